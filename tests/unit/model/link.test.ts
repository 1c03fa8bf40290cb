import { describe, expect, it } from 'vitest';
import { linkContent } from '../../../src/model/link.ts';
import type { Model } from '../../../src/model/model.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { publishedContent } from '../../../src/data/readers/published-content.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

/** The model of the small content folder with some of its files changed. */
function modelOf(changes: Changes = {}, today = '2026-01-01', language = 'en'): Model {
  const content = readContent(contentWith(changes), today);
  expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return linkContent(publishedContent(content), language, today);
}

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const byId = <T extends { id: string }>(entries: readonly T[], id: string): T => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`${id} is not in the model`);
  return entry;
};
const ask = (lines: string) => `---\nbrief: wells\ntitle: An ask\npurpose: It helps.\n${lines}\n---\n`;
const brief = (lines = '') =>
  `---\ntitle: Roads\nkind: project\nsummary: A road.\nstatus: pipeline\npublished: 2023\n${lines || 'countries: [fiji]'}\n---\n`;
const result = (lines: string) =>
  `---\ntitle: A result\ncountry: fiji\nkind: output\nsummary: It is done.\n${lines}\n---\n`;
const person = (lines = '') => `name: Ben\norganisation: agency\n${lines}\n`;

describe('both ways', () => {
  it('whatever names an entry, by collection and once', () => {
    const { briefs, countries, organisations, themes } = modelOf({
      'results/wells-dug.md': add('briefs: [wells, wells]'),
    });
    expect(ids(briefs[0]!.namedBy.asks)).toEqual(['first-wells']);
    expect(ids(briefs[0]!.namedBy.results)).toEqual(['wells-dug']);
    expect(ids(countries[0]!.namedBy.briefs)).toEqual(['wells']);
    expect(ids(organisations[0]!.namedBy.contacts)).toEqual(['ann']);
    expect(ids(themes[0]!.namedBy.briefs)).toEqual(['wells']);
  });

  it('gives each entry its path, its name and its date', () => {
    const { asks, contacts, results } = modelOf();
    expect(asks[0]).toMatchObject({ path: '/funding/first-wells/', called: 'The first ten wells' });
    expect(contacts[0]).toMatchObject({ path: '/contacts/ann/', called: 'Ann Vula' });
    expect(results[0]).toMatchObject({ path: '/results/wells-dug/', when: '2024-03' });
    expect(asks[0]!.when).toBeUndefined();
  });

  it('brief and asks', () => {
    const { briefs, asks } = modelOf();
    expect(asks[0]!.brief).toBe(briefs[0]);
    expect(briefs[0]!.asks).toEqual(asks);
  });

  it('result, brief and updates', () => {
    const { briefs, results, updates } = modelOf({
      'results/wells-dug.md': add('briefs: [wells]'),
      'updates/visit.md': add('briefs: [wells]\nasks: [first-wells]'),
    });
    expect(results[0]!.briefs).toEqual(briefs);
    expect(briefs[0]!.results).toEqual(results);
    expect(results[0]!.updates).toEqual(updates);
    expect(updates[0]!.results).toEqual(results);
    expect(briefs[0]!.updates).toEqual(updates);
    expect(updates[0]!.briefs).toEqual(briefs);
    expect(briefs[0]!.asks[0]!.updates).toEqual(updates);
    expect(ids(updates[0]!.asks)).toEqual(['first-wells']);
  });

  it('ask and the results that answer it', () => {
    const { asks, results } = modelOf({ 'asks/first-wells.md': add('answeredBy: [wells-dug]') });
    expect(asks[0]!.answeredBy).toEqual(results);
    expect(results[0]!.answers).toEqual(asks);
  });

  it('ask and the asks it depends on', () => {
    const { asks } = modelOf({
      'asks/more.md': ask('kind: phase\norder: 2\namount: 5\ndependsOn: [first-wells]'),
    });
    expect(ids(byId(asks, 'more').dependsOn)).toEqual(['first-wells']);
    expect(ids(byId(asks, 'first-wells').neededBy)).toEqual(['more']);
  });

  it('brief and its people, each with their part', () => {
    const { briefs, contacts } = modelOf({
      'contacts/ben.yaml': person(),
      'briefs/wells.md': add(
        'contacts:\n  - { contact: ben, role: Engineer, office: Suva }\n  - { contact: ann }',
      ),
    });
    const [ben, ann] = [byId(contacts, 'ben'), byId(contacts, 'ann')];
    expect(briefs[0]!.contacts).toEqual([
      { contact: ben, role: 'Engineer', office: 'Suva' },
      { contact: ann },
    ]);
    expect(ben.answersFor).toEqual([{ brief: briefs[0], role: 'Engineer', office: 'Suva' }]);
    expect(ann.answersFor).toEqual([{ brief: briefs[0] }]);
    expect(ben.organisation.people).toEqual([ann, ben]);
  });

  it('country, its briefs, results and organisations, with the shares of each', () => {
    const { countries, briefs, results, organisations } = modelOf({
      'countries/tonga.md': '---\nname: Tonga\niso2: TO\n---\n',
      'briefs/roads.md': brief(
        'countries: [{ country: fiji, percentage: 70 }, { country: tonga, percentage: 30 }]',
      ),
      'organisations/agency.yaml': add('country: fiji'),
    });
    const [fiji, tonga] = [byId(countries, 'fiji'), byId(countries, 'tonga')];
    expect(ids(fiji.briefs).toSorted()).toEqual(['roads', 'wells']);
    expect(ids(tonga.briefs)).toEqual(['roads']);
    expect([...byId(briefs, 'roads').shares]).toEqual([
      [fiji, 70],
      [tonga, 30],
    ]);
    expect(byId(briefs, 'wells').shares.size).toBe(0);
    expect(fiji.results).toEqual(results);
    expect(fiji.organisations).toEqual(organisations);
    expect(organisations[0]!.country).toBe(fiji);
  });

  it('organisation, its parts and every role it has, once each', () => {
    const { organisations } = modelOf({
      'organisations/agency.yaml': add('parent: union'),
      'organisations/union.yaml': 'name: Union\ntype: multilateral\n',
      'briefs/wells.md': add(
        'participants: [{ organisation: union, role: funding }, { organisation: union, role: partner }]',
      ),
      'results/wells-dug.md': add(
        'participants: [{ organisation: union, role: funding }]\nfunding: [union, agency]',
      ),
    });
    const [union, agency] = [byId(organisations, 'union'), byId(organisations, 'agency')];
    expect(union.parts).toEqual([agency]);
    expect(agency.parent).toBe(union);
    expect(union.inBriefs.map(({ role }) => role)).toEqual(['funding', 'partner']);
    expect(union.inResults.map(({ role }) => role)).toEqual(['funding']);
    expect(agency.inResults.map(({ role }) => role)).toEqual(['funding']);
  });

  it('related briefs, once, whichever of them says so', () => {
    const { briefs } = modelOf({
      'briefs/roads.md': brief('countries: [fiji]\nrelated: [wells]'),
      'briefs/wells.md': add('related: [roads]'),
    });
    expect(ids(byId(briefs, 'wells').related)).toEqual(['roads']);
    expect(ids(byId(briefs, 'roads').related)).toEqual(['wells']);
  });

  it('programme and its parts', () => {
    const { briefs } = modelOf({ 'briefs/roads.md': brief('countries: [fiji]\nparent: wells') });
    expect(byId(briefs, 'roads').parent).toBe(byId(briefs, 'wells'));
    expect(ids(byId(briefs, 'wells').children)).toEqual(['roads']);
  });

  it('a goal gathers what serves its targets, once', () => {
    const { goals } = modelOf({
      'briefs/wells.md': swap('["6.1"]', '["6.1", "6.b", "6", "10.2"]'),
      'results/wells-dug.md': add('sdgTargets: ["6.1"]'),
    });
    expect(ids(goals)).toEqual(['6', '6.1', '6.b', '10', '10.2']);
    expect(ids(byId(goals, '6').briefs)).toEqual(['wells']);
    expect(ids(byId(goals, '6').results)).toEqual(['wells-dug']);
    expect(ids(byId(goals, '6.b').results)).toEqual([]);
    expect(ids(byId(goals, '10').briefs)).toEqual(['wells']);
  });

  it('themes: all means every theme', () => {
    const { themes, results } = modelOf({
      'themes.yaml': '- { id: water, title: Water }\n- { id: health, title: Health }\n',
      'results/wells-dug.md': add('themes: all'),
    });
    expect(ids(themes)).toEqual(['water', 'health']);
    expect(results[0]).toMatchObject({ allThemes: true, themes });
    expect(themes.every(({ results: of }) => of[0] === results[0])).toBe(true);
    expect(themes.map(({ briefs }) => ids(briefs))).toEqual([['wells'], []]);
  });
});

