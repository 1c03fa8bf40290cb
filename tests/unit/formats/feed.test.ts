import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed, type FeedEntry } from '../../../src/formats/feed.ts';

const entry: FeedEntry = {
  id: 'https://x.example/briefs/a/',
  page: 'https://preview.example/briefs/a/',
  title: 'A & B < C',
  updated: '2025-02-03T00:00:00+07:00',
  summary: 'Half “this”,\nhalf that',
  categories: [{ term: 'water', label: 'Water & wells', scheme: 'https://x.example/themes/' }],
};
const feed: Feed = {
  id: 'https://x.example/feed.xml',
  self: 'https://preview.example/feed.xml',
  page: 'https://preview.example/',
  language: 'pt-BR',
  title: 'News',
  subtitle: 'All of it',
  author: { name: 'Union', uri: 'https://preview.example/organisations/union/' },
  licence: { name: 'CC', url: 'https://cc.example/' },
  icon: 'https://preview.example/favicon.svg',
  updated: entry.updated,
  entries: [entry],
};

describe('a feed', () => {
  it('is read by two programs', () => {
    const xml = atomFeed(feed);
    const text = (value: string) => ({ type: 'text', value });
    expect(parseAtomFeed(xml)).toMatchObject({
      id: feed.id,
      title: text('News'),
      subtitle: text('All of it'),
      updated: entry.updated,
      icon: feed.icon,
      rights: text('CC'),
      entries: [
        {
          id: entry.id,
          title: text('A & B < C'),
          summary: text('Half “this”,\nhalf that'),
          links: [{ href: entry.page, rel: 'alternate' }],
          authors: [{ name: 'Union' }],
          categories: [{ term: 'water', label: 'Water & wells', scheme: 'https://x.example/themes/' }],
        },
      ],
    });
    const [item] = parseFeed(xml).items;
    expect(item).toMatchObject({ id: entry.id, title: 'A & B < C', url: entry.page });
    expect(item?.updated?.toISOString()).toBe('2025-02-02T17:00:00.000Z');
  });

  it.each<[string, Partial<FeedEntry>, RegExp, RegExp]>([
    [
      'a day that is known',
      { published: '2025-01-02T00:00:00Z' },
      /<published>2025-01-02T00:00:00Z</u,
      /never/u,
    ],
    ['a day that is not', {}, /<updated>/u, /<published>/u],
    ['a title of another language', { titleLanguage: 'fr' }, /<title type="text" xml:lang="fr">/u, /never/u],
    [
      'letters that XML has none of',
      { title: 'a\u0000b\u000Bc\uFFFEd\uD800e😀' },
      />abcde😀<\/title>/u,
      /[\0\v\uFFFE]/u,
    ],
    [
      'what looks like XML',
      { summary: ']]></summary><x a="&amp; &#65; &nbsp;' },
      /&amp;amp; &amp;#65; &amp;nbsp;/u,
      /<x a|\]\]>/u,
    ],
  ])('tells %s', (_, fields, wanted, unwanted) => {
    const xml = atomFeed({ ...feed, entries: [{ ...entry, ...fields }] });
    expect(xml).toMatch(wanted);
    expect(xml).not.toMatch(unwanted);
    expect(parseFeed(xml).items).toHaveLength(1);
  });

  it('is a feed before anything is new', () => {
    const { updated, subtitle, licence, ...bare } = feed;
    const xml = atomFeed({ ...bare, entries: [] });
    expect([updated, subtitle, licence]).toHaveLength(3);
    expect(parseFeed(xml).items).toEqual([]);
    expect(parseAtomFeed(xml).updated).toBe('1970-01-01T00:00:00Z');
    expect(xml).not.toMatch(/<rights|<subtitle|license/u);
  });
});
