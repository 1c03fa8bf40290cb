import { expect, it } from 'vitest';
import { findDurations } from '../../../../../scripts/import/recognise/duration.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

it.each([
  ['24 months', [24]],
  ['3 years (36 months)', [36]],
  ['three (3) years', [36]],
  ['a two-year project', [24]],
  ['2 years and 6 months', [30]],
  ['1.5 years', [18]],
  ['18 mois', [18]],
  ['dos años y medio', [30]],
  ['três anos', [36]],
  ['سنتان', [24]],
  ['٢٤ شهراً', [24]],
  ['24 ເດືອນ', [24]],
  ['for 12 months, then 6 months', [12, 6]],
  ['During the past 15 years', []],
  ['children aged 15 years', []],
  ['15 years old', []],
  ['2 to 3 years', []],
  ['18-24 months', []],
  ['in 2018 years passed', []],
  ['three (4) years', []],
])('%s', (text, months) => {
  expect(findDurations(text, readingOf('en')).map(({ value }) => value)).toEqual(months);
});

it('knows where it stands', () => {
  expect(findDurations('over ٢٤ شهراً', readingOf('ar'))).toMatchObject([{ at: 5, written: '٢٤ شهراً' }]);
});

it.each([...hostileParts, '1 year and '])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findDurations(text, readingOf('en')))).toBeLessThan(1000);
});
