import { expect, it } from 'vitest';
import { goesWith, withoutPath } from '../../../../../scripts/import/draft/without.ts';
import { draftedOf } from '../../../../support/import/drafted-of.ts';

const brief = draftedOf(
  'briefs',
  {
    title: 'Wells',
    code: 'W-1',
    participants: [
      { organisation: 'a', role: 'partner' },
      { organisation: 'b', role: 'nobody' },
      { organisation: 'c', role: 'funding' },
    ],
    documents: [{ title: 'Plan', file: 'plan.pdf', category: 'A02', language: 'en' }],
    indicators: [{ id: 'people', title: 'People', measure: 'unit', baseline: { value: 'x', date: '2024' } }],
  },
  {
    evidence: [0, 1, 2].map((i) => ({
      path: ['participants', i, 'role'],
      lines: [],
      sure: 'certain' as const,
    })),
  },
);

it.each([
  [['code'], ['code']],
  [
    ['participants', 1, 'role'],
    ['participants', 1],
  ],
  [
    ['indicators', 0, 'baseline', 'value'],
    ['indicators', 0, 'baseline'],
  ],
  [
    ['indicators', 0, 'unit'],
    ['indicators', 0],
  ],
  [
    ['documents', 0, 'file'],
    ['documents', 0],
  ],
  [['nothing'], undefined],
])('with %j goes %j', (path, expected) => {
  expect(goesWith(brief, path)).toEqual(expected);
});

it('takes out an item, and those behind it move up with the lines they come from', () => {
  const left = withoutPath(brief, ['participants', 1]);
  expect(left.fields.participants).toEqual([
    { organisation: 'a', role: 'partner' },
    { organisation: 'c', role: 'funding' },
  ]);
  expect(left.evidence.map(({ path }) => path)).toEqual([
    ['participants', 0, 'role'],
    ['participants', 1, 'role'],
  ]);
});

it('takes out a list with its last item', () => {
  const [one] = [withoutPath(brief, ['indicators', 0])];
  expect(Object.hasOwn(one.fields, 'indicators')).toBe(false);
});
