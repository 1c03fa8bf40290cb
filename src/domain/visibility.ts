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
