import type { Brief } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';

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

/** Where a brief stands, and where that cannot be any more, when its period ended: `Running, period ended 2021`. */
export function statusOf({ status, ended }: Brief, { format, joined, words }: Edition): string {
  return joined([words.briefStatus[status], ended && words.brief.ended(format.date(ended))]);
}
