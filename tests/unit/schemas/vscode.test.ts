import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vscodeFiles } from '../../../src/schemas/vscode.ts';
import { schemasFor } from '../../support/yaml-editor.ts';

const files = vscodeFiles();

it.each(Object.entries(files))('%s is as the schemas have it (run `npm run fields`)', (file, text) => {
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
});

it('leaves no file of before in .vscode/', () => {
  const there = readdirSync('.vscode', { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(there.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')).sort()).toEqual(
    Object.keys(files).sort(),
  );
});

const settings = JSON.parse(files['.vscode/settings.json'] ?? '') as {
  'yaml.schemas': Record<string, string[]>;
};

it.each([
  ['content/site.yaml', 'site'],
  ['content/site.fr.yaml', 'site.words'],
  ['examples/river/content/themes.yaml', 'themes'],
  ['content/themes.zh-Hant.yaml', 'themes.words'],
  ['content/contacts/ann-lee2.yaml', 'contacts'],
  ['content/contacts/ann-lee2.sr-Latn-RS.yaml', 'contacts.words'],
  ['content/organisations/ministry.yaml', 'organisations'],
  ['content/organisations/ministry.ar.yaml', 'organisations.words'],
  ['.github/workflows/build.yaml', undefined],
  ['content/asks/first.md', undefined],
])('%s is read by %s alone', async (file, name) => {
  const applied = await schemasFor(file, settings['yaml.schemas']);
  expect(applied).toEqual(name === undefined ? [] : [`./.vscode/schemas/${name}.json`]);
});

it('has snippets for every collection and every piece, with places to fill in', () => {
  const written = JSON.parse(files['.vscode/briefs.code-snippets'] ?? '') as Record<
    string,
    { body: string[] }
  >;
  expect(Object.keys(written)).toEqual(expect.arrayContaining(['new-briefs', 'new-themes', 'piece-figure']));
  expect(written['new-asks']?.body).toEqual(
    expect.arrayContaining(['# What the money buys.', 'kind: ${3|phase,standalone|}', 'visibility: draft']),
  );
  expect(written['new-themes']?.body).toEqual([
    '# Its id, which is its address too.',
    '- id: ${1:ID}',
    '  # Its name.',
    '  title: ${2:…}',
  ]);
  expect(written['piece-callout']?.body).toEqual([':::callout{title="$1"}', '$0', ':::']);
  expect(written['piece-figure']?.body).toEqual(['::figure{id="$1"}', '$0']);
});
