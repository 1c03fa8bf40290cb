import { embargoDayOf } from '../domain/visibility.ts';
import type { ReadContent } from './read-taken.ts';

/** A day on which embargoes end, and the files of the entries that are published from then on. */
export interface EmbargoDay {
  /** `YYYY-MM-DD` */
  day: string;
  files: string[];
}

/** The days after today on which embargoes end, the next first: on each the site has to be built again. */
export function embargoDays({ entries }: Pick<ReadContent, 'entries'>, today: string): EmbargoDay[] {
  const days = new Map<string, string[]>();
  for (const { raw, file } of entries) {
    const day = embargoDayOf(raw);
    if (day === undefined || day <= today) continue;
    days.set(day, [...(days.get(day) ?? []), file]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, files]) => ({ day, files }));
}
