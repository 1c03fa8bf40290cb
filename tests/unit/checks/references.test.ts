import { expect, it } from 'vitest';
import type { Entry } from '../../../src/checks/corpus.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { findDanglingReferences, findUnpublishedReferences } from '../../../src/checks/references.ts';

const none = { translations: [], misplaced: new Set<string>() };

function entry(name: string, references: string[] = [], published = true): Entry {
  const [collection, id] = name.split('/') as [CollectionName, string];
  return {
    collection,
    id,
    file: `${name}.md`,
    published,
    raw: {},
    data: {},
    fields: [],
    texts: [],
    references: references.map((to, i) => {
      const [of, named] = to.split('/') as [CollectionName, string];
      return { path: ['named', i], collection: of, id: named };
    }),
  };
}

const faults = (find: typeof findDanglingReferences, entries: Entry[]) =>
  find({ ...none, entries }).map(({ entry: { file }, path, found, message }) => [
    file,
    path.join('.'),
    found,
    message,
  ]);

it('finds nothing where every id exists', () => {
  expect(
    findDanglingReferences({ ...none, entries: [entry('asks/a', ['briefs/b']), entry('briefs/b')] }),
  ).toEqual([]);
});

it.each([
  [
    'briefs/wels',
    ['wells', 'roads'],
    'found "wels", but briefs has no such id; write wells, if that is meant, or add a file for it in briefs/',
  ],
  [
    'briefs/Wells',
    ['wells'],
    'found "Wells", but briefs has no such id; write wells, if that is meant, or add a file for it in briefs/',
  ],
  [
    'briefs/entirely-other',
    ['wells', 'roads'],
    'found "entirely-other", but briefs has no such id; write one of wells, roads, or add a file for it in briefs/',
  ],
  [
    'briefs/wells',
    [],
    'found "wells", but there are no briefs yet; add a file for it in briefs/, or take this out',
  ],
])('%s among %j: %s', (reference, ids, message) => {
  const entries = [entry('asks/a', [reference]), ...ids.map((id) => entry(`briefs/${id}`))];
  expect(faults(findDanglingReferences, entries)).toEqual([
    ['asks/a.md', 'named.0', reference.split('/')[1], message],
  ]);
});

it('does not take an id of another collection', () => {
  const entries = [entry('asks/a', ['briefs/wells']), entry('results/wells'), entry('briefs/roads')];
  expect(findDanglingReferences({ ...none, entries })).toHaveLength(1);
});

it('lists no more ids than one can read', () => {
  const many = Array.from({ length: 30 }, (_, i) => entry(`briefs/number-${i}`));
  const [[, , , message] = []] = faults(findDanglingReferences, [entry('asks/a', ['briefs/q']), ...many]);
  expect(message).toMatch(/ …, or add a file for it in briefs\/$/u);
});

it.each([
  ['a published entry that names a draft', true, false, 1],
  ['a draft that names a draft', false, false, 0],
  ['a draft that names a published entry', false, true, 0],
  ['a published entry that names a published one', true, true, 0],
])('%s: %i %i → %i', (_, naming, named, count) => {
  const entries = [entry('asks/a', ['briefs/b'], naming), entry('briefs/b', [], named)];
  const found = faults(findUnpublishedReferences, entries);
  expect(found).toHaveLength(count);
  if (count === 1)
    expect(found[0]?.[3]).toBe(
      'names briefs/b.md, which is not published yet; take this out, hide this entry as well, or publish that first',
    );
});

it('says of a reference to nothing only that it is dangling', () => {
  expect(findUnpublishedReferences({ ...none, entries: [entry('asks/a', ['briefs/b'])] })).toEqual([]);
});
