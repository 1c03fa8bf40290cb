import { listPageAddress } from '../../domain/addresses.ts';
import { listPages } from '../../domain/list-pages.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { endOf } from '../../domain/period.ts';
import { sortedLetter } from '../../domain/sorted-letter.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Frame } from '../../model/frame.ts';
import type { Entry, Goal, Model } from '../../model/model.ts';
import { noteOn, type NotedLink } from '../ui/directory-entry.ts';
import { goalTitle } from '../../i18n/goal-title.ts';

/** Everything of one kind: its entries or, where they are more than a list holds, the pages of their list. */
export interface Group {
  id: Kind;
  title: string;
  /** The address of the list of the kind, where it has one. */
  list?: string;
  entries: NotedLink[];
}

type Kind = keyof Frame['lists'] | 'pages';

/** An entry, and under what it is found in a long list: a year, or the letter it is sorted by. */
type Item = NotedLink & { place: string };

/** An index of everything on the site, by kind; no list is longer than a list page. */
export function everything(model: Model, frame: Frame, titleOf: (entry: object) => string): Group[] {
  const { edition, lists } = frame;
  const kinds = [...(Object.keys(lists) as (keyof typeof lists)[]), 'pages' as const];
  return inOrder(kinds)
    .filter((kind) => model[kind].length > 0)
    .map((kind) => {
      const entries: (Entry | Goal)[] = model[kind];
      const items = entries.map((entry) => itemOf(entry, titleOf(entry), edition));
      const { title } = edition.words.nouns[kind];
      if (kind === 'pages') return { id: kind, title, entries: items };
      return {
        id: kind,
        title,
        list: edition.href(lists[kind]),
        entries: inRanges(items, lists[kind], edition),
      };
    });
}

// The longest list, that of everybody who is named anywhere, comes after what people look for.
function inOrder(kinds: readonly Kind[]): Kind[] {
  const late = ['organisations', 'pages'];
  return [...kinds.filter((kind) => !late.includes(kind)), ...kinds.filter((kind) => late.includes(kind))];
}

function itemOf(entry: Entry | Goal, own: string, edition: Edition): Item {
  const title = entry.collection === 'goals' ? goalTitle(entry.id, edition) : own;
  const date = entry.when === undefined ? undefined : endOf(entry.when);
  return {
    href: edition.href(entry.path),
    title,
    note: date === undefined ? noteOn(entry, edition) : edition.format.date(date),
    place: date === undefined ? sortedLetter(title, edition.language) : yearOf(date),
  };
}

function inRanges(items: Item[], list: string, { href, format }: Edition): NotedLink[] {
  const pages = listPages(items);
  if (pages.length === 1) return items;
  return pages.map((page) => ({
    href: href(listPageAddress(list, page.number)),
    title: [...new Set([page.items[0]?.place, page.items.at(-1)?.place])].join(' – '),
    note: format.number(page.items.length),
  }));
}
