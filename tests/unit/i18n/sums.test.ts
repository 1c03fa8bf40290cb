import { expect, it } from 'vitest';
import { sumsOf } from '../../../src/i18n/sums.ts';
import { createEdition } from '../../../src/i18n/edition.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://x.example',
});
const fjd = (amount: number) => ({ amount, currency: 'FJD' });
const account = (asked: number, raised: number, over: number, left: number) => ({
  asked: fjd(asked),
  raised: fjd(raised),
  over: fjd(over),
  left: fjd(left),
});

it.each([
  ['nothing given', account(200, 0, 0, 200), ['200 asked for, still open in full']],
  [
    'too much given for one, nothing for another',
    account(200, 150, 50, 100),
    ['200 asked for', '150 pledged or given so far, of it FJD 50 beyond what was asked', '100 still open'],
  ],
  [
    'a part given',
    account(200, 150, 0, 50),
    ['200 asked for', '150 pledged or given so far', '50 still open'],
  ],
])('%s', (_, sums, shown) => {
  const figures = sumsOf(sums, edition, 'asked for').map(({ value, label }) =>
    `${value} ${label}`.replace(/\u00a0/gu, ' ').replace(/^FJD /u, ''),
  );
  expect(figures).toEqual(shown);
});

it('writes all sums of a row in few characters, or none', () => {
  const values = (sums: ReturnType<typeof account>) =>
    sumsOf(sums, edition, 'asked for', { short: true }).map(({ value }) => value.replace('\u00a0', ' '));
  expect(values(account(3e7, 5e6, 0, 2.5e7))).toEqual(['FJD 30m', 'FJD 25m']);
  expect(values(account(3e7, 8_234_567, 0, 21_765_433))).toEqual(['FJD 30,000,000', 'FJD 21,765,433']);
  expect(values(account(3e7, 3e7, 0, 0))).toEqual(['FJD 30m', 'FJD 0']);
});

it('in short tells what was given where the others do not', () => {
  const labels = (sums: ReturnType<typeof account>) =>
    sumsOf(sums, edition, 'asked for', { short: true }).map(({ label }) => label);
  expect(labels(account(200, 150, 0, 50))).toHaveLength(2);
  expect(labels(account(200, 150, 50, 100))).toHaveLength(3);
  expect(labels(account(200, 0, 0, 200))).toHaveLength(1);
});
