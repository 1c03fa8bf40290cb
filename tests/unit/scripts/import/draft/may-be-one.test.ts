import { describe, expect, it } from 'vitest';
import { isSame, type Identity } from '../../../../../scripts/import/draft/identity.ts';
import { MayBeOne } from '../../../../../scripts/import/draft/may-be-one.ts';
import { enough, sharedWeight } from '../../../../../scripts/import/draft/shared-facts.ts';

interface One {
  identity: Identity;
  facts: ReadonlyMap<string, number>;
}

const nothing = { keys: new Set<string>(), apart: {} };
const titled = (title: string): One => ({ identity: { ...nothing, title }, facts: new Map() });
const stating = (facts: Record<string, number>): One => ({
  identity: nothing,
  facts: new Map(Object.entries(facts)),
});

// Titles of three to six words out of twelve: many of them alike, more of them not.
const words =
  'wells clean water schools northern valley women training farmers 2024 forests irrigation'.split(' ');
const titles = Array.from({ length: 300 }, (_, i) =>
  Array.from({ length: 3 + (i % 4) }, (__, at) => words[(i * 7 + at * (1 + (i % 5))) % words.length]).join(
    ' ',
  ),
);

describe('what may be one', () => {
  it.each(['briefs', 'contacts'] as const)('holds all %s that are', (collection) => {
    const shelf = new MayBeOne<One>(collection);
    const standing: One[] = [];
    for (const title of titles) {
      const one = titled(title);
      const same = standing.filter(({ identity }) => isSame(identity, one.identity, collection));
      const found = shelf
        .called(one.identity)
        .filter(({ identity }) => isSame(identity, one.identity, collection));
      expect(found, title).toEqual(same);
      standing.push(one);
      shelf.add(one);
    }
  });

  it('is few of many', () => {
    const shelf = new MayBeOne<One>('results');
    for (let i = 0; i < 500; i += 1) shelf.add(titled(`Cooperative number ${i} sells honey`));
    expect(shelf.called(titled('Cooperative number 77 sells honey').identity)).toHaveLength(1);
  });

  it('shares facts of enough weight', () => {
    const shelf = new MayBeOne<One>('results');
    const all = Array.from({ length: 60 }, (_, i) =>
      stating({ 'country sn': 0.25, [`value ${i % 7}`]: 1, [`code ${i % 5}`]: 0.75, [`sum ${i % 3}`]: 2 }),
    );
    for (const one of all) shelf.add(one);
    for (const one of all) {
      const expected = all.filter((other) => sharedWeight(one.facts, other.facts) >= enough);
      const found = shelf.sharing(one.facts);
      expect(found.filter((other) => sharedWeight(one.facts, other.facts) >= enough)).toEqual(expected);
    }
  });

  it('has the initials of the other', () => {
    const shelf = new MayBeOne<One>('organisations');
    const named = { identity: { ...nothing, initials: { of: 'WHA' } }, facts: new Map<string, number>() };
    shelf.add(named);
    expect(shelf.called({ ...nothing, initials: { is: 'WHA' } })).toEqual([named]);
  });
});
