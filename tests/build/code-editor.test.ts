import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sortFolder } from '../../src/content-files/folder.ts';
import { readContent } from '../../src/content-files/read.ts';
import { tellCodeEditor } from '../../scripts/code-editor.ts';
import { astroEditor, type AstroEditor } from '../support/astro-editor.ts';
import { contentWith } from '../support/content-folder.ts';

const folder = contentWith({
  'briefs/wells.fr.md':
    '---\ntitle: Des puits pour chaque village\nreviewed: true\n---\n\nIls marchent loin.\n',
  'briefs/later.md': '---\ntitle: More wells\nvisibility: draft\n---\n',
});
const project = dirname(folder);
const files = sortFolder(folder).files.filter(({ file }) => file.endsWith('.md'));

let editor: AstroEditor;
beforeAll(async () => {
  tellCodeEditor(folder, readContent(folder, '2026-01-01'), project);
  editor = await astroEditor(project);
});
afterAll(() => editor.close());

it('says nothing of the fields of Markdown that the check accepts, translations too', async () => {
  for (const { file } of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect({ file, remarks: await editor.remarks(join(folder, file), text) }).toEqual({ file, remarks: [] });
  }
});

it.each([
  ['an entry', 'briefs/wells.md', 'visibility: draft\namount: 5', 'Property amount is not allowed.'],
  [
    'a translation',
    'briefs/wells.fr.md',
    'title: Des puits\nstatus: closed',
    'Property status is not allowed.',
  ],
])('tells what is wrong in %s, at its line', async (_, file, fields, remark) => {
  const text = `---\n${fields}\n---\n\namount: 5\n`;
  expect(await editor.remarks(join(folder, file), text)).toEqual([`3: ${remark}`]);
});

it('offers the entries that there are', async () => {
  const offers = await editor.offers(join(folder, 'briefs/wells.md'), '---\nparent: |\n---\n');
  expect(offers.map(({ label }) => label)).toEqual(['later', 'wells']);
});

it('says nothing where it cannot write', () => {
  const content = readContent(folder, '2026-01-01');
  expect(() => tellCodeEditor(folder, content, join(folder, 'site.yaml'))).not.toThrow();
});
