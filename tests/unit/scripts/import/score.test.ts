import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftedEntry } from '../../../support/import/drafted.ts';
import { folded } from '../../../support/import/folded.ts';
import { importFixture } from '../../../support/import/imported.ts';
import { goldOf } from '../../../support/import/gold.ts';
import { precision, recall, score, sum, type Score } from '../../../support/import/score.ts';
import { fixturesIn } from '../../../support/import/fixtures.ts';
import { scoreTable, slips } from '../../../support/import/score-table.ts';
import { unfounded } from '../../../support/import/unfounded.ts';

const gold = goldOf({
  briefs: [
    {
      title: 'Wells for Podor',
      countries: ['SN'],
      period: { start: '2024-03', end: '2026-02' },
      participants: [
        { organisation: 'Fonds du Fleuve', role: 'funding' },
        { organisation: { also: ['Podor Wells Union', 'Union of Wells'] }, role: 'implementing' },
      ],
      contacts: ['Awa Sy'],
      indicators: [
        { title: 'Wells in use', baseline: { value: 4 }, target: { value: 30, date: 2026 } },
        { title: 'Committees at work', baseline: { value: 0 }, target: { value: 28, date: 2026 } },
      ],
      optional: { figures: [{ value: 62, unit: 'percent' }] },
    },
  ],
  asks: [
    { kind: 'phase', order: 1, amount: 640000, currency: 'XOF' },
    { kind: 'phase', order: 2, amount: 1200000, currency: 'XOF' },
  ],
  contacts: [
    { name: 'Awa Sy', organisation: 'Podor Wells Union', email: 'awa@wells.example', jobTitle: 'Engineer' },
  ],
});

const right = () => ({
  brief: entry('briefs', 'wells', {
    title: 'Wells for Podor',
    countries: ['senegal'],
    period: { start: '2024-03', end: '2026-02' },
    participants: [
      { organisation: 'fonds', role: 'funding' },
      { organisation: 'union', role: 'implementing' },
    ],
    contacts: [{ contact: 'awa', role: 'Engineer' }],
    indicators: [
      { id: 'a', title: 'Committees at work', baseline: { value: 0 }, target: { value: 28, date: '2026' } },
      { id: 'b', title: 'Wells in use', baseline: { value: 4 }, target: { value: 30, date: '2026' } },
    ],
  }),
  first: entry('asks', 'one', { kind: 'phase', order: 1, amount: { amount: 640000, currency: 'XOF' } }),
  second: entry('asks', 'two', { kind: 'phase', order: 2, amount: { amount: 1200000, currency: 'XOF' } }),
  awa: entry('contacts', 'awa', { name: 'Awa Sy', organisation: 'union', email: 'awa@wells.example' }),
  fonds: entry('organisations', 'fonds', { name: 'FONDS DU FLEUVE' }),
  union: entry('organisations', 'union', { name: 'The Union of Wells (UW)' }),
  senegal: entry('countries', 'senegal', { name: 'Senegal', iso2: 'SN' }),
});

