import type { z } from 'zod';
import type { Money } from '../domain/money.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { DataOf, PagedName } from '../schemas/collections.ts';
import type { Ask } from './ask.ts';
import type { Brief } from './brief.ts';
import type { Contact } from './contact.ts';
import type { Country } from './country.ts';
import type { Organisation } from './organisation.ts';
import type { Result } from './result.ts';
import type { Theme } from './theme.ts';
import type { Update } from './update.ts';

/** How far an entry is translated into the language of the model. */
export interface Translation {
  /** The language of what is not. */
  original: string;
  /** The fields that are not, or not wholly; `body` for the text. */
  missing: readonly string[];
  /** Whether anybody began. */
  isThere: boolean;
  /** Whether a native reader has read it. */
  isReviewed: boolean;
  /** When the original was changed, if that was after it was translated. */
  changed?: PartialDate | undefined;
}

/** What every entry knows of itself. */
export interface Identity<Name = PagedName | 'goals'> {
  collection: Name;
  id: string;
  /** The address of its page, from the site's root without language and base path. */
  path: string;
  /** Its title or name. */
  called: string;
  /** The day, month, year or period it is of, where it is of one. */
  when?: PartialDate | Period | undefined;
  /** The entries that name it, each once, in the order of their ids. */
  namedBy: NamedBy;
  /** Whether another entry of its kind is called the same: where several stand together, more must be said. */
  hasNamesake: boolean;
  /** How far it is translated; undefined in the language it was written in. */
  translation?: Translation | undefined;
}

/** What names an entry, by collection. */
export type NamedBy = { [Name in PagedName]: EntryOf<Name>[] };

/** What every entry of the content folder has besides: where its text can be read. */
export interface FromFile<Name extends PagedName> extends Identity<Name> {
  /** The file its text is read from, relative to the content folder. */
  file: string;
  /** The language of that text. */
  language: string;
  /** Whether that file holds a text under its fields. */
  hasBody: boolean;
}

/** A source, resolved: what it is called, and where it is if that is known. */
export interface Citation {
  title: string;
  /** An address outside, or a path in this site. */
  url?: string | undefined;
  date?: PartialDate | undefined;
  page?: string | undefined;
}

/** A number with what is known of it. */
export interface Quantity {
  value: number;
  unit?: string | undefined;
  qualifier?: 'exact' | 'about' | 'over' | 'under' | undefined;
  asOf?: PartialDate | undefined;
  source?: Citation | undefined;
}

/**
 * What the schema of a field makes of it in the model, by its kind: a reference is the entry, money has its currency,
 * a source is resolved, a number is a quantity; a list is always there.
 */
export type Linked<Data> =
  Data extends z.$brand<'money'>
    ? Money
    : Data extends z.$brand<'source'>
      ? Citation
      : Data extends z.$brand<'quantity'>
        ? Quantity
        : Data extends z.$brand<infer Name extends PagedName>
          ? EntryOf<Name>
          : Data extends readonly (infer Item)[]
            ? Linked<Item>[]
            : Data extends object
              ? LinkedFields<Data>
              : Data;

/** The fields of an object, linked. */
export type LinkedFields<Data> = {
  [Key in keyof Data as Key extends ListKey<Data> ? never : Key]: Linked<Data[Key]>;
} & { [Key in ListKey<Data>]-?: Linked<NonNullable<Data[Key]>> };

type ListKey<Data> = {
  [Key in keyof Data]-?: NonNullable<Data[Key]> extends readonly unknown[] ? Key : never;
}[keyof Data];

/** An entry of a collection as its schema alone makes it. A field by the name of what every entry knows would hide it. */
export type PlainEntry<Name extends PagedName> = FromFile<Name> &
  ([Taken<Name>] extends [never] ? Omit<LinkedFields<DataOf<Name>>, 'id'> : never);

type Taken<Name extends PagedName> = Exclude<keyof DataOf<Name> & keyof FromFile<Name>, 'id'>;

/** The nouns that know more of themselves than their schema says. */
interface Nouns {
  briefs: Brief;
  asks: Ask;
  results: Result;
  updates: Update;
  contacts: Contact;
  organisations: Organisation;
  countries: Country;
  themes: Theme;
}

/** An entry of a collection. */
export type EntryOf<Name extends PagedName> = Name extends keyof Nouns ? Nouns[Name] : PlainEntry<Name>;
