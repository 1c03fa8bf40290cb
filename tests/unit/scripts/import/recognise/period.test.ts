import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../../../scripts/import/recognise/period.ts';
import { hostile, hostileParts, readingOf, timeOf } from './reading-of.ts';

const valuesIn = (text: string, language: string) =>
  findPeriods(text, readingOf(language)).map(({ value }) => value);

describe('a period', () => {
  it.each([
    ['en', '1 June 2023 to 31 May 2025', '2023-06-01', '2025-05-31'],
    ['en', 'between June and August 2021, wells', '2021-06', '2021-08'],
    ['en', 'from 25-27 August 2020 (approx. 30)', '2020-08-25', '2020-08-27'],
    ['en', 'August 25–27, 2020', '2020-08-25', '2020-08-27'],
    ['en', 'Plan (2016–20)', '2016', '2020'],
    ['en', '2020-21 | 8.1.1', '2020', '2021'],
    ['en', 'from 2016 until 2020', '2016', '2020'],
    ['en', 'FY 2020/21', '2020', '2021'],
    ['en', 'January–March 2024', '2024-01', '2024-03'],
    ['en', '30 Nov – 2 Dec 2022', '2022-11-30', '2022-12-02'],
    ['en', 'December 2022 - March 2023', '2022-12', '2023-03'],
    ['en', '01/09/2026 - 31/08/2027', '2026-09-01', '2027-08-31'],
    ['en', '2020-01-01/2021-12-31', '2020-01-01', '2021-12-31'],
    ['en', 'Q3 2023', '2023-07', '2023-09'],
    ['en', 'on 6 and 7 April 2025', '2025-04-06', '2025-04-07'],
    ['ar', 'يومي ٦ و٧ أبريل ٢٠٢٥', '2025-04-06', '2025-04-07'],
    ['lo', 'ໃນວັນທີ 8-10 ກໍລະກົດ ພ.ສ. 2568', '2025-07-08', '2025-07-10'],
    ['fr', 'de juin à août 2021', '2021-06', '2021-08'],
    ['fr', 'du 3 au 5 mars 2021', '2021-03-03', '2021-03-05'],
    ['es', 'del 1 de enero al 30 de junio de 2023', '2023-01-01', '2023-06-30'],
    ['es', 'de 2016 a 2020', '2016', '2020'],
    ['pt', 'de janeiro de 2020 a dezembro de 2022', '2020-01', '2022-12'],
    ['ar', 'من 1 يونيو 2023 إلى 31 مايو 2025', '2023-06-01', '2025-05-31'],
    ['lo', 'ແຕ່ວັນທີ 1 ມິຖຸນາ 2023 ຫາ 31 ພຶດສະພາ 2025', '2023-06-01', '2025-05-31'],
  ])('%s: %s', (language, text, start, end) => {
    expect(valuesIn(text, language)).toEqual([{ start, end }]);
  });

  it('is only likely where a year was taken for its start', () => {
    expect(findPeriods('Nov – Feb 2023', readingOf('en'))).toMatchObject([
      { value: { start: '2022-11', end: '2023-02' }, sure: 'likely' },
    ]);
  });
});

describe('an open period', () => {
  it.each([
    ['en', 'since 2019', '2019'],
    ['en', 'from March 2020', '2020-03'],
    ['en', 'from 2019 onwards', '2019'],
    ['en', 'June 2023 – present', '2023-06'],
    ['fr', 'depuis 2019', '2019'],
    ['es', 'desde marzo de 2020', '2020-03'],
    ['ar', 'منذ عام 2019', '2019'],
  ])('%s: %s', (language, text, start) => {
    expect(valuesIn(text, language)).toEqual([{ start }]);
  });
});

describe('no period', () => {
  it.each([
    ['en', '1 June 2023'],
    ['en', 'in 2018 and 2020'],
    ['en', 'March 2020 and May 2021'],
    ['en', '2011-12'],
    ['en', '2025 to 2021'],
    ['en', 'report 12-2016-2020-3'],
    ['en', 'KES 2,020 - 2,030'],
  ])('%s: %s', (language, text) => {
    expect(valuesIn(text, language)).toEqual([]);
  });
});

it.each([...hostileParts, 'June 2020 - '])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findPeriods(text, readingOf('en')))).toBeLessThan(1500);
});