describe('the score of drafts', () => {
  it('is full where all is said, in other spellings and in another order', () => {
    expect(scored(right())).toEqual({ precision: 1, recall: 1, missedFacts: [], wrongFacts: [] });
  });

  it('knows nothing wrong and all missed where there are no drafts', () => {
    const { missedFacts, ...shares } = scored({});
    expect(shares).toEqual({ precision: 1, recall: 0, wrongFacts: [] });
    expect(missedFacts).toContain('amount · asks.amount · 640000 XOF');
  });

  it.each<[string, Partial<Record<keyof ReturnType<typeof right>, object>>, string[], string[]]>([
    [
      'another amount',
      { first: { amount: { amount: 64000, currency: 'XOF' } } },
      ['asks.amount · 640000 XOF'],
      ['asks.amount · 64000 XOF'],
    ],
    [
      'another currency',
      { first: { amount: { amount: 640000, currency: 'XAF' } } },
      ['asks.amount · 640000 XOF'],
      ['asks.amount · 640000 XAF'],
    ],
    [
      'the currency of the site, which nobody named',
      { first: { amount: 640000 } },
      ['asks.amount · 640000 XOF'],
      ['asks.amount · 640000 EUR'],
    ],
    [
      'the amounts of two asks the other way round',
      {
        first: { amount: { amount: 1200000, currency: 'XOF' } },
        second: { amount: { amount: 640000, currency: 'XOF' } },
      },
      ['asks.amount · 640000 XOF', 'asks.amount · 1200000 XOF'],
      ['asks.amount · 1200000 XOF', 'asks.amount · 640000 XOF'],
    ],
    [
      'a day that nobody wrote',
      { brief: { period: { start: '2024-03-01', end: '2026-02' } } },
      ['briefs.period.start · 2024-03'],
      ['briefs.period.start · 2024-03-01'],
    ],
    ['a missing end', { brief: { period: { start: '2024-03' } } }, ['briefs.period.end · 2026-02'], []],
    [
      'a mail address more',
      { fonds: { email: 'x@y.example' }, awa: { email: 'awa@wells.test' } },
      ['contacts.email · awa@wells.example'],
      ['contacts.email · awa@wells.test'],
    ],
    [
      'the roles of two organisations the other way round',
      {
        brief: {
          participants: [
            { organisation: 'union', role: 'funding' },
            { organisation: 'fonds', role: 'implementing' },
          ],
        },
      },
      [
        'briefs.participants.role · Fonds du Fleuve funding',
        'briefs.participants.role · Podor Wells Union implementing',
      ],
      [
        'briefs.participants.role · The Union of Wells (UW) funding',
        'briefs.participants.role · FONDS DU FLEUVE implementing',
      ],
    ],
    [
      'an organisation by half its name',
      { union: { name: 'Union' } },
      ['organisations.name · Podor Wells Union'],
      ['organisations.name · Union'],
    ],
    [
      'an optional figure',
      { brief: { figures: [{ id: 'a', label: 'of wells', value: 62, unit: 'percent' }] } },
      [],
      [],
    ],
    [
      'an optional figure with another value',
      { brief: { figures: [{ id: 'a', label: 'of wells', value: 26, unit: 'percent' }] } },
      [],
      ['figures.figures · 26 percent'],
    ],
    [
      'values of two indicators mixed up',
      {
        brief: {
          indicators: [
            { id: 'a', title: 'Wells in use', baseline: { value: 0 }, target: { value: 28, date: '2026' } },
            {
              id: 'b',
              title: 'Committees at work',
              baseline: { value: 4 },
              target: { value: 30, date: '2026' },
            },
          ],
        },
      },
      [
        'indicators.baseline.value · 4',
        'indicators.target.value · 30',
        'indicators.baseline.value · 0',
        'indicators.target.value · 28',
      ],
      [
        'indicators.baseline.value · 0',
        'indicators.target.value · 28',
        'indicators.baseline.value · 4',
        'indicators.target.value · 30',
      ],
    ],
    ['a choice that gold leaves open', { brief: { status: 'pipeline' }, union: { type: 'other' } }, [], []],
  ])('tells %s', (_, changes, missed, wrong) => {
    const drafts = Object.fromEntries(
      Object.entries(right()).map(([name, one]) => [
        name,
        { ...one, fields: { ...one.fields, ...changes[name as keyof typeof changes] } },
      ]),
    );
    const found = scored(drafts);
    for (const fact of missed) expect(found.missedFacts.join('\n')).toContain(fact);
    for (const fact of wrong) expect(found.wrongFacts.join('\n')).toContain(fact);
    expect(found.recall < 1).toBe(missed.length > 0);
    expect(found.precision < 1).toBe(wrong.length > 0);
  });

  it('finds an entry wrong that no document speaks of, and one that stands twice', () => {
    const invented = entry('updates', 'fair', { title: 'A fair', kind: 'event', date: '2024-05' });
    const again = entry('contacts', 'awa-2', { name: 'Awa Sy', organisation: 'union' });
    expect(scored({ ...right(), invented, again }).wrongFacts).toEqual(
      expect.arrayContaining([
        'event · updates.title · A fair',
        'date · updates.date · 2024-05',
        'person · contacts.name · Awa Sy',
      ]),
    );
  });
});

