import { create } from 'xmlbuilder2';
import { xmlText } from './xml-text.ts';

/** What is new of something, for a reader of feeds. */
export interface Feed {
  /** Its name for good. */
  id: string;
  /** Where it lies. */
  self: string;
  /** The page it is the news of. */
  page: string;
  /** BCP 47 */
  language: string;
  title: string;
  subtitle?: string | undefined;
  author: { name: string; uri: string };
  licence?: { name: string; url: string } | undefined;
  icon: string;
  /** RFC 3339; undefined as long as there is nothing new. */
  updated?: string | undefined;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** One thing that is new. */
export interface FeedEntry {
  /** Its name for good. */
  id: string;
  page: string;
  title: string;
  /** Where that is another than the feed's. */
  titleLanguage?: string | undefined;
  /** When it became what it is, RFC 3339. */
  updated: string;
  /** When it was first there, where the day is known. */
  published?: string | undefined;
  summary: string;
  categories: readonly { term: string; label: string; scheme?: string | undefined }[];
}

const atom = 'http://www.w3.org/2005/Atom';

/**
 * A feed in Atom (RFC 4287). An entry has one link only: where there are several, one for each language, some readers
 * open the last. A feed in which nothing has been published yet has to say a day all the same, and says the first.
 */
export function atomFeed(feed: Feed): string {
  const { language, author, licence, updated = '1970-01-01T00:00:00Z' } = feed;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(atom, 'feed', { 'xml:lang': language });
  root.ele({
    id: feed.id,
    title: textOf(feed.title),
    ...(feed.subtitle === undefined ? {} : { subtitle: textOf(feed.subtitle) }),
    updated,
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': feed.self },
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': feed.page },
      ...(licence ? [{ '@rel': 'license', '@href': licence.url }] : []),
    ],
    author: { name: xmlText(author.name), uri: author.uri },
    ...(licence ? { rights: textOf(licence.name) } : {}),
    generator: 'donor-briefs',
    icon: feed.icon,
    entry: feed.entries.map((entry) => entryElement(entry, feed)),
  });
  return `${root.end({ prettyPrint: true })}\n`;
}

function entryElement(entry: FeedEntry, { author }: Feed): object {
  const { titleLanguage } = entry;
  return {
    id: entry.id,
    title: { ...textOf(entry.title), ...(titleLanguage === undefined ? {} : { '@xml:lang': titleLanguage }) },
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.page },
    ...(entry.published === undefined ? {} : { published: entry.published }),
    updated: entry.updated,
    author: { name: xmlText(author.name), uri: author.uri },
    category: entry.categories.map(({ term, label, scheme }) => ({
      '@term': term,
      ...(scheme === undefined ? {} : { '@scheme': scheme }),
      '@label': xmlText(label),
    })),
    summary: textOf(entry.summary),
  };
}

function textOf(text: string): { '@type': 'text'; '#': string } {
  return { '@type': 'text', '#': xmlText(text) };
}
