import { describe, expect, it } from 'vitest';
import { indexedText, readableText, searchText } from '../../../src/domain/search-text.ts';

describe('searchText', () => {
  it.each([
    ['24280', '24280'],
    ['24,280', '24280'],
    ['24.280', '24280'],
    ['24 280', '24280'],
    ['24\u202f280', '24280'],
    ['24’280', '24280'],
    ['٢٤٬٢٨٠', '24280'],
    ['໒໔,໒໘໐', '24280'],
    ['US$750,000', '750000'],
    ['€ 1.400.000', '1400000'],
    ['1,400,000.50', '1400000‿50'],
    ['1.3', '1‿3'],
    ['1,3', '1‿3'],
    ['١٫٣', '1‿3'],
    ['1.3.1', '1‿3‿1'],
    ['0.125', '0‿125'],
    ['5.4m', '5‿4m'],
    ['in 2021 450 people', 'in 2021 450 people'],
    ['1,23,456', '1‿23‿456'],
    ['  social   protection ', 'social protection'],
    ['COVID-19', 'COVID-19'],
    ['a + b = ©', 'a b'],
    ['', ''],
  ])('reads %j as %j', (written, read) => {
    expect(searchText(written)).toBe(read);
  });

  it('says the same of what it said', () => {
    for (const text of ['24,280', '1.3.1', 'US$ 5.4m', 'Phase 1']) {
      expect(searchText(searchText(text))).toBe(searchText(text));
    }
  });
});

describe('indexedText', () => {
  it.each([
    ['reached 24,280.', 'reached 24,280.'],
    ['(24280)', '(24280)'],
    ['asked US$750,000.', 'asked US$750,000 |750000|.'],
    ['Target 1.3', 'Target 1.3 |1‿3|'],
    ['24\u202f280 personnes', '24\u202f280 |24280| personnes'],
    ['٢٤٬٢٨٠', '٢٤٬٢٨٠ |24280|'],
    ['2018–2020', '2018 |2018|–2020 |2020|'],
    ['US$5.4m', 'US$5.4m |5‿4m|'],
    ['COVID-19 and LAB226', 'COVID-19 and LAB226'],
    ['no number', 'no number'],
  ])('indexes %j as %j', (text, indexed) => {
    expect(indexedText(text).replaceAll('\u2061', '|')).toBe(indexed);
  });

  it.each([
    ['asked US$750,000.', '750,000'],
    ['asked US$750,000.', 'US$ 750.000'],
    ['reached 24,280 people', '٢٤٬٢٨٠'],
    ['reached 24\u202f280 people', '24,280'],
    ['سجل ٢٤٬٢٨٠ عاملا', '24280'],
    ['Target 1.3', '1,3'],
    ['in 2018–2020', '2020'],
    ['(1 400 000)', '1400000'],
  ])('gives to %j the word that is searched for %j', (text, query) => {
    expect(wordsAsPagefindReads(indexedText(text))).toContain(searchText(query));
  });
});

/** What Pagefind makes of a text: letters, digits and ties between spaces. */
function wordsAsPagefindReads(text: string): string[] {
  return text.split(/\s+/u).map((word) => word.replace(/[^\p{L}\p{N}\u203f]/gu, ''));
}

describe('readableText', () => {
  it.each(['US$750,000, of it US$ 90', 'Target 1.3: 87.9%', '2018–2020', '٢٤٬٢٨٠ (١٫٣)', 'plain'])(
    'takes from %j all that indexing hid in it',
    (text) => {
      expect(readableText(indexedText(text))).toBe(text);
    },
  );

  it.each([
    ['asked US$750,000 <mark>|750000|.</mark> Open', 'asked <mark>US$750,000.</mark> Open'],
    ['<mark>2018</mark> <mark>|2018|–2020</mark> |2020|', '<mark>2018–2020</mark>'],
    ['<mark>|1‿3|</mark> is cut off', ' is cut off'],
    ['a <mark>b</mark> c', 'a <mark>b</mark> c'],
  ])('marks in %j what is seen', (excerpt, shown) => {
    expect(readableText(excerpt.replaceAll('|', '\u2061'))).toBe(shown);
  });
});
