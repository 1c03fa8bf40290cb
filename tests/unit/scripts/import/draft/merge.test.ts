import { expect, it } from 'vitest';
import {
  taken,
  refer,
  type Draft,
  type DraftFields,
  type Taken,
} from '../../../../../scripts/import/draft/draft.ts';
import { mergedFields } from '../../../../../scripts/import/draft/merge.ts';
import { plainOf } from '../../../../../scripts/import/draft/plain.ts';
import { documentOf, line } from '../../../../support/import/source-lines.ts';

const from = line('here', { place: 'line 3' });
const document = documentOf([from]);
const works: Draft = { collection: 'organisations', fields: {}, document };
const fund: Draft = { collection: 'organisations', fields: {}, document };
const ids = new Map([
  [works, 'works'],
  [fund, 'fund'],
]);

function merged(first: DraftFields, second: DraftFields) {
  const differences: string[] = [];
  const fields = mergedFields(first, second, {
    idOf: ({ to }) => ids.get(to) ?? '',
    differs: (field: string, kept: Taken, other: Taken) =>
      differences.push(`${field}: ${String(kept.value)} / ${String(other.value)}`),
  });
  return { ...plainOf(fields, (draft) => ids.get(draft)), differences };
}

const part = (to: Draft, role: string) => ({ organisation: refer(to, from), role: taken(role, from) });

it('keeps what only one has, and of what both have the first', () => {
  const { fields, differences } = merged(
    { title: taken('Wells', from), code: taken('W-1', from) },
    { title: taken('Wells and pumps', from), period: { start: taken('2024', from) } },
  );
  expect(fields).toEqual({ title: 'Wells', code: 'W-1', period: { start: '2024' } });
  expect(differences).toEqual(['title: Wells / Wells and pumps']);
});

it.each([
  ['the same words in other spelling', 'Labour Programme', 'labor programme', []],
  ['other words', 'Wells', 'Pumps', ['title: Wells / Pumps']],
])('sees no contradiction in %s', (_, a, b, expected) => {
  expect(merged({ title: taken(a, from) }, { title: taken(b, from) }).differences).toEqual(expected);
});

it('joins lists, each item once', () => {
  const { fields } = merged(
    {
      participants: [part(works, 'partner')],
      outputs: [{ number: taken('1', from), title: taken('Wells', from) }],
    },
    {
      participants: [part(works, 'partner'), part(fund, 'funding')],
      outputs: [
        { number: taken('1', from), title: taken('Wells', from) },
        { number: taken('2', from), title: taken('Pumps', from) },
      ],
    },
  );
  expect(fields).toEqual({
    participants: [
      { organisation: 'works', role: 'partner' },
      { organisation: 'fund', role: 'funding' },
    ],
    outputs: [
      { number: '1', title: 'Wells' },
      { number: '2', title: 'Pumps' },
    ],
  });
});

it('remembers the lines of each value at the place where it is', () => {
  const gone: Draft = { collection: 'organisations', fields: {}, document };
  const { fields, evidence } = merged(
    {},
    { participants: [{ organisation: refer(gone, from) }, part(fund, 'funding')] },
  );
  expect(fields).toEqual({ participants: [{ organisation: 'fund', role: 'funding' }] });
  expect(evidence.map(({ path }) => path.join('.'))).toEqual([
    'participants.0.organisation',
    'participants.0.role',
  ]);
});
