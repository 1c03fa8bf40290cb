import { describe, expect, it } from 'vitest';
import { latinDigits } from '../../../src/domain/digits.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { wordsFor } from '../../../src/i18n/words.ts';

const english = createFormat('en-GB', (start) => `since ${start}`);

describe('money', () => {
  it.each([
    [750000, 'USD', 'US$750,000'],
    [0, 'USD', 'US$0'],
    [0.5, 'EUR', '€0.50'],
    [1234567.89, 'EUR', '€1,234,567.89'],
    [1400000, 'XOF', 'F CFA 1,400,000'],
    [1400000, 'JPY', 'JP¥1,400,000'],
    [12.345, 'KWD', 'KWD 12.345'],
    [12, 'KWD', 'KWD 12'],
    [9007199254740991, 'USD', 'US$9,007,199,254,740,991'],
  ])('%d %s is exactly %s', (amount, currency, text) => {
    expect(plain(english.money({ amount, currency }))).toBe(text);
  });

  it.each([
    [5400000, 'USD', 'US$5.4m'],
    [1000000, 'XOF', 'F CFA 1m'],
    [1230000, 'EUR', '€1.23m'],
    [2000000000, 'EUR', '€2bn'],
    [750000, 'USD', 'US$750,000'],
    [999999, 'USD', 'US$999,999'],
    [1234567, 'USD', 'US$1,234,567'],
    [1005000, 'USD', 'US$1,005,000'],
    [1999999, 'USD', 'US$1,999,999'],
    [999999999, 'USD', 'US$999,999,999'],
    [5400000.5, 'EUR', '€5,400,000.50'],
    [5400000.01, 'EUR', '€5,400,000.01'],
    [0, 'EUR', '€0'],
  ])('%d %s is short, but only where nothing is lost: %s', (amount, currency, text) => {
    expect(plain(english.shortMoney({ amount, currency }))).toBe(text);
  });
});

it.each([
  ['2020', '2020'],
  ['2020-04', 'April 2020'],
  ['2020-04-01', '1 April 2020'],
  ['2020-12-31', '31 December 2020'],
  ['2020-02-29', '29 February 2020'],
])('the date %s reads as precise as it was written: %s', (date, text) => {
  expect(english.date(date)).toBe(text);
});

it.each([
  ['2020', undefined, 'since 2020'],
  ['2020-04', undefined, 'since April 2020'],
  ['2020-04-01', undefined, 'since 1 April 2020'],
  ['2020', '2022', '2020–2022'],
  ['2020', '2020', '2020'],
  ['2020-04', '2020-06', 'April–June 2020'],
  ['2020-04', '2020-04', 'April 2020'],
  ['2020-11', '2021-02', 'November 2020 – February 2021'],
  ['2020-04-01', '2020-04-03', '1–3 April 2020'],
  ['2020-04-01', '2020-04-01', '1 April 2020'],
  ['2023-06-01', '2025-05-31', '1 June 2023 – 31 May 2025'],
  ['2020-01-01', '2022-02', '1 January 2020 – February 2022'],
  ['2019', '2020-06', '2019 – June 2020'],
])('the period %s to %s reads %s', (start, end, text) => {
  expect(plain(english.period({ start, end })).replace(/\s*–\s*/u, '–')).toBe(text.replace(/\s*–\s*/u, '–'));
});

it.each([
  [0, '0'],
  [24280, '24,280'],
  [87.9, '87.9'],
  [-2.5, '-2.5'],
  [0.000001, '0.000001'],
  [1e9, '1,000,000,000'],
])('the number %d reads %s', (value, text) => {
  expect(english.number(value)).toBe(text);
});

it.each([
  [87.9, '87.9%'],
  [0, '0%'],
  [100, '100%'],
  [0.1, '0.1%'],
  [33.3333, '33.3333%'],
])('%d per cent reads %s', (value, text) => {
  expect(english.percent(value)).toBe(text);
});

it.each([
  [0, '0 requests'],
  [1, '1 request'],
  [2, '2 requests'],
  [1234, '1,234 requests'],
])('%i: %s', (count, text) => {
  expect(english.plural(count, { one: '# request', other: '# requests' })).toBe(text);
});

it('takes the general form where a language asks for one that is not there', () => {
  expect(createFormat('ar', String).plural(3, { one: '# a', other: '# b' })).toContain('b');
});

it('makes a list, and names a language', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(english.list)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(['lo', 'pt-BR', 'qqq'].map(english.languageName)).toEqual(['Lao', 'Brazilian Portuguese', 'qqq']);
});

