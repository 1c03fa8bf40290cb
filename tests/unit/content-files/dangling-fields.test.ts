import { expect, it } from 'vitest';
import {
  collectionsNamed,
  findDanglingFields,
  type KnownIds,
} from '../../../src/content-files/dangling-fields.ts';

const raw = { brief: 'wels', dependsOn: ['first', 'gone'], contributions: [{ donor: 'fund' }] };
const known: KnownIds = new Map([
  ['briefs', new Set(['wells'])],
  ['asks', new Set(['first'])],
]);

it('says of what is not there what the check says', () => {
  const faults = findDanglingFields({ collection: 'asks', id: 'phase-1', raw }, known);
  expect(faults.map(({ path, message }) => [path.join('.'), message])).toEqual([
    [
      'brief',
      'found "wels", but briefs has no such id; write wells, if that is meant, or add a file for it in briefs/',
    ],
    ['dependsOn.1', expect.stringContaining('write one of first, or add a file')],
    ['contributions.0.donor', expect.stringContaining('there are no organisations yet')],
  ]);
});

it('an entry that names itself is there', () => {
  const entry = { collection: 'asks', id: 'phase-1', raw: { dependsOn: ['phase-1'] } } as const;
  expect(findDanglingFields(entry, new Map())).toEqual([]);
});

it('tells where to look', () => {
  expect([...collectionsNamed('asks', raw)].sort()).toEqual(['asks', 'briefs', 'organisations']);
});
