import { isFullDate } from './partial-date.ts';

/** The part of an entry that decides who may see it. */
export interface Visible {
  visibility?: 'public' | 'draft' | 'embargoed' | undefined;
  embargoUntil?: string | undefined;
}

/** Whether an entry belongs in a site built on `today` (`YYYY-MM-DD`). */
export function isPublished({ visibility = 'public', embargoUntil }: Visible, today: string): boolean {
  if (visibility === 'embargoed') return embargoUntil !== undefined && embargoUntil <= today;
  return visibility === 'public';
}

/** The day on which the embargo of an entry ends, by its fields as they were written; undefined where it has none. */
export function embargoDayOf({
  visibility,
  embargoUntil,
}: { [Key in keyof Visible]: unknown }): string | undefined {
  const isDay = typeof embargoUntil === 'string' && isFullDate(embargoUntil);
  return visibility === 'embargoed' && isDay ? embargoUntil : undefined;
}
