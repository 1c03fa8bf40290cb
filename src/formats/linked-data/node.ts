import type { Thing } from 'schema-dts';
import type { Edition } from '../../i18n/edition.ts';

/**
 * A thing as schema.org has it, while it is written: what the content does not say is undefined and is not published.
 * A type or property that schema.org does not have does not compile.
 */
export type Node<Type extends object> = { [Key in keyof Type]: Type[Key] | undefined };

/** Any thing that a page tells of. */
export type AnyNode = Node<Exclude<Thing, string>>;

/** Who a thing is, and what it is called: as it is named in passing. */
export interface Named<Type extends string> {
  '@type': Type;
  '@id': string;
  name: string;
}

/**
 * The name of a thing in linked data, by the address of its page in the site's own language: the page is not the thing,
 * and the thing is the same in every language. It is a whole address, since whoever reads the data without the page
 * drops all that is said of a name without an origin, and says nothing.
 * @example idOf('/briefs/x/', edition) // 'https://example.org/briefs/x/#this'
 */
export function idOf(path: string, { all, absolute }: Pick<Edition, 'all' | 'absolute'>): string {
  const own = all.find(({ isDefault }) => isDefault) ?? { absolute };
  return `${own.absolute(path)}#this`;
}

/**
 * The name of a text in linked data: a translation is another text.
 * @example textIdOf('/results/x/', edition) // 'https://example.org/fr/results/x/#this'
 */
export function textIdOf(path: string, { absolute }: Pick<Edition, 'absolute'>): string {
  return `${absolute(path)}#this`;
}

/** An entry as it is named in passing. */
export function named<Type extends string>(
  type: Type,
  { path, called }: { path: string; called: string },
  edition: Pick<Edition, 'all' | 'absolute'>,
): Named<Type> {
  return { '@type': type, '@id': idOf(path, edition), name: called };
}

/** A list that has something in it; an empty one is not published. */
export function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** Each item of a list once, in its order. */
export function once<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