const inLatin = (locale: string) => createFormat(`${locale}-u-nu-latn`, (start) => start);
const amounts = [5400000, 1234567, 1000000, 100010000, 2000000000, 1005000];

/** A short sum as this language would write it with all its digits. */
function shortInFull(locale: string, amount: number): string {
  const options = {
    style: 'currency',
    currency: 'EUR',
    notation: 'compact',
    maximumFractionDigits: 20,
  } as const;
  return new Intl.NumberFormat(`${locale}-u-nu-latn`, options).format(amount);
}

describe.each(['fr', 'lo', 'ar', 'de'])('in %s', (locale) => {
  it.each(amounts)('%d is never short and wrong', (amount) => {
    const sum = { amount, currency: 'EUR' };
    const { money, shortMoney } = inLatin(locale);
    expect([money(sum), shortInFull(locale, amount)]).toContain(shortMoney(sum));
  });

  it.each(['2020', '2020-04', '2020-04-01'])('%s keeps its year', (date) => {
    expect(inLatin(locale).date(date)).toContain('2020');
  });
});

describe('in languages with units and calendars of their own', () => {
  it.each(['ja', 'hi', 'zh', 'en-IN'])('a sum is never short and wrong in %s', (locale) => {
    for (const amount of amounts) {
      const sum = { amount, currency: 'EUR' };
      const { money, shortMoney } = inLatin(locale);
      expect([money(sum), shortInFull(locale, amount)]).toContain(shortMoney(sum));
    }
  });

  it.each(['th', 'fa'])('a date keeps its year in %s', (locale) => {
    expect(inLatin(locale).date('2020')).toContain('2020');
  });
});

interface Written {
  numbers: string[];
  money: string[];
  percent: string;
  dates: string[];
  periods: string[];
  list: string;
}

const sums = [
  { amount: 750000, currency: 'USD' },
  { amount: 0.5, currency: 'EUR' },
  { amount: 5400000, currency: 'USD' },
  { amount: 1234567, currency: 'USD' },
];
const spans: [string, string?][] = [
  ['2020'],
  ['2020', '2022'],
  ['2020-04', '2020-06'],
  ['2020-11', '2021-02'],
  ['2020-04', '2020-04'],
  ['2020-04-03', '2020-04-05'],
  ['2020-04-03', '2020-05-02'],
  ['2020-04-03', '2021-05-02'],
  ['2020-01-02', '2022-02'],
];

