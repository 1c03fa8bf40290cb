import type { Path } from '../domain/problem.ts';
import type { Text } from '../domain/text.ts';
import type { CollectionName, DataOf } from '../schemas/collections.ts';
import type { Field } from '../schemas/describe.ts';

/** Where something stands in an entry: a field, or a line of the file. */
export interface Place {
  path: Path;
  /** The line of the file; where it is left out, that of the field. */
  line?: number;
}

/** A place that names another entry. */
export interface Reference extends Place {
  collection: CollectionName;
  id: string;
}

/** One entry of the content folder, or its translation, whatever its shape. */
export interface Entry {
  collection: CollectionName;
  id: string;
  file: string;
  /** The language of a translation; undefined for an original. */
  language?: string | undefined;
  /** Whether it belongs in a site built today. */
  published: boolean;
  /** The address of its page; undefined where its collection has none, and for a translation. */
  address?: string | undefined;
  /** As written: anything may stand in it. */
  raw: Readonly<Record<string, unknown>>;
  /** As its schema reads it; undefined where its shape is wrong, and for a translation. */
  data: unknown;
  /** The fields that are filled in, as written, each with what its schema says of it. */
  fields: readonly Field[];
  /** What its fields name, and what its texts do. */
  references: readonly Reference[];
  /** Its Markdown: the body (with an empty path) and the fields that are Markdown too. */
  texts: readonly { path: Path; text: Text }[];
}

/** An entry whose shape is right. */
export interface ValidEntry<Name extends CollectionName> extends Entry {
  collection: Name;
  data: DataOf<Name>;
}

/** Of each collection, the entries whose shape is right. */
export type ValidEntries = { readonly [Name in CollectionName]: readonly ValidEntry<Name>[] };

/** What an entry and its translations share. */
export function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** Everything the rules look at: the entries, and what else exists. */
export interface Corpus {
  /** The day the site is for, `YYYY-MM-DD`. */
  today: string;
  /** Undefined while `site.yaml` has faults of its own: what hangs on it cannot be judged yet. */
  site: ValidEntry<'site'> | undefined;
  /** Every entry, those with a fault in their shape included. */
  entries: readonly Entry[];
  valid: ValidEntries;
  /** The translations, each an entry of words only. */
  translations: readonly Entry[];
  /** The names, without endings, of files that lie in the wrong place: each may be the entry that others name. */
  misplaced: ReadonlySet<string>;
  /** The languages the interface has words in. */
  interfaceLanguages: readonly string[];
  /** The paths of the files below `media/`, in Unicode form NFC. */
  mediaFiles: ReadonlySet<string>;
  /** What is wrong with a picture that an entry names, by its path in form NFC. */
  pictureFaults: ReadonlyMap<string, string>;
  /** What is wrong with a document that an entry names, by its path in form NFC. */
  documentFaults: ReadonlyMap<string, string>;
  /** Every address the site will answer, such as `/briefs/x/`. */
  addresses: ReadonlySet<string>;
}
