import { expect, it } from 'vitest';
import { otherFiles, type FilesThere } from '../../../../src/components/data/other-files.ts';
import { wordsFor } from '../../../../src/i18n/words.ts';

const always = ['/data/datapackage.json', '/feed.xml', '/llms.txt'];

it.each<[string, FilesThere, string[]]>([
  ['nothing yet', { brief: undefined, iati: [], calendar: false }, []],
  ['a day in its calendar', { brief: undefined, iati: [], calendar: true }, ['/calendar.ics']],
  ['a brief', { brief: '/briefs/x/', iati: [], calendar: false }, ['/briefs/x.json']],
  [
    'IATI files',
    { brief: undefined, iati: ['activities', 'leftOut'], calendar: false },
    ['/iati/activities.xml', '/iati/left-out.csv'],
  ],
])('of a site with %s, only files that are there are named', (_, there, more) => {
  const addresses = otherFiles({ words: wordsFor('en') }, there).map(({ address }) => address);
  expect(addresses.toSorted()).toEqual([...always, ...more].toSorted());
});
