import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { moveFolder, placeFor, siteThere } from '../../../../scripts/new/move-site.ts';
import { saveChanged, saveNew } from '../../../../scripts/new/save.ts';
import { temporaryFolder } from '../../../support/build-site.ts';
import { contentFiles, contentWith } from '../../../support/content-folder.ts';
import { fileHashes } from '../../../support/fingerprint.ts';

const acrossDisks = () => {
  throw Object.assign(new Error('cross-device link not permitted'), { code: 'EXDEV' });
};

it.each([
  ['on one disk', undefined],
  ['onto another disk', acrossDisks],
])('a site moves whole %s', (_, rename) => {
  const from = contentWith({ 'media/.hidden': 'x', 'media/deep/er/well.txt': 'y' });
  const before = fileHashes(from);
  const to = join(temporaryFolder(), 'examples', 'water');
  moveFolder(from, to, rename);
  expect(existsSync(from)).toBe(false);
  expect(fileHashes(to)).toEqual(before);
  expect(readFileSync(join(to, 'media/.hidden'), 'utf8')).toBe('x');
  expect(readdirSync(join(to, '..'))).toEqual(['water']);
});

it('finds a name that nothing has yet', () => {
  const root = contentWith();
  expect(siteThere(root, '2026-01-31')).toEqual({ title: 'Water for Fiji', entries: 9, translations: 0 });
  const there = { title: 'Water for Fiji', entries: 9, translations: 0 };
  expect(placeFor(resolve('content'), there)).toBe(resolve('examples/water-for-fiji'));
  expect(placeFor(root, there)).toBe(`${root}-before`);
  mkdirSync(`${root}-before`);
  expect(placeFor(root, there)).toBe(`${root}-before-2`);
  expect(siteThere(temporaryFolder(), '2026-01-31')).toBeUndefined();
});

it('nothing is overwritten: neither a new file nor what somebody has saved meanwhile', () => {
  const root = contentWith();
  expect(() => saveNew(root, 'contacts/ann.yaml', 'name: B\n')).toThrow(
    'contacts/ann.yaml exists already; nothing was written.',
  );
  writeFileSync(join(root, 'themes.yaml'), 'saved meanwhile');
  expect(() => saveChanged(root, 'themes.yaml', contentFiles['themes.yaml']!, 'x')).toThrow(
    'themes.yaml was saved by somebody else in the meantime; nothing was written.',
  );
  expect(readFileSync(join(root, 'themes.yaml'), 'utf8')).toBe('saved meanwhile');
  expect(readdirSync(join(root, 'contacts'))).toEqual(['ann.yaml']);
});

it('says in words what stands in the way', () => {
  const root = contentWith({ 'pages/about.md': null });
  writeFileSync(join(root, 'pages'), 'a file');
  expect(() => saveNew(root, 'pages/about.md', 'x')).toThrow(
    /^pages\/about\.md: (?:a file stands where a folder is needed; move it away|a file of this name exists already)\. Nothing was written\./u,
  );
});
