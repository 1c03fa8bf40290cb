import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { explainCuts } from '../../../src/schemas/explain-cuts.ts';
import { explainShape } from '../../../src/schemas/explain.ts';

import { email, phone } from '../../../src/schemas/pointers.ts';
import { fieldName } from '../../../src/domain/problem.ts';

type Fields = Record<string, unknown>;

const valid: Partial<Record<CollectionName, Fields>> = {
  site: {
    title: 'T',
    url: 'https://example.org/',
    organisation: 'o',
    languages: ['en'],
    defaultLanguage: 'en',
    currency: 'EUR',
    contact: 'c',
  },
  themes: { id: 'water', title: 'Water' },
  briefs: { title: 'T', kind: 'project', summary: 'S', countries: ['a'], status: 'closed', published: 2020 },
  asks: { brief: 'b', title: 'T', kind: 'phase', order: 1, purpose: 'P', amount: 5 },
  results: { title: 'T', country: 'c', date: 2020, kind: 'outcome', summary: 'S' },
  updates: { title: 'T', kind: 'event', summary: 'S', date: '2020-01' },
  contacts: { name: 'A', organisation: 'o' },
  organisations: { name: 'O', type: 'government' },
  countries: { name: 'N', iso2: 'FJ' },
  pages: { title: 'T' },
};

/** Faults of a valid entry with some fields changed (`undefined` takes one out), as `field: message`. */
function faultsOf(collection: CollectionName, change: Fields): string[] {
  const data = Object.fromEntries(
    Object.entries({ ...valid[collection], ...change }).filter(([, value]) => value !== undefined),
  );
  return explainShape(collections[collection].schema, data).map(
    ({ path, message }) => `${fieldName(path)}: ${message}`,
  );
}

const figure = (fields: Fields) => ({ figures: [{ id: 'a', label: 'x', value: 1, ...fields }] });
const indicator = (fields: Fields) => ({ indicators: [{ id: 'a', title: 'x', measure: 'unit', ...fields }] });
const measured = (fields: Fields) => ({ indicators: [{ id: 'a', title: 'x', ...fields }] });
const document = (fields: Fields) => ({
  documents: [{ title: 'x', category: 'A02', language: 'en', url: 'https://example.org', ...fields }],
});
const withLink = (url: unknown) => ({ sources: [{ title: 'x', url }] });

it.each(Object.keys(valid) as CollectionName[])(
  'finds nothing wrong with the smallest of %s',
  (collection) => {
    expect(faultsOf(collection, {})).toEqual([]);
  },
);

