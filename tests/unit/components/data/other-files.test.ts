import { expect, it } from 'vitest';
import { otherFiles } from '../../../../src/components/data/other-files.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://example.org',
});
const always = ['/data/datapackage.json', '/feed.xml', '/llms.txt'];

it.each<[string, Parameters<typeof otherFiles>[1], string[]]>([
  ['of a site that has little', { brief: undefined, iati: [], calendar: false }, []],
  ['with a brief', { brief: '/briefs/wells/', iati: [], calendar: false }, ['/briefs/wells.json']],
  ['with a calendar', { brief: undefined, iati: [], calendar: true }, ['/calendar.ics']],
  ['that nobody reports', { brief: undefined, iati: ['leftOut'], calendar: false }, ['/iati/left-out.csv']],
])('names the files there are: %s', (_, offered, more) => {
  const addresses = otherFiles(edition, offered).map(({ address }) => address);
  expect(addresses.toSorted()).toEqual([...always, ...more].toSorted());
});
