import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { faultsOf } from '../../support/pdf/faults.ts';
import { readPdf } from '../../support/pdf/read.ts';

// A word that stands unmarked in an English sentence.
const unmarked = 'ماء';

const sites: [name: string, folder: string, languages: string[]][] = [
  ['shipped', 'content', ['en', 'fr', 'lo', 'ar']],
  ['full', 'tests/fixtures/full/content', ['en']],
  ['arabic', 'tests/fixtures/arabic/content', ['ar', 'en']],
  ['french', 'tests/fixtures/french/content', ['fr']],
];

describe.each(sites)('every PDF of the site %s', async (_, folder, languages) => {
  const papers = await Promise.all(languages.map((language) => manuscriptsIn(folder, language)));

  it.each(papers.flat().map(({ manuscript, brief }) => [manuscript.called, manuscript, brief] as const))(
    '%s',
    async (_called, manuscript, brief) => {
      const names = [brief.answer, ...brief.contacts].map(({ contact }) => contact.name);
      const pdf = await typeset(manuscript);
      expect(faultsOf(await readPdf(pdf), [...names, unmarked])).toEqual([]);
      expect(pdf.length).toBeLessThan(300_000);
    },
  );
});
