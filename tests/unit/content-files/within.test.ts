import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { isWithin } from '../../../src/content-files/within.ts';

it.each([
  ['/site/content', '/site/content', true],
  ['/site/content', '/site/content/briefs/wells.md', true],
  ['/site/content', '/site/content/..a/wells.md', true],
  ['/site/content', '/site/content-old/wells.md', false],
  ['/site/content', '/site', false],
])('on Linux and macOS %s has %s: %s', (folder, place, is) => {
  expect(isWithin(folder, place, posix)).toBe(is);
});

it.each([
  ['C:\\site\\content', 'C:\\site\\content\\briefs\\wells.md', true],
  ['C:\\site\\content', 'c:\\Site\\content\\briefs\\wells.md', true],
  ['C:\\site\\content', 'C:/site/content/briefs/wells.md', true],
  ['C:\\site\\content', 'C:\\site\\content-old\\wells.md', false],
  ['C:\\site\\content', 'D:\\site\\content\\wells.md', false],
  ['C:\\site\\content', 'C:\\site', false],
])('on Windows %s has %s: %s', (folder, place, is) => {
  expect(isWithin(folder, place, win32)).toBe(is);
});