const rows: [string, string, Written][] = [
  [
    'en',
    'en-GB',
    {
      numbers: ['24,280', '87.9', '0', '1 million'],
      money: ['US$750,000', '€0.50', 'US$5.4m', 'US$1,234,567'],
      percent: '87.9%',
      dates: ['2020', 'April 2020', '12 April 2020'],
      periods: [
        ...['since 2020', '2020 – 2022', 'April – June 2020', 'November 2020 – February 2021', 'April 2020'],
        ...['3 – 5 April 2020', '3 April – 2 May 2020', '3 April 2020 – 2 May 2021'],
        '2 January 2020 – February 2022',
      ],
      list: 'a, b and c',
    },
  ],
  [
    'fr',
    'fr-u-nu-latn',
    {
      numbers: ['24 280', '87,9', '0', '1 million'],
      money: ['750 000 $US', '0,50 €', '5,4 M $US', '1 234 567 $US'],
      percent: '87,9 %',
      dates: ['2020', 'avril 2020', '12 avril 2020'],
      periods: [
        ...['depuis 2020', '2020–2022', 'avril – juin 2020', 'novembre 2020 – février 2021', 'avril 2020'],
        ...['3–5 avril 2020', '3 avril – 2 mai 2020', '3 avril 2020 – 2 mai 2021'],
        '2 janvier 2020 – février 2022',
      ],
      list: 'a, b et c',
    },
  ],
  [
    'lo',
    'lo-u-nu-latn',
    {
      numbers: ['24.280', '87,9', '0', '1 ລ້ານ'],
      money: ['US$750.000', '€0,50', 'US$5,4 ລ້ານ', 'US$1.234.567'],
      percent: '87,9%',
      dates: ['2020', 'ເມສາ 2020', '12 ເມສາ 2020'],
      periods: [
        ...['ຕັ້ງແຕ່ 2020', '2020–2022', 'ເມສາ – ມິຖຸນາ 2020', 'ພະຈິກ 2020 – ກຸມພາ 2021', 'ເມສາ 2020'],
        ...['3 ເມສາ 2020 – 5 ເມສາ 2020', '3 ເມສາ 2020 – 2 ພຶດສະພາ 2020', '3 ເມສາ 2020 – 2 ພຶດສະພາ 2021'],
        '2 ມັງກອນ 2020 – ກຸມພາ 2022',
      ],
      list: 'a, b, c',
    },
  ],
  [
    'lo',
    'lo-u-nu-laoo',
    {
      numbers: ['໒໔.໒໘໐', '໘໗,໙', '໐', '໑ລ້ານ'],
      money: ['US$໗໕໐.໐໐໐', '€໐,໕໐', 'US$໕,໔ລ້ານ', 'US$໑.໒໓໔.໕໖໗'],
      percent: '໘໗,໙%',
      dates: ['໒໐໒໐', 'ເມສາ ໒໐໒໐', '໑໒ ເມສາ ໒໐໒໐'],
      periods: [
        ...['ຕັ້ງແຕ່ ໒໐໒໐', '໒໐໒໐–໒໐໒໒', 'ເມສາ – ມິຖຸນາ ໒໐໒໐', 'ພະຈິກ ໒໐໒໐ – ກຸມພາ ໒໐໒໑', 'ເມສາ ໒໐໒໐'],
        ...['໓ ເມສາ ໒໐໒໐ – ໕ ເມສາ ໒໐໒໐', '໓ ເມສາ ໒໐໒໐ – ໒ ພຶດສະພາ ໒໐໒໐', '໓ ເມສາ ໒໐໒໐ – ໒ ພຶດສະພາ ໒໐໒໑'],
        '໒ ມັງກອນ ໒໐໒໐ – ກຸມພາ ໒໐໒໒',
      ],
      list: 'a, b, c',
    },
  ],
  [
    'ar',
    'ar-u-nu-latn',
    {
      numbers: ['24,280', '87.9', '0', '1 مليون'],
      money: ['750,000 US$', '0.50 €', '5.4 مليون US$', '1,234,567 US$'],
      percent: '87.9%',
      dates: ['2020', 'أبريل 2020', '12 أبريل 2020'],
      periods: [
        ...['منذ 2020', '2020–2022', 'أبريل – يونيو 2020', 'نوفمبر 2020 – فبراير 2021', 'أبريل 2020'],
        ...['3–5 أبريل 2020', '3 أبريل – 2 مايو 2020', '3 أبريل 2020 – 2 مايو 2021'],
        '2 يناير 2020 – فبراير 2022',
      ],
      list: 'a وb وc',
    },
  ],
  [
    'ar',
    'ar-u-nu-arab',
    {
      numbers: ['٢٤٬٢٨٠', '٨٧٫٩', '٠', '١ مليون'],
      money: ['٧٥٠٬٠٠٠ US$', '٠٫٥٠ €', '٥٫٤ مليون US$', '١٬٢٣٤٬٥٦٧ US$'],
      percent: '٨٧٫٩٪',
      dates: ['٢٠٢٠', 'أبريل ٢٠٢٠', '١٢ أبريل ٢٠٢٠'],
      periods: [
        ...['منذ ٢٠٢٠', '٢٠٢٠–٢٠٢٢', 'أبريل – يونيو ٢٠٢٠', 'نوفمبر ٢٠٢٠ – فبراير ٢٠٢١', 'أبريل ٢٠٢٠'],
        ...['٣–٥ أبريل ٢٠٢٠', '٣ أبريل – ٢ مايو ٢٠٢٠', '٣ أبريل ٢٠٢٠ – ٢ مايو ٢٠٢١'],
        '٢ يناير ٢٠٢٠ – فبراير ٢٠٢٢',
      ],
      list: 'a وb وc',
    },
  ],
];

describe.each(rows)('in %s, as %s', (language, locale, written) => {
  const { since, date } = wordsFor(language);
  const format = createFormat(locale, since, date);

  it('numbers', () => {
    const numbers = [format.number(24280), format.number(87.9), format.number(0), format.longNumber(1e6)];
    expect(numbers.map(plain)).toEqual(written.numbers);
    expect(plain(format.percent(87.9))).toBe(written.percent);
  });

  it('money, short only where nothing is lost', () => {
    expect(sums.map((sum) => plain(format.shortMoney(sum)))).toEqual(written.money);
    const { money } = format;
    expect([sums[0]!, sums[1]!, sums[3]!].map((sum) => plain(money(sum)))).toEqual(
      written.money.toSpliced(2, 1),
    );
  });

  it('dates, as precise as they were written', () => {
    expect(['2020', '2020-04', '2020-04-12'].map((one) => plain(format.date(one)))).toEqual(written.dates);
  });

  it('periods, their months in words', () => {
    expect(spans.map(([start, end]) => plain(format.period({ start, end })))).toEqual(written.periods);
  });

  it('lists', () => {
    expect(plain(format.list(['a', 'b', 'c']))).toBe(written.list);
  });
});

