import { expect, it } from 'vitest';
import { marked } from '../../../src/domain/marked-text.ts';
import { textsOf } from '../../../src/domain/share-card.ts';
import { shareCardMakers } from '../../../src/formats/share-card.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import { pageAddresses } from '../../../src/model/page-addresses.ts';
import { modelOf } from '../../support/models.ts';

const shareCards = (...given: Parameters<typeof shareCardMakers>) =>
  new Map(Array.from(shareCardMakers(...given), ([address, make]) => [address, make()]));

const editionIn = (language: string, digits?: Record<string, 'latn' | 'native'>) =>
  createEdition({ language, defaultLanguage: 'en', base: '/', origin: 'https://x.example', digits });

const kenya = { id: 'kenya', name: 'Kenya', figures: [] };
const asked = (amount: number, currency = 'KES') => ({ asked: { amount, currency } });
const people = { value: 240500, unit: 'people', qualifier: 'over', label: 'drink from the river' };
const share = { value: 40, unit: 'percent', label: 'of households' };
const brief = {
  id: 'b',
  title: 'Clean water',
  kind: 'donor-brief',
  countries: [kenya],
  totals: [],
  figures: [],
};
const ask = { id: 'a', title: 'Pumps', brief, amount: { amount: 750000, currency: 'KES' }, state: 'open' };
const result = { id: 'r', title: 'Two wells', country: kenya, date: '2024-05', indicators: [] };
const count = { planned: { value: 40 }, actual: { value: 60 }, unit: 'wells' };
const update = { id: 'u', title: 'Pump day', kind: 'event' };
const site = { title: 'Rivers', organisation: { id: 'union', name: 'River Union' } };

function cardsOf(content: Record<string, object[]>, edition = editionIn('en'), totals: object[] = []) {
  const model = { ...modelOf(content), site, totals } as unknown as Parameters<typeof shareCards>[0];
  return { model, cards: shareCards(model, edition) };
}

function saidOn(address: string, ...args: Parameters<typeof cardsOf>): string[] {
  const card = cardsOf(...args).cards.get(address);
  if (card === undefined) throw new Error(`there is no card of ${address}`);
  return textsOf(card);
}

it.each<[string, string, Record<string, object[]>, string[]]>([
  [
    'a brief that asks',
    '/briefs/b/',
    { briefs: [{ ...brief, totals: [asked(1.5e6)], figures: [share] }] },
    ['Donor brief\u00a0· Kenya', 'Clean water', 'KES\u00a01.5m', 'asked for', 'Rivers'],
  ],
  [
    'one that asks in two currencies',
    '/briefs/b/',
    { briefs: [{ ...brief, totals: [asked(2e6), asked(5, 'JPY')] }] },
    ['Donor brief\u00a0· Kenya', 'Clean water', 'KES\u00a02m and JP¥5', 'asked for', 'Rivers'],
  ],
  [
    'one that asks in too many',
    '/briefs/b/',
    { briefs: [{ ...brief, totals: ['KES', 'UGX', 'TZS', 'RWF'].map((code) => asked(5, code)) }] },
    ['Donor brief\u00a0· Kenya', 'Clean water', 'Rivers'],
  ],
  [
    'one that asks for nothing',
    '/briefs/b/',
    { briefs: [{ ...brief, figures: [people] }] },
    ['Donor brief\u00a0· Kenya', 'Clean water', 'over 240,500', 'people drink from the river', 'Rivers'],
  ],
  [
    'an ask',
    '/funding/a/',
    { asks: [ask] },
    ['Request\u00a0· Kenya', 'Pumps', 'KES\u00a0750,000', 'asked for', 'Rivers'],
  ],
  [
    'one of eleven digits',
    '/funding/a/',
    { asks: [{ ...ask, amount: { amount: 12345678901, currency: 'KES' } }] },
    ['Request\u00a0· Kenya', 'Pumps', 'KES\u00a012,345,678,901', 'asked for', 'Rivers'],
  ],
  [
    'one that was withdrawn',
    '/funding/a/',
    { asks: [{ ...ask, state: 'withdrawn' }] },
    ['Request\u00a0· Kenya', 'Pumps', 'KES\u00a0750,000', 'Withdrawn', 'Rivers'],
  ],
  [
    'a result',
    '/results/r/',
    { results: [{ ...result, indicators: [count] }] },
    [
      'Result\u00a0· Kenya\u00a0· May 2024',
      'Two wells',
      '60',
      'wells, 20 more than planned (150% of the plan)',
      'Rivers',
    ],
  ],
  [
    'one without a plan',
    '/results/r/',
    { results: [{ ...result, indicators: [{ actual: { value: 40, unit: 'percent' } }] }] },
    ['Result\u00a0· Kenya\u00a0· May 2024', 'Two wells', '40%', 'Reached', 'Rivers'],
  ],
  [
    'one that measures nothing',
    '/results/r/',
    { results: [result] },
    ['Result\u00a0· Kenya\u00a0· May 2024', 'Two wells', 'Rivers'],
  ],
  [
    'an update',
    '/updates/u/',
    { updates: [{ ...update, date: '2024-05-03', place: 'Mbale' }] },
    ['Event', 'Pump day', '3 May 2024', 'Mbale', 'Rivers'],
  ],
  [
    'a person',
    '/contacts/p/',
    {
      contacts: [{ id: 'p', name: 'Joy Auma', jobTitle: 'Engineer', organisation: { name: 'River Union' } }],
    },
    ['Person\u00a0· River Union', 'Joy Auma', 'Engineer', 'Rivers'],
  ],
  [
    'a country',
    '/countries/kenya/',
    { countries: [{ ...kenya, region: 'East Africa', officialName: 'Republic of Kenya' }] },
    ['Country\u00a0· East Africa', 'Kenya', 'Republic of Kenya', 'Rivers'],
  ],
  [
    'one with a figure',
    '/countries/kenya/',
    { countries: [{ ...kenya, officialName: 'Republic of Kenya', figures: [share] }] },
    ['Country', 'Kenya', '40%', 'of households', 'Rivers'],
  ],
  [
    'an organisation',
    '/organisations/o/',
    { organisations: [{ id: 'o', name: 'Far Bank', type: 'foundation', country: kenya }] },
    ['Foundation\u00a0· Kenya', 'Far Bank', 'Rivers'],
  ],
  ['a theme', '/themes/t/', { themes: [{ id: 't', title: 'Water' }] }, ['Theme', 'Water', 'Rivers']],
  [
    'a goal',
    '/sdg/6/',
    { goals: [{ id: '6' }] },
    [
      'Global goal',
      'Goal 6',
      'Ensure availability and sustainable management of water and sanitation for all',
      'Rivers',
    ],
  ],
  ['a free page', '/about/', { pages: [{ id: 'about', title: 'About' }] }, ['About', 'Rivers']],
  ['the search', '/search/', {}, ['Search', 'Rivers']],
  ['a list', '/results/', {}, ['Results', 'Rivers']],
])('the card of %s', (_, address, content, said) => {
  expect(saidOn(address, content)).toEqual(said);
});

