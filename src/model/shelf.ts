import { addressOf } from '../schemas/addresses.ts';
import {
  collections,
  forEachPaged,
  pagedNames,
  whenOf,
  type DataOf,
  type PagedName,
} from '../schemas/collections.ts';
import { describe } from '../schemas/describe.ts';
import { currencyOf } from '../schemas/money.ts';
import type { Source } from '../schemas/shapes.ts';
import { cite } from './cite.ts';
import type { Content, ContentEntry } from './content.ts';
import type { Site } from './linking.ts';
import type { EntryOf, FromFile, NamedBy } from './linked.ts';
import type { Entry } from './model.ts';
import { resolveFields, type Resolving } from './resolve.ts';

/** Every entry by its id, each with its own fields resolved, and what names it. */
export interface Shelf {
  site: Site;
  entries: { [Name in PagedName]: Map<string, EntryOf<Name>> };
  /** An entry as it was written; nothing where there is none. */
  written<Name extends PagedName>(name: Name, id: string): Partial<DataOf<Name>>;
  /** The codes of all currencies in which sums stand, the site's own first. */
  currencies: string[];
}

/**
 * Resolves the references of all content. Every entry is made first, empty, so that both ends of a link exist when it is
 * drawn; then its fields are filled in by what their schemas say of them.
 */
export function makeShelf(content: Content): Shelf {
  const entries = forEachPaged<Shelf['entries']>(
    (name) => new Map(content[name].map((entry) => [entry.id, identityOf(name, entry)])),
  );
  const byId = forEachPaged<{ [Name in PagedName]: Map<string, DataOf<Name>> }>(
    (name) => new Map(content[name].map(({ id, data }) => [id, data])),
  );
  const currencies = new Set([content.site.data.currency]);
  for (const name of pagedNames)
    for (const entry of content[name]) {
      const by = take(entries, name, entry.id);
      const fields = fieldsOf(name, entry, {
        currency: currencyOf(collections[name].schema, entry.data, content.site.data.currency),
        entry: (of, id) => named(take(entries, of, id), name, by),
        cite: (source) => cite(source as Source, entry, byId.results),
        paid: (currency) => currencies.add(currency),
      });
      Object.assign(by, fields);
    }
  return {
    entries,
    site: siteOf(content, entries),
    written: (name, id) => byId[name].get(id) ?? {},
    currencies: [...currencies],
  };
}

// Its links are drawn below, and what follows from them by each noun (`link.ts`).
function identityOf(
  collection: PagedName,
  { id, file, language, hasBody, translation, data }: ContentEntry<DataOf<PagedName>>,
): FromFile<PagedName> {
  return {
    collection,
    id,
    path: addressOf(collection, id),
    called: 'name' in data ? data.name : data.title,
    when: whenOf(collection, data),
    namedBy: forEachPaged<NamedBy>(() => []),
    hasNamesake: false,
    file,
    language,
    hasBody,
    translation,
  };
}

// Of an entry in a list, such as a theme, the id is a field too.
function fieldsOf(
  name: PagedName,
  { data }: ContentEntry<DataOf<PagedName>>,
  resolving: Resolving,
): Record<string, unknown> {
  return resolveFields(describe(collections[name].schema).fields, { ...data }, resolving);
}

function siteOf({ site }: Content, entries: Shelf['entries']): Site {
  const linked = resolveFields(
    describe(collections.site.schema).fields,
    { ...site.data },
    { currency: site.data.currency, entry: (name, id) => take(entries, name, id), cite: (source) => source },
  );
  return linked as Site;
}

// The entry of that id. The checks have run, so it is there: anything else is a fault of the program.
function take(entries: Shelf['entries'], name: PagedName, id: string): Entry {
  const entry = entries[name].get(id);
  if (entry === undefined)
    throw new Error(`there is no "${id}" in ${name}: the checks should have caught this reference`);
  return entry;
}

// An entry that now knows who names it. All that one entry names is named in one go, so the last may be it already.
function named(to: Entry, name: PagedName, by: Entry): Entry {
  const list: Entry[] = to.namedBy[name];
  if (list.at(-1) !== by) list.push(by);
  return to;
}
