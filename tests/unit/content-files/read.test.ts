import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NoSiteError, readContent } from '../../../src/content-files/read.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';

const read = (changes: Parameters<typeof contentWith>[0], today = '2026-01-01') =>
  readContent(contentWith(changes), today);

it('reads every entry of a sound folder', () => {
  const { entries, problems, translations } = read({});
  expect(problems).toEqual([]);
  expect(translations).toEqual([]);
  expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
    'asks/first-wells',
    'briefs/wells',
    'contacts/ann',
    'countries/fiji',
    'organisations/agency',
    'pages/about',
    'results/wells-dug',
    'site/site',
    'themes/water',
    'updates/visit',
  ]);
  expect(entries.every(({ data, published }) => data !== undefined && published)).toBe(true);
});

it('needs nothing but site.yaml', () => {
  const everything = [
    'themes.yaml',
    'organisations/agency.yaml',
    'contacts/ann.yaml',
    'countries/fiji.md',
    'briefs/wells.md',
    'asks/first-wells.md',
    'results/wells-dug.md',
    'updates/visit.md',
    'pages/about.md',
  ];
  const { entries, problems } = read(Object.fromEntries(everything.map((file) => [file, null])));
  expect(problems).toEqual([]);
  expect(entries).toHaveLength(1);
});

it.each([
  ['is not there', (root: string) => rmSync(join(root, 'site.yaml'))],
  ['is a folder', (root: string) => (rmSync(join(root, 'site.yaml')), mkdirSync(join(root, 'site.yaml')))],
  ['stands in no folder at all', (root: string) => rmSync(root, { recursive: true })],
])('cannot start where site.yaml %s', (_, spoil) => {
  const root = contentWith();
  spoil(root);
  expect(() => readContent(root, '2026-01-01')).toThrow(NoSiteError);
  expect(() => readContent(root, '2026-01-01')).toThrow(/site\.yaml.*CONTENT_DIR/u);
});

it.each([
  ['a draft', 'visibility: draft', '2026-01-01', false],
  ['public, said out loud', 'visibility: public', '2026-01-01', true],
  ['an embargo that runs', 'visibility: embargoed\nembargoUntil: 2026-01-02', '2026-01-01', false],
  ['an embargo that ends today', 'visibility: embargoed\nembargoUntil: 2026-01-02', '2026-01-02', true],
])('%s: %j', (_, lines, today, published) => {
  const { entries, problems } = read({ 'pages/about.md': add(lines) }, today);
  expect(problems).toEqual([]);
  expect(entries.find(({ collection }) => collection === 'pages')?.published).toBe(published);
});

it.each([
  ['a missing field', swap('title: About\n', 'visibility: draft\n'), 'warning'],
  ['an empty field', swap('title: About\n', 'visibility: draft\ntitle:\n'), 'warning'],
  ['a wrong field', swap('title: About\n', 'visibility: draft\ntitle: <b>\n'), 'error'],
  ['an unknown field', swap('title: About\n', 'visibility: draft\ntitle: A\ntitel: B\n'), 'error'],
  ['a missing field, of a page that is not a draft', swap('title: About\n', 'summary: x\n'), 'error'],
])('in a draft, %s', (_, change, severity) => {
  expect(read({ 'pages/about.md': change }).problems.map((problem) => problem.severity)).toEqual([severity]);
});

it.each([
  ['themes.yaml', '', 0],
  ['themes.yaml', '[]', 0],
  ['themes.yaml', '# later\n', 0],
  ['themes.yaml', 'water: Water\n', 1],
  ['themes.yaml', '- water\n', 2],
  ['themes.yaml', '- id: water\n', 1],
  ['contacts/ann.yaml', '- name: Ann\n', 1],
  ['contacts/ann.yaml', 'Ann\n', 1],
  ['briefs/wells.md', '---\n- a\n---\n', 1],
  ['briefs/wells.md', '', 1],
  ['pages/about.md', '---\n---\n', 1],
])('%s holding %j has %i faults', (file, text, count) => {
  expect(read({ [file]: text }).problems.map((problem) => problem.file)).toEqual(
    Array.from({ length: count }, () => file),
  );
});

it('keeps the id of an entry that cannot be read, so that who names it is not at fault', () => {
  const { entries } = read({ 'organisations/agency.yaml': 'name: [\n' });
  expect(entries.find(({ id }) => id === 'agency')).toMatchObject({ data: undefined, body: '' });
});

it('tells translations from entries', () => {
  const { entries, translations } = read({ 'briefs/wells.fr.md': '---\ntitle: Puits\n---\n' });
  expect(entries.filter(({ collection }) => collection === 'briefs')).toHaveLength(1);
  expect(translations.map(({ file, language }) => [file, language])).toEqual([['briefs/wells.fr.md', 'fr']]);
});

it('does not let a key called __proto__ reach the program', () => {
  const { problems } = read({
    'pages/about.md': swap('title: About', 'title: About\n__proto__: { polluted: true }'),
  });
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['shape', 3]]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
