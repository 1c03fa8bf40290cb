import type { Edition } from './edition.ts';

/** What stands beneath a picture. */
export interface Captioned {
  caption?: string | undefined;
  place?: string | undefined;
  /** A partial date. */
  date?: string | undefined;
  credit?: string | undefined;
}

/** What a picture shows, where and when it was taken, and by whom; empty where nothing of it is known. */
export function captionOf(
  { caption, place, date, credit }: Captioned,
  { sentences, format }: Edition,
): string {
  return sentences([caption, place, date && format.date(date), credit]);
}
