import { unmarked } from '../domain/marked-text.ts';
import type { Edition } from '../i18n/edition.ts';
import { listedKinds } from '../schemas/addresses.ts';
import { pagedNames } from '../schemas/collections.ts';
import type { Entry, Model } from './model.ts';
import { dateOf } from './order.ts';

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
  return [...lists, w.search.title, w.notFound.title];
}

function titlesOf(model: Model, edition: Edition): Titled[] {
  const entries = pagedNames.flatMap((name): Entry[] => model[name]);
  return entries.map((entry) => ({
    entry,
    title: entry.called,
    details: [...detailsOf(entry, edition), entry.id].filter(Boolean),
  }));
}

// Of a kind that has none of its own: what it is, and when it is of.
function detailsOf(entry: Entry, { words, format }: Edition): string[] {
  const kind = words.nouns[entry.collection].one;
  const date = dateOf(entry) === '' ? '' : format.date(dateOf(entry));
  switch (entry.collection) {
    case 'briefs':
      return [kind, ...entry.countries.map(({ name }) => name).slice(0, 1), date];
    case 'asks':
      return [kind, entry.brief.title, format.money(entry.amount)];
    case 'results':
      return [kind, entry.country.name, date];
    case 'updates':
      return [kind, entry.place ?? '', date];
    case 'contacts':
      return [entry.organisation.name, kind];
    case 'organisations':
      return [kind, entry.country?.name ?? ''];
    default:
      return [kind, date];
  }
}
