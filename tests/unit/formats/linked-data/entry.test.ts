import { expect, it } from 'vitest';
import { linkedEntry } from '../../../../src/formats/linked-data/entry.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';
import type { Frame } from '../../../../src/model/frame.ts';
import type { Entry } from '../../../../src/model/model.ts';
import { addressOf, type PageKind } from '../../../../src/schemas/addresses.ts';

const edition = createEdition({
  language: 'fr',
  defaultLanguage: 'en',
  languages: ['en', 'fr'],
  base: '/b/',
  origin: 'https://x.example',
});
const entryOf = (collection: PageKind, id: string, called: string, fields: object = {}) => ({
  collection,
  id,
  path: addressOf(collection, id),
  called,
  title: called,
  name: called,
  ...fields,
});
const thing = (path: string) => `https://x.example/b${path}#this`;
const text = (path: string) => `https://x.example/b/fr${path}#this`;

const kenya = entryOf('countries', 'kenya', 'Kenya', { iso2: 'KE' });
const union = entryOf('organisations', 'union', 'Union', { type: 'workers', aliases: [] });
const bank = entryOf('organisations', 'bank', 'Bank', { type: 'private', aliases: [] });
const office = entryOf('organisations', 'office', 'Office', { type: 'government', aliases: [] });
const joy = { name: 'Joy', email: 'joy@x.example', phone: '+256 41 765 4321' };
const brief = entryOf('briefs', 'b', 'Water', { summary: 'Clean.' });
const money = { amount: 750000.5, currency: 'KES' };
const ask = { brief, purpose: 'Pumps.', amount: money, contributions: [], state: 'open' };
const update = { summary: 'It ran.', briefs: [] };
const project = { '@type': 'Project', '@id': thing('/briefs/b/'), name: 'Water' };
const publisher = { '@type': 'WorkersUnion', '@id': thing('/organisations/union/'), name: 'Union' };
const amount = { '@type': 'MonetaryAmount', value: 750000.5, currency: 'KES' };

const frame = { edition, site: { organisation: union }, shared: new Map([['/results/r/', 'words']]) };
const linked = (entry: object): unknown => {
  const node = linkedEntry(entry as Entry, frame as unknown as Frame);
  return node === undefined ? undefined : JSON.parse(JSON.stringify(node));
};
const askOf = (fields: object) => entryOf('asks', 'a', 'Pumps', { ...ask, ...fields });
const updateOf = (fields: object) => entryOf('updates', 'u', 'Pump day', { ...update, ...fields });

it.each<[string, object, object]>([
  [
    'a brief, with its asks but for those withdrawn',
    entryOf('briefs', 'b', 'Water', {
      summary: 'Clean.',
      code: 'RIV007',
      countries: [kenya],
      parent: entryOf('briefs', 'whole', 'Whole'),
      participants: [
        { organisation: office, role: 'implementing' },
        { organisation: office, role: 'partner' },
        { organisation: bank, role: 'funding' },
      ],
      answer: { contact: joy },
      asks: [askOf({}), askOf({ state: 'withdrawn' })],
    }),
    {
      '@type': 'Project',
      '@id': thing('/briefs/b/'),
      url: 'https://x.example/b/fr/briefs/b/',
      name: 'Water',
      description: 'Clean.',
      identifier: 'RIV007',
      areaServed: [{ '@type': 'Country', '@id': thing('/countries/kenya/'), name: 'Kenya' }],
      parentOrganization: { '@type': 'Project', '@id': thing('/briefs/whole/'), name: 'Whole' },
      member: [{ '@type': 'GovernmentOrganization', '@id': thing('/organisations/office/'), name: 'Office' }],
      funder: [{ '@type': 'Organization', '@id': thing('/organisations/bank/'), name: 'Bank' }],
      contactPoint: {
        '@type': 'ContactPoint',
        name: 'Joy',
        email: 'joy@x.example',
        telephone: '+256 41 765 4321',
      },
      funding: [{ '@type': 'MonetaryGrant', '@id': thing('/funding/a/'), name: 'Pumps', amount }],
    },
  ],
  [
    'a country that is in no list of ISO',
    entryOf('countries', 'nowhere', 'Nowhere', { iso2: 'XA' }),
    {
      '@type': 'Country',
      '@id': thing('/countries/nowhere/'),
      name: 'Nowhere',
    },
  ],
  [
    'an ask: who has paid, who has promised, who stays unnamed',
    askOf({
      state: 'funded',
      contributions: [
        { donor: bank, kind: 'received', lapsed: false },
        { donor: bank, kind: 'received', lapsed: false },
        { donor: office, kind: 'pledge', lapsed: false },
        { donor: union, kind: 'commitment', lapsed: true },
        { kind: 'received', lapsed: false },
      ],
    }),
    {
      '@type': 'MonetaryGrant',
      '@id': thing('/funding/a/'),
      url: 'https://x.example/b/fr/funding/a/',
      name: 'Pumps',
      description: 'Pumps.',
      amount,
      fundedItem: project,
      funder: [{ '@type': 'Organization', '@id': thing('/organisations/bank/'), name: 'Bank' }],
      sponsor: [
        { '@type': 'GovernmentOrganization', '@id': thing('/organisations/office/'), name: 'Office' },
      ],
    },
  ],
  [
    'a result',
    entryOf('results', 'r', 'Two wells', {
      summary: 'They run.',
      country: kenya,
      date: '2024-05',
      dates: { reported: '2025' },
      briefs: [brief],
      funding: [bank],
      participants: [
        { organisation: bank, role: 'funding' },
        { organisation: office, role: 'implementing' },
      ],
    }),
    {
      '@type': 'Report',
      '@id': text('/results/r/'),
      url: 'https://x.example/b/fr/results/r/',
      headline: 'Two wells',
      description: 'They run.',
      image: 'https://x.example/b/og/fr/results/r.png',
      inLanguage: 'fr',
      publisher,
      datePublished: '2025',
      temporalCoverage: '2024-05',
      contentLocation: { '@type': 'Country', '@id': thing('/countries/kenya/'), name: 'Kenya' },
      about: [project],
      funder: [{ '@type': 'Organization', '@id': thing('/organisations/bank/'), name: 'Bank' }],
    },
  ],
  [
    'an event in a place',
    updateOf({ kind: 'event', place: 'Kisumu', when: { start: '2024-05-01', end: '2024-05-03' } }),
    {
      '@type': 'Event',
      '@id': thing('/updates/u/'),
      url: 'https://x.example/b/fr/updates/u/',
      name: 'Pump day',
      description: 'It ran.',
      startDate: '2024-05-01',
      endDate: '2024-05-03',
      location: { '@type': 'Place', name: 'Kisumu', address: 'Kisumu' },
    },
  ],
  [
    'a person',
    entryOf('contacts', 'joy', 'Joy', {
      ...joy,
      organisation: union,
      jobTitle: 'Head',
      address: ['Lake Road 5', 'Kisumu'],
      languages: ['en', 'sw'],
      url: '/about/',
    }),
    {
      '@type': 'Person',
      '@id': thing('/contacts/joy/'),
      url: 'https://x.example/b/fr/contacts/joy/',
      name: 'Joy',
      jobTitle: 'Head',
      worksFor: publisher,
      email: 'joy@x.example',
      telephone: '+256 41 765 4321',
      address: 'Lake Road 5, Kisumu',
      knowsLanguage: ['en', 'sw'],
      sameAs: 'https://x.example/b/fr/about/',
    },
  ],
  [
    'an organisation, whose link for mail is no site',
    entryOf('organisations', 'o', 'Office', {
      type: 'national-ngo',
      acronym: 'OFF',
      aliases: ['Bureau'],
      iatiRef: 'XM-1',
      country: kenya,
      parent: union,
      url: 'mailto:o@x.example',
    }),
    {
      '@type': 'NGO',
      '@id': thing('/organisations/o/'),
      name: 'Office',
      alternateName: ['OFF', 'Bureau'],
      identifier: { '@type': 'PropertyValue', propertyID: 'IATI', value: 'XM-1' },
      location: { '@type': 'Country', '@id': thing('/countries/kenya/'), name: 'Kenya' },
      parentOrganization: publisher,
    },
  ],
  [
    'a country',
    { ...kenya, officialName: 'Republic of Kenya' },
    {
      '@type': 'Country',
      '@id': thing('/countries/kenya/'),
      name: 'Kenya',
      alternateName: 'Republic of Kenya',
      identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value: 'KE' },
    },
  ],
  [
    'a theme',
    entryOf('themes', 'water', 'Water', { aliases: [], dacSector: '14030' }),
    {
      '@type': 'DefinedTerm',
      '@id': thing('/themes/water/'),
      name: 'Water',
      identifier: { '@type': 'PropertyValue', propertyID: 'OECD DAC', value: '14030' },
    },
  ],
])('tells of %s', (_, entry, node) => {
  expect(linked(entry)).toEqual(node);
});

