import { element, textElement, writeElement, type Attributes, type XmlElement } from './xml-element.ts';

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

/**
 * A feed in Atom (RFC 4287). An entry has one link only: where there are several, one for each language, some readers
 * open the last. A feed in which nothing has been published yet has to say a day all the same, and says the first.
 */
export function atomFeed(feed: Feed): string {
  const { language, licence, updated = '1970-01-01T00:00:00Z', entries } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    text('id', feed.id),
    text('title', feed.title, { type: 'text' }),
    text('subtitle', feed.subtitle, { type: 'text' }),
    text('updated', updated),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: feed.page }),
    licence && element('link', { rel: 'license', href: licence.url }),
    authorElement(feed),
    text('rights', licence?.name, { type: 'text' }),
    text('generator', 'donor-briefs'),
    text('icon', feed.icon),
    entries.map((entry) => entryElement(entry, feed)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}`;
}

function entryElement(entry: FeedEntry, feed: Feed): XmlElement {
  return element(
    'entry',
    {},
    text('id', entry.id),
    text('title', entry.title, { type: 'text', 'xml:lang': entry.titleLanguage }),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    text('published', entry.published),
    text('updated', entry.updated),
    authorElement(feed),
    entry.categories.map(({ term, scheme, label }) => element('category', { term, scheme, label })),
    text('summary', entry.summary, { type: 'text' }),
  );
}

function authorElement({ author: { name, uri } }: Feed): XmlElement {
  return element('author', {}, text('name', name), text('uri', uri));
}

function text(name: string, said: string | undefined, attributes: Attributes = {}): XmlElement | undefined {
  return said === undefined ? undefined : textElement(name, said, attributes);
}
