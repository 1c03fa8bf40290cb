import { describe, expect, it } from 'vitest';
import { createEdition, type EditionSettings } from '../../../src/i18n/edition.ts';
import { marked } from '../../../src/domain/marked-text.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { quantityText, quantityWithUnit } from '../../../src/i18n/quantity.ts';

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

it.each([
  ['es-Latn-PE', 'es-PE'],
  ['ar-Arab-MA', 'ar-MA'],
])('writes figures in %s as in %s', (long, short) => {
  const [one, other] = [long, short].map((language) => edition({ language }).format);
  expect(one!.number(1234.5)).toBe(other!.number(1234.5));
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

it.each([
  [['A wall', 'June'], 'A wall. June'],
  [['A wall.', 'June'], 'A wall. June'],
  [['A wall?', 'June.'], 'A wall? June.'],
  [['Wait … here', undefined, 'June'], 'Wait … here. June'],
  [[marked('Un mur.', 'fr'), marked('Juin', 'fr'), 'By us'], `${marked('Un mur. Juin', 'fr')}. By us`],
])('puts one full stop between %j', (texts, sentences) => {
  expect(edition({}).sentences(texts)).toBe(sentences);
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

describe('the words of another language', () => {
  it.each([
    ['en', 'A well', 'en', 'A well'],
    ['fr', 'A well', 'en', marked('A well', 'en')],
    ['ar', 'Un puits', 'fr', marked('Un puits', 'fr')],
    ['pt-BR', 'Um poço', 'pt', marked('Um poço', 'pt')],
    ['fr', '', 'en', marked('', 'en')],
  ])('in %s, %j in %s is said %j', (language, text, inIt, said) => {
    expect(edition({ language }).said(text, inIt)).toBe(said);
  });

  it.each<[string, number, string]>([
    ['en', 1, '1 request'],
    ['en', 2, '2 requests'],
    ['en-IN', 100000, '1,00,000 requests'],
    ['fr', 0, '0 demande'],
    ['fr-CA', 1, '1 demande'],
    ['fr', 2, '2 demandes'],
    ['lo', 1, 'ຄຳຂໍທຶນ 1 ລາຍການ'],
    ['ar', 2, 'طلبا تمويل'],
    ['ar', 11, '11 طلب تمويل'],
    ['th', 1, marked(`${marked('1', 'th')} request`, 'en')],
    ['th', 2, marked(`${marked('2', 'th')} requests`, 'en')],
    ['ja', 1, marked(`${marked('1', 'ja')} request`, 'en')],
  ])('in %s, %d has the form of the words that are there: %s', (language, count, text) => {
    const { format, words } = edition({ language });
    expect(format.plural(count, words.counts.asks)).toBe(text);
  });

  it.each([
    ['th', `since ${marked('เมษายน 2020', 'th')}`],
    ['fa', `since ${marked('آوریل 2020', 'fa')}`],
  ])('in %s a date stays in it, and a period that is open says so in English', (language, text) => {
    expect(edition({ language }).format.period({ start: '2020-04' })).toBe(marked(text, 'en'));
  });
});

it.each<[string, readonly (string | undefined)[], string]>([
  ['en', ['a', 'b', 'c'], 'a, b, c'],
  ['en', ['a', undefined, '', 'c'], 'a, c'],
  ['en', [undefined, ''], ''],
  ['en', [], ''],
  ['ar', ['أ', 'ب'], 'أ، ب'],
  ['th', ['ก', 'ข'], 'ก, ข'],
])('in %s, %j are joined: %s', (language, texts, joined) => {
  expect(edition({ language }).joined(texts)).toBe(joined);
});

describe('pieces of another language side by side', () => {
  it.each<[string, string[], string]>([
    ['ar', [marked('Head', 'en'), marked('Field office', 'en')], marked('Head, Field office', 'en')],
    [
      'ar',
      ['أ', marked('Head', 'en'), marked(`Office ${marked('Élan', 'fr')}`, 'en'), 'ب'],
      `أ، ${marked(`Head, Office ${marked('Élan', 'fr')}`, 'en')}، ب`,
    ],
    ['en', [marked('أ', 'ar'), marked('ب', 'ar'), marked('ج', 'ar')], marked('أ، ب، ج', 'ar')],
    ['ar', [marked('Chef', 'fr'), marked('Head', 'en')], `${marked('Chef', 'fr')}، ${marked('Head', 'en')}`],
    [
      'ar',
      [marked('Head', 'en'), 'أ', marked('Office', 'en')],
      `${marked('Head', 'en')}، أ، ${marked('Office', 'en')}`,
    ],
    ['ar', ['Head', 'Office'], `${marked('Head', 'ar')}، ${marked('Office', 'ar')}`],
    ['en', [marked('A', 'und'), marked('B', 'und')], `${marked('A', 'und')}, ${marked('B', 'und')}`],
  ])('in %s, %j are joined as one: %s', (language, texts, joined) => {
    expect(edition({ language }).joined(texts)).toBe(joined);
  });

  it('are one pair and one line of facts', () => {
    const { pair, dotted } = edition({ language: 'ar' });
    const [one, other] = [marked('Source', 'fr'), marked('Une étude', 'fr')];
    expect(pair(one, other)).toBe(marked('Source\u00A0: Une étude', 'fr'));
    expect(dotted([one, other])).toBe(marked('Source\u00A0· Une étude', 'fr'));
  });
});

it('keeps a dot with the fact before it', () => {
  expect(edition({}).dotted(['a', undefined, 'b c'])).toBe('a\u00A0· b c');
});

it.each([
  ['en', 'Source: a survey'],
  ['fr', 'Source\u00A0: a survey'],
  ['lo', 'Source: a survey'],
])('in %s a term and what it is are a pair: %s', (language, pair) => {
  expect(edition({ language }).pair('Source', 'a survey')).toBe(pair);
});

describe('the site in each of its languages', () => {
  const { all } = edition({
    language: 'fr',
    defaultLanguage: 'en',
    languages: ['en', 'lo', 'fr', 'ar', 'pt-BR', 'qaa'],
    base: '/a/',
  });

  it.each([
    ['ar', 'العربية', 'ar', 'rtl'],
    ['fa-AF', 'دری', 'fa-AF', 'rtl'],
    ['dv', 'Divehi', 'en', 'ltr'],
    ['tet', 'Tetum', 'en', 'ltr'],
    ['rhg', 'Rohingya', 'en', 'ltr'],
    ['az-Arab', 'cənubi azərbaycan', 'az', 'ltr'],
  ])('%s is called %s, which is in %s and written %s', (language, name, nameLanguage, dir) => {
    expect(edition({ language, languages: [language] }).all).toMatchObject([{ name, nameLanguage, dir }]);
  });

  it.each([
    ['en', 'English', 'ltr', true, '/a/briefs/x/'],
    ['lo', 'ລາວ', 'ltr', false, '/a/lo/briefs/x/'],
    ['fr', 'français', 'ltr', false, '/a/fr/briefs/x/'],
    ['ar', 'العربية', 'rtl', false, '/a/ar/briefs/x/'],
    ['pt-BR', 'português (Brasil)', 'ltr', false, '/a/pt-BR/briefs/x/'],
    ['qaa', 'qaa', 'ltr', false, '/a/qaa/briefs/x/'],
  ])('%s is called %s, and is written %s', (language, name, dir, isDefault, href) => {
    const siteLanguage = all.find((one) => one.language === language)!;
    expect(siteLanguage).toMatchObject({ name, dir, isDefault });
    expect(siteLanguage.href('/briefs/x/')).toBe(href);
    expect(siteLanguage.absolute('/briefs/x/')).toBe(`https://x.example${href}`);
  });

  it('stand in the order of the site, the one that is read among them', () => {
    expect(all.map(({ language }) => language)).toEqual(['en', 'lo', 'fr', 'ar', 'pt-BR', 'qaa']);
  });

  it('are one where nothing else is said', () => {
    expect(edition({ language: 'fr' }).all.map(({ language }) => language)).toEqual(['fr']);
  });
});

it.each([
  ['fr', 'en', 'anglais'],
  ['en', 'tet', 'Tetum'],
  ['en-AU', 'fr', 'French'],
  ['tet', 'en', marked('English', 'en')],
  ['ks-Deva', 'tet', marked('Tetum', 'en')],
  ['dz', 'en', 'ཨིང་ལིཤ་ཁ'],
])('in %s, %s is called %s', (language, other, name) => {
  expect(edition({ language }).format.languageName(other)).toBe(name);
});

it.each([
  ['en', undefined, 'en-GB-u-nu-latn', 'latn'],
  ['en-US', undefined, 'en-US-u-nu-latn', 'latn'],
  ['fr', 'native', 'fr-u-nu-latn', 'latn'],
  ['ar', undefined, 'ar-u-nu-latn', 'latn'],
  ['ar', 'native', 'ar-u-nu-arab', 'arab'],
  ['lo', 'native', 'lo-u-nu-laoo', 'laoo'],
  ['th', 'native', 'th-u-nu-thai', 'thai'],
  ['fa-AF', 'native', 'fa-AF-u-nu-arabext', 'arabext'],
  ['pa', 'native', 'pa-u-nu-guru', 'guru'],
  ['pa-Arab', 'native', 'pa-Arab-u-nu-arabext', 'arabext'],
  ['sd', 'native', 'sd-u-nu-arab', 'arab'],
  ['sd-Deva', 'native', 'sd-Deva-u-nu-deva', 'deva'],
  ['ks-Deva', 'native', 'ks-Deva-u-nu-deva', 'deva'],
  ['hi-Latn', 'native', 'hi-Latn-u-nu-latn', 'latn'],
  ['ckb', 'native', 'ckb-u-nu-arab', 'arab'],
  ['nqo', 'native', 'nqo-u-nu-nkoo', 'nkoo'],
  ['ff-Adlm', 'native', 'ff-Adlm-u-nu-adlm', 'adlm'],
  ['uz-Arab', 'native', 'uz-Arab-u-nu-arabext', 'arabext'],
  ['ar-MA', 'native', 'ar-MA-u-nu-arab', 'arab'],
  ['ti', 'native', 'ti-u-nu-latn', 'latn'],
] as const)('in %s, with digits %s, Intl is asked for %s', (language, digits, locale, numbering) => {
  const one = edition({ language, digits: digits && { [language]: digits } });
  expect([one.locale, one.numbering]).toEqual([locale, numbering]);
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
