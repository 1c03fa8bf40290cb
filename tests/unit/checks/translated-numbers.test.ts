import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { contentWith, swap } from '../../support/content-folder.ts';

/** What is said of a page's numbers in a translation: its original and it, in their languages. */
async function saysOf(
  original: string,
  language: string,
  translated: string,
  from = 'en',
): Promise<string[]> {
  const problems = await checkContent(
    contentWith({
      'site.yaml': (text) =>
        swap(
          'languages: [en]',
          `languages: [${from}, ${language}]`,
        )(text).replace('defaultLanguage: en', `defaultLanguage: ${from}`),
      'pages/about.md': `---\ntitle: About\n---\n\n${original}\n`,
      [`pages/about.${language}.md`]: `---\ntitle: T\n---\n\n${translated}\n`,
    }),
    '2026-01-01',
  );
  return problems.filter(({ rule }) => rule === 'translation-numbers').map(({ message }) => message);
}

describe('a number that the original does not have', () => {
  it.each<[name: string, original: string, language: string, translated: string, says: string]>([
    [
      'a point lost',
      'It fell by 4.2 per cent.',
      'fr',
      'Une baisse de 42 %.',
      'says 42, which pages/about.md does not; write the number that stands there',
    ],
    ['a point lost, in Lao', 'It fell by 4.2 per cent.', 'lo', 'ຫຼຸດລົງ 42 ສ່ວນຮ້ອຍ.', 'says 42, which'],
    [
      'a point lost, in Arabic',
      'It fell by 4.2 per cent.',
      'ar',
      'انخفض بنسبة ٤٢ في المائة.',
      'says ٤٢, which',
    ],
    ['a point won', 'It fell by 42 per cent.', 'fr', 'Une baisse de 4,2 %.', 'says 4,2, which'],
    ['a point moved', 'It cost 1,234.5.', 'fr', 'Il a coûté 123,45.', 'says 123,45, which'],
    [
      'a digit dropped',
      'It reached 24,280 people.',
      'fr',
      'Il a touché 2\u202f428 personnes.',
      'says 2 428, which',
    ],
    ['one of three digits dropped', 'It reached 240 people.', 'lo', 'ໄດ້ 24 ຄົນ.', 'says 24, which'],
    ['digits that change places', 'It reached 24,280 people.', 'ar', '24,820 شخصا.', 'says 24,820, which'],
    [
      'a comma that is a point to its readers',
      'It reached 24,280 people.',
      'fr',
      'Il a touché 24,280 personnes.',
      'says 24,280, which reads as 24.28 in fr, and pages/about.md does not say that; write 24\u202f280',
    ],
    [
      'a comma that is a point in Lao',
      'It reached 24,280 people.',
      'lo',
      '24,280 ຄົນ.',
      'says 24,280, which reads as 24.28 in lo, and pages/about.md does not say that; write 24.280',
    ],
    ['a million lost', 'It cost 4.2 million.', 'fr', 'Il a coûté 42 millions.', 'says 42, which'],
    ['in a table', '| a |\n|---|\n| 240 |', 'fr', '| a |\n|---|\n| 420 |', 'says 420, which'],
    ['in a heading', '## In 2020', 'fr', '## En 2002', 'says 2002, which'],
  ])('%s', async (_, original, language, translated, says) => {
    expect(await saysOf(original, language, translated)).toEqual([expect.stringContaining(says)]);
  });

  it('is found where the original is not in English', async () => {
    expect(
      await saysOf('Il a touché 24\u202f280 personnes, 4,2 %.', 'en', 'It reached 2,428 people, 42 %.', 'fr'),
    ).toEqual([expect.stringContaining('says 2,428, which'), expect.stringContaining('says 42, which')]);
  });
});

describe('the same numbers in another language', () => {
  it.each<[original: string, language: string, translated: string]>([
    ['24,280 people, 87.9 per cent, 4.2', 'fr', '24\u202f280 personnes, 87,9 %, 4,2'],
    ['24,280 people, 87.9 per cent, 4.2', 'fr', '24 280 personnes, 87,9 %, 4,2'],
    ['24,280 people, 87.9 per cent, 4.2', 'lo', '24.280 ຄົນ, 87,9 ສ່ວນຮ້ອຍ, 4,2'],
    ['24,280 people, 87.9 per cent, 4.2', 'lo', '໒໔.໒໘໐ ຄົນ, ໘໗,໙, ໔,໒'],
    ['24,280 people, 87.9 per cent, 4.2', 'ar', '24,280 شخصا, 87.9, 4.2'],
    ['24,280 people, 87.9 per cent, 4.2', 'ar', '٢٤٬٢٨٠ شخصا، ٨٧٫٩، ٤٫٢'],
    ['1,234.5 and 1,234,567', 'fr', '1\u00a0234,5 et 1\u00a0234\u00a0567'],
    ['4.2 million people', 'fr', '4\u202f200\u202f000 personnes'],
    ['500,000 people', 'lo', '5 ແສນຄົນ'],
    ['twelve villages, forty-two wells', 'fr', '12 villages, 42 puits'],
    ['42 wells and 4.2 per cent', 'fr', '4,2 % et 42 puits'],
    ['240 wells in 24 villages', 'fr', '24 villages, 240 puits'],
    ['240 wells in twenty-four villages', 'fr', '240 puits dans 24 villages'],
    ['SDG 1.3, output 8.1.1, 2016–20', 'fr', 'ODD 1.3, produit 8.1.1, 2016-2020'],
    ['| Year | 2020 |\n|---|---|\n| a | 1,400 |', 'fr', 'En 2020, 1\u202f400'],
    ['12 tanks of 500 litres', 'fr', '12 500 litres'],
    ['no numbers', 'fr', 'aucun'],
  ])('%s in %s: %s', async (original, language, translated) => {
    expect(await saysOf(original, language, translated)).toEqual([]);
  });
});