describe('who answers', () => {
  const unreachable = swap('email: ann@water.example.org\n', '');

  it.each<[string, Changes, string, string]>([
    ['the site’s person, where nobody is named', {}, 'ann', 'ann'],
    [
      'the brief’s person',
      { 'contacts/ben.yaml': person('phone: "1"'), 'briefs/wells.md': add('contacts: [{ contact: ben }]') },
      'ben',
      'ben',
    ],
    [
      'the ask’s own person',
      { 'contacts/ben.yaml': person('phone: "1"'), 'asks/first-wells.md': add('contact: ben') },
      'ann',
      'ben',
    ],
    [
      'the first of the brief’s people who can be reached',
      {
        'contacts/ben.yaml': person(),
        'contacts/cat.yaml': person('email: c@example.org'),
        'briefs/wells.md': add('contacts: [{ contact: ben }, { contact: cat }]'),
      },
      'cat',
      'cat',
    ],
    [
      'the site’s person, where none of the brief’s can be reached',
      { 'contacts/ben.yaml': person(), 'briefs/wells.md': add('contacts: [{ contact: ben }]') },
      'ann',
      'ann',
    ],
    [
      'the brief’s person, where the ask’s own cannot be reached',
      {
        'contacts/ben.yaml': person(),
        'contacts/cat.yaml': person('email: c@example.org'),
        'briefs/wells.md': add('contacts: [{ contact: cat }]'),
        'asks/first-wells.md': add('contact: ben'),
      },
      'cat',
      'cat',
    ],
    [
      'the site’s person, where nobody else can be reached',
      { 'contacts/ben.yaml': person(), 'asks/first-wells.md': add('contact: ben') },
      'ann',
      'ann',
    ],
    [
      'the ask’s own person, where the site’s cannot be reached',
      {
        'contacts/ann.yaml': unreachable,
        'contacts/ben.yaml': person('phone: "1"'),
        'asks/first-wells.md': add('contact: ben'),
      },
      'ann',
      'ben',
    ],
  ])('%s', (_, changes, forBrief, forAsk) => {
    const { briefs, asks, contacts } = modelOf(changes);
    expect(briefs[0]!.answer.contact.id).toBe(forBrief);
    expect(asks[0]!.answer.contact.id).toBe(forAsk);
    expect(ids(byId(contacts, forAsk).asks)).toEqual(['first-wells']);
  });

  it('gives the ask’s person the part they have in the brief', () => {
    const { asks } = modelOf({
      'contacts/ben.yaml': person('phone: "1"'),
      'briefs/wells.md': add('contacts: [{ contact: ann }, { contact: ben, role: Engineer }]'),
      'asks/first-wells.md': add('contact: ben'),
    });
    expect(asks[0]!.answer).toMatchObject({ role: 'Engineer' });
  });
});

