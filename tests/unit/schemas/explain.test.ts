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
    [
      'briefs',
      { titel: 'x' },
      'titel: there is no field called titel; title stands here as well: take one of them out',
    ],
    [
      'briefs',
      { title: undefined, titel: 'x' },
      'titel: there is no field called titel; write title, or take it out',
    ],
    [
      'asks',
      { amout: 5 },
      'amout: there is no field called amout; amount stands here as well: take one of them out',
    ],
    [
      'site',
      { Currency: 'EUR' },
      'Currency: there is no field called Currency; currency stands here as well: take one of them out',
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
    'cover.image: found "https://example.org/a.jpg"; save a copy in media/ and write its path there',
  ]);
});

const role = (written: string) => ({ participants: [{ organisation: 'o', role: written }] });
const roleIs = {
  implementing: 'implementing (does the work)',
  funding: 'funding (gives the money)',
  partner: 'partner (takes part in another way)',
  accountable: 'accountable (answers for the work and what comes of it)',
  extending: "extending (manages the donor's money and passes it on)",
};

describe('a choice is listed with its meanings, and none is chosen', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'briefs',
      { participants: [{ organisation: 'o' }] },
      `participants[0].role: is missing: the part it plays; write role: one of ${Object.values(roleIs).join(', ')}`,
    ],
    [
      'briefs',
      role('implementng'),
      `participants[0].role: found "implementng"; write ${roleIs.implementing}`,
    ],
    [
      'briefs',
      role('Lead agency'),
      `participants[0].role: found "Lead agency"; write ${roleIs.accountable}, if that is meant; or else one of ${roleIs.implementing}, ${roleIs.funding}, ${roleIs.partner}, ${roleIs.extending}`,
    ],
    [
      'briefs',
      { status: 'draft' },
      'status: found "draft"; a draft has visibility: draft; here, write one of pipeline (planned, not begun), implementation (the work is going on), finalisation (the work is done, accounts or evaluation are not), closed (all is done), suspended (stopped for a time), cancelled (given up)',
    ],
    [
      'pages',
      { visibility: 'confidential' },
      'visibility: found "confidential"; write draft (never published) or embargoed (published from the day in embargoUntil on), whichever is meant; or else public (everybody sees it; so when left out)',
    ],
    [
      'pages',
      { visibility: 'not public' },
      'visibility: found "not public"; write one of public (everybody sees it; so when left out), draft (never published), embargoed (published from the day in embargoUntil on)',
    ],
    [
      'briefs',
      document({ category: 'brochure' }),
      'documents[0].category: found "brochure"; write one of B01 (Annual report), A07 (Review of project performance and evaluation), A08 (Results, outcomes and outputs), A02 (Objectives / Purpose of activity), A05 (Budget), A12 (Activity web page); the others stand in docs/fields.md',
    ],
    ['site', { iati: { reportingOrg: 'x', type: 40 } }, 'iati.type: found 40; write "40" (Multilateral)'],
  ])('%s %j', (collection, change, fault) => {
    expect(faultsOf(collection, change)).toEqual([fault]);
  });

  it.each<[CollectionName, (written: string) => Fields, string, string[]]>([
    ['organisations', (type) => ({ type }), 'NGO', ['national-ngo', 'international-ngo']],
    ['organisations', (type) => ({ type }), 'O.N.G.', ['national-ngo', 'international-ngo']],
    ['organisations', (type) => ({ type }), 'ONG', ['national-ngo', 'international-ngo']],
    ['organisations', (type) => ({ type }), 'CSO', ['national-ngo', 'international-ngo']],
    ['organisations', (type) => ({ type }), 'UN', ['multilateral']],
    ['organisations', (type) => ({ type }), 'UN agency', ['multilateral']],
    ['organisations', (type) => ({ type }), 'co-operative', ['national-ngo', 'private', 'other']],
    ['organisations', (type) => ({ type }), 'trade union', ['workers']],
    ['organisations', (type) => ({ type }), 'syndicat', ['workers']],
    ['organisations', (type) => ({ type }), 'Company', ['private']],
    ['organisations', (type) => ({ type }), 'Ministère', ['government']],
    ['organisations', (type) => ({ type }), 'municipality', ['local-government']],
    ['organisations', (type) => ({ type }), 'private university', ['private', 'academic']],
    ['organisations', (type) => ({ type }), 'donor', ['government', 'multilateral', 'foundation']],
    ['briefs', (status) => ({ status }), 'planned', ['pipeline']],
    ['briefs', (status) => ({ status }), 'Ongoing', ['implementation']],
    ['briefs', (status) => ({ status }), 'en cours', ['implementation']],
    ['briefs', (status) => ({ status }), 'completed', ['finalisation', 'closed']],
    ['briefs', (status) => ({ status }), 'on hold', ['suspended']],
    ['briefs', (kind) => ({ kind }), 'proposal', ['donor-brief']],
    ['briefs', role, 'donor', ['funding']],
    ['briefs', role, 'Bailleur de fonds', ['funding']],
    ['briefs', role, 'partenaire', ['implementing', 'partner']],
    ['briefs', (frequency) => ({ reporting: { frequency, channel: 'x' } }), 'annual', ['yearly']],
    ['briefs', (frequency) => ({ reporting: { frequency, channel: 'x' } }), 'biannual', ['half-yearly']],
    ['briefs', (qualifier) => figure({ qualifier }), 'at least', ['over']],
    ['updates', (kind) => ({ kind }), 'workshop', ['event']],
    ['results', (kind) => ({ kind }), 'deliverable', ['output']],
    ['briefs', (category) => document({ category }), 'annual report', ['B01']],
    ['briefs', (category) => document({ category }), 'evaluation', ['A07', 'B09', 'B10']],
  ])('%s: "%s" is answered', (collection, change, written, meant) => {
    const [fault = ''] = faultsOf(collection, change(written));
    const [, likely = ''] = /; write (.*?), (?:if that|whichever) is meant; or else /u.exec(fault) ?? [];
    expect(likely.split(/ or (?=\S+ \()/u).flatMap((one) => one.split(' (').slice(0, -1))).toEqual(meant);
  });
});

