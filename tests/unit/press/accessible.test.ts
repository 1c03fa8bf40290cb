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

describe('what is broken on purpose is seen', async () => {
  const [paper] = await manuscriptsIn('tests/fixtures/full/content', 'en');
  const pdf = Buffer.from(await typeset(paper!.manuscript)).toString('latin1');

  it.each([
    ['the mark of the standard', /pdfuaid:part>1/u, 'pdfuaid:part>2', /keeps to PDF\/UA-1/u],
    ['tags', /\/Marked true/u, '/Marked fals', /not tagged/u],
    ['an alternative text', /\/Alt \((?=QR)/u, '/Alx (', /no alternative text/u],
    ['the scope of a head', /\/Scope \/Column/u, '/Scopx /Column', /no scope/u],
    ['the level of a heading', /\/S \/H1\b/u, '/S /H2', /one heading of level 1/u],
    ['a font', /\/FontFile\d/u, '/FontFilxx', /not embedded/u],
    ['the cut of a font', /\/FontName \/[A-Z]{6}\+/u, '/FontName /abcdef-', /not cut/u],
  ])('%s', async (_, pattern, instead, said) => {
    const broken = pdf.replace(pattern, instead);
    expect(broken).not.toBe(pdf);
    const faults = faultsOf(await readPdf(Buffer.from(broken, 'latin1')), [unmarked]);
    expect(faults.join('\n')).toMatch(said);
  });
});
