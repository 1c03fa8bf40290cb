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
  const { language, subtitle, licence, updated = '1970-01-01T00:00:00Z' } = feed;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(atom, 'feed', { 'xml:lang': language });
  add(root, 'id', feed.id);
  add(root, 'title', feed.title, { type: 'text' });
  add(root, 'subtitle', subtitle, { type: 'text' });
  add(root, 'updated', updated);
  addLink(root, { rel: 'self', type: 'application/atom+xml', href: feed.self });
  addLink(root, { rel: 'alternate', type: 'text/html', hreflang: language, href: feed.page });
  if (licence) addLink(root, { rel: 'license', href: licence.url });
  addAuthor(root, feed);
  add(root, 'rights', licence?.name, { type: 'text' });
  add(root, 'generator', 'donor-briefs');
  add(root, 'icon', feed.icon);
  for (const entry of feed.entries) addEntry(root, entry, feed);
  return `${root.end({ prettyPrint: true })}\n`;
}

function addEntry(root: Element, entry: FeedEntry, feed: Feed): void {
  const { titleLanguage } = entry;
  const element = root.ele('entry');
  add(element, 'id', entry.id);
  add(element, 'title', entry.title, {
    type: 'text',
    ...(titleLanguage === undefined ? {} : { 'xml:lang': titleLanguage }),
  });
  addLink(element, { rel: 'alternate', type: 'text/html', href: entry.page });
  add(element, 'published', entry.published);
  add(element, 'updated', entry.updated);
  addAuthor(element, feed);
  for (const { term, scheme, label } of entry.categories)
    element.ele('category', {
      term: xmlText(term),
      ...(scheme === undefined ? {} : { scheme: xmlText(scheme) }),
      label: xmlText(label),
    });
  add(element, 'summary', entry.summary, { type: 'text' });
}

type Element = ReturnType<ReturnType<typeof create>['ele']>;

function add(
  parent: Element,
  name: string,
  text: string | undefined,
  attributes: Record<string, string> = {},
): void {
  if (text !== undefined) parent.ele(name, attributes).txt(xmlText(text));
}

function addLink(parent: Element, attributes: Record<string, string>): void {
  parent.ele('link', { ...attributes, href: xmlText(attributes.href ?? '') });
}

function addAuthor(parent: Element, { author }: Feed): void {
  const element = parent.ele('author');
  add(element, 'name', author.name);
  add(element, 'uri', author.uri);
}
