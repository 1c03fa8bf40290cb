import type { ReadEntry } from '../content-files/entry.ts';
import type { ReadContent } from '../content-files/read-taken.ts';
import { languagesIn } from '../content-files/site-fields.ts';
import type { Taken, Whole } from '../content-files/whole.ts';
import { addressOf } from '../schemas/addresses.ts';
import { collections, isList, isPaged } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/describe.ts';

/** How what is shown of an entry stands to its files. */
export type Standing =
  /** As they are. */
  | 'current'
  /** As they were when all was whole last. */
  | 'before'
  /** They are gone, and something still names the entry. */
  | 'gone'
  /** Not shown. */
  | 'left out';

/** An entry beside whose page something is said. */
export interface ShownEntry {
  /** The address of its page, without language and base. */
  address: string;
  /** Its file, and those of its translations. */
  files: readonly string[];
  standing: Standing;
  /** The files of what it names that are not shown either. */
  waitsFor: readonly string[];
}

/** The entries of the pages of a site. */
export interface ShownPages {
  languages: readonly string[];
  /** By the address of the page. */
  entries: ReadonlyMap<string, ShownEntry>;
  /** Its address, for each file of an entry that has a page. */
  addresses: ReadonlyMap<string, string>;
}

interface Showing {
  now: Taken;
  content: ReadContent;
  whole: Whole;
}

/** Which entry each page shows, in which files it stands, and whether it is as they are. */
export function shownPages({ now, content, whole }: Showing): ShownPages {
  const places = new Map<string, ReadEntry>();
  for (const entry of [...whole.content.entries, ...content.entries]) {
    const address = addressOfEntry(entry);
    if (address !== undefined) places.set(address, entry);
  }
  const translations = Map.groupBy(
    [...now.values()].filter(({ file }) => file.language !== undefined),
    ({ file }) => groupOf(file),
  );
  const entries = [...places].map(([address, entry]): [string, Mutable<ShownEntry>] => {
    const beside = translations.get(groupOf(entry)) ?? [];
    const files = [entry.file, ...beside.map(({ file }) => file.file)];
    const standing = standingOf(files, now, whole.shown);
    return [address, { address, files, standing, waitsFor: [] }];
  });
  const leftOut = new Map(entries.filter(([, { standing }]) => standing === 'left out'));
  for (const [address, shown] of leftOut) shown.waitsFor = waitedFor(places.get(address), leftOut);
  const addresses = entries.flatMap(([address, { files }]) => files.map((file) => [file, address] as const));
  const site = whole.content.entries.find(({ collection }) => collection === 'site');
  return {
    languages: languagesIn(site?.raw ?? {}),
    entries: new Map(entries),
    addresses: new Map(addresses.toReversed()),
  };
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

function waitedFor(
  entry: ReadEntry | undefined,
  leftOut: ReadonlyMap<string, Pick<ShownEntry, 'files'>>,
): string[] {
  if (!entry) return [];
  const files = [...fieldsOf(collections[entry.collection].schema, entry.raw)].flatMap(
    ({ meta: { reference }, value }) =>
      reference !== undefined && isPaged(reference) && typeof value === 'string'
        ? (leftOut.get(addressOf(reference, value))?.files.slice(0, 1) ?? [])
        : [],
  );
  return [...new Set(files)];
}

// The settings of the site stand beside its first page.
function addressOfEntry({ collection, id }: ReadEntry): string | undefined {
  if (collection === 'site') return '/';
  return isPaged(collection) ? addressOf(collection, id) : undefined;
}

// All entries of a list stand in one file.
function groupOf({ collection, id }: Pick<ReadEntry, 'collection' | 'id'>): string {
  return isList(collection) ? collection : `${collection}/${id}`;
}

function standingOf(files: readonly string[], now: Taken, shown: Taken): Standing {
  const [original = ''] = files;
  if (!shown.has(original)) return 'left out';
  if (!now.has(original)) return 'gone';
  const isCurrent = files.every((file) => shown.get(file)?.document === now.get(file)?.document);
  return isCurrent ? 'current' : 'before';
}
