/** An element of an IATI file, apart from the parser that read it. */
export interface IatiElement {
  /**
   * Of the standard, its name alone; of our own name space with `own:` before it (`own:ask`), of others with the prefix
   * that their file uses.
   */
  name: string;
  /** The name of the element that it stands in; empty for an activity. */
  within: string;
  /** The line of the file it begins on, from 1. */
  line: number;
  /** By name: of the standard without a prefix, `xml:lang`, and those of our own name space (`own:kind`). */
  attributes: Readonly<Record<string, string>>;
  children: readonly IatiElement[];
  /** The words that stand in it directly. */
  text: string;
}

/** The elements of one name that stand in an element directly. */
export function childrenOf(parent: IatiElement | undefined, ...names: readonly string[]): IatiElement[] {
  return parent?.children.filter(({ name }) => names.includes(name)) ?? [];
}

/** The first of them; undefined where there is none. */
export function childOf(
  parent: IatiElement | undefined,
  ...names: readonly string[]
): IatiElement | undefined {
  return parent?.children.find(({ name }) => names.includes(name));
}

/** What an attribute says, without white space around it; undefined where it says nothing. */
export function attributeOf(element: IatiElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === '' ? undefined : value;
}

/**
 * What an element says by its code, else in words: the older files have both forms.
 * @example codeOf(element, 'code') // '2', of <activity-status code="2"/>
 */
export function codeOf(element: IatiElement | undefined, attribute = 'code'): string | undefined {
  const said = element?.text.trim() ?? '';
  return attributeOf(element, attribute) ?? (said === '' ? undefined : said);
}
