import type { DataOf, PagedName } from '../schemas/collections.ts';
import type { Ask } from './ask.ts';
import type { EntryOf, LinkedFields } from './linked.ts';

/** The site's own settings, linked. */
export type Site = LinkedFields<DataOf<'site'>>;

/** What an entry may ask while it is linked. */
export interface Linking {
  site: Site;
  /** The day the site is for, `YYYY-MM-DD`. */
  today: string;
  /** Every entry of a collection, by id. */
  every<Name extends PagedName>(name: Name): EntryOf<Name>[];
  /** An entry as it was written. */
  written<Name extends PagedName>(name: Name, id: string): Partial<DataOf<Name>>;
  /** The asks a person answers for, in the order of their list. */
  asksAnsweredBy(contact: string): Ask[];
}
