import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { isRecord } from '../../../src/domain/record.ts';
import type { NewCollection } from '../../new/kinds.ts';
import type { Draft } from './draft.ts';
import { namedIn, wordsIn } from './fields.ts';
import { areAlike, nameKey, withoutCountry, wordsKey } from './folded-name.ts';

/** What an entry is known by. */
export interface Identity {
  id?: string | undefined;
  /** Any of these in common is enough: a name, a mail address, a code. */
  keys: ReadonlySet<string>;
  /** Where both have one of these and it differs, they are two: the day of an event, the number of a phase. */
  apart: Readonly<Record<string, string>>;
  /** What it is called, to be compared word by word. */
  title?: string | undefined;
  /** The initials that an organisation is called by alone, or that its name has. */
  initials?: { is?: string | undefined; of?: string | undefined } | undefined;
}

/** The plain values that tell entries of a collection apart. */
interface Telling {
  id?: string | undefined;
  /** The text, or the texts, of a field. */
  texts: (field: string) => string[];
  /** The id of the entry that a field names. */
  names: (field: string) => string | undefined;
}

/**
 * What a draft is known by.
 * @param idOf the id of a draft that it names, once that has one
 */
export function identityOfDraft(draft: Draft, idOf: (named: Draft) => string | undefined): Identity {
  const { fields } = draft;
  return identityIn(
    draft.collection,
    {
      id: draft.id,
      texts: (field) => {
        const found = wordsIn(fields, field).flatMap(textsOf);
        return field === 'aliases' ? [...found, ...(draft.alsoCalled ?? [])] : found;
      },
      names: (field) => {
        const named = namedIn(fields, field);
        return named && idOf(named);
      },
    },
    textsOf([...wordsIn(fields, 'title'), ...wordsIn(fields, 'name')])[0],
  );
}

/** What an entry of the site is known by, with its names in other languages. */
export function identityOfEntry(entry: ReadEntry, translations: readonly ReadEntry[]): Identity {
  const all = [entry, ...translations].map(({ raw }) => raw);
  const texts = (field: string) => all.flatMap((raw) => textsOf(raw[field]));
  const names = (field: string) => textsOf(entry.raw[field])[0];
  const [title] = [...texts('title'), ...texts('name')];
  const identity = identityIn(entry.collection as NewCollection, { id: entry.id, texts, names }, title);
  return identity.keys.size > 0 ? identity : namelessAs(entry.id, identity);
}

/** What nobody has called anything is known by its id, as long as nobody has called it anything. */
export function namelessAs(id: string, identity: Identity): Identity {
  return { ...identity, keys: new Set([`nameless ${id}`]) };
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isRecord(value)) return textsOf(value.start);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

/** Whether two that are known by this are one. */
export function isSame(a: Identity, b: Identity, collection: NewCollection): boolean {
  if (a.id !== undefined && a.id === b.id) return true;
  if (areApart(a, b)) return false;
  if ([...a.keys].some((key) => b.keys.has(key))) return true;
  if (isInitials(a, b) || isInitials(b, a)) return true;
  if (a.title === undefined || b.title === undefined) return false;
  if (collection === 'contacts') return isSamePerson(a.title, b.title);
  return alikeByTitle.has(collection) && areAlike(a.title, b.title);
}

// "WHA" and "World Homes Agency".
function isInitials({ initials: a }: Identity, { initials: b }: Identity): boolean {
  return a?.is !== undefined && a.is === b?.of;
}

/** Whether something tells that they are two. */
export function areApart(a: Identity, b: Identity): boolean {
  return Object.entries(a.apart).some(([key, value]) => {
    const other = b.apart[key];
    // 2023 and 2023-05 may be the same day.
    return other !== undefined && !other.startsWith(value) && !value.startsWith(other);
  });
}

/** Of these a longer title and a shorter one are often of one thing. */
export const alikeByTitle: ReadonlySet<NewCollection> = new Set(['briefs', 'results', 'updates']);

// "Ana Maria Reis Sousa" and "Ana Sousa": the first and the last name, and all of the shorter one, in their order.
function isSamePerson(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a, b]
    .map((name) => nameKey(name).split(' '))
    .sort((one, other) => one.length - other.length);
  if (shorter.length < 2 || shorter[0] !== longer[0] || shorter.at(-1) !== longer.at(-1)) return false;
  let from = 0;
  return shorter.every((word) => {
    from = longer.indexOf(word, from) + 1;
    return from > 0;
  });
}

function identityIn(
  collection: NewCollection,
  { id, texts, names }: Telling,
  title: string | undefined,
): Identity {
  const called = ['title', 'name', 'acronym', 'aliases', 'iatiRef'].flatMap(texts).map(nameKey);
  const keysOf = (field: string) => texts(field).map((text) => `${field}:${text.toLowerCase()}`);
  const first = (field: string) => texts(field)[0];
  switch (collection) {
    case 'contacts': {
      const people = called.map((name) => name.split(' ').sort().join(' '));
      return { id, keys: new Set([...people, ...keysOf('email')]), apart: {}, title };
    }
    case 'countries':
      return {
        id,
        keys: new Set([...called, ...keysOf('iso2')]),
        apart: given({ iso2: first('iso2') }),
        title,
      };
    case 'briefs':
      return {
        id,
        keys: new Set([...called, ...keysOf('code')]),
        apart: given({ code: first('code'), period: first('period') }),
        title,
      };
    case 'asks': {
      const brief = names('brief');
      const order = first('order');
      const within = (key: string) => `${brief ?? ''}|${key}`;
      const keys = [...called, ...(order === undefined ? [] : [`phase ${order}`])].map(within);
      return { id, keys: new Set(keys), apart: given({ brief, order }) };
    }
    case 'results':
      return {
        id,
        keys: new Set(called),
        apart: given({ date: first('date'), biennium: first('biennium'), country: names('country') }),
        title,
      };
    case 'updates':
      return { id, keys: new Set(called), apart: given({ date: first('date') ?? first('period') }), title };
    case 'organisations': {
      const [placed] = texts('name').flatMap((name) => withoutCountry(name) ?? []);
      const turned = texts('name').flatMap((name) => wordsKey(name) ?? []);
      const keys = [...called, ...turned, ...(placed ? [placed.key] : [])];
      return {
        id,
        keys: new Set(keys),
        apart: given({ place: placed?.country, country: names('country') }),
        title,
        initials: initialsOf(texts('name')[0] ?? ''),
      };
    }
    default:
      return { id, keys: new Set(called), apart: {}, title };
  }
}

// Three letters at least: two are those of too many names.
function initialsOf(name: string): Identity['initials'] {
  if (/^\p{Lu}{3,8}$/u.test(name)) return { is: name };
  const bare = name.replace(/^(?:The|La|Le|Les|El|Los|Las)\s|\s*\([^()]*\)\s*$/gu, '');
  const letters = bare.match(/(?<![\p{L}\p{N}’'])\p{Lu}(?=\p{Ll})/gu) ?? [];
  return letters.length < 3 ? undefined : { of: letters.join('') };
}

function given(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((one): one is [string, string] => one[1] !== undefined),
  );
}
