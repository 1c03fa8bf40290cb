import { inLanguage, publishedAddress } from '../domain/addresses.ts';
import { wholeMark } from '../domain/marked-text.ts';
import { isFullDate } from '../domain/partial-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Site, Theme } from '../model/model.ts';
import type { News, NewsEntry } from '../model/news.ts';
import { listAddress } from '../schemas/addresses.ts';
import type { FeedEntry } from './feed.ts';
import { newsText } from './news-line.ts';

/** What the entries of a feed are written with. */
export interface FeedContext {
  edition: Edition;
  site: Site;
  /** The title of an entry's page, unique in the site. */
  titleOf(entry: object): string;
}

/** What is new, as an entry of a feed: named by the address that its page has for good. */
export function feedEntry({ entry, changed }: News, context: FeedContext): FeedEntry {
  const { edition, site, titleOf } = context;
  const { words, plain } = edition;
  const title = titleOf(entry);
  const day = publicationOf(entry);
  const instant = (of: string) => startOfDay(of, site.timeZone ?? 'UTC');
  return {
    id: idOf(entry.path, context),
    page: edition.absolute(entry.path),
    title: plain(title),
    titleLanguage: wholeMark(title).language,
    updated: instant(changed),
    published: day !== undefined && isFullDate(day) && day <= changed ? instant(day) : undefined,
    summary: plain(newsText(entry, edition)),
    categories: [
      { term: entry.collection, label: plain(words.nouns[entry.collection].one) },
      ...themesOf(entry).map(({ id, title: label }) => ({
        term: id,
        label: plain(label),
        scheme: idOf(listAddress('themes'), context),
      })),
    ],
  };
}

/**
 * The name that something of the site has for good in this language: its address at the place where the site is
 * published, not where this build is.
 */
export function idOf(path: string, { edition, site }: Pick<FeedContext, 'edition' | 'site'>): string {
  return publishedAddress(site.url, inLanguage(path, edition.language, site.defaultLanguage));
}

// The day of which an entry is; an ask has none, and of a span nobody knows on which of its days it was told.
function publicationOf({ when }: NewsEntry): string | undefined {
  return typeof when === 'string' ? when : undefined;
}

// What is about every theme is told apart by none.
function themesOf(entry: NewsEntry): Theme[] {
  switch (entry.collection) {
    case 'asks':
      return entry.brief.themes;
    case 'updates':
      return [...new Set(entry.briefs.flatMap(({ themes }) => themes))];
    case 'results':
      return entry.allThemes ? [] : entry.themes;
    case 'briefs':
      return entry.themes;
  }
}
