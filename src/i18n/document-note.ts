import type { Edition } from './edition.ts';

/** What to know of a document before it is opened: its language, where that is not this edition's, and its date. */
export function documentNote(
  { language, date }: { language: string; date?: string | undefined },
  { language: here, format, joined }: Edition,
): string {
  return joined([language === here ? undefined : format.languageName(language), date && format.date(date)]);
}
