import type { Edition } from './edition.ts';

/** What a citation says of its source. */
interface Citation {
  title: string;
  page?: string | undefined;
  date?: string | undefined;
}

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
export function citationText(citation: Citation, edition: Edition, sayUndated = true): string {
  return edition.joined([citation.title, whereIn(citation, edition, sayUndated)]);
}

/** The page and date of a source, without its title. */
export function whereIn(
  { page, date }: Omit<Citation, 'title'>,
  { format, words, joined }: Edition,
  sayUndated = true,
): string {
  const when = date === undefined ? (sayUndated ? words.figure.noDate : undefined) : format.date(date);
  return joined([page === undefined ? undefined : words.figure.page(page), when]);
}
