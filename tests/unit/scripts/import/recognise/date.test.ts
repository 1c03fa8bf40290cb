import { describe, expect, it } from 'vitest';
import { findDates, findImpossibleDates } from '../../../../../scripts/import/recognise/date.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const valuesIn = (text: string, language: string) =>
  findDates(text, readingOf(language)).map(({ value }) => value);

describe('a date', () => {
  it.each([
    ['en', 'on 1 June 2023, in the capital', '2023-06-01'],
    ['en', 'June 1st, 2023', '2023-06-01'],
    ['en', '01.04.2020', '2020-04-01'],
    ['en', '2020-04-01T10:00', '2020-04-01'],
    ['en', 'Workshop, April 2020', '2020-04'],
    ['en', 'Date: 04/2020', '2020-04'],
    ['en', 'Well (2020)', '2020'],
    ['en', '91 per cent in 2018, according to the census', '2018'],
    ['en', '2020', '2020'],
    ['en', '2021 KEN101 8.1.1', '2021'],
    ['en', 'No. 7, August 2025', '2025-08'],
    ['fr', 'Bulletin n° 12 mars 2024', '2024-03'],
    ['fr', '1er juin 2023', '2023-06-01'],
    ['fr', 'le 15 août 2021', '2021-08-15'],
    ['es', '24 de noviembre de 2022', '2022-11-24'],
    ['pt', '3 de março de 2021', '2021-03-03'],
    ['pt', '1.º de março de 2024', '2024-03-01'],
    ['pt', '15/mai/2024', '2024-05-15'],
    ['pt', 'Março/2024', '2024-03'],
    ['ar', '٣٠ يونيو ٢٠٢٣', '2023-06-30'],
    ['ar', '30 حزيران/يونيو 2023', '2023-06-30'],
    ['ar', 'كانون الثاني 2022', '2022-01'],
    ['lo', 'ວັນທີ 1 ເມສາ 2020', '2020-04-01'],
    ['lo', '15 ມັງກອນ ພ.ສ. 2563', '2020-01-15'],
    ['lo', 'ໃນປີ ໒໐໑໘', '2018'],
    ['th', '15 มกราคม พ.ศ. 2563', '2020-01-15'],
    ['ru', '1 июня 2023', '2023-06-01'],
  ])('%s: %s', (language, text, date) => {
    expect(valuesIn(text, language)).toEqual([date]);
  });

  it('knows where it stands', () => {
    expect(findDates('في ٣٠ يونيو ٢٠٢٣', readingOf('ar'))).toMatchObject([
      { at: 3, written: '٣٠ يونيو ٢٠٢٣' },
    ]);
  });
});

describe('a date of figures', () => {
  it.each([
    ['en', '04/05/2020', '2020-05-04', 'likely'],
    ['fr', '04/05/2020', '2020-05-04', 'certain'],
    ['en', '25/04/2020', '2020-04-25', 'certain'],
    ['en', '04/25/2020', '2020-04-25', 'certain'],
    ['en', '04/05/2020 and 04/25/2020', '2020-04-05', 'likely'],
    ['en', '04/05/2020 and 25/04/2020', '2020-05-04', 'certain'],
  ])('%s: %s', (language, text, value, sure) => {
    expect(findDates(text, readingOf(language))[0]).toMatchObject({ value, sure });
  });
});

describe('no date', () => {
  it.each([
    ['en', 'Q3 2023'],
    ['en', 'by 2030, and 2020 workers, KES 2,020'],
    ['en', 'Decree No. 12/2020'],
    ['en', 'between June and August 2021'],
    ['en', '25-27 August 2020'],
    ['en', '2016–2020, 2011-12'],
    ['th', '15 มกราคม 2563'],
    ['en', 'version 8.1.2020.3'],
  ])('%s: %s', (language, text) => {
    expect(valuesIn(text, language)).toEqual([]);
  });
});

it('tells a day that the calendar does not have', () => {
  expect(valuesIn('30 February 2023', 'en')).toEqual([]);
  expect(findImpossibleDates('on 30 February 2023', readingOf('en'))).toMatchObject([
    { value: '30 February 2023', at: 3 },
  ]);
  expect(findImpossibleDates('on 29 February 2024', readingOf('en'))).toEqual([]);
});

it.each(['en', 'fr', 'es', 'pt', 'lo', 'ar', 'ru', 'sw', 'id'])(
  'reads every month back that %s writes',
  (language) => {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 17)));
    expect(days.flatMap((day) => valuesIn(format.format(day), language))).toEqual(
      days.map((day) => day.toISOString().slice(0, 10)),
    );
  },
);

it.each(hostileParts)('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findDates(text, readingOf('en')))).toBeLessThan(1000);
});
