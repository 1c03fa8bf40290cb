import { unmarked } from '../domain/marked-text.ts';
import type { Edition } from '../i18n/edition.ts';
import { listedKinds } from '../schemas/addresses.ts';
import { pagedNames } from '../schemas/collections.ts';
import { detailsOf } from './details.ts';
import type { Entry, Model } from './model.ts';

interface Titled {
  entry: object;
  title: string;
  /** What tells it apart from its namesakes, the plainest first; the last is its own alone. */
  details: string[];
}

/**
 * A title for every entry's page: its own, and kind, place, date or id behind it until no other page has the same,
 * the program's own pages included.
 */
export function uniqueTitles(model: Model, edition: Edition): Map<object, string> {
  const titled = titlesOf(model, edition);
  const titles = new Map(titled.map(({ entry, title }) => [entry, title]));
  const most = Math.max(0, ...titled.map(({ details }) => details.length));
  for (let used = 1; used <= most; used += 1) {
    const counts = new Map<string, number>();
    for (const title of [...ownTitles(edition), ...titles.values()])
      counts.set(unmarked(title), (counts.get(unmarked(title)) ?? 0) + 1);
    for (const { entry, title, details } of titled) {
      if ((counts.get(unmarked(titles.get(entry) ?? '')) ?? 0) > 1)
        titles.set(entry, edition.joined([title, ...details.slice(0, used)]));
    }
  }
  return titles;
}

function ownTitles({ words: w }: Edition): string[] {
  const lists = listedKinds.map((kind) => {
    const { title, heading = title }: { title: string; heading?: string } = w.nouns[kind];
    return heading;
  });
  return [...lists, w.search.title, w.openData.title, w.notFound.title];
}

function titlesOf(model: Model, edition: Edition): Titled[] {
  const entries = pagedNames.flatMap((name): Entry[] => model[name]);
  return entries.map((entry) => ({
    entry,
    title: entry.called,
    details: [...inOrder(entry, edition), entry.id],
  }));
}

// What a thing is comes first; of a person, whom they work for.
function inOrder(entry: Entry, edition: Edition): string[] {
  const kind = edition.words.nouns[entry.collection].one;
  const details = detailsOf(entry, edition);
  return entry.collection === 'contacts' ? [...details, kind] : [kind, ...details];
}