it('names the organisation on the home page, and what is asked in all', () => {
  const content = { countries: [kenya] };
  expect(saidOn('/', content, editionIn('en'), [asked(2e6)])).toEqual([
    ...['Kenya', 'Rivers', 'KES\u00a02m', 'asked for in all', 'River Union'],
  ]);
  expect(saidOn('/funding/', content, editionIn('en'), [asked(2e6)])).toContain('KES\u00a02m');
});

it('has a card for every page that the sitemap names, the pages of long lists included', () => {
  const many = Array.from({ length: 201 }, (_, i) => ({ ...update, id: `u${i}`, date: '2024' }));
  const { model, cards } = cardsOf({
    updates: many,
    briefs: [brief],
    pages: [{ id: 'about', title: 'About' }],
  });
  expect([...cards.keys()].toSorted()).toEqual(pageAddresses(model).toSorted());
  expect(textsOf(cards.get('/updates/page/3/') ?? cards.values().next().value!)).toEqual([
    ...['Page 3 of 3', 'Updates', 'Rivers'],
  ]);
});

it('is drawn from the same id as the band of its page', () => {
  const { cards } = cardsOf({ briefs: [brief], goals: [{ id: '6' }] });
  const bands = ['/', '/briefs/', '/briefs/b/', '/sdg/6/'].map((address) => cards.get(address)?.band);
  expect(bands).toEqual(['union', 'union', 'b', 'sdg-6']);
});

it.each([
  ['安全な水', '水', ['x.example']],
  ['安全な水', 'River Union', ['River Union']],
  ['Rivers', '水', ['Rivers', 'x.example']],
])('says whose home page it is where the site is %s of %s', (title, name, said) => {
  const model = { ...cardsOf({}).model, site: { title, organisation: { id: 'union', name } } };
  const card = shareCards(model as Parameters<typeof shareCards>[0], editionIn('en')).get('/');
  expect(card && textsOf(card)).toEqual(said);
});

const theme = (title: string) => ({ themes: [{ id: 't', title }] });

it.each<[string, Record<string, object[]>, string[]]>([
  ['a name in a script that no face has', theme('安全な水'), ['Theme', 'Rivers']],
  ['one letter of such a script', theme('Water 水'), ['Theme', 'Rivers']],
  ['a sign that no face has', theme('🌊 Water'), ['Theme', 'Water', 'Rivers']],
  [
    'a place in such a script',
    { updates: [{ ...update, date: '2024', place: '東京' }] },
    ['Event', 'Pump day', '2024', 'Rivers'],
  ],
  [
    'a number without its title',
    { briefs: [{ ...brief, title: '水', totals: [asked(5)] }] },
    ['Kenya', 'Donor brief', 'Rivers'],
  ],
])('leaves out what cannot be drawn: %s', (_, content, said) => {
  const { cards } = cardsOf(content);
  const [last] = [...cards]
    .filter(([address]) => /^\/(?:themes|updates|briefs)\/.+/u.test(address))
    .map(([, card]) => card);
  expect(last && textsOf(last)).toEqual(said);
});

it.each<[string, Record<string, 'latn' | 'native'> | undefined, string, string]>([
  ['ar', { ar: 'native' }, 'COVID-19 في 2024', 'COVID-19 في ٢٠٢٤'],
  ['ar', { ar: 'latn' }, 'خطة ٢٠٢٤', 'خطة 2024'],
  ['ar', { ar: 'native' }, marked('Plan 2024', 'en'), 'Plan 2024'],
  ['en', undefined, 'Plan 2024', 'Plan 2024'],
])('in %s with digits %j, the title %j is %j', (language, digits, title, said) => {
  expect(saidOn('/themes/t/', theme(title), editionIn(language, digits))).toContain(said);
});
