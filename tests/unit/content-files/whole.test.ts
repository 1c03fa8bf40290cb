import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beginCheck } from '../../../src/content-files/check.ts';
import { takeFolder } from '../../../src/content-files/read.ts';
import { findWhole, type Taken } from '../../../src/content-files/whole.ts';
import { add, contentFiles, contentWith, swap } from '../../support/content-folder.ts';

const today = '2024-06-30';

const wholeOf = (root: string, before: Taken = new Map()) =>
  findWhole(takeFolder(root), {
    today,
    before,
    errorsIn: async (content) => (await beginCheck(content, root, today)).errors,
  });

const files = Object.keys(contentFiles).sort();
const without = (...left: string[]) => files.filter((file) => !left.includes(file));

it.each<[string, Parameters<typeof contentWith>[0], string[] | undefined]>([
  ['nothing is wrong', {}, files],
  [
    'a field is unknown',
    { 'updates/visit.md': add('nonsense: 1') },
    without('results/wells-dug.md', 'updates/visit.md'),
  ],
  [
    'a brief names no country',
    { 'briefs/wells.md': swap('[fiji]', '[fij]') },
    without('asks/first-wells.md', 'briefs/wells.md'),
  ],
  [
    'a file lies in the wrong place',
    { 'wells.md': contentFiles['briefs/wells.md']!, 'briefs/wells.md': null },
    without('asks/first-wells.md', 'briefs/wells.md'),
  ],
  ['the settings have a fault', { 'site.yaml': add('nonsense: 1') }, undefined],
])('at the start, where %s, the rest that stands without it is whole', async (_, changes, shown) => {
  const whole = await wholeOf(contentWith(changes));
  expect(whole && [...whole.shown.keys()].sort()).toEqual(shown);
});

it.each<[string, string, string | null]>([
  ['has an error', 'briefs/wells.md', contentFiles['briefs/wells.md']!.replace('[fiji]', '[fij]')],
  ['is gone, but named', 'contacts/ann.yaml', null],
  ['is gone, but named by others that are named', 'countries/fiji.md', null],
])('what was whole stays where a file %s, and other changes are there', async (_, file, text) => {
  const root = contentWith();
  const before = (await wholeOf(root))!.shown;
  if (text === null) rmSync(join(root, file));
  else writeFileSync(join(root, file), text);
  writeFileSync(join(root, 'pages/about.md'), '---\ntitle: Anew\n---\n');
  const { shown, content } = (await wholeOf(root, before))!;
  expect([...shown.keys()].sort()).toEqual(files);
  expect(shown.get(file)?.document).toBe(before.get(file)?.document);
  expect(content.entries.find(({ id }) => id === 'about')?.data).toMatchObject({ title: 'Anew' });
});