describe('what people call a field', () => {
  const calls = (collection: CollectionName, change: Fields) =>
    faultsOf(collection, change).map((fault) => fault.replace(/^.*?: there is no field called /u, ''));

  it.each<[CollectionName, Fields, string]>([
    ['briefs', { partners: ['undp'] }, 'partners; write participants (who takes part), or take it out'],
    ['briefs', { donors: ['x'] }, 'donors; write participants (who takes part), or take it out'],
    [
      'results',
      { donors: ['x'] },
      'donors; write participants (who took part) or funding (who paid for it), whichever is meant, or take it out',
    ],
    [
      'asks',
      { budget: 5, amount: undefined },
      "budget; write amount (what is asked) or costLines (what the sum is made of, in the ask's currency), whichever is meant, or take it out",
    ],
    [
      'asks',
      { budget: 5 },
      "budget; write costLines (what the sum is made of, in the ask's currency), or take it out",
    ],
    ['briefs', { tags: ['water'] }, 'tags; write themes (what it is about), or take it out'],
    ['briefs', { contact: 'ann' }, 'contact; write contacts, or take it out'],
    [
      'briefs',
      { sdgs: ['1'] },
      'sdgs; write sdgTargets (goals and targets of the 2030 Agenda it serves), or take it out',
    ],
    [
      'briefs',
      { name: 'x', title: undefined },
      'name; write title (a short title a donor understands), or take it out',
    ],
    ['contacts', { web_site: 'x' }, 'web_site; write url (their page elsewhere), or take it out'],
    [
      'site',
      { timezone: 'x', StaleAfterMonths: 3 },
      'StaleAfterMonths; write staleAfterMonths, or take it out',
    ],
    [
      'briefs',
      { startDate: '2026-01-01' },
      'startDate here; it stands inside period: write period: { start: 2026-01-01 }',
    ],
    [
      'briefs',
      { end: 2027 },
      'end here; it stands inside period: write period: { start: YYYY-MM-DD, end: 2027 }',
    ],
    ['briefs', { end: 2027, period: { start: 2026 } }, 'end here; end stands inside period: write it there'],
    ['briefs', { slug: 'x' }, 'slug; the name of the file is its id and its address: take it out'],
    [
      'briefs',
      { draft: true },
      'draft; a draft has visibility: draft; write that if it is one, or take this out',
    ],
    [
      'briefs',
      { body: 'x' },
      'body; a long text stands below the fields, after the line ---: take it out of them',
    ],
  ])('%s %j', (collection, change, fault) => {
    expect(calls(collection, change)).toContain(fault);
  });

  it('puts the two ends of a period in it at once', () => {
    const inside = 'it stands inside period: write period: { start: 2026-01-01, end: 2027-12-31 }';
    expect(calls('briefs', { startDate: '2026-01-01', endDate: '31/12/2027' })).toEqual([
      `startDate here; ${inside}`,
      `endDate here; ${inside}`,
    ]);
  });

  it.each<[CollectionName, Fields]>([
    ['updates', { partners: ['undp'] }],
    ['updates', { rate: 5 }],
    ['briefs', { description: 'x' }],
  ])('%s %j: names no field that is filled or of another meaning', (collection, change) => {
    expect(calls(collection, change)).toEqual([expect.stringMatching(/^\w+; the fields here are /u)]);
  });
});

