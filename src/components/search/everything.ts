import type { Model } from '../../model/model.ts';
import { addressOf, listAddress, listPageAddress, type PagedKind } from '../../domain/addresses.ts';
import { listPages } from '../../domain/list-pages.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { endOf } from '../../domain/period.ts';
import type { Edition } from '../../i18n/edition.ts';
import { goalTitle } from '../ui/goal-title.ts';

/** A link with a short note. */
export interface Entry {
  href: string;
  title: string;
  note?: string | undefined;
}

/** Everything of one kind: its entries or, where they are more than a list holds, the pages of their list. */
export interface Group {
  id: PagedKind;
  title: string;
  /** The address of the list of the kind, where it has one. */
  list?: string;
  entries: Entry[];
}

/** An entry, and under what it is found in a long list: a year, or a first letter. */
type Item = Entry & { place: string };

/** An index of everything on the site, by kind; no list is longer than a list page. */
export function everything(model: Model, edition: Edition, titleOf: (entry: object) => string): Group[] {
  const { words, format } = edition;
  const item = (
    kind: PagedKind,
    entry: { id: string },
    title: string,
    note?: string,
    place = firstLetter(title),
  ): Item => ({
    href: edition.href(addressOf(kind, entry.id)),
    title,
    note,
    place,
  });
  const dated = (kind: PagedKind, entry: { id: string }, date: string) =>
    item(kind, entry, titleOf(entry), format.date(date), yearOf(date));
  const named = (kind: PagedKind, entry: { id: string }, note?: string) =>
    item(kind, entry, titleOf(entry), note);
  const groups: [PagedKind, string, Item[]][] = [
    ['briefs', words.brief.plural, model.briefs.map((e) => dated('briefs', e, e.published))],
    ['asks', words.nav.funding, model.asks.map((e) => named('asks', e, format.money(e.amount)))],
    ['results', words.result.plural, model.results.map((e) => dated('results', e, e.date))],
    ['updates', words.update.plural, model.updates.map((e) => dated('updates', e, endOf(e.when)))],
    ['contacts', words.contact.plural, model.contacts.map((e) => named('contacts', e, e.organisation.name))],
    ['countries', words.country.plural, model.countries.map((e) => named('countries', e, e.region))],
    ['themes', words.theme.plural, model.themes.map((e) => named('themes', e))],
    ['goals', words.goal.plural, model.goals.map((e) => item('goals', e, goalTitle(e.id, edition)))],
    [
      'organisations',
      words.organisation.plural,
      model.organisations.map((e) => named('organisations', e, words.organisationTypes[e.type])),
    ],
    ['pages', words.search.otherPages, model.pages.map((e) => named('pages', e))],
  ];
  return groups
    .filter(([, , items]) => items.length > 0)
    .map(([kind, title, items]) => groupOf(kind, title, items, edition));
}

function groupOf(kind: PagedKind, title: string, items: Item[], { href, format }: Edition): Group {
  if (kind === 'pages') return { id: kind, title, entries: items };
  const address = listAddress(kind);
  const pages = listPages(items);
  const ranges = pages.map((page) => ({
    href: href(listPageAddress(address, page.number)),
    title: [...new Set([page.items[0]?.place, page.items.at(-1)?.place])].join(' – '),
    note: format.number(page.items.length),
  }));
  return { id: kind, title, list: href(address), entries: pages.length === 1 ? items : ranges };
}

function firstLetter(title: string): string {
  return /\p{L}\p{M}*|\p{N}/u.exec(title)?.[0].toLocaleUpperCase() ?? title;
}
