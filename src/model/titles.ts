import { unmarked } from '../domain/marked-text.ts';
import type { Edition } from '../i18n/edition.ts';
import { dateOf } from './link.ts';
import type { Model } from './model.ts';

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
  const lists = [w.brief, w.result, w.update, w.contact, w.organisation, w.country, w.theme, w.goal];
  return [...lists.map(({ plural }) => plural), w.funding.title, w.search.title, w.notFound.title];
}

function titlesOf(model: Model, { words, format }: Edition): Titled[] {
  const { kinds } = words;
  return [
    ...model.briefs.map((e) => ({
      entry: e,
      title: e.title,
      details: [
        kinds.brief,
        ...e.countries.map(({ name }) => name).slice(0, 1),
        format.date(e.published),
        e.id,
      ],
    })),
    ...model.asks.map((e) => ({
      entry: e,
      title: e.title,
      details: [kinds.ask, e.brief.title, format.money(e.amount), e.id],
    })),
    ...model.results.map((e) => ({
      entry: e,
      title: e.title,
      details: [kinds.result, e.country.name, format.date(e.date), e.id],
    })),
    ...model.updates.map((e) => ({
      entry: e,
      title: e.title,
      details: [kinds.update, e.place ?? '', format.date(dateOf(e)), e.id].filter(Boolean),
    })),
    ...model.contacts.map((e) => ({
      entry: e,
      title: e.name,
      details: [e.organisation.name, kinds.contact, e.id],
    })),
    ...model.organisations.map((e) => ({
      entry: e,
      title: e.name,
      details: [kinds.organisation, e.country?.name ?? '', e.id].filter(Boolean),
    })),
    ...model.countries.map((e) => ({ entry: e, title: e.name, details: [kinds.country, e.id] })),
    ...model.themes.map((e) => ({ entry: e, title: e.title, details: [kinds.theme, e.id] })),
    ...model.pages.map((e) => ({ entry: e, title: e.title, details: [kinds.page, e.id] })),
  ];
}