it.each([
  ['open', { '@type': 'DonateAction', actionStatus: 'https://schema.org/PotentialActionStatus' }],
  ['part-funded', { '@type': 'DonateAction', actionStatus: 'https://schema.org/PotentialActionStatus' }],
  ['funded', undefined],
])('an ask that is %s', (state, action) => {
  expect(linked(askOf({ state }))).toHaveProperty('amount.value', 750000.5);
  expect((linked(askOf({ state })) as { potentialAction?: object }).potentialAction).toEqual(action);
});

it.each<[string, object, object]>([
  [
    'an event without a place',
    { kind: 'event', when: '2024' },
    { '@type': 'NewsArticle', datePublished: '2024' },
  ],
  [
    'news',
    { kind: 'news', when: '2024-02', place: 'Kisumu' },
    { '@type': 'NewsArticle', datePublished: '2024-02' },
  ],
  [
    'a report of a day',
    { kind: 'report', when: '2024-02-29' },
    { '@type': 'Report', datePublished: '2024-02-29' },
  ],
  [
    'a report of a period',
    { kind: 'report', when: { start: '2024-01', end: '2024-06-30' } },
    { '@type': 'Report', temporalCoverage: '2024-01/2024-06-30' },
  ],
  [
    'a report of a period without end',
    { kind: 'report', when: { start: '2024' } },
    { '@type': 'Report', temporalCoverage: '2024/..' },
  ],
  [
    'an event that goes on',
    { kind: 'event', place: 'Kisumu', when: { start: '2024-05' } },
    { '@type': 'Event', startDate: '2024-05' },
  ],
])('an update: %s', (_, fields, expected) => {
  const {
    '@type': type,
    datePublished,
    temporalCoverage,
    startDate,
    endDate,
  } = linked(updateOf(fields)) as Record<string, unknown>;
  const told = { '@type': type, datePublished, temporalCoverage, startDate, endDate };
  expect(JSON.parse(JSON.stringify(told))).toEqual(expected);
});

it('of a goal tells what the United Nations call it', () => {
  expect(linked({ collection: 'goals', id: '1.3', path: '/sdg/1.3/', called: '1.3' })).toMatchObject({
    termCode: '1.3',
    sameAs: 'http://metadata.un.org/sdg/1.3',
  });
});

it.each([
  ['a withdrawn ask', askOf({ state: 'withdrawn' })],
  ['a page of free text', entryOf('pages', 'about', 'About')],
])('tells nothing of %s', (_, entry) => {
  expect(linked(entry)).toBeUndefined();
});