describe.each(['ja', 'zh', 'de', 'pl', 'ru', 'my', 'hi', 'th', 'fa', 'sw', 'vi', 'es'])('in %s', (locale) => {
  it.each(spans.slice(2, 8))('the months of %s to %s are told as each alone is told', (start, end = '') => {
    const months = (date: string) =>
      new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', calendar: 'gregory' })
        .formatToParts(new Date(`${date}-15`.slice(0, 10)))
        .flatMap(({ type, value }) => (type === 'month' ? [value.slice(0, 3)] : []));
    const text = inLatin(locale).period({ start, end });
    for (const month of [...months(start), ...months(end)]) expect(text).toContain(month);
  });
});

it.each<[string, string[]]>([
  ['fr', ['1er avril 2020', 'avril 2020', '11 avril 2020', '21 avril 2020', '2020']],
  ['lo', ['1 ເມສາ 2020', 'ເມສາ 2020', '11 ເມສາ 2020', '21 ເມສາ 2020', '2020']],
])('the first of a month in %s', (language, written) => {
  const { since, date } = wordsFor(language);
  const format = createFormat(`${language}-u-nu-latn`, since, date);
  const dates = ['2020-04-01', '2020-04', '2020-04-11', '2020-04-21', '2020'];
  expect(dates.map((one) => plain(format.date(one)))).toEqual(written);
});

it.each([
  ['2026-04-01', '2026-04-05', '1er–5 avril 2026'],
  ['2026-04-01', '2026-04-21', '1er–21 avril 2026'],
  ['2026-04-11', '2026-04-21', '11–21 avril 2026'],
  ['2026-03-31', '2026-04-01', '31 mars – 1er avril 2026'],
  ['2026-04-01', '2026-05-01', '1er avril – 1er mai 2026'],
  ['2025-12-01', '2026-01-01', '1er décembre 2025 – 1er janvier 2026'],
  ['2026-04-01', '2027', '1er avril 2026 – 2027'],
  ['2026-04-01', undefined, 'depuis le 1er avril 2026'],
])('the first of a month in French, from %s to %s: %s', (start, end, written) => {
  const { since, date } = wordsFor('fr');
  for (const locale of ['fr', 'fr-CA', 'fr-CH'])
    expect(plain(createFormat(locale, since, date).period({ start, end }))).toBe(written);
});

it.each([
  ['2023-06-01', '2025-05-31'],
  ['2023-06-01', '2025'],
])('the same space stands on both sides of the dash in Arabic, from %s to %s', (start, end) => {
  const { since, date } = wordsFor('ar');
  const written = createFormat('ar-u-nu-latn', since, date).period({ start, end });
  expect(written).toContain('\u00a0–\u00a0');
});

it.each<[string, string, string]>([
  ['th', 'latn', '1 เมษายน 2020'],
  ['th', 'thai', '๑ เมษายน ๒๐๒๐'],
  ['fa', 'arabext', '۱ آوریل ۲۰۲۰'],
  ['my', 'mymr', '၂၀၂၀ ဧပြီ ၁'],
  ['ar-SA', 'arab', '١ أبريل ٢٠٢٠'],
  ['dz', 'latn', '2020'],
  ['ja', 'latn', '2020年4月1日'],
])('in %s, with the digits %s, the Gregorian year stands: %s', (locale, numbering, written) => {
  const format = createFormat(`${locale}-u-nu-${numbering}`, String);
  expect(plain(format.date('2020-04-01'))).toContain(written);
  for (const date of ['2020', '2020-04', '2020-04-01', '1999-12-31'])
    expect(latinDigits(format.date(date))).toContain(date.slice(0, 4));
});

it.each(['ar', 'fa', 'he', 'ur'])('a symbol of letters and a sign stays in one piece in %s', (locale) => {
  const text = createFormat(locale, String).money({ amount: 5, currency: 'AUD' });
  expect(text).not.toMatch(/\p{Script=Latin}\p{Sc}(?!\u200e)/u);
});

/** With plain spaces and no marks of direction: which stand where is CLDR's affair. */
function plain(text: string): string {
  return text.replace(/\s/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '');
}