describe('money', () => {
  const given = (lines: string) => add(`contributions:\n${lines}`);
  const line = (amount: string, more = '') =>
    `  - { donor: agency, kind: pledge, date: 2024, amount: ${amount}${more} }\n`;

  it('gives a bare amount the currency of what encloses it', () => {
    const { asks, briefs, updates } = modelOf({
      'asks/first-wells.md': (text) =>
        add(
          'costLines: [{ category: A, amount: 1 }]\ncontributions: [{ donor: agency, kind: pledge, date: 2024, amount: 2 }]',
        )(swap('amount: 100000', 'amount: { amount: 100, currency: EUR }')(text)),
      'briefs/wells.md': add('budget: [{ year: 2024, amount: 7 }]'),
      'updates/visit.md': add('spend: 3'),
    });
    expect(asks[0]).toMatchObject({
      amount: { amount: 100, currency: 'EUR' },
      raised: { amount: 2, currency: 'EUR' },
      left: { amount: 98, currency: 'EUR' },
    });
    expect(asks[0]!.costLines[0]!.amount.currency).toBe('EUR');
    expect(briefs[0]!.budget[0]!.amount).toEqual({ amount: 7, currency: 'FJD' });
    expect(updates[0]!.spend).toEqual({ amount: 3, currency: 'FJD' });
  });

  it('counts a donor who is not to be named, and names nobody', () => {
    const { asks, organisations } = modelOf({
      'asks/first-wells.md': given(line('40', ', public: false') + line('2')),
    });
    expect(asks[0]!.raised.amount).toBe(42);
    expect(asks[0]!.contributions.map(({ donor }) => donor?.id)).toEqual([undefined, 'agency']);
    expect(organisations[0]!.contributions).toHaveLength(1);
    expect(JSON.stringify(asks[0]!.contributions[0])).not.toContain('agency');
  });

  it('shows nothing of a donor in confidence whom nothing else names', () => {
    const quiet = 'name: Quiet\ntype: foundation\ncountry: fiji\nparent: agency\n';
    const inConfidence = given(line('40', ', public: false').replace('agency', 'quiet'));
    const { organisations, countries } = modelOf({
      'asks/first-wells.md': inConfidence,
      'organisations/quiet.yaml': quiet,
    });
    expect(ids(organisations)).toEqual(['agency']);
    expect(organisations[0]!.parts).toEqual([]);
    expect(countries[0]!.organisations).toEqual([]);
    const named = modelOf({
      'asks/first-wells.md': inConfidence,
      'organisations/quiet.yaml': quiet,
      'briefs/wells.md': add('participants: [{ organisation: quiet, role: partner }]'),
    });
    expect(ids(named.organisations)).toEqual(['quiet', 'agency']);
  });

  it('adds per currency, and leaves withdrawn asks out', () => {
    const model = modelOf({
      'asks/euro.md': ask('kind: standalone\namount: { amount: 500, currency: EUR }'),
      'asks/gone.md': ask('kind: phase\norder: 2\namount: 999\nwithdrawn: true'),
      'asks/first-wells.md': given(line('{ amount: 50, currency: EUR }')),
    });
    const totals = [
      { currency: 'FJD', asked: 100000, left: 100000, count: 1 },
      { currency: 'EUR', asked: 500, left: 500, count: 1 },
    ];
    const short = ({ totals: of }: Pick<Model, 'totals'>) =>
      of.map(({ currency, asked, left, count }) => ({
        currency,
        asked: asked.amount,
        left: left.amount,
        count,
      }));
    expect(short(model.briefs[0]!)).toEqual(totals);
    expect(short(model)).toEqual(expect.arrayContaining(totals));
    expect(byId(model.asks, 'gone')).toMatchObject({ state: 'withdrawn', left: { amount: 0 } });
    expect(byId(model.asks, 'first-wells')).toMatchObject({
      state: 'open',
      raisedElsewhere: [{ amount: 50, currency: 'EUR' }],
    });
    expect(ids(model.briefs[0]!.asks)).toContain('gone');
  });

  it('counts no ask that is not published', () => {
    const { briefs, totals } = modelOf({
      'asks/later.md': ask('kind: phase\norder: 2\namount: 999\nvisibility: draft'),
    });
    expect(ids(briefs[0]!.asks)).toEqual(['first-wells']);
    expect(totals[0]!.asked.amount).toBe(100000);
  });
});

