import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addMonths } from '../../../../src/domain/partial-date.ts';
import { inSmallestUnit, spellNumber, spellUnits } from '../../../../src/formats/iati/amount.ts';
import { splitByYear } from '../../../../src/formats/iati/budgets.ts';
import { dayAfter, dayBefore, daysBetween } from '../../../../src/formats/iati/days.ts';

const split = (amount: number, currency: string, start: string, end: string) =>
  splitByYear({ amount, currency }, { start, end }).map(
    ({ span, units }) => `${span.start} ${span.end} ${spellUnits(units, currency)}`,
  );

it.each([
  ['within a year', 100, 'FJD', '2024-01-01', '2024-12-31', ['2024-01-01 2024-12-31 100']],
  [
    'a year and a day',
    366,
    'FJD',
    '2024-03-01',
    '2025-03-01',
    ['2024-03-01 2025-02-28 365', '2025-03-01 2025-03-01 1'],
  ],
  [
    'from the last day of February',
    731,
    'FJD',
    '2024-02-29',
    '2026-02-28',
    ['2024-02-29 2025-02-27 365', '2025-02-28 2026-02-27 365', '2026-02-28 2026-02-28 1'],
  ],
  [
    'what does not divide, to the cent',
    100,
    'FJD',
    '2025-01-01',
    '2027-12-31',
    ['2025-01-01 2025-12-31 33.33', '2026-01-01 2026-12-31 33.33', '2027-01-01 2027-12-31 33.34'],
  ],
  [
    'a currency without minor units',
    1,
    'JPY',
    '2025-01-01',
    '2026-12-31',
    ['2025-01-01 2025-12-31 0', '2026-01-01 2026-12-31 1'],
  ],
  [
    'a currency with three decimals',
    1.001,
    'BHD',
    '2025-01-01',
    '2026-12-31',
    ['2025-01-01 2025-12-31 0.500', '2026-01-01 2026-12-31 0.501'],
  ],
  ['nothing', 0, 'FJD', '2025-01-01', '2025-12-31', ['2025-01-01 2025-12-31 0']],
])('splits by the year: %s', (_, amount, currency, start, end, parts) => {
  expect(split(amount, currency, start, end)).toEqual(parts);
});

const anyDay = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

it('splits any sum over any period into parts that follow each other and add up to it exactly', () => {
  const sums = fc.record({
    amount: fc.integer({ min: 0, max: 1e15 }),
    currency: fc.constantFrom('FJD', 'JPY', 'BHD', 'CLP'),
  });
  fc.assert(
    fc.property(sums, anyDay, fc.integer({ min: 0, max: 6000 }), (sum, start, length) => {
      const end = new Date(Date.parse(start) + length * 86_400_000).toISOString().slice(0, 10);
      const parts = splitByYear(sum, { start, end });
      expect(parts.reduce((total, { units }) => total + units, 0n)).toBe(inSmallestUnit(sum));
      expect([parts.at(0)?.span.start, parts.at(-1)?.span.end]).toEqual([start, end]);
      for (const [i, { span, units }] of parts.entries()) {
        expect(units >= 0n).toBe(true);
        expect(span.end < addMonths(span.start, 12)).toBe(true);
        if (i > 0) expect(dayAfter(parts[i - 1]!.span.end)).toBe(span.start);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  [150n, 'FJD', '1.50'],
  [5n, 'FJD', '0.05'],
  [7_500_000_000_000_000_000n, 'FJD', '75000000000000000'],
  [0n, 'JPY', '0'],
  [1001n, 'BHD', '1.001'],
])('spells %s of the smallest unit of %s as %s', (units, currency, spelt) => {
  expect(spellUnits(units, currency)).toBe(spelt);
});

it.each([
  [0.1 + 0.2, '0.30000000000000004'],
  [-3, '-3'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
])('spells the number %s as %s', (value, spelt) => {
  expect(spellNumber(value)).toBe(spelt);
});

it.each([
  ['2024-02-28', '2024-02-29'],
  ['2024-12-31', '2025-01-01'],
])('knows that after %s comes %s', (day, next) => {
  expect([dayAfter(day), dayBefore(next), daysBetween(day, next)]).toEqual([next, day, 1]);
});
