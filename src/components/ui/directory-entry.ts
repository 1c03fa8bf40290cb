import { whenText } from '../update/when.ts';
import type { Listed } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { goalText, goalTitle } from './goal-title.ts';

/** An entry as a link with a short note. */
export interface DirectoryEntry {
  href: string;
  title: string;
  note?: string | undefined;
}

/** What a directory says of an entry: what it is called, and a note of its kind; of any other, when it is of. */
export function directoryEntry(entry: Listed, edition: Edition): DirectoryEntry {
  const { path, called, when } = entry;
  const title = entry.collection === 'goals' ? goalTitle(entry.id, edition) : called;
  const date = when === undefined ? undefined : whenText({ when }, edition);
  return { href: edition.href(path), title, note: noteOn(entry, edition) ?? date };
}

function noteOn(entry: Listed, edition: Edition): string | undefined {
  switch (entry.collection) {
    case 'organisations':
      return edition.words.organisationTypes[entry.type];
    case 'countries':
      return entry.region;
    case 'goals':
      return goalText(entry.id, edition);
    default:
      return undefined;
  }
}
