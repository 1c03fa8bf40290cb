import type { Fact, FactKind } from './fact.ts';
import { folded } from './folded.ts';
import type { NamesOf } from './names.ts';
import { listed, spellings, within } from './said.ts';

/** Facts of a group of fields: what kind of thing each field holds, and how it is read. */
export type Reader = (value: unknown, at: Place) => Fact[];

/** Where a value stands, and how names are read there. */
export interface Place {
  field: string;
  isOptional: boolean;
  names: NamesOf;
}

/**
 * The facts of a field that holds one plain value.
 * @example single('code')('SEN108', { field: 'briefs.code', … }) // one fact: `sen108`
 */
export function single(kind: FactKind): Reader {
  return (value, at) => factsOf(kind, at, spellings(value));
}

/** The facts of a field that holds a list; each item is read by the same reader. */
export function each(read: Reader): Reader {
  return (value, at) => listed(value).flatMap((item) => read(item, at));
}

/** The facts of a field that holds a group: one reader for each field in it. */
export function group(readers: Readonly<Record<string, Reader>>): Reader {
  return (value, at) =>
    Object.entries(readers).flatMap(([field, read]) => {
      const inner = within(value, field);
      return inner === undefined ? [] : read(inner, { ...at, field: `${at.field}.${field}` });
    });
}

/** The facts of one field of a group, told as if the group were that field. */
export function only(field: string, read: Reader): Reader {
  return (value, at) => read(within(value, field), at);
}

/** What several readers take from one value. */
export function all(...readers: readonly Reader[]): Reader {
  return (value, at) => readers.flatMap((read) => read(value, at));
}

/** The name of an entry of a collection. */
export function named(kind: FactKind, collection: string): Reader {
  return (value, at) => factsOf(kind, at, at.names(collection, spellings(value)));
}

/** Several fields of a group as one value, so that what belongs together stays so. */
export function together(
  kind: FactKind,
  ...parts: readonly ((value: unknown, at: Place) => string[])[]
): Reader {
  return (value, at) => {
    const ways = parts.map((part) => part(value, at));
    return ways.some((way) => way.length === 0) ? [] : factsOf(kind, at, joinedWays(ways));
  };
}

/** A part of several: a field of the group, as it is written. */
export function part(field: string): (value: unknown) => string[] {
  return (value) => spellings(within(value, field));
}

/** A part that may be missing. */
export function maybe(field: string): (value: unknown) => string[] {
  return (value) => [...spellings(within(value, field)), ...(within(value, field) === undefined ? [''] : [])];
}

function joinedWays(ways: readonly string[][]): string[] {
  return ways.reduce<string[]>(
    (heads, way) => heads.flatMap((head) => way.map((text) => `${head} ${text}`.trim())),
    [''],
  );
}

function factsOf(kind: FactKind, { field, isOptional }: Place, written: readonly string[]): Fact[] {
  if (written.length === 0) return [];
  const fold = foldOf(kind);
  return [{ kind, field, values: [...new Set(written.map(fold))], shown: written[0] ?? '', isOptional }];
}

function foldOf(kind: FactKind): (text: string) => string {
  if (kind === 'phone') return (text) => text.replace(/[^+\d]/gu, '');
  return verbatimKinds.has(kind) ? (text) => text.trim().toLowerCase() : folded;
}

const verbatimKinds: ReadonlySet<FactKind> = new Set([
  'amount',
  'date',
  'mail',
  'link',
  'indicator',
  'figure',
  'goal',
]);