describe('unknown fields', () => {
  it.each<[CollectionName, Fields, string]>([
    ['briefs', { titel: 'x' }, 'titel: there is no field called titel; write title, or take it out'],
    ['asks', { amout: 5 }, 'amout: there is no field called amout; write amount, or take it out'],
    [
      'site',
      { Currency: 'EUR' },
      'Currency: there is no field called Currency; write currency, or take it out',
    ],
    [
      'briefs',
      { period: { start: 2020, ende: 2021 } },
      'period.ende: there is no field called ende; write end, or take it out',
    ],
    [
      'asks',
      { amount: { amount: 5, curency: 'EUR' } },
      'amount.curency: there is no field called curency; write currency, or take it out',
    ],
    [
      'results',
      { dates: { adoptd: 2020 } },
      'dates.adoptd: there is no field called adoptd; write adopted, or take it out',
    ],
    [
      'briefs',
      figure({ source: { title: 'x', dates: 2020 } }),
      'figures[0].source.dates: there is no field called dates; write date, or take it out',
    ],
    [
      'pages',
      { zzzzzzzz: 1 },
      'zzzzzzzz: there is no field called zzzzzzzz; the fields here are title, order, summary, visibility, embargoUntil, updated, redirectFrom, sources',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  it('names each of several', () => {
    expect(faultsOf('briefs', { titel: 'x', sumary: 'y' })).toHaveLength(2);
  });
});

describe('one mistake, one message', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'briefs',
      { summary: undefined, sumary: 'x' },
      'sumary: there is no field called sumary; write summary, or take it out',
    ],
    [
      'pages',
      { title: undefined, Title: 'x' },
      'Title: there is no field called Title; write title, or take it out',
    ],
    [
      'asks',
      { amount: { amout: 5 } },
      'amount.amout: there is no field called amout; write amount, or take it out',
    ],
    [
      'asks',
      { visibility: 'embargoed', embargUntil: '2030-01-01' },
      'embargUntil: there is no field called embargUntil; write embargoUntil, or take it out',
    ],
    ['site', { url: 'example.org' }, 'url: found "example.org"; write https://example.org'],
    [
      'briefs',
      { cover: { image: '/media/photos/well.jpg', alt: 'x' } },
      'cover.image: found "/media/photos/well.jpg"; write photos/well.jpg: the path begins inside media/',
    ],
    [
      'briefs',
      { cover: { image: 'media/photos/well.jpg', alt: 'x' } },
      'cover.image: found "media/photos/well.jpg"; write photos/well.jpg: the path begins inside media/',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

it('asks for a picture on another site to be copied', () => {
  expect(faultsOf('briefs', { cover: { image: 'https://example.org/a.jpg', alt: 'x' } })).toEqual([
    'cover.image: found "https://example.org/a.jpg"; save a copy in media/ and write its path there, such as photos/market.jpg',
  ]);
});

describe('fields in a wrong place', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'briefs',
      { outputs: [{ number: '1', title: 'x', outcomes: [] }] },
      'outputs[0].outcomes: there is no field called outcomes here; it stands at the top, not inside outputs: write it there, with no spaces before it',
    ],
    [
      'briefs',
      { period: { start: 2020, status: 'closed' } },
      'period.status: there is no field called status here; it stands at the top, not inside period: write it there, with no spaces before it',
    ],
    [
      'briefs',
      { period: { start: 2020, periods: 1 } },
      'period.periods: there is no field called periods; the fields here are start, end',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('one value where a group is expected', () => {
  it.each<[CollectionName, Fields, string]>([
    ['briefs', { contacts: ['amina'] }, 'contacts[0]: found "amina"; write { contact: amina }'],
    ['briefs', { contacts: 'amina' }, 'contacts: found "amina"; write [{ contact: amina }]'],
    [
      'briefs',
      { contacts: 'amina, ben' },
      'contacts: found "amina, ben"; write [{ contact: amina }, { contact: ben }]',
    ],
    [
      'briefs',
      { participants: ['undp'] },
      'participants[0]: found "undp"; write { organisation: undp, role: funding }',
    ],
    [
      'briefs',
      { outcomes: ['Clean water'] },
      'outcomes[0]: found "Clean water"; write { title: Clean water }',
    ],
    [
      'briefs',
      { cover: 'photos/a.png' },
      'cover: found "photos/a.png"; write { image: "photos/a.png", alt: some words }',
    ],
    ['briefs', { budget: [500] }, 'budget[0]: found 500; write { amount: 500 }'],
    [
      'briefs',
      { outputs: ['Wells'] },
      'outputs[0]: found "Wells"; write { number: "1.1", title: some words }',
    ],
    [
      'briefs',
      { reporting: 'yearly' },
      'reporting: found "yearly"; write { frequency: yearly, channel: some words }',
    ],
    ['pages', { sources: 'Survey' }, 'sources: found "Survey"; write [{ title: Survey }]'],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('lists made with other signs', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'asks',
      { deliverables: '• water • schools' },
      'deliverables: found "• water • schools"; write each on a line of its own, after a hyphen and a space: "- water", "- schools"',
    ],
    [
      'asks',
      { deliverables: '– water – schools' },
      'deliverables: found "– water – schools"; write each on a line of its own, after a hyphen and a space: "- water", "- schools"',
    ],
    [
      'briefs',
      { countries: 'fiji - nepal' },
      'countries: found "fiji - nepal"; write each on a line of its own, after a hyphen and a space: "- fiji", "- nepal"',
    ],
    [
      'asks',
      { deliverables: 'Wells – ten of them' },
      'deliverables: found "Wells – ten of them"; write ["Wells – ten of them"]',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('keys that programs trip over', () => {
  it.each<[string, CollectionName, string]>([
    ['{ "__proto__": { "title": "x" } }', 'pages', '__proto__'],
    ['{ "constructor": 1 }', 'pages', 'constructor'],
    ['{ "prototype": 1 }', 'pages', 'prototype'],
    ['{ "toString": 1 }', 'pages', 'toString'],
    ['{ "period": { "start": 2020, "__proto__": 1 } }', 'briefs', 'period.__proto__'],
    ['{ "amount": { "amount": 5, "__proto__": { "currency": "EUR" } } }', 'asks', 'amount.__proto__'],
    ['{ "sources": [{ "title": "x", "__proto__": 1 }] }', 'pages', 'sources[0].__proto__'],
    ['{ "digits": { "__proto__": "native" } }', 'site', 'digits'],
  ])('%s in %s', (change, collection, field) => {
    const text = `${JSON.stringify(valid[collection]).slice(0, -1)},${change.slice(1)}`;
    const data = JSON.parse(text) as Fields;
    const faults = explainShape(collections[collection].schema, data);
    expect(faults.map(({ path }) => fieldName(path))).toEqual([expect.stringContaining(field)]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  it('shortens a key that is a whole text', () => {
    expect(faultsOf('pages', { ['x'.repeat(5000)]: 1 })[0]!.length).toBeLessThan(5400);
    expect(
      explainShape(collections.pages.schema, { title: 'A', ['x'.repeat(5000)]: 1 })[0]?.message.length,
    ).toBeLessThan(200);
  });
});

describe('one value where a list is expected', () => {
  it.each<[CollectionName, Fields, string]>([
    ['briefs', { countries: 'nepal' }, 'countries: found "nepal"; write [nepal]'],
    ['briefs', { countries: 'nepal, fiji' }, 'countries: found "nepal, fiji"; write [nepal, fiji]'],
    [
      'briefs',
      { countries: 'fiji, nepal and peru' },
      'countries: found "fiji, nepal and peru"; write [fiji, nepal, peru]',
    ],
    ['briefs', { themes: 'water; roads' }, 'themes: found "water; roads"; write [water, roads]'],
    ['briefs', { sdgTargets: '6.1' }, 'sdgTargets: found "6.1"; write ["6.1"]'],
    [
      'asks',
      { deliverables: 'Ten wells, dug' },
      'deliverables: found "Ten wells, dug"; write ["Ten wells, dug"]',
    ],
    ['asks', { deliverables: '<b>' }, 'deliverables: found "<b>"; write [some words]'],
    ['asks', { dependsOn: 5 }, 'dependsOn: found 5; write [an id from asks]'],
    ['contacts', { languages: 'no' }, 'languages: found "no"; write [no]'],
    ['contacts', { aliases: 'true' }, 'aliases: found "true"; write ["true"]'],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('as typed', () => {
  it.each<[CollectionName, Fields, string, string[]]>([
    ['briefs', { published: 2020.1 }, '2020.10', ['published: found 2020.10; write 2020-10']],
    ['briefs', { published: 2020.1 }, '2020.1', ['published: found 2020.1; write 2020-01']],
    ['briefs', { sdgTargets: [1.1] }, '1.10', ['sdgTargets[0]: found 1.1; write it in quotes: "1.1"']],
    [
      'asks',
      { amount: 1.5 },
      '1.500',
      [
        'amount: found 1.500, which can be read in two ways; write 1500 if the dot separates thousands, or 1.5',
      ],
    ],
    [
      'asks',
      { amount: { amount: 750, currency: 'EUR' } },
      '750.000',
      [
        'amount.amount: found 750.000, which can be read in two ways; write 750000 if the dot separates thousands, or 750',
      ],
    ],
    ['asks', { amount: { amount: 1.5, currency: 'KWD' } }, '1.500', []],
    ['asks', { amount: 1.5 }, '1.50', []],
    ['asks', { amount: 0.5 }, '0.500', []],
    ['asks', { amount: 1500 }, '1500', []],
    ['briefs', figure({ value: 1.25 }), '1.250', []],
  ])('%s %j typed %s', (collection, change, text, faults) => {
    const data = { ...valid[collection], ...change };
    const isChanged = (path: readonly unknown[]) => path[0] === Object.keys(change)[0];
    const found = explainShape(collections[collection].schema, data, (path) =>
      isChanged(path) ? text : undefined,
    );
    expect(found.map(({ path, message }) => `${fieldName(path)}: ${message}`)).toEqual(faults);
  });
});

describe('texts cut short by a number sign', () => {
  const cutsOf = (collection: CollectionName, change: Fields, path: (string | number)[]) =>
    explainCuts(collections[collection].schema, { ...valid[collection], ...change }, [
      { path, kept: 'Wells', lost: '# 1 and 2' },
    ]).map((fault) => `${fieldName(fault.path)}: ${fault.message}`);

  it.each<[CollectionName, Fields, (string | number)[]]>([
    ['asks', {}, ['purpose']],
    ['briefs', { subtitle: 'x' }, ['subtitle']],
    ['asks', { deliverables: ['x'] }, ['deliverables', 0]],
    ['briefs', { cover: { image: 'a.png', alt: 'x' } }, ['cover', 'alt']],
  ])('%s %j: %j are words', (collection, change, path) => {
    expect(cutsOf(collection, change, path)).toEqual([
      `${fieldName(path)}: found "Wells", and "# 1 and 2" behind it is lost: a space and # start a remark; write "Wells # 1 and 2" in quotes, or put the remark on a line of its own`,
    ]);
  });

  it.each<[CollectionName, Fields, (string | number)[]]>([
    ['asks', {}, ['kind']],
    ['asks', {}, ['brief']],
    ['briefs', { code: 'x' }, ['code']],
    ['briefs', { themes: ['x'] }, ['themes', 0]],
    ['briefs', {}, ['no-such-field']],
  ])('%s %j: %j may have a remark behind it', (collection, change, path) => {
    expect(cutsOf(collection, change, path)).toEqual([]);
  });
});

describe('mail addresses and telephones', () => {
  const schema = z.strictObject({ email: email('E.').optional(), phone: phone('P.').optional() });
  const remedies = (data: Fields) => explainShape(schema, data).map(({ message }) => message);

  it.each(['a@example.org', "o'neil+x@mail.example.co.uk", 'josé@exämple.org'])('takes %s', (address) => {
    expect(remedies({ email: address })).toEqual([]);
  });

  it.each<[unknown, string]>([
    ['Ann Vula <ann@example.org>', 'write ann@example.org'],
    ['"Ann" <ann@example.org>', 'write ann@example.org'],
    ['mailto:ann@example.org', 'write ann@example.org'],
    ['“ann@example.org”', 'write ann@example.org'],
    [' ann@example.org', 'write ann@example.org'],
    ['ann@example.org, ben@example.org', 'write one address, such as ann@example.org'],
    ['ann at example.org', 'write one address such as name@example.org'],
    ['a@b', 'write one address such as name@example.org'],
    ['', 'write one address such as name@example.org'],
    [5, 'write one address such as name@example.org'],
    [['ann@example.org'], 'write one address such as name@example.org'],
  ])('%j: %s', (address, remedy) => {
    expect(remedies({ email: address })).toEqual([`found ${JSON.stringify(address)}; ${remedy}`]);
  });

  it.each<[unknown, string]>([
    ['+٩٦٦ ١٢', 'write it in straight quotes and Latin digits: "+966 12"'],
    ['“+44 20”', 'write it in straight quotes and Latin digits: "+44 20"'],
    [4420, 'write it in quotes: "4420"'],
    ['none', 'write a telephone number such as "+44 20 7946 0000"'],
    ['', 'write a code such as "+44 20 7946 0000"'],
  ])('%j: %s', (number, remedy) => {
    expect(remedies({ phone: number })).toEqual([`found ${JSON.stringify(number)}; ${remedy}`]);
  });
});

describe('signs from elsewhere', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'results',
      { outputCode: '٨.١' },
      'outputCode: found "٨.١"; write it in straight quotes and Latin digits: "8.1"',
    ],
    [
      'results',
      { outputCode: '“8.1.1”' },
      'outputCode: found "“8.1.1”"; write it in straight quotes and Latin digits: "8.1.1"',
    ],
    [
      'briefs',
      { sdgTargets: ['“6.1”'] },
      'sdgTargets[0]: found "“6.1”"; write it in straight quotes and Latin digits: "6.1"',
    ],
    [
      'briefs',
      { sdgTargets: ['۶.۱'] },
      'sdgTargets[0]: found "۶.۱"; write it in straight quotes and Latin digits: "6.1"',
    ],
    [
      'briefs',
      { kind: '“project”' },
      'kind: found "“project”"; write project: it must be one of project, programme, donor-brief',
    ],
    ['briefs', { published: '໒໐໒໔-໐໑' }, 'published: found "໒໐໒໔-໐໑"; write 2024-01'],
    ['briefs', { published: '۲۰۲۴' }, 'published: found "۲۰۲۴"; write 2024'],
    [
      'briefs',
      { published: '31.02.2020' },
      'published: found "31.02.2020"; write a date that exists, as 2024-06-30, 2024-06 or 2024',
    ],
    [
      'briefs',
      { published: '0000-01-01' },
      'published: found "0000-01-01"; write a date that exists, as 2024-06-30, 2024-06 or 2024',
    ],
    [
      'briefs',
      { published: 20204 },
      'published: found 20204; write a date that exists, as 2024-06-30, 2024-06 or 2024',
    ],
    ['briefs', figure({ value: '-٥' }), 'figures[0].value: found "-٥"; write a plain number: -5'],
    ['briefs', figure({ value: '٥٠٪' }), 'figures[0].value: found "٥٠٪"; write a plain number: 50'],
    ['asks', { order: '١' }, 'order: found "١"; write 1: it must be a whole number, 1 or more'],
    [
      'asks',
      { amount: 1e20 },
      'amount: found 100000000000000000000; write an amount that can exist: this is more than all the money there is',
    ],
    [
      'asks',
      { amount: { amount: 5, currency: 'NRS' } },
      'amount.currency: found "NRS"; no such currency in ISO 4217; write the code of three capital letters of the currency that is meant',
    ],
    ['briefs', { title: ' \u200b ' }, 'title: found " \u200b "; write some words here'],
    ['contacts', { name: '  ' }, 'name: found "  "; write some text here'],
    ['contacts', { name: { a: 1 } }, 'name: found {"a":1}; write plain text here'],
    ['contacts', { name: '“Ann”' }, 'name: found "“Ann”"; write it in straight quotes: "Ann"'],
    [
      'briefs',
      { title: 'a\u0000b' },
      'title: found "a\\u0000b"; holds a sign that cannot be shown, such as a zero or half a letter; type the words again',
    ],
    [
      'briefs',
      { title: 'a\ud800' },
      'title: found "a\\ud800"; holds a sign that cannot be shown, such as a zero or half a letter; type the words again',
    ],
    ['asks', { withdrawn: 'no' }, 'withdrawn: found "no"; write false: it must be true or false'],
    ['asks', { withdrawn: 'maybe' }, 'withdrawn: found "maybe"; write true or false'],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('missing fields', () => {
  const required: [CollectionName, string[]][] = [
    ['site', ['title', 'url', 'organisation', 'languages', 'defaultLanguage', 'currency', 'contact']],
    ['briefs', ['title', 'kind', 'summary', 'countries', 'status', 'published']],
    ['asks', ['brief', 'title', 'kind', 'purpose', 'amount', 'order']],
    ['results', ['title', 'country', 'date', 'kind', 'summary']],
    ['updates', ['title', 'kind', 'summary', 'date']],
    ['contacts', ['name', 'organisation']],
    ['organisations', ['name', 'type']],
    ['countries', ['name', 'iso2']],
    ['themes', ['id', 'title']],
    ['pages', ['title']],
  ];

  it.each(required.flatMap(([collection, fields]) => fields.map((field) => [collection, field] as const)))(
    '%s need %s',
    (collection, field) => {
      const data = { ...valid[collection] };
      delete data[field];
      const [fault, ...more] = explainShape(collections[collection].schema, data);
      expect(more).toEqual([]);
      expect(fault).toMatchObject({ path: [field], missing: true });
      expect(fault?.message).toContain(`write ${field}: `);
    },
  );

  it.each(required)('%s need nothing else', (collection, fields) => {
    const { shape } = collections[collection].schema;
    const needed = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
    expect(needed.map(([name]) => name).toSorted()).toEqual(
      fields.filter((name) => name !== 'order' && !(collection === 'updates' && name === 'date')).toSorted(),
    );
  });

  it.each<[CollectionName, Fields, string]>([
    ['briefs', { title: null }, 'title: is empty; write title: some words'],
    ['asks', { amount: null }, 'amount: is empty; write amount: 750000'],
    ['asks', { deliverables: [null] }, 'deliverables[0]: is empty; write some words'],
    ['briefs', { countries: [] }, 'countries: found []; name at least one country'],
    ['briefs', { title: '' }, 'title: found ""; write some words here'],
    ['briefs', { cover: { image: 'a.png' } }, 'cover.alt: is missing; write alt: some words'],
    ['briefs', { cover: { image: 'a.png', alt: '' } }, 'cover.alt: found ""; write some words here'],
    ['briefs', { period: { end: 2020 } }, 'period.start: is missing; write start: 2024-06-30'],
    [
      'asks',
      { contributions: [{ donor: 'o', amount: 5, kind: 'pledge' }] },
      'contributions[0].date: is missing; write date: 2024-06-30',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('words and choices', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'briefs',
      { kind: 'donor brief' },
      'kind: found "donor brief"; write donor-brief: it must be one of project, programme, donor-brief',
    ],
    [
      'briefs',
      { status: 'Closed' },
      'status: found "Closed"; write closed: it must be one of pipeline, implementation, finalisation, closed, suspended, cancelled',
    ],
    ['updates', { kind: 'party' }, 'kind: found "party"; write one of event, report, news'],
    [
      'briefs',
      { participants: [{ organisation: 'o', role: 'funder' }] },
      'participants[0].role: found "funder"; write funding: it must be one of funding, accountable, extending, implementing, partner',
    ],
    [
      'briefs',
      { participants: ['o'] },
      'participants[0]: found "o"; write { organisation: o, role: funding }',
    ],
    ['briefs', { contacts: ['ann'] }, 'contacts[0]: found "ann"; write { contact: ann }'],
    [
      'briefs',
      { reporting: { frequency: 'annual', channel: 'x' } },
      'reporting.frequency: found "annual"; write one of monthly, quarterly, half-yearly, yearly, at-end',
    ],
    [
      'briefs',
      { risks: [{ title: 'x', likelihood: 'hi', impact: 'low', mitigation: 'y' }] },
      'risks[0].likelihood: found "hi"; write high: it must be one of low, medium, high',
    ],
    [
      'briefs',
      { risks: { title: 'x' } },
      'risks: found {"title":"x"}; write a list: put a hyphen and a space before its first field, and two more spaces before the others',
    ],
    ['asks', { deliverables: 'x' }, 'deliverables: found "x"; write [x]'],
    ['asks', { withdrawn: 'yes' }, 'withdrawn: found "yes"; write true: it must be true or false'],
    ['briefs', { title: 12 }, 'title: found 12; write plain words, in quotes if they look like a number'],
    [
      'briefs',
      { title: ['a'] },
      'title: found ["a"]; write plain words, in quotes if they look like a number',
    ],
    [
      'briefs',
      { title: 'a <b>c</b>' },
      'title: found "a <b>c</b>"; write it without HTML: <b> is not allowed here',
    ],
    [
      'briefs',
      { summary: '<!-- later -->' },
      'summary: found "<!-- later -->"; write it without HTML: <!-- later --> is not allowed here',
    ],
    ['contacts', { name: '<i>A</i>' }, 'name: found "<i>A</i>"; write it without HTML'],
    ['countries', { iso2: 'fj' }, 'iso2: found "fj"; no such country in ISO 3166-1; write FJ'],
    [
      'countries',
      { iso2: 'UK' },
      'iso2: found "UK"; no such country in ISO 3166-1; write two capital letters, such as FR (GB for the United Kingdom)',
    ],
    [
      'themes',
      { dacSector: '1' },
      'dacSector: found "1"; no such DAC purpose code; write the five digits that the OECD gives to the purpose, in quotes',
    ],
    [
      'themes',
      { id: 'Clean Water' },
      'id: found "Clean Water"; write small letters, digits and single hyphens, such as people-reached',
    ],
    [
      'site',
      { accent: 'red' },
      'accent: found "red"; write a colour as six hexadecimal digits, such as "#1f5c4d", in quotes',
    ],
    ['site', { digits: { ar: 'arab' } }, 'digits.ar: found "arab"; write latn or native'],
    [
      'contacts',
      { languages: ['EN'] },
      'languages[0]: found "EN"; write a language code such as en, fr or pt-BR',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  it.each<[CollectionName, string]>([
    ['briefs', 'summary'],
    ['results', 'summary'],
    ['updates', 'summary'],
    ['asks', 'purpose'],
  ])('%s: %s holds 300 characters, however they are made, and no more', (collection, field) => {
    expect(faultsOf(collection, { [field]: '😀'.repeat(300) })).toEqual([]);
    expect(faultsOf(collection, { [field]: 'é'.repeat(301) })).toEqual([
      expect.stringMatching(/this is 301 characters; write at most 300$/u),
    ]);
  });
});

describe('money and numbers', () => {
  it.each<[unknown, string]>([
    ['750,000', 'amount: found "750,000"; write 750000'],
    ['US$750k', 'amount: found "US$750k"; write { amount: 750000, currency: USD }'],
    ['1.400.000', 'amount: found "1.400.000"; write 1400000'],
    ['٧٥٠٠٠٠', 'amount: found "٧٥٠٠٠٠"; write 750000'],
    ['໗໕໐໐໐໐', 'amount: found "໗໕໐໐໐໐"; write 750000'],
    ['9_000_000', 'amount: found "9_000_000"; write 9000000'],
    [
      '9000000-12000000',
      'amount: found "9000000-12000000"; write one amount, the one that is asked or given, such as 750000',
    ],
    ['>9m', 'amount: found ">9m"; write a plain number such as 750000'],
    [
      '$750,000',
      'amount: found "$750,000"; write { amount: 750000, currency: CODE }, where CODE is USD (US Dollar), AUD (Australian Dollar), CAD (Canadian Dollar), HKD (Hong Kong Dollar), MXN (Mexican Peso), NZD (New Zealand Dollar) or that of another currency of this name or sign',
    ],
    [
      { amount: '$5,000' },
      'amount.amount: found "$5,000"; write 5000, and currency: CODE, where CODE is USD (US Dollar), AUD (Australian Dollar), CAD (Canadian Dollar), HKD (Hong Kong Dollar), MXN (Mexican Peso), NZD (New Zealand Dollar) or that of another currency of this name or sign',
    ],
    [{ amount: '€5,000' }, 'amount.amount: found "€5,000"; write 5000, and currency: EUR'],
    ['about five', 'amount: found "about five"; write a plain number such as 750000'],
    [true, 'amount: found true; write a plain number such as 750000'],
    [Infinity, 'amount: found Infinity; write a plain number such as 750000'],
    [-5, 'amount: found -5; write an amount that is not below zero'],
    [[5], 'amount: found [5]; write 750000'],
    [{}, 'amount.amount: is missing; write amount: 750000'],
    [{ currency: 'EUR' }, 'amount.amount: is missing; write amount: 750000'],
    [{ amount: '5,000', currency: 'EUR' }, 'amount.amount: found "5,000"; write 5000'],
    [{ amount: -1, currency: 'EUR' }, 'amount.amount: found -1; write an amount that is not below zero'],
    [{ amount: 5, currency: 'eur' }, 'amount.currency: found "eur"; no such currency in ISO 4217; write EUR'],
    [
      { amount: 5, currency: 'EURO' },
      'amount.currency: found "EURO"; no such currency in ISO 4217; write EUR',
    ],
    [
      { amount: 5, currency: 978 },
      'amount.currency: found 978; write the code of three capital letters of the currency that is meant',
    ],
  ])('an ask of %j', (amount, fault) => {
    expect(faultsOf('asks', { amount })).toEqual([fault]);
  });

  it.each<[CollectionName, Fields, string]>([
    ['briefs', figure({ value: '87,9' }), 'figures[0].value: found "87,9"; write a plain number: 87.9'],
    ['briefs', figure({ value: '87.9 %' }), 'figures[0].value: found "87.9 %"; write a plain number: 87.9'],
    ['briefs', figure({ value: '0.125' }), 'figures[0].value: found "0.125"; write a plain number: 0.125'],
    [
      'briefs',
      figure({ value: '24-30' }),
      'figures[0].value: found "24-30"; write one plain number such as 12.5',
    ],
    [
      'briefs',
      figure({ value: 'over 40' }),
      'figures[0].value: found "over 40"; write a plain number such as 12.5',
    ],
    ['briefs', figure({ value: '1.250' }), 'figures[0].value: found "1.250"; write a plain number: 1.25'],
    ['briefs', figure({ value: '-2.5' }), 'figures[0].value: found "-2.5"; write a plain number: -2.5'],
    ['briefs', figure({ value: '24,280' }), 'figures[0].value: found "24,280"; write a plain number: 24280'],
    [
      'briefs',
      figure({ value: 'many' }),
      'figures[0].value: found "many"; write a plain number such as 12.5',
    ],
    [
      'results',
      measured({ planned: '17,289' }),
      'indicators[0].planned: found "17,289"; write a plain number: 17289',
    ],
    ['updates', { participants: 40 }, 'participants: found 40; write { value: 40 }'],
    ['asks', { order: 0 }, 'order: found 0; write a whole number, 1 or more'],
    ['asks', { order: 1.5 }, 'order: found 1.5; write a whole number, 1 or more'],
    ['asks', { order: '1' }, 'order: found "1"; write 1: it must be a whole number, 1 or more'],
    ['results', { step: 4 }, 'step: found 4; write a whole number from 1 to 3'],
    [
      'asks',
      { durationMonths: '12' },
      'durationMonths: found "12"; write 12: it must be a whole number, 1 or more',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  const outside = 'a percentage lies between 0 and 100; write a number in that range';
  it.each<[CollectionName, Fields, string | undefined]>([
    ['briefs', figure({ value: 100, unit: 'percent' }), undefined],
    ['briefs', figure({ value: 100.1, unit: 'percent' }), 'figures[0].value: found 100.1'],
    ['briefs', figure({ value: -0.1, unit: 'percent' }), 'figures[0].value: found -0.1'],
    ['briefs', figure({ value: 140, unit: 'percentage points' }), undefined],
    ['briefs', { countries: [{ country: 'a', percentage: 120 }] }, 'countries[0].percentage: found 120'],
    [
      'briefs',
      indicator({ measure: 'percent', target: { value: 120, date: 2020 } }),
      'indicators[0].target.value: found 120',
    ],
    [
      'briefs',
      indicator({
        measure: 'percent',
        actuals: [
          { value: 5, date: 2020 },
          { value: -1, date: 2021 },
        ],
      }),
      'indicators[0].actuals[1].value: found -1',
    ],
    [
      'briefs',
      indicator({ unit: 'percent', baseline: { value: 120, date: 2020 } }),
      'indicators[0].baseline.value: found 120',
    ],
    ['updates', { participants: { value: 140, unit: 'percent' } }, 'participants.value: found 140'],
    ['results', measured({ unit: 'percent', planned: 120 }), 'indicators[0].planned: found 120'],
    [
      'results',
      measured({ unit: 'percent', actual: { value: 120, qualifier: 'about' } }),
      'indicators[0].actual: found {"value":120,"qualifier":"about"}',
    ],
    ['results', measured({ unit: 'percent', actual: { value: 120, unit: 'people' } }), undefined],
    [
      'results',
      measured({ planned: { value: 120, unit: 'percent' } }),
      'indicators[0].planned.value: found 120',
    ],
    ['results', measured({ unit: 'percent', baseline: 0, planned: 100 }), undefined],
    [
      'results',
      measured({ breakdown: [{ label: 'x', value: { value: 101, unit: 'percent' } }] }),
      'indicators[0].breakdown[0].value.value: found 101',
    ],
  ])('%s %j: percentages', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual(fault === undefined ? [] : [`${fault}; ${outside}`]);
  });

  it.each<[Fields, string | undefined]>([
    [indicator({ measure: 'qualitative', target: { value: 'a law is passed', date: 2020 } }), undefined],
    [
      indicator({ measure: 'qualitative', target: { value: 3, date: 2020 } }),
      'indicators[0].target.value: found 3; a qualitative indicator has words; write them in quotes',
    ],
    [
      indicator({ target: { value: 'many', date: 2020 } }),
      'indicators[0].target.value: found "many"; write a plain number',
    ],
    [indicator({ target: { value: 3 } }), 'indicators[0].target.date: is missing; write date: 2024-06-30'],
    [indicator({ target: 3 }), 'indicators[0].target: found 3; write { value: 3, date: 2024-06-30 }'],
    [
      indicator({ measure: 'number' }),
      'indicators[0].measure: found "number"; write one of unit, percent, qualitative',
    ],
  ])('an indicator %j', (change, fault) => {
    expect(faultsOf('briefs', change)).toEqual(fault === undefined ? [] : [fault]);
  });
});

describe('codes that must stand in quotes', () => {
  it.each<[CollectionName, Fields, string]>([
    ['briefs', { sdgTargets: [1.1] }, 'sdgTargets[0]: found 1.1; write it in quotes: "1.1"'],
    ['results', { sdgTargets: [1] }, 'sdgTargets[0]: found 1; write it in quotes: "1"'],
    [
      'briefs',
      { outputs: [{ number: 1.1, title: 'x' }] },
      'outputs[0].number: found 1.1; write it in quotes: "1.1"',
    ],
    [
      'briefs',
      { outcomes: [{ number: 1, title: 'x' }] },
      'outcomes[0].number: found 1; write it in quotes: "1"',
    ],
    ['results', { outputCode: 8.1 }, 'outputCode: found 8.1; write it in quotes: "8.1"'],
    ['contacts', { phone: 442079460000 }, 'phone: found 442079460000; write it in quotes: "442079460000"'],
    ['themes', { dacSector: 16010 }, 'dacSector: found 16010; write it in quotes: "16010"'],
    ['briefs', { sdgTargets: '1.3' }, 'sdgTargets: found "1.3"; write ["1.3"]'],
    [
      'briefs',
      { sdgTargets: ['1.30'] },
      'sdgTargets[0]: found "1.30"; no such goal or target in the 2030 Agenda; write one of goal 1: "1.1", "1.2", "1.3", "1.4", "1.5", "1.a", "1.b"',
    ],
    [
      'briefs',
      { sdgTargets: ['6.9'] },
      'sdgTargets[0]: found "6.9"; no such goal or target in the 2030 Agenda; write one of goal 6: "6.1", "6.2", "6.3", "6.4", "6.5", "6.6", "6.a", "6.b"',
    ],
    [
      'briefs',
      { sdgTargets: ['SDG 6.A'] },
      'sdgTargets[0]: found "SDG 6.A"; no such goal or target in the 2030 Agenda; write "6.a"',
    ],
    [
      'briefs',
      { sdgTargets: ['18'] },
      'sdgTargets[0]: found "18"; no such goal or target in the 2030 Agenda; write a goal from "1" to "17", or a target such as "1.3"',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  it.each([['1'], ['1.3'], ['1.a'], ['17.19']])('takes %j', (code) => {
    expect(faultsOf('briefs', { sdgTargets: [code] })).toEqual([]);
  });
});

describe('dates and periods', () => {
  it.each([2020, '2020', '2020-04', '2020-04-01'])('takes %j', (published) => {
    expect(faultsOf('briefs', { published })).toEqual([]);
  });

  it.each<[unknown, string]>([
    ['2020-02-31', 'a date that exists, as 2024-06-30, 2024-06 or 2024'],
    ['01.04.2020', '2020-04-01 or 2020-01-04, whichever is meant'],
    ['1/4/2020', '2020-04-01 or 2020-01-04, whichever is meant'],
    ['٢٠٢٠-٠٤', '2020-04'],
    ['April 2020', '2020-04'],
    ['15 February 2026', '2026-02-15'],
    [20, 'a date that exists, as 2024-06-30, 2024-06 or 2024'],
    [2020.5, '2020-05'],
    [true, 'a date that exists, as 2024-06-30, 2024-06 or 2024'],
    [{ year: 2020 }, 'a date that exists, as 2024-06-30, 2024-06 or 2024'],
  ])('spells %j right', (published, spelled) => {
    expect(faultsOf('briefs', { published })).toEqual([
      `published: found ${JSON.stringify(published)}; write ${spelled}`,
    ]);
  });

  it.each<[CollectionName, Fields, string]>([
    [
      'briefs',
      { period: { start: 2020, end: 2019 } },
      'period.end: found 2019; the end comes before the start; write an end on or after it',
    ],
    ['briefs', { period: '2020-2021' }, 'period: found "2020-2021"; write { start: 2020, end: 2021 }'],
    [
      'briefs',
      { frameworks: [{ title: 'x', period: { start: '2020-04', end: '2020-03' } }] },
      'frameworks[0].period.end: found "2020-03"; the end comes before the start; write an end on or after it',
    ],
    [
      'updates',
      { date: undefined, period: { start: 2020, end: 2019 } },
      'period.end: found 2019; the end comes before the start; write an end on or after it',
    ],
    [
      'briefs',
      { published: '2026-2028' },
      'published: found "2026-2028"; this is a period; write one date, such as 2026',
    ],
    ['briefs', { period: 2026 }, 'period: found 2026; write { start: 2026, end: 2026 }'],
    ['briefs', { period: 'soon' }, 'period: found "soon"; write { start: 2023-06-01, end: 2025-05-31 }'],
    [
      'site',
      { askRange: { min: 5, max: 1 } },
      'askRange.max: found 1; the largest usual ask is below the smallest; write a max that is not below min',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  it.each([{ start: 2020, end: '2020-01' }, { start: '2020-12-31', end: 2020 }, { start: 2020 }])(
    'takes the period %j',
    (period) => {
      expect(faultsOf('briefs', { period })).toEqual([]);
    },
  );
});

describe('fields that hang together', () => {
  it.each<[CollectionName, Fields, string | undefined]>([
    ['asks', { order: undefined }, 'order: a phase needs its number; write order: 1'],
    [
      'asks',
      { kind: 'standalone' },
      'order: found 1; a stand-alone ask has no number; take order out, or write kind: phase',
    ],
    ['asks', { kind: 'standalone', order: undefined }, undefined],
    ['updates', { date: undefined }, 'date: an update needs a date; write date: 2024-06-30, or a period'],
    [
      'updates',
      { period: { start: 2020 } },
      'date: found "2020-01"; an update has either a date or a period; take one out',
    ],
    ['updates', { date: undefined, period: { start: 2020 } }, undefined],
    ['briefs', document({}), undefined],
    ['briefs', document({ url: undefined, file: 'a.pdf' }), undefined],
    [
      'briefs',
      document({ file: 'a.pdf' }),
      'documents[0].url: found "https://example.org"; write either url or file, not both and not neither',
    ],
    [
      'briefs',
      document({ url: undefined }),
      'documents[0].url: write either url or file, not both and not neither',
    ],
    ['briefs', { visibility: 'embargoed', embargoUntil: '2030-01-01' }, undefined],
    [
      'briefs',
      { visibility: 'embargoed' },
      'embargoUntil: an embargo needs its day; write embargoUntil: 2024-06-30',
    ],
    [
      'pages',
      { embargoUntil: '2030-01-01' },
      'embargoUntil: found "2030-01-01"; a day belongs to an embargo; write visibility: embargoed too, or take this out',
    ],
    [
      'asks',
      { visibility: 'public', embargoUntil: '2030-01-01' },
      'embargoUntil: found "2030-01-01"; a day belongs to an embargo; write visibility: embargoed too, or take this out',
    ],
    [
      'briefs',
      { visibility: 'embargoed', embargoUntil: '2030-01' },
      'embargoUntil: found "2030-01"; write the date with its day, such as 2024-06-30',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual(fault === undefined ? [] : [fault]);
  });

  it.each([
    'briefs',
    'asks',
    'results',
    'updates',
    'contacts',
    'organisations',
    'countries',
    'pages',
  ] as const)('an embargo needs its day in %s', (collection) => {
    expect(faultsOf(collection, { visibility: 'embargoed' })).toHaveLength(1);
  });

  it('reports them even where another field is wrong, all at once', () => {
    expect(faultsOf('asks', { order: undefined, amount: '5,000', visibility: 'embargoed' })).toEqual([
      'amount: found "5,000"; write 5000',
      'embargoUntil: an embargo needs its day; write embargoUntil: 2024-06-30',
      'order: a phase needs its number; write order: 1',
    ]);
    expect(faultsOf('updates', { date: undefined, kind: 'party' })).toHaveLength(2);
  });
});

describe('sources', () => {
  it.each([
    [{ title: 'Survey' }],
    [{ title: 'Survey', url: 'https://example.org', date: 2020, page: 12 }],
    [{ title: 'Survey', page: 'ii' }],
    [{ result: 'wells-dug' }],
    [{ document: 'Survey' }],
  ])('takes %j', (source) => {
    expect(faultsOf('briefs', figure({ source }))).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    ['Survey', ['figures[0].source: found "Survey"; write { title: Survey }']],
    [{}, ['figures[0].source.title: is missing; write title: Household survey']],
    [{ url: 'https://example.org' }, ['figures[0].source.title: is missing; write title: Household survey']],
    [
      { title: 'x', date: '2020-13' },
      ['figures[0].source.date: found "2020-13"; write a date that exists, as 2024-06-30, 2024-06 or 2024'],
    ],
    [
      { result: 5 },
      [
        'figures[0].source.result: found 5; write the id of one of the results: the name of its file without the ending',
      ],
    ],
    [
      { title: 'x', result: 'y' },
      [
        'figures[0].source.result: there is no field called result; the fields here are title, url, date, page',
      ],
    ],
  ])('%j', (source, faults) => {
    expect(faultsOf('briefs', figure({ source }))).toEqual(faults);
  });
});

describe('links, mail and files', () => {
  it.each(['https://example.org', 'http://example.org', 'mailto:a@example.org', '/briefs/x/', '/'])(
    'takes %s',
    (url) => {
      expect(faultsOf('briefs', withLink(url))).toEqual([]);
    },
  );

  it.each<[unknown, string]>([
    ['example.org/x', 'write https://example.org/x'],
    ['www.example.org', 'write https://www.example.org'],
    ['//example.org', 'write https://example.org'],
    ['a@example.org', 'write mailto:a@example.org'],
    [
      'javascript:alert(1)',
      'this kind of address is not allowed; write one that starts with https://, mailto: or /',
    ],
    [
      'JAVASCRIPT:alert(1)',
      'this kind of address is not allowed; write one that starts with https://, mailto: or /',
    ],
    [
      'data:text/html,x',
      'this kind of address is not allowed; write one that starts with https://, mailto: or /',
    ],
    [
      'ftp://example.org',
      'this kind of address is not allowed; write one that starts with https://, mailto: or /',
    ],
    ['tel:+44', 'this kind of address is not allowed; write one that starts with https://, mailto: or /'],
    ['#anchor', 'write an address that starts with https://, mailto: or /'],
    ['https://', 'write an address that starts with https://, mailto: or /'],
    ['https://a b', 'write an address that starts with https://, mailto: or /'],
    [5, 'write an address such as https://example.org/'],
  ])('%j: %s', (url, remedy) => {
    expect(faultsOf('briefs', withLink(url))).toEqual([
      `sources[0].url: found ${JSON.stringify(url)}; ${remedy}`,
    ]);
  });

  it.each(['/x/', 'mailto:a@example.org'])('takes no %s as the address of a site', (url) => {
    expect(faultsOf('site', { url })).toEqual([
      `url: found "${url}"; write a whole address such as https://example.org/briefs/`,
    ]);
  });

  it.each([
    ['a@example.org', true],
    ["o'neil+x@mail.example.co.uk", true],
    ['a', false],
    ['a@b', false],
    ['a b@example.org', false],
    ['a@b@example.org', false],
    ['a@.org', false],
    ['a@example.', false],
    ['A <a@example.org>', false],
  ])('%j is a mail address: %s', (email, good) => {
    expect(faultsOf('contacts', { email })).toHaveLength(good ? 0 : 1);
  });

  it.each([
    ['photos/a.png', true],
    ['a.JPG', true],
    ['../a.png', false],
    ['photos/../../a.png', false],
    ['/etc/a.png', false],
    ['..\\a.png', false],
    ['', false],
    ['a.pdf', false],
    ['a', false],
    ['a.tiff', false],
    ['IMG_1234-b.PNG', true],
    ['Day one.png', false],
    ['été.png', false],
    ['a(1).png', false],
    ['100%.png', false],
    ['a#1.png', false],
    ['a?b.png', false],
    ['photos\\a.png', false],
  ])('%j is a picture in media/: %s', (image, good) => {
    expect(faultsOf('briefs', { cover: { image, alt: 'x' } })).toHaveLength(good ? 0 : 1);
  });

  it.each([
    ['reports/Year 1, (done).pdf', true],
    ['ແຜນ.pdf', true],
    ['100%.pdf', false],
    ['a#1.pdf', false],
    ['../a.pdf', false],
    ['', false],
  ])('%j is a document in media/: %s', (file, good) => {
    expect(faultsOf('briefs', document({ url: undefined, file }))).toHaveLength(good ? 0 : 1);
  });

  it.each([
    ['/old/', true],
    ['/old', true],
    ['old', false],
    ['//old/', false],
    ['/a b/', false],
    ['/old/?a=1', false],
    ['https://example.org/old/', false],
  ])('%j is an old address: %s', (from, good) => {
    expect(faultsOf('briefs', { redirectFrom: [from] })).toHaveLength(good ? 0 : 1);
  });
});

it.each([undefined, null, 5, 'text', [], [1]])('calls %j no entry, and does not fall over', (data) => {
  for (const { schema } of Object.values(collections)) expect(explainShape(schema, data)).not.toEqual([]);
});
