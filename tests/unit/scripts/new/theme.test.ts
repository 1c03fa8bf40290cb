import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { saveTheme } from '../../../../scripts/new/theme.ts';
import { siteAround } from '../../../../scripts/new/site-around.ts';
import { parseContent } from '../../../../src/content-files/frontmatter.ts';
import { contentWith } from '../../../support/content-folder.ts';

const water = { id: 'water', title: 'Water' };
const roads = { id: 'roads', title: 'Roads: new #1', aliases: ['tracks'] };
const rail = { id: 'rail', title: 'Rail' };

it.each<[name: string, before: string | null, known: object[]]>([
  ['is not there', null, []],
  ['is empty', '', []],
  ['holds a remark without an end', '# our themes', []],
  ['is an empty list', '[]\n', []],
  ['is a list', '- id: water\n  title: Water\n', [water]],
  ['is a list that begins below a line', '---\n# x\n- id: water\n  title: Water\n', [water]],
  ['is a list without an end', '- id: water\n  title: Water', [water]],
  ['is a list away from the edge', '# x\n  - id: water\n    title: Water\n', [water]],
  ['is a list in brackets', '[{ id: water, title: Water }]\n', [water]],
  ['is a list in brackets on lines', '[\n  { id: water, title: Water },\n]\n', [water]],
  ['has line ends of Windows', '- id: water\r\n  title: Water\r\n', [water]],
  ['begins with a mark of Windows', '\uFEFF- id: water\n  title: Water\n', [water]],
])('where the file of themes %s, two are added at its end', (_, before, known) => {
  const root = contentWith({ 'themes.yaml': before, 'briefs/wells.md': null, 'asks/first-wells.md': null });
  const file = join(root, 'themes.yaml');
  expect(existsSync(file)).toBe(before !== null);
  const { id, ...fields } = roads;
  saveTheme(siteAround(root, '2026-01-31'), fields, id);
  saveTheme(siteAround(root, '2026-01-31'), { title: 'Rail' }, 'rail');
  const text = readFileSync(file, 'utf8');
  expect(parseContent(text, true)).toMatchObject({ data: [...known, roads, rail], faults: [] });
  expect(text.startsWith(before?.replace(/[\r\n\]},]+$/u, '') ?? '')).toBe(true);
  // Each remark stands below the theme that it is of.
  if (/^ *# dacSector/mu.test(text))
    expect(text.match(/id: |# dacSector/gu)?.slice(-4)).toEqual([
      'id: ',
      '# dacSector',
      'id: ',
      '# dacSector',
    ]);
  if (before?.includes('\r\n')) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
});

it('where the file of themes has a fault, that is told and nothing is written', () => {
  const text = '- id: water\n\ttitle: Water\n';
  const root = contentWith({ 'themes.yaml': text });
  expect(() => saveTheme(siteAround(root, '2026-01-31'), { title: 'Rail' }, 'rail')).toThrow(
    /^Mend themes\.yaml first; nothing was written:\n {2}themes\.yaml:2: /u,
  );
  expect(readFileSync(join(root, 'themes.yaml'), 'utf8')).toBe(text);
});