describe('documents as offices write them', () => {
  const fixtures = fixturesIn();
  const imported: Record<string, readonly DraftedEntry[]> = {};
  const scores: Record<string, Score> = {};

  beforeAll(async () => {
    for (const fixture of fixtures) {
      const entries = await importFixture(fixture);
      imported[fixture.name] = entries;
      scores[fixture.name] = score(entries, fixture.gold, fixture.currency);
    }
  });

  it('hold their facts in the drafts, and nothing else', () => {
    const all = sum(Object.values(scores));
    const told = () => `${scoreTable(scores)}\n\n${slips(scores)}`;
    expect(precision(all), told()).toBeGreaterThanOrEqual(0.97);
    expect(recall(all), told()).toBeGreaterThanOrEqual(0.9);
  });

  it.each(fixtures)('$name is no exception', ({ name }) => {
    const own = scores[name];
    if (own === undefined) throw new Error(`${name} was not imported`);
    expect(precision(own), slips({ [name]: own })).toBeGreaterThanOrEqual(0.85);
    expect(recall(own), slips({ [name]: own })).toBeGreaterThanOrEqual(0.55);
  });

  it.each(fixtures)('$name gives no value that stands in none of its lines', ({ name }) => {
    expect(unfounded(imported[name] ?? [])).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['The Société d’Eau (SDE)', "societe d'eau"],
    ['ULAANBAATAR – Office', 'Ulaanbaatar-office'],
    ['حفر ٣٥ بئرًا', 'حفر 35 بئرًا'],
  ])('%s is %s', (one, other) => expect(folded(one)).toBe(folded(other)));

  it('show what was left over in front', () => expect(folded('– 80 wells')).not.toBe(folded('80 wells')));

  it('in Lao keep their vowels', () => expect(folded('ນໍ້າ')).not.toBe(folded('ນາ')));
});

describe('unfounded values', () => {
  const line = {
    text: 'Phase 2 (mars 2025): 1.400.000 euros, tél. +221 33 821 55 08',
    place: 'line 4',
    kind: 'item' as const,
  };
  const at = (path: (string | number)[]) => ({ path, lines: [line], sure: 'certain' });

  it.each<[object, string[]]>([
    [{ amount: { amount: 1400000, currency: 'EUR' } }, []],
    [{ amount: { amount: 14000000, currency: 'EUR' } }, ['amount.amount: 14000000']],
    [{ period: { start: '2025-03' } }, []],
    [{ period: { start: '2025-04' } }, ['period.start: 2025-04']],
    [{ period: { start: '2025-03-01' } }, ['period.start: 2025-03-01']],
    [{ phone: '+221338215508' }, []],
    [{ phone: '+221338215509' }, ['phone: +221338215509']],
    [{ title: 'phase 2' }, []],
    [{ title: 'phase 3' }, ['title: phase 3']],
    [{ kind: 'phase', brief: 'wells' }, []],
  ])('%j', (fields, expected) => {
    const drafts = [
      { ...entry('asks', 'two', fields), evidence: Object.keys(fields).map((field) => at([field])) },
    ];
    expect(unfounded(drafts).map((text) => /^asks\/two (.*?) is not in/u.exec(text)?.[1])).toEqual(expected);
  });

  it('are those without evidence', () => {
    expect(unfounded([entry('asks', 'two', { title: 'Phase 2' })])).toHaveLength(1);
  });
});

function entry(collection: string, id: string, fields: object): DraftedEntry {
  return { collection, id, isKnown: false, fields: { ...fields }, evidence: [] };
}

function scored(drafts: Readonly<Record<string, DraftedEntry>>) {
  const { missedFacts, wrongFacts, ...tally } = score(Object.values(drafts), gold);
  return { precision: precision(tally), recall: recall(tally), missedFacts, wrongFacts };
}
