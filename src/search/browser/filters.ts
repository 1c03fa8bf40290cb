import { filterNames, type Chosen, type FilterName } from './address.ts';
import { part } from './dom.ts';
import { createGroup } from './filter-group.ts';
import type { Counts } from './pagefind.ts';
import type { Speech } from './speech.ts';

export interface Filters {
  /** What is ticked. */
  chosen(): Chosen;
  /** Ticks what is chosen, and shows what each choice would bring. */
  show(chosen: Chosen, counts: Counts): void;
  hasValues(name: FilterName): boolean;
}

/** The filters that have values, each with a box to tick for every value. */
export function createFilters(root: HTMLElement, totals: Counts, speech: Speech): Filters {
  const groups = filterNames
    .filter((name) => Object.keys(totals[name] ?? {}).length > 0)
    .map((name) => ({ name, ...createGroup(root, name, totals[name] ?? {}, speech) }));
  part(root, 'groups').replaceChildren(...groups.map(({ element }) => element));
  return {
    chosen() {
      const pairs = groups.map(({ name, chosen }) => [name, chosen()] as const);
      return Object.fromEntries(pairs.filter(([, values]) => values.length > 0));
    },
    show(chosen, counts) {
      for (const { name, show } of groups) show(chosen[name] ?? [], counts[name] ?? {});
    },
    hasValues: (name) => groups.some((group) => group.name === name),
  };
}
