import { describe, expect, it } from 'vitest';
import { identityOfDraft, isSame } from '../../../../../scripts/import/draft/identity.ts';
import { refer, taken, type Draft, type DraftFields } from '../../../../../scripts/import/draft/draft.ts';
import { documentOf, line } from '../../../../support/import/source-lines.ts';

const document = documentOf([]);
const from = line('words');

function draft(
  collection: Draft['collection'],
  values: Record<string, unknown>,
  more: Partial<Draft> = {},
): Draft {
  const fields = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      (value as Draft).document ? refer(value as Draft, from) : taken(value, from),
    ]),
  ) as DraftFields;
  return { collection, fields, document, ...more };
}

const tana = draft('briefs', { title: 'Clean water for Tana' });
const other = draft('briefs', { title: 'Roads for Lamu' });
const ids = new Map([
  [tana, 'tana'],
  [other, 'lamu'],
]);

const cases: [string, Draft, Draft, boolean][] = [
  [
    'a mail address',
    draft('contacts', { name: 'Ana Reis', email: 'a@x.example' }),
    draft('contacts', { name: 'A. Reis', email: 'A@x.example' }),
    true,
  ],
  [
    'a name in another order',
    draft('contacts', { name: 'Reis Ana' }),
    draft('contacts', { name: 'Ana REIS' }),
    true,
  ],
  [
    'a longer name',
    draft('contacts', { name: 'Ana Reis' }),
    draft('contacts', { name: 'Ana Maria Costa Reis' }),
    true,
  ],
  [
    'a shared family name',
    draft('contacts', { name: 'Ana Reis' }),
    draft('contacts', { name: 'Rui Reis' }),
    false,
  ],
  [
    'an acronym',
    draft('organisations', { name: 'Water Works', acronym: 'WW' }),
    draft('organisations', { name: 'WW' }),
    true,
  ],
  [
    'another spelling',
    draft('organisations', { name: 'Water Organisation' }),
    draft('organisations', { name: 'The Water Organization (WO)' }),
    true,
  ],
  [
    'initials alone',
    draft('organisations', { name: 'WHA' }),
    draft('organisations', { name: 'The World Homes Agency' }),
    true,
  ],
  [
    'initials that two names share',
    draft('organisations', { name: 'Water and Health Agency' }),
    draft('organisations', { name: 'World Homes Agency' }),
    false,
  ],
  [
    'a name that ends in its country',
    draft('organisations', { name: 'Ministry of Water of Kenya' }),
    draft('organisations', { name: 'Ministry of Water' }),
    true,
  ],
  [
    'names that end in two countries',
    draft('organisations', { name: 'Ministry of Water of Kenya' }),
    draft('organisations', { name: 'Ministry of Water of Ghana' }),
    false,
  ],
  [
    'a name in the text',
    draft('organisations', { name: 'Water Works' }, { alsoCalled: ['XM-1'] }),
    draft('organisations', { name: 'Wasserwerk', iatiRef: 'XM-1' }),
    true,
  ],
  [
    'a code under two titles',
    draft('briefs', { title: 'Tana', code: 'W-1' }),
    draft('briefs', { title: 'Water', code: 'W-1' }),
    true,
  ],
  [
    'two codes under one title',
    draft('briefs', { title: 'Clean water', code: 'W-1' }),
    draft('briefs', { title: 'Clean water', code: 'W-2' }),
    false,
  ],
  ['a longer title', tana, draft('briefs', { title: 'Project: clean water for Tana' }), true],
  [
    'phases of one brief',
    draft('asks', { brief: tana, order: 1, title: 'Wells' }),
    draft('asks', { brief: tana, order: 1, title: 'Drilling' }),
    true,
  ],
  [
    'phases of two briefs',
    draft('asks', { brief: tana, order: 1, title: 'Wells' }),
    draft('asks', { brief: other, order: 1, title: 'Wells' }),
    false,
  ],
  [
    'two phases of one title',
    draft('asks', { brief: tana, order: 1, title: 'Wells' }),
    draft('asks', { brief: tana, order: 2, title: 'Wells' }),
    false,
  ],
  [
    'a day within its month',
    draft('updates', { title: 'Launch', date: '2024-05-02' }),
    draft('updates', { title: 'Launch', date: '2024-05' }),
    true,
  ],
  [
    'two days',
    draft('updates', { title: 'Launch', date: '2024-05-02' }),
    draft('updates', { title: 'Launch', date: '2024-06-02' }),
    false,
  ],
  [
    'two countries',
    draft('countries', { name: 'Congo', iso2: 'CG' }),
    draft('countries', { name: 'Congo', iso2: 'CD' }),
    false,
  ],
];

describe('isSame', () => {
  it.each(cases)('goes by %s', (_, a, b, expected) => {
    const identity = (one: Draft) => identityOfDraft(one, (named) => ids.get(named));
    expect(isSame(identity(a), identity(b), a.collection)).toBe(expected);
    expect(isSame(identity(b), identity(a), a.collection)).toBe(expected);
  });
});
