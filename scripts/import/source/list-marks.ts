/** What a line begins with that makes it an item of a list. */
export interface ListMark {
  /** The words behind the mark. */
  text: string;
  isNumbered: boolean;
  /** Whether the mark also stands before headings: an arrowhead. */
  isArrow: boolean;
}

/**
 * The mark at the start of a line, if there is one.
 * @example listMark('• Three wells') // { text: 'Three wells', isNumbered: false, isArrow: false }
 * @example listMark('2.1 Train committees') // undefined: a number that belongs to the words
 */
export function listMark(line: string): ListMark | undefined {
  const bullet =
    /^(?<arrow>[►▶▸➤➢❯])\s*(?=\S)|^(?:[•▪■●○◦‣∙⁃✓✔❖◆□☐☑\uf0b7\uf0a7\uf0d8·]\s*(?=\S)|[-–—*+]\s+(?=\S)|o\s+(?=[\p{Lu}\p{Nd}]))/u.exec(
      line,
    );
  if (bullet)
    return {
      text: line.slice(bullet[0].length),
      isNumbered: false,
      isArrow: bullet.groups?.arrow !== undefined,
    };
  const number = /^(?:\p{Nd}{1,2}[.)]|\(?(?:[a-zA-Z]|[ivx]{1,4}|\p{Nd}{1,2})\))\s+(?=\S)/u.exec(line);
  return number ? { text: line.slice(number[0].length), isNumbered: true, isArrow: false } : undefined;
}

/**
 * Whether a line numbers itself, so that its number is part of it: `Phase 1: …`, `Output 2.1. …`, `2.1 …`.
 */
export function numbersItself(line: string): boolean {
  return (
    /^\p{Lu}?[\p{L}\p{M}]{2,20} (?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,2}|[IVX]{1,4})\s?[:.)–—-](?!\p{Nd}) ?\S/u.test(
      line,
    ) || /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){1,2}\.? +[\p{Lu}\p{Lo}]\p{L}/u.test(line)
  );
}
