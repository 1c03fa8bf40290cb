import type { DataOf, PagedName } from '../schemas/collections.ts';
import type { Translation } from './linked.ts';

/** An entry as its schema reads it, its references still ids. */
export interface ContentEntry<Data> {
  id: string;
  /** Where its text stands. */
  file: string;
  /** The language of the text in that file. */
  language: string;
  /** Whether that file holds a text under its fields. */
  hasBody: boolean;
  /** How far it is translated; undefined in the language it was written in. */
  translation?: Translation | undefined;
  data: Data;
  /** As it was written, where `data` is a translation. */
  original?: Data | undefined;
}

/** Everything published in a content folder, in one language, its references still ids; each list by id. */
export type Content = { site: ContentEntry<DataOf<'site'>> } & ContentEntries;

export type ContentEntries = { [Name in PagedName]: ContentEntry<DataOf<Name>>[] };
