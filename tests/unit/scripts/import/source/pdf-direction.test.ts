import { describe, expect, it } from 'vitest';
import { inReadingOrder, withBracketsFacing } from '../../../../../scripts/import/source/pdf-direction.ts';
import { computingTime } from '../../../../support/computing-time.ts';

/** A text as it stands on the page from left to right, its Arabic words turned round by hand. */
const turned = (word: string) => [...word].toReversed().join('');

describe('inReadingOrder', () => {
  const year = turned('عام');
  it.each([
    ['a number behind a word', `2024 ${year}`, 'عام 2024'],
    ['a mail address', `asha@wells.example :${turned('البريد')}`, 'البريد: asha@wells.example'],
    ['a telephone number', `+254 700 123456 ${year}`, 'عام +254 700 123456'],
    ['years in the order of time', `2027-2024 ${year}`, 'عام 2024-2027'],
    ['a share in Arabic-Indic digits', `٪٤٥٫٥ ${year}`, 'عام ٤٥٫٥٪'],
    ['a sum', `1,250,000 ${year}`, 'عام 1,250,000'],
    ['a phone behind an address', `+254 700 ،a@b.example ${year}`, 'عام a@b.example، +254 700'],
  ])('in a line read from the right: %s', (_, seen, read) => {
    expect(inReadingOrder([...seen], true).join('')).toBe(read);
  });

  it.each([
    ['the words of another script', `the word ${turned('ماء')} means water`, 'the word ماء means water'],
    ['nothing of Latin lines', 'from 2024 to 2027', 'from 2024 to 2027'],
  ])('in a line read from the left it turns %s', (_, seen, read) => {
    expect(inReadingOrder([...seen], false).join('')).toBe(read);
  });

  it('takes as long as the line has signs', () => {
    const signs = [...`1 + ( ${turned('ماء')} `.repeat(10_000)];
    const time = computingTime(() => expect(inReadingOrder(signs, true)).toHaveLength(signs.length));
    expect(time).toBeLessThan(2000);
  });
});

describe('withBracketsFacing', () => {
  it.each([
    ['النقابة )UNT(', 'النقابة (UNT)'],
    ['النقابة (UNT)', 'النقابة (UNT)'],
    ['the union )UNT(', 'the union )UNT('],
  ])('%s', (text, facing) => {
    expect(withBracketsFacing(text)).toBe(facing);
  });
});
