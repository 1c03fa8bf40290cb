import type { ReadEntry } from '../../../src/content-files/entry.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';

/** The entries of the site, to be found by what a document calls them. */
export interface Known {
  entries(collection: CollectionName): readonly ReadEntry[];
  /**
   * The entry that goes by a name: its title, name, acronym or an alias, in any language of the site; without regard
   * to capitals, accents, kinds of quotes and hyphens, or an acronym in brackets behind it. Undefined where there is
   * none, or more than one.
   */
  named(collection: CollectionName, name: string): ReadEntry | undefined;
}
