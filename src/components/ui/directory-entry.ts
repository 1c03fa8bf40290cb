import { whenText } from '../../i18n/when.ts';
import type { Entry, Goal, Listed } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { goalText, goalTitle } from '../../i18n/goal-title.ts';

/** A link with a short note. */
export interface NotedLink {
  href: string;
  title: string;
  note?: string | undefined;
}

/** What a directory says of an entry: what it is called, and a note of its kind; of any other, when it is of. */
export function directoryEntry(entry: Listed, edition: Edition): NotedLink {
  const { path, called, when } = entry;
  const title = entry.collection === 'goals' ? goalTitle(entry.id, edition) : called;
  const date = when === undefined ? undefined : whenText({ when }, edition);
  return {
    href: edition.href(path),
    title,
    note: entry.collection === 'goals' ? goalText(entry.id, edition) : (noteOn(entry, edition) ?? date),
  };
}

/** What tells an entry without a date apart: a sum, a place, whom somebody works for. */
export function noteOn(entry: Entry | Goal, { words, format }: Edition): string | undefined {
  switch (entry.collection) {
    case 'asks':
      return format.money(entry.amount);
    case 'contacts':
      return entry.organisation.name;
    case 'countries':
      return entry.region;
    case 'organisations':
      return words.organisationTypes[entry.type];
    default:
      return undefined;
  }
}