describe('what changed since a brief', () => {
  const since = (changes: Changes) => ids(modelOf(changes).briefs.find(({ id }) => id === 'wells')!.changes);
  const older = swap('published: 2024', 'published: 2023');

  it.each<[string, Changes, string[]]>([
    [
      'its own later result',
      { 'briefs/wells.md': older, 'results/wells-dug.md': add('briefs: [wells]') },
      ['wells-dug'],
    ],
    [
      'a later result that answers one of its asks',
      { 'briefs/wells.md': older, 'asks/first-wells.md': add('answeredBy: [wells-dug]') },
      ['wells-dug'],
    ],
    [
      'a later result of its country and theme',
      { 'briefs/wells.md': older, 'results/wells-dug.md': add('themes: [water]') },
      ['wells-dug'],
    ],
    [
      'its own later update',
      { 'briefs/wells.md': older, 'updates/visit.md': add('briefs: [wells]') },
      ['visit'],
    ],
    [
      'both, the newest first',
      {
        'briefs/wells.md': older,
        'results/wells-dug.md': add('briefs: [wells]'),
        'updates/visit.md': add('briefs: [wells]'),
      },
      ['wells-dug', 'visit'],
    ],
    ['no result that only shares its country', { 'briefs/wells.md': older }, []],
    ['nothing that may have been before it', { 'results/wells-dug.md': add('briefs: [wells]') }, []],
    [
      'nothing of the same month',
      { 'briefs/wells.md': swap('2024', '2024-03'), 'results/wells-dug.md': add('briefs: [wells]') },
      [],
    ],
    [
      'what came the day after',
      { 'briefs/wells.md': swap('2024', '2024-01-31'), 'updates/visit.md': add('briefs: [wells]') },
      ['visit'],
    ],
    [
      'nothing of the same day',
      { 'briefs/wells.md': swap('2024', '2024-02-01'), 'updates/visit.md': add('briefs: [wells]') },
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(since(changes)).toEqual(expected);
  });

  it('keeps what a brief that was written anew knows', () => {
    const [wells] = modelOf({
      'briefs/wells.md': swap('2024', '2024-02-01'),
      'results/wells-dug.md': add('briefs: [wells]'),
      'updates/visit.md': add('briefs: [wells]'),
    }).briefs;
    expect([ids(wells!.changes), ids(wells!.known)]).toEqual([['wells-dug'], ['visit']]);
  });
});

describe('order', () => {
  it('asks: phases by number, then what stands alone, the largest first', () => {
    const { briefs } = modelOf({
      'asks/b.md': ask('kind: phase\norder: 10\namount: 5'),
      'asks/c.md': ask('kind: phase\norder: 2\namount: 5'),
      'asks/d.md': ask('kind: standalone\namount: 5'),
      'asks/e.md': ask('kind: standalone\namount: 50'),
    });
    expect(ids(briefs[0]!.asks)).toEqual(['first-wells', 'c', 'b', 'e', 'd']);
  });

  it('results and updates: the newest first, then by id', () => {
    const { results } = modelOf({
      'results/a.md': result('date: 2024-03-31'),
      'results/b.md': result('date: 2025'),
      'results/c.md': result('date: 2024-03'),
    });
    expect(ids(results)).toEqual(['b', 'a', 'c', 'wells-dug']);
  });

  it('updates by the end of their period', () => {
    const { updates } = modelOf({
      'updates/report.md':
        '---\ntitle: R\nkind: report\nsummary: S\nperiod: { start: 2023, end: 2024-06 }\n---\n',
    });
    expect(ids(updates)).toEqual(['report', 'visit']);
    expect(updates[0]!.when).toEqual({ start: '2023', end: '2024-06' });
  });

  it('pages by their order, then by title', () => {
    const { pages } = modelOf({
      'pages/b.md': '---\ntitle: B\norder: 1\n---\n',
      'pages/a.md': '---\ntitle: A\n---\n',
    });
    expect(ids(pages)).toEqual(['b', 'a', 'about']);
  });

  it.each([
    ['en', ['Ångström', 'Ann Vula', 'Ørsted', 'Zebra']],
    ['sv', ['Ann Vula', 'Zebra', 'Ångström', 'Ørsted']],
    ['da', ['Ann Vula', 'Zebra', 'Ørsted', 'Ångström']],
  ])('names in the alphabet of the language, which is %s', (language, names) => {
    const people = Object.fromEntries(
      ['Ørsted', 'Zebra', 'Ångström'].map((name, i) => [
        `contacts/p${i}.yaml`,
        `name: ${name}\norganisation: agency\n`,
      ]),
    );
    const { contacts } = modelOf(people, '2026-01-01', language);
    expect(contacts.map(({ name }) => name)).toEqual(names);
  });

  it('does not hang on the order of the files', () => {
    const one = modelOf({
      'asks/z.md': ask('kind: standalone\namount: 5'),
      'asks/a.md': ask('kind: standalone\namount: 5'),
    });
    expect(ids(one.asks)).toEqual(['first-wells', 'a', 'z']);
  });
});

describe('sources', () => {
  it('resolves a result, a document of the entry, and words', () => {
    const { briefs } = modelOf({
      'briefs/wells.md': add(`documents:
  - { title: Plan, file: plan.pdf, category: B01, language: en, date: 2023 }
  - { title: Survey, url: "https://example.org/survey", category: B01, language: en }
figures:
  - { id: a, label: a, value: 1, source: { result: wells-dug } }
  - { id: b, label: b, value: 1, source: { document: Plan } }
  - { id: c, label: c, value: 1, source: { document: Survey } }
  - { id: d, label: d, value: 1, source: { title: Census, page: 12 } }
  - { id: e, label: e, value: 1 }`),
    });
    expect(briefs[0]!.figures.map(({ source }) => source)).toEqual([
      { title: 'Two wells dug', url: '/results/wells-dug/', date: '2024-03' },
      { title: 'Plan', url: '/media/plan.pdf', date: '2023' },
      { title: 'Survey', url: 'https://example.org/survey', date: undefined },
      { title: 'Census', page: '12' },
      undefined,
    ]);
  });

  it('makes a quantity of a plain number, and keeps the qualifier of one that is more', () => {
    const { results } = modelOf({
      'results/wells-dug.md': add(
        'indicators: [{ id: a, title: A, planned: 0, actual: { value: 5, qualifier: over }, breakdown: [{ label: Women, value: 0 }] }]',
      ),
    });
    expect(results[0]!.indicators[0]).toMatchObject({
      baseline: undefined,
      planned: { value: 0 },
      actual: { value: 5, qualifier: 'over' },
      breakdown: [{ label: 'Women', value: { value: 0 } }],
    });
  });
});

it('links the smallest site there is', () => {
  const nothing = [
    'themes.yaml',
    'countries/fiji.md',
    'briefs/wells.md',
    'asks/first-wells.md',
    'results/wells-dug.md',
    'updates/visit.md',
    'pages/about.md',
  ];
  const model = modelOf(Object.fromEntries(nothing.map((file) => [file, null])));
  expect(model).toMatchObject({ briefs: [], asks: [], results: [], goals: [], totals: [] });
  expect(model.site.contact.organisation).toBe(model.site.organisation);
});

describe('what has ended', () => {
  const period = 'period: { start: 2019-01, end: 2021-12 }';
  const given = (lines: string) => `contributions: [{ donor: agency, date: 2018, amount: 5, ${lines} }]`;

  it.each([
    ['pipeline', '2022-01-01', '2021-12'],
    ['implementation', '2022-01-01', '2021-12'],
    ['finalisation', '2022-01-01', '2021-12'],
    ['implementation', '2021-12-31', undefined],
    ['closed', '2022-01-01', undefined],
    ['suspended', '2022-01-01', undefined],
  ])('a brief that is in %s, seen on %s, ended %s', (status, today, ended) => {
    const { briefs } = modelOf(
      { 'briefs/wells.md': (text) => add(period)(text.replace('status: pipeline', `status: ${status}`)) },
      today,
    );
    expect(briefs[0]?.ended).toBe(ended);
  });

  it.each([
    ['its own time', period, undefined, '2021-12'],
    ['its brief’s where it names none', '', period, '2021-12'],
    ['its own before its brief’s', 'period: { start: 2025, end: 2027 }', period, undefined],
    ['no time', '', undefined, undefined],
    ['withdrawn', `withdrawn: true\n${period}`, undefined, undefined],
    [
      'funded',
      `${period}\ncontributions: [{ donor: agency, date: 2018, kind: received, amount: 100000 }]`,
      undefined,
      undefined,
    ],
  ])('an ask: %s', (_, fields, ofBrief, ended) => {
    const { asks } = modelOf({
      'asks/first-wells.md': fields === '' ? (text) => text : add(fields),
      'briefs/wells.md': ofBrief === undefined ? (text) => text : add(ofBrief),
    });
    expect(asks[0]?.ended).toBe(ended);
  });

  it.each([
    ['kind: pledge, end: 2019-12-31', true],
    ['kind: commitment, end: 2019', true],
    ['kind: received, end: 2019', false],
    ['kind: pledge, end: 2026-01-01', false],
    ['kind: pledge', false],
  ])('money given, %s: lapsed %s, and counted all the same', (lines, lapsed) => {
    const [first] = modelOf({ 'asks/first-wells.md': add(given(lines)) }).asks;
    expect(first?.contributions.map((line) => line.lapsed)).toEqual([lapsed]);
    expect(first?.raised.amount).toBe(5);
  });
});
