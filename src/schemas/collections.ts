import type { z } from 'zod';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import { isRecord } from '../domain/record.ts';
import { askSchema } from './ask.ts';
import { briefSchema } from './brief.ts';
import { contactSchema } from './contact.ts';
import { countrySchema } from './country.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { resultSchema } from './result.ts';
import { siteSchema } from './site.ts';
import { themeSchema } from './theme.ts';
import { updateSchema } from './update.ts';

/** The names of the collections: of their folders, and of themselves wherever one is named. */
export type CollectionName =
  | 'site'
  | 'briefs'
  | 'asks'
  | 'results'
  | 'updates'
  | 'contacts'
  | 'organisations'
  | 'countries'
  | 'themes'
  | 'pages';

/** What there is to know of a collection; all else follows from it. */
export interface Collection {
  /** One file for the whole of it; or, in a folder of its name, a file an entry, with one of these endings. */
  lies: { file: string; isList?: true } | { endings: readonly string[] };
  /**
   * The first part of the address of each entry's page: `funding` makes `/funding/<id>/`, and the list of all stands
   * at `/funding/`. Empty where the pages stand at the root and have no list; left out where there are no pages.
   */
  section?: string;
  /** Whether the list is named in the head of every page. */
  inHead?: true;
  /** The fields that tell when an entry is of: the first that is filled in counts. */
  dated?: readonly string[];
}

type DateField<Data> = {
  [Field in keyof Data]-?: NonNullable<Data[Field]> extends PartialDate | Period ? Field : never;
}[keyof Data];

function collection<
  Schema extends z.ZodType,
  const At extends Collection & { dated?: readonly DateField<z.output<Schema>>[] },
>(schema: Schema, at: At): At & { schema: Schema } {
  return { schema, ...at };
}

/**
 * Every collection, in the order of the site. This is the one list of them: folders, addresses, lists, links both
 * ways, search, the sitemap, old addresses, translations, the checks and the field reference are derived from it.
 */
export const collections = {
  site: collection(siteSchema, { lies: { file: 'site.yaml' } }),
  briefs: collection(briefSchema, {
    lies: { endings: ['md', 'mdx'] },
    section: 'briefs',
    inHead: true,
    dated: ['published'],
  }),
  asks: collection(askSchema, { lies: { endings: ['md'] }, section: 'funding', inHead: true }),
  results: collection(resultSchema, {
    lies: { endings: ['md'] },
    section: 'results',
    inHead: true,
    dated: ['date'],
  }),
  updates: collection(updateSchema, {
    lies: { endings: ['md'] },
    section: 'updates',
    inHead: true,
    dated: ['period', 'date'],
  }),
  contacts: collection(contactSchema, { lies: { endings: ['yaml'] }, section: 'contacts', inHead: true }),
  organisations: collection(organisationSchema, { lies: { endings: ['yaml'] }, section: 'organisations' }),
  countries: collection(countrySchema, { lies: { endings: ['md'] }, section: 'countries' }),
  themes: collection(themeSchema, { lies: { file: 'themes.yaml', isList: true }, section: 'themes' }),
  pages: collection(pageSchema, { lies: { endings: ['md'] }, section: '' }),
} satisfies Record<CollectionName, Collection & { schema: z.ZodType }>;

/** Every collection's name, in the order of the site. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** What an entry of a collection holds, as its schema reads it. */
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** The collections whose entries have a page each. */
export type PagedName = {
  [Name in CollectionName]: (typeof collections)[Name] extends { section: string } ? Name : never;
}[CollectionName];

/** The collections with a file an entry, in a folder of their name. */
export const folders = collectionNames.flatMap((name) => {
  const { lies }: Collection = collections[name];
  return 'endings' in lies ? [{ collection: name, endings: lies.endings }] : [];
});

/** The collections that stand in one file; `isList` where that holds several entries. */
export const singles = collectionNames.flatMap((name) => {
  const { lies }: Collection = collections[name];
  return 'file' in lies ? [{ collection: name, file: lies.file, isList: lies.isList ?? false }] : [];
});

/** Whether a collection is one file that holds a list of its entries. */
export function isList(name: CollectionName): boolean {
  return singles.some((single) => single.isList && single.collection === name);
}

/** Whether the entries of a collection lie in a file of their own each. */
export function isFolder(name: CollectionName): boolean {
  return folders.some(({ collection }) => collection === name);
}

/** Whether the entries of a collection have a page each. */
export function isPaged(name: CollectionName): name is PagedName {
  return pagedNames.some((paged) => paged === name);
}

/** The collections whose entries have a page each, in the order of the site. */
export const pagedNames = collectionNames.filter((name): name is PagedName => 'section' in collections[name]);

/** When an entry is of, as written; undefined where its collection has no dates, or it has none. */
export function whenOf(name: CollectionName, data: object): PartialDate | Period | undefined {
  const { dated = [] }: Collection = collections[name];
  const fields = new Map(Object.entries(data));
  const when: unknown = dated.map((field) => fields.get(field)).find((value) => value !== undefined);
  if (typeof when === 'string') return when;
  if (!isRecord(when) || typeof when.start !== 'string') return undefined;
  return { start: when.start, end: typeof when.end === 'string' ? when.end : undefined };
}

/**
 * A record with something for each collection whose entries have a page.
 * @param make what `Of` says of the name it is given: a relation between the two that types cannot tell
 */
export function forEachPaged<Of extends Record<PagedName, unknown>>(make: (name: PagedName) => unknown): Of {
  return Object.fromEntries(pagedNames.map((name) => [name, make(name)])) as Of;
}