describe('pairs in place of groups', () => {
  it.each<[CollectionName, Fields, string]>([
    [
      'asks',
      { costLines: [{ Kitchens: '700,000' }] },
      'costLines[0]: found {"Kitchens":"700,000"}; write { category: Kitchens, amount: 700000 }',
    ],
    [
      'asks',
      { costLines: { Kitchens: '700,000', 'Pumps: two': 5 } },
      'costLines: found {"Kitchens":"700,000","Pumps: two":5}; write [{ category: Kitchens, amount: 700000 }, { category: "Pumps: two", amount: 5 }]',
    ],
    [
      'briefs',
      { budget: [{ 2026: '€500,000' }] },
      'budget[0]: found {"2026":"€500,000"}; write { year: 2026, amount: { amount: 500000, currency: EUR } }',
    ],
    [
      'briefs',
      { budget: 'EUR 2,000,000' },
      'budget: found "EUR 2,000,000"; write [{ category: …, amount: { amount: 2000000, currency: EUR } }]',
    ],
    [
      'briefs',
      { budget: '$2,000,000' },
      'budget: found "$2,000,000"; write [{ category: …, amount: { amount: 2000000, currency: CODE } }]',
    ],
    [
      'site',
      { links: [{ About: 'https://example.org' }] },
      'links[0]: found {"About":"https://example.org"}; write { title: About, url: "https://example.org" }',
    ],
    [
      'asks',
      { deliverables: [{ 'Ten wells': 'dug and lined' }] },
      'deliverables[0]: found {"Ten wells":"dug and lined"}; a colon and a space make a field of what stands before them; write it in quotes: "Ten wells: dug and lined"',
    ],
    [
      'asks',
      { contributions: [{ agency: 5000 }] },
      'contributions[0]: found {"agency":5000}; write { donor: agency, amount: 5000, kind: …, date: YYYY-MM-DD }; kind is one of pledge (promised, not signed), commitment (signed, not paid), received (paid)',
    ],
    ['asks', { costLines: [{ Kitchens: 'many' }] }, ''],
  ])('%s %j', (collection, change, fault) => {
    if (fault === '') expect(faultsOf(collection, change).join()).not.toContain('write {');
    else expect(faultsOf(collection, change)).toEqual([fault]);
  });
});

