import type { Edition } from '../../i18n/edition.ts';
import type { Citation } from '../../model/model.ts';

/** The date a number is true for, and where it comes from, each a text of its own. */
export function provenanceOf(
  { asOf, source }: { asOf?: string | undefined; source?: Citation | undefined },
  edition: Edition,
): string[] {
  const { format, words } = edition;
  return [
    ...(asOf === undefined ? [] : [words.figure.asOf(format.date(asOf))]),
    ...(source ? [edition.pair(words.figure.source, citationText(source, edition, asOf === undefined))] : []),
  ];
}

/**
 * One source: its title, its page and date.
 * @param sayUndated whether to say so where it has no date
 */
export function citationText(
  { title, page, date }: Citation,
  { format, words, joined }: Edition,
  sayUndated = true,
): string {
  const when = date === undefined ? (sayUndated ? words.figure.noDate : undefined) : format.date(date);
  return joined([title, page === undefined ? undefined : words.figure.page(page), when]);
}
