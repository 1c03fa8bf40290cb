import type { PartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { Edition } from './edition.ts';
import type { Words } from './words.ts';

/** What the line above a brief's title is made of. */
interface Brief extends Standing {
  kind: keyof Words['briefKinds'];
  countries: readonly { name: string }[];
  period?: Period | undefined;
  published: PartialDate;
  publishedNote?: string | undefined;
}

interface Standing {
  status: keyof Words['briefStatus'];
  /** When its period ended, where it is over and the status says otherwise. */
  ended?: PartialDate | undefined;
}

/** What a brief is, where, and when: the line above its title. */
export function briefLine(brief: Brief, edition: Edition): string {
  const { format, words } = edition;
  // A date that is only known roughly is told in full below, never as a bare year.
  const written = brief.publishedNote === undefined ? [format.date(brief.published)] : [];
  const when = brief.period ? [format.period(brief.period)] : written;
  return edition.dotted([
    words.briefKinds[brief.kind],
    ...brief.countries.map(({ name }) => name),
    statusOf(brief, edition),
    ...when,
  ]);
}

/** When a brief was written, as precisely as it is known: `Written 3 May 2024`, `Written: About 2018, undated`. */
export function writtenText(
  { published, publishedNote }: Pick<Brief, 'published' | 'publishedNote'>,
  { format, pair, words }: Edition,
): string {
  return publishedNote === undefined
    ? words.brief.published(format.date(published))
    : pair(words.brief.date, publishedNote);
}

/** Where a brief stands, and where that cannot be any more, when its period ended: `Running, period ended 2021`. */
export function statusOf({ status, ended }: Standing, { format, joined, words }: Edition): string {
  return joined([words.briefStatus[status], ended && words.brief.ended(format.date(ended))]);
}