describe('codes by their names', () => {
  it.each<[CollectionName, Fields, string]>([
    ['countries', { iso2: 'Sénégal' }, 'SN'],
    ['countries', { iso2: 'SEN' }, 'SN'],
    ['countries', { iso2: 'UK' }, 'GB'],
    ['countries', { iso2: 'XX' }, 'the two capital letters of the country'],
    ['contacts', { languages: ['French'] }, 'fr for French'],
    ['contacts', { languages: ['français'] }, 'fr for French'],
    ['contacts', { languages: ['pt_BR'] }, 'pt-BR for Brazilian Portuguese'],
    [
      'themes',
      { dacSector: 'primary education' },
      '"11220" (Primary education) or "11232" (Primary education equivalent for adults), if one of them is meant',
    ],
    ['briefs', { sdgTargets: ['Goal 6: clean water'] }, '"6"'],
    ['briefs', { sdgTargets: ['6.1.1'] }, '"6.1"'],
    ['briefs', { sdgTargets: ['ODD 6'] }, '"6"'],
    ['briefs', { sdgTargets: ['MDG 7'] }, 'the goal of the 2030 Agenda it became, by its number in quotes'],
    [
      'briefs',
      { sdgTargets: ['3/4/2026'] },
      'the number of a goal, from 1 to 17, or of one of its targets, in quotes',
    ],
  ])('%s %j', (collection, change, written) => {
    expect(faultsOf(collection, change)).toEqual([
      expect.stringMatching(new RegExp(`; write ${RegExp.escape(written)}$`, 'u')),
    ]);
  });
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
      'participants[0]: found "undp"; write { organisation: undp, role: … }; role is one of implementing (does the work), funding (gives the money), partner (takes part in another way), accountable (answers for the work and what comes of it), extending (manages the donor\'s money and passes it on)',
    ],
    [
      'briefs',
      { outcomes: ['Clean water'] },
      'outcomes[0]: found "Clean water"; write { title: Clean water }',
    ],
    [
      'briefs',
      { cover: 'photos/a.png' },
      'cover: found "photos/a.png"; write { image: "photos/a.png", alt: … }',
    ],
    ['briefs', { budget: [500] }, 'budget[0]: found 500; write { category: …, amount: 500 }'],
    ['briefs', { outputs: ['Wells'] }, 'outputs[0]: found "Wells"; write { number: "…", title: Wells }'],
    ['briefs', { reporting: 'yearly' }, 'reporting: found "yearly"; write { frequency: yearly, channel: … }'],
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
    ['asks', { deliverables: '<b>' }, 'deliverables: found "<b>"; write […]'],
    ['asks', { dependsOn: 5 }, 'dependsOn: found 5; write ["5"]'],
    ['site', { languages: 'English, français' }, 'languages: found "English, français"; write [en, fr]'],
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
    ['briefs', { sdgTargets: [1.1] }, '1.10', ['sdgTargets[0]: found 1.10; write it in quotes: "1.10"']],
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
      { path, kept: 'Wells', lost: '# 1 and 2', whole: 'Wells  # 1 and 2' },
    ]).map((fault) => `${fieldName(fault.path)}: ${fault.message}`);

  it.each<[CollectionName, Fields, (string | number)[]]>([
    ['asks', {}, ['purpose']],
    ['briefs', { subtitle: 'x' }, ['subtitle']],
    ['asks', { deliverables: ['x'] }, ['deliverables', 0]],
    ['briefs', { cover: { image: 'a.png', alt: 'x' } }, ['cover', 'alt']],
  ])('%s %j: %j are words', (collection, change, path) => {
    expect(cutsOf(collection, change, path)).toEqual([
      `${fieldName(path)}: found "Wells", and "# 1 and 2" behind it is lost: a space and # start a remark; write it in quotes: "Wells  # 1 and 2", or put the remark on a line of its own`,
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
    [
      'ann@example.org, ben@example.org',
      'only one address belongs here; write ann@example.org or ben@example.org',
    ],
    [
      'ann at example.org',
      'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have',
    ],
    [
      'a@b',
      'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have',
    ],
    [
      '',
      'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have',
    ],
    [5, 'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have'],
    [['ann@example.org'], 'write ann@example.org'],
  ])('%j: %s', (address, remedy) => {
    expect(remedies({ email: address })).toEqual([`found ${JSON.stringify(address)}; ${remedy}`]);
  });

  it.each<[unknown, string]>([
    ['+٩٦٦ ١٢', 'write it in straight quotes and Latin digits: "+966 12"'],
    ['“+44 20”', 'write it in straight quotes and Latin digits: "+44 20"'],
    [4420, 'write it in quotes: "4420"'],
    ['none', 'a telephone number has digits; write it with + and the code of its country, in quotes'],
    ['', 'it is empty: fill it in'],
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
      'kind: found "“project”"; write project (one piece of work, with its own period and budget)',
    ],
    ['briefs', { published: '໒໐໒໔-໐໑' }, 'published: found "໒໐໒໔-໐໑"; write 2024-01'],
    ['briefs', { published: '۲۰۲۴' }, 'published: found "۲۰۲۴"; write 2024'],
    [
      'briefs',
      { published: '31.02.2020' },
      'published: found "31.02.2020"; write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'briefs',
      { published: '0000-01-01' },
      'published: found "0000-01-01"; write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'briefs',
      { published: 20204 },
      'published: found 20204; write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    ['briefs', figure({ value: '-٥' }), 'figures[0].value: found "-٥"; write a plain number: -5'],
    [
      'briefs',
      figure({ value: '٥٠٪' }),
      'figures[0].value: found "٥٠٪"; write a plain number: 50, with unit: percent beside it where it has a unit',
    ],
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
    ['briefs', { title: ' \u200b ' }, 'title: found " \u200b "; it is empty: fill it in'],
    ['contacts', { name: '  ' }, 'name: found "  "; it is empty: fill it in'],
    [
      'contacts',
      { name: { a: 1 } },
      'name: found {"a":1}; a colon and a space make a field of what stands before them; write it in quotes: "a: 1"',
    ],
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
    ['briefs', { title: null }, 'title: is empty: a short title a donor understands; write title: …'],
    [
      'asks',
      { amount: null },
      'amount: is empty: what is asked; write amount: NUMBER, or { amount: NUMBER, currency: CODE }',
    ],
    [
      'asks',
      { deliverables: [null] },
      'deliverables[0]: is empty: one thing that will be delivered; take it out, or write …',
    ],
    ['briefs', { countries: [] }, 'countries: found []; name at least one country'],
    ['briefs', { title: '' }, 'title: found ""; it is empty: fill it in'],
    [
      'briefs',
      { cover: { image: 'a.png' } },
      'cover.alt: is missing: what the picture shows, for those who cannot see it; write alt: …',
    ],
    ['briefs', { cover: { image: 'a.png', alt: '' } }, 'cover.alt: found ""; it is empty: fill it in'],
    [
      'briefs',
      { period: { end: 2020 } },
      'period.start: is missing: first day, month or year; write start: YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'asks',
      { contributions: [{ donor: 'o', amount: 5, kind: 'pledge' }] },
      'contributions[0].date: is missing: when; write date: YYYY-MM-DD, YYYY-MM or YYYY',
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
      'kind: found "donor brief"; write donor-brief (asks donors for money)',
    ],
    ['briefs', { status: 'Closed' }, 'status: found "Closed"; write closed (all is done)'],
    [
      'updates',
      { kind: 'party' },
      'kind: found "party"; write one of event (something that took place), report (tells how far the work has come), news (anything else that is new)',
    ],
    [
      'briefs',
      { participants: [{ organisation: 'o', role: 'funder' }] },
      'participants[0].role: found "funder"; write funding (gives the money), if that is meant; or else one of implementing (does the work), partner (takes part in another way), accountable (answers for the work and what comes of it), extending (manages the donor\'s money and passes it on)',
    ],
    [
      'briefs',
      { participants: ['o'] },
      'participants[0]: found "o"; write { organisation: o, role: … }; role is one of implementing (does the work), funding (gives the money), partner (takes part in another way), accountable (answers for the work and what comes of it), extending (manages the donor\'s money and passes it on)',
    ],
    ['briefs', { contacts: ['ann'] }, 'contacts[0]: found "ann"; write { contact: ann }'],
    [
      'briefs',
      { reporting: { frequency: 'annual', channel: 'x' } },
      'reporting.frequency: found "annual"; write yearly (once a year), if that is meant; or else one of half-yearly (twice a year), quarterly (every three months), monthly (every month), at-end (once, when all is done)',
    ],
    [
      'briefs',
      { risks: [{ title: 'x', likelihood: 'hi', impact: 'low', mitigation: 'y' }] },
      'risks[0].likelihood: found "hi"; write high (great)',
    ],
    [
      'briefs',
      { risks: { title: 'x' } },
      'risks: found {"title":"x"}; write a list: put a hyphen and a space before its first field, and two more spaces before the others',
    ],
    ['asks', { deliverables: 'x' }, 'deliverables: found "x"; write [x]'],
    ['asks', { withdrawn: 'yes' }, 'withdrawn: found "yes"; write true: it must be true or false'],
    ['briefs', { title: 12 }, 'title: found 12; write it in quotes: "12"'],
    [
      'briefs',
      { title: ['a'] },
      'title: found ["a"]; one text belongs here, not a list; write it without brackets or a dash: "a"',
    ],
    ['briefs', { title: 'a <b>c</b>' }, 'title: found "a <b>c</b>"; HTML is not allowed here; take out <b>'],
    [
      'briefs',
      { summary: '<!-- later -->' },
      'summary: found "<!-- later -->"; HTML is not allowed here; take out <!-- later -->',
    ],
    ['contacts', { name: '<i>A</i>' }, 'name: found "<i>A</i>"; HTML is not allowed here; take out <i>'],
    ['countries', { iso2: 'fj' }, 'iso2: found "fj"; no such country in ISO 3166-1; write FJ'],
    ['countries', { iso2: 'UK' }, 'iso2: found "UK"; no such country in ISO 3166-1; write GB'],
    [
      'themes',
      { dacSector: '1' },
      'dacSector: found "1"; no such DAC purpose code; write one of five digits, in quotes: they stand in docs/fields.md',
    ],
    [
      'themes',
      { id: 'Clean Water' },
      'id: found "Clean Water"; write clean-water: small letters, digits and single hyphens',
    ],
    [
      'site',
      { accent: 'red' },
      'accent: found "red"; write a colour as # and six hexadecimal digits, in quotes: "#RRGGBB"',
    ],
    [
      'site',
      { timeZone: 'Vientiane time' },
      'timeZone: found "Vientiane time"; no such time zone; write Asia/Vientiane',
    ],
    [
      'site',
      { timeZone: 'UTC+5:30' },
      'timeZone: found "UTC+5:30"; this may be several time zones; write the one of the office: Asia/Colombo, Asia/Kolkata',
    ],
    [
      'site',
      { timeZone: 'BST' },
      'timeZone: found "BST"; no such time zone; write it in the form Region/City, with the nearest large city of the same time zone, or UTC',
    ],
    [
      'site',
      { timeZone: 7 },
      'timeZone: found 7; write the name of a time zone, in the form Region/City, with the nearest large city of the same time zone',
    ],
    [
      'site',
      { digits: { ar: 'arab' } },
      'digits.ar: found "arab"; write native (those of the language\'s own script), if that is meant; or else latn (0 to 9)',
    ],
    ['contacts', { languages: ['EN'] }, 'languages[0]: found "EN"; write en for English'],
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
      expect.stringMatching(/this is 301 characters; shorten it to 300 at most$/u),
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
      'amount: found "9000000-12000000"; write one amount, the one that is asked or given, in digits alone',
    ],
    [
      '>9m',
      'amount: found ">9m"; write the amount as a plain number, in digits alone; where it is in another currency than the rest, write { amount: NUMBER, currency: CODE }',
    ],
    [
      '$750,000',
      'amount: found "$750,000"; write { amount: 750000, currency: CODE }, where CODE is USD (US Dollar), AUD (Australian Dollar), CAD (Canadian Dollar), HKD (Hong Kong Dollar), MXN (Mexican Peso), NZD (New Zealand Dollar) or that of another currency of this name or sign',
    ],
    [
      { amount: '$5,000' },
      'amount.amount: found "$5,000"; write 5000, and currency: CODE, where CODE is USD (US Dollar), AUD (Australian Dollar), CAD (Canadian Dollar), HKD (Hong Kong Dollar), MXN (Mexican Peso), NZD (New Zealand Dollar) or that of another currency of this name or sign',
    ],
    [{ amount: '€5,000' }, 'amount.amount: found "€5,000"; write 5000, and currency: EUR'],
    [
      'about 45000 USD',
      'amount: found "about 45000 USD"; write the amount as a plain number, in digits alone; where it is in another currency than the rest, write { amount: NUMBER, currency: CODE }',
    ],
    ['about five', 'amount: found "about five"; write the amount as a plain number, in digits alone'],
    [true, 'amount: found true; write the amount as a plain number, in digits alone'],
    [Infinity, 'amount: found Infinity; write the amount as a plain number, in digits alone'],
    [-5, 'amount: found -5; write an amount that is not below zero'],
    [[5], 'amount: found [5]; write 5'],
    [{}, 'amount.amount: is missing: a plain number, without separators; write amount: NUMBER'],
    [
      { currency: 'EUR' },
      'amount.amount: is missing: a plain number, without separators; write amount: NUMBER',
    ],
    [{ amount: '5,000', currency: 'EUR' }, 'amount.amount: found "5,000"; write 5000'],
    [{ amount: -1, currency: 'EUR' }, 'amount.amount: found -1; write an amount that is not below zero'],
    [{ amount: 5, currency: 'eur' }, 'amount.currency: found "eur"; no such currency in ISO 4217; write EUR'],
    [
      { amount: 5, currency: 'EURO' },
      'amount.currency: found "EURO"; no such currency in ISO 4217; write EUR',
    ],
    [
      { amount: 5, currency: 978 },
      'amount.currency: found 978; write the code of the currency, three capital letters of ISO 4217',
    ],
  ])('an ask of %j', (amount, fault) => {
    expect(faultsOf('asks', { amount })).toEqual([fault]);
  });

  it.each<[CollectionName, Fields, string]>([
    ['briefs', figure({ value: '87,9' }), 'figures[0].value: found "87,9"; write a plain number: 87.9'],
    [
      'briefs',
      figure({ value: '87.9 %' }),
      'figures[0].value: found "87.9 %"; write a plain number: 87.9, with unit: percent beside it where it has a unit',
    ],
    ['briefs', figure({ value: '0.125' }), 'figures[0].value: found "0.125"; write a plain number: 0.125'],
    [
      'briefs',
      figure({ value: '24-30' }),
      'figures[0].value: found "24-30"; write one plain number, in digits alone; what is counted stands in unit, and about, over or under in qualifier, where there are such fields',
    ],
    [
      'briefs',
      figure({ value: 'over 40' }),
      'figures[0].value: found "over 40"; write a plain number, in digits alone; what is counted stands in unit, and about, over or under in qualifier, where there are such fields',
    ],
    ['briefs', figure({ value: '1.250' }), 'figures[0].value: found "1.250"; write a plain number: 1.25'],
    ['briefs', figure({ value: '-2.5' }), 'figures[0].value: found "-2.5"; write a plain number: -2.5'],
    ['briefs', figure({ value: '24,280' }), 'figures[0].value: found "24,280"; write a plain number: 24280'],
    [
      'briefs',
      figure({ value: 'many' }),
      'figures[0].value: found "many"; write a plain number, in digits alone',
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
    [
      indicator({ target: { value: 3 } }),
      'indicators[0].target.date: is missing: when it was or is to be reached; write date: YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [indicator({ target: 3 }), 'indicators[0].target: found 3; write { value: 3, date: YYYY-MM-DD }'],
    [
      indicator({ measure: 'number' }),
      'indicators[0].measure: found "number"; write unit (a number of things or people), if that is meant; or else one of percent (a share of a hundred), qualitative (words instead of a number)',
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
      'sdgTargets[0]: found "1.30"; no such goal or target in the 2030 Agenda; write one of goal 1: "1.1" (By 2030, eradicate extreme poverty for all people…), "1.2" (By 2030, reduce at least by half the proportion of men…), "1.3" (Implement nationally appropriate social protection systems…), "1.4" (By 2030, ensure that all men and women, in particular the…), "1.5" (By 2030, build the resilience of the poor and those in…), "1.a" (Ensure significant mobilization of resources from a variety…), "1.b" (Create sound policy frameworks at the national, regional…)',
    ],
    [
      'briefs',
      { sdgTargets: ['6.9'] },
      'sdgTargets[0]: found "6.9"; no such goal or target in the 2030 Agenda; write one of goal 6: "6.1" (By 2030, achieve universal and equitable access to safe and…), "6.2" (By 2030, achieve access to adequate and equitable…), "6.3" (By 2030, improve water quality by reducing pollution…), "6.4" (By 2030, substantially increase water-use efficiency across…), "6.5" (By 2030, implement integrated water resources management at…), "6.6" (By 2020, protect and restore water-related ecosystems…), "6.a" (By 2030, expand international cooperation and capacity…), "6.b" (Support and strengthen the participation of local…)',
    ],
    [
      'briefs',
      { sdgTargets: ['SDG 6.A'] },
      'sdgTargets[0]: found "SDG 6.A"; no such goal or target in the 2030 Agenda; write "6.a"',
    ],
    [
      'briefs',
      { sdgTargets: ['18'] },
      'sdgTargets[0]: found "18"; no such goal or target in the 2030 Agenda; write the number of a goal, from 1 to 17, or of one of its targets, in quotes',
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
    ['2020-02-31', 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
    ['01.04.2020', '2020-04-01 or 2020-01-04, whichever is meant'],
    ['1/4/2020', '2020-04-01 or 2020-01-04, whichever is meant'],
    ['٢٠٢٠-٠٤', '2020-04'],
    ['April 2020', '2020-04'],
    ['15 February 2026', '2026-02-15'],
    [20, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
    [2020.5, '2020-05'],
    [true, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
    [{ year: 2020 }, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
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
      'published: found "2026-2028"; this is a period; write 2026 or 2028, whichever is meant',
    ],
    ['briefs', { period: 2026 }, 'period: found 2026; write { start: 2026, end: 2026 }'],
    [
      'briefs',
      { period: '01/09/2026 - 31/08/2027' },
      'period: found "01/09/2026 - 31/08/2027"; write { start: 2026-09-01, end: 2027-08-31 }',
    ],
    [
      'briefs',
      { period: '01/02/2026 - 01/03/2026' },
      'period: found "01/02/2026 - 01/03/2026"; write { start: 2026-02-01, end: 2026-03-01 } or { start: 2026-01-02, end: 2026-01-03 }, whichever is meant',
    ],
    ['briefs', { period: 'since 2026' }, 'period: found "since 2026"; write { start: 2026 }'],
    ['briefs', { period: [2026, 2027] }, 'period: found [2026,2027]; write { start: 2026, end: 2027 }'],
    [
      'briefs',
      { period: 'soon' },
      'period: found "soon"; write { start: YYYY-MM-DD, end: YYYY-MM-DD }, or without end while it is open',
    ],
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
    [
      'asks',
      { order: undefined },
      'order: a phase needs its place among the phases of its brief; write order: NUMBER',
    ],
    [
      'asks',
      { kind: 'standalone' },
      'order: found 1; a stand-alone ask has no number; take order out, or write kind: phase if it is one',
    ],
    ['asks', { kind: 'standalone', order: undefined }, undefined],
    [
      'updates',
      { date: undefined },
      'date: an update needs the date of what happened, or a period; write date: YYYY-MM-DD, YYYY-MM or YYYY',
    ],
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
      'embargoUntil: an embargo needs the day it may be published; write embargoUntil: YYYY-MM-DD',
    ],
    [
      'pages',
      { embargoUntil: '2030-01-01' },
      'embargoUntil: found "2030-01-01"; a day belongs to an embargo; take this out, or write visibility: embargoed too if nobody may see it before that day',
    ],
    [
      'asks',
      { visibility: 'public', embargoUntil: '2030-01-01' },
      'embargoUntil: found "2030-01-01"; a day belongs to an embargo; take this out, or write visibility: embargoed too if nobody may see it before that day',
    ],
    [
      'briefs',
      { visibility: 'embargoed', embargoUntil: '2030-01' },
      'embargoUntil: found "2030-01"; write the date with its day, as YYYY-MM-DD',
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
      'embargoUntil: an embargo needs the day it may be published; write embargoUntil: YYYY-MM-DD',
      'order: a phase needs its place among the phases of its brief; write order: NUMBER',
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
    [{}, ['figures[0].source.title: is missing: title of the document or data set; write title: …']],
    [
      { url: 'https://example.org' },
      ['figures[0].source.title: is missing: title of the document or data set; write title: …'],
    ],
    [
      { title: 'x', date: '2020-13' },
      ['figures[0].source.date: found "2020-13"; write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
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
    [5, 'write an address that starts with https://, mailto: or /'],
  ])('%j: %s', (url, remedy) => {
    expect(faultsOf('briefs', withLink(url))).toEqual([
      `sources[0].url: found ${JSON.stringify(url)}; ${remedy}`,
    ]);
  });

  it.each(['/x/', 'mailto:a@example.org'])('takes no %s as the address of a site', (url) => {
    expect(faultsOf('site', { url })).toEqual([
      `url: found "${url}"; write the whole address, beginning with https://`,
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
    ['/projects/wells.html', true],
    ['/fr/puits-été/', true],
    ['/100%/', false],
    ['https://example.org/old/', false],
  ])('%j is an old address: %s', (from, good) => {
    expect(faultsOf('briefs', { redirectFrom: [from] })).toHaveLength(good ? 0 : 1);
  });
});

it.each([undefined, null, 5, 'text', [], [1]])('calls %j no entry, and does not fall over', (data) => {
  for (const { schema } of Object.values(collections)) expect(explainShape(schema, data)).not.toEqual([]);
});

it.each([
  [{ host: 'github', repository: 'a/b' }, []],
  [{ publish: false }, []],
  [{ host: 'github' }, ['editor.repository']],
  [{ repository: 'a/b' }, ['editor.host']],
  [{ host: 'github', repository: 'b' }, ['editor.repository']],
  [{ host: 'gitlab', repository: 'a/b/c', signIn: 'http://s.example.org' }, ['editor.signIn']],
  [{ host: 'gitlab', repository: 'a/b', server: 'https://git.example.org' }, []],
  [{ host: 'gitlab', repository: 'a/b', server: 'http://git.example.org' }, ['editor.server']],
  [{ host: 'github', repository: 'a/b', server: 'https://git.example.org' }, ['editor.server']],
])('the editor %j: wrong are %j', (editor, wrong) => {
  const faults = explainShape(collections.site.schema, { ...valid.site, editor });
  expect(faults.map(({ path }) => path.join('.'))).toEqual(wrong);
});
