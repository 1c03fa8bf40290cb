import { withoutMarks } from './folded-label.ts';

/**
 * What a heading calls its part, without the number before it, or a word and a number.
 * @example headingName('2. Wells for all') // 'Wells for all'
 * @example headingName('Result 3: Wells were dug') // 'Wells were dug'
 */
export function headingName(text: string): string {
  const rest = /^\p{L}+\s+\p{Nd}{1,2}(?:\.\p{Nd}{1,2})?\s*[.:：)–—-]\s+(\S.{5,})$/u.exec(text)?.[1];
  return rest ?? (/^\(?\p{Nd}{1,2}[.)]\s/u.test(text) ? withoutMarks(text) : text);
}
