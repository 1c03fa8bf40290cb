import { expect, it } from 'vitest';
import { otherFiles } from '../../../../src/components/data/other-files.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://x.example',
});
const always = ['/data/datapackage.json', '/feed.xml', '/llms.txt'];

it.each<[string, Parameters<typeof otherFiles>[1], string[]]>([
  ['what every site has', { brief: undefined, iati: [], calendar: false }, always],
  ['a calendar', { brief: undefined, iati: [], calendar: true }, [...always, '/calendar.ics']],
  ['a brief', { brief: '/briefs/x/', iati: [], calendar: false }, [...always, '/briefs/x.json']],
  ['IATI', { brief: undefined, iati: ['leftOut'], calendar: false }, [...always, '/iati/left-out.csv']],
])('names no file that a site has not: %s', (_, there, addresses) => {
  expect(
    otherFiles(edition, there)
      .map(({ address }) => address)
      .sort(),
  ).toEqual([...addresses].sort());
});
