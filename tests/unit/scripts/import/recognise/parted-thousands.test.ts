import { expect, it } from 'vitest';
import { findMoney } from '../../../../../scripts/import/recognise/money.ts';
import { readNumber } from '../../../../../scripts/import/recognise/number.ts';
import { numbersAs } from '../../../../../scripts/import/recognise/parted-thousands.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const told = (...texts: string[]) =>
  numbersAs({ lines: texts.map((text) => ({ text, place: 'line 1', kind: 'paragraph' })) });

it.each([
  ['US$ 3,240,000', 'en'],
  ['3.240.000 euros', 'de'],
  ['٣٬٢٤٠٬٠٠٠', undefined],
  ['380,000', undefined],
  ['Ley 1.234.567,5', 'de'],
])('%s tells how thousands are parted', (text, language) => {
  expect(told(text)).toBe(language);
});

it('tells nothing where two numbers differ', () => {
  expect(told('3,240,000', '1.100.000')).toBeUndefined();
});

it('makes a number what the document means', () => {
  expect(readNumber('380,000', readingOf('es'))?.value).toBe(380);
  expect(readNumber('380,000', { ...readingOf('es'), numbersAs: 'en' })?.value).toBe(380_000);
  expect(readNumber('16,4 %', { ...readingOf('es'), numbersAs: 'en' })?.value).toBe(16.4);
});

it('takes no number before a currency in brackets for a sum where it is small', () => {
  expect(findMoney('Fase 2 (en US$)', readingOf('es'))).toEqual([]);
  expect(findMoney('40 000 (en euros)', readingOf('es'))).toHaveLength(1);
});

it.each(hostileParts)('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => told(text))).toBeLessThan(1000);
});
