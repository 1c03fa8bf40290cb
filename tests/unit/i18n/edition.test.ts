import { describe, expect, it } from 'vitest';
import { createEdition, type EditionSettings } from '../../../src/i18n/edition.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { quantityText, quantityWithUnit } from '../../../src/i18n/quantity.ts';
import { wordsFor } from '../../../src/i18n/words.ts';

const edition = (settings: Partial<EditionSettings>) =>
  createEdition({
    language: 'en',
    defaultLanguage: 'en',
    base: '/',
    origin: 'https://x.example',
    ...settings,
  });

it.each([
  ['en', 'en', '/', '/briefs/x/', '/briefs/x/'],
  ['en', 'en', '/a/b/', '/briefs/x/', '/a/b/briefs/x/'],
  ['fr', 'en', '/', '/briefs/x/', '/fr/briefs/x/'],
  ['fr', 'en', '/a/b/', '/briefs/x/', '/a/b/fr/briefs/x/'],
  ['fr', 'fr', '/a/b/', '/', '/a/b/'],
  ['pt-BR', 'en', '/', '/', '/pt-BR/'],
])('in %s (default %s) under %s, %s is %s', (language, defaultLanguage, base, address, href) => {
  const one = edition({ language, defaultLanguage, base });
  expect(one.href(address)).toBe(href);
  expect(one.absolute(address)).toBe(`https://x.example${href}`);
});

it('has one address for a file in every language', () => {
  const [english, french] = ['en', 'fr'].map((language) => edition({ language, base: '/a/' }));
  expect(french!.asset('/media/x.pdf')).toBe('/a/media/x.pdf');
  expect(english!.asset('/media/x.pdf')).toBe('/a/media/x.pdf');
});

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['lo', 'ltr'],
  ['az-Arab', 'rtl'],
])('%s is written %s', (language, dir) => {
  expect(directionOf(language)).toBe(dir);
  expect(edition({ language }).dir).toBe(dir);
});

describe('digits', () => {
  const shown = (language: string, digits?: EditionSettings['digits']) =>
    edition({ language, digits })
      .format.number(24280)
      .replace(/\P{Nd}/gu, '');

  it.each(['en', 'ar', 'lo', 'fa', 'my'])('are Latin in %s where nothing is said', (language) => {
    expect(shown(language)).toBe('24280');
    expect(shown(language, { [language]: 'latn' })).toBe('24280');
    expect(shown(language, { xx: 'native' })).toBe('24280');
  });

  it.each([
    ['fa', '۲۴۲۸۰'],
    ['my', '၂၄၂၈၀'],
    ['en', '24280'],
  ])('are native in %s where the site says so: %s', (language, digits) => {
    expect(shown(language, { [language]: 'native' })).toBe(digits);
  });

  // Known fault of edition.ts: `Intl` takes no numbering system called "native", and falls back to the usual one.
  it.each([
    ['ar', '٢٤٢٨٠'],
    ['lo', '໒໔໒໘໐'],
  ])('are native in %s too, where Latin ones are usual: %s', (language, digits) => {
    expect(shown(language, { [language]: 'native' })).toBe(digits);
  });

  it('are of one kind in numbers, money, dates, periods and shares', () => {
    const { format } = edition({ language: 'fa', digits: { fa: 'native' } });
    const texts = [
      format.money({ amount: 750000, currency: 'USD' }),
      format.shortMoney({ amount: 5400000, currency: 'USD' }),
      format.date('2020-04-01'),
      format.period({ start: '2020', end: '2021-06' }),
      format.percent(87.9),
      format.plural(5, { other: '#' }),
    ];
    expect(texts.join(' ')).not.toMatch(/[0-9]/u);
  });
});

it('falls back to the interface in English where a language has none, and says so', () => {
  expect(wordsFor('xx').language).toBe('en');
  expect(wordsFor('en-US').language).toBe('en');
  expect(wordsFor('en').nav.briefs).not.toBe('');
});

it.each([
  [{ value: 24280 }, '24,280', '24,280'],
  [{ value: 87.9, unit: 'percent' }, '87.9%', '87.9%'],
  [{ value: 20, unit: 'percent', qualifier: 'under' as const }, 'under 20%', 'under 20%'],
  [{ value: 500000, unit: 'people', qualifier: 'over' as const }, 'over 500,000', 'over 500,000 people'],
  [{ value: 40, unit: 'people', qualifier: 'about' as const }, 'about 40', 'about 40 people'],
  [{ value: 40, unit: 'people', qualifier: 'exact' as const }, '40', '40 people'],
  [{ value: -3, unit: 'percentage points' }, '-3', '-3 percentage points'],
])('%j reads %s, and with its unit %s', (quantity, text, withUnit) => {
  expect(quantityText(quantity, edition({}))).toBe(text);
  expect(quantityWithUnit(quantity, edition({}))).toBe(withUnit);
});
