import { fullTextOf } from './secrets.ts';
import type { Site } from './site.ts';

// The characters that tell a language while a page is made, and those that keep a text's direction beside them.
const marks = /[\u2068\u2069]|[\u{E0001}\u{E0020}-\u{E007F}]/u;

/**
 * Where there can be no element, a pair of isolates keeps a text's direction: in the title of a page and in attributes,
 * and in the whole of what has no markup.
 */
const titleOrTag = /<title>[^<]*<\/title>|<[a-z][^>]*>/giu;
const pair = /\u2068[^\u2068\u2069]+\u2069/gu;

const isPlain = /(?:^|\/)(?:feed\.xml|calendar\.ics|llms\.txt|briefs\/[^/]+\.md)$/u;

/** What has no text. */
const isPicture = /\.(?:png|jpe?g|webp|avif|gif|woff2|pdf)$/iu;

/** In no file, compressed or not, is anything left of the marks that words of another language travel with. */
export function marksLeft({ files }: Site): string[] {
  return [...files].flatMap(([name, bytes]) => {
    if (isPicture.test(name)) return [];
    const full = fullTextOf(bytes);
    const text = withoutPairsIn(name, full);
    const at = text.search(marks);
    return at === -1 ? [] : [`${name}: a mark is left in "${text.slice(Math.max(0, at - 30), at + 40)}"`];
  });
}

function withoutPairsIn(name: string, text: string): string {
  if (isPlain.test(name)) return withoutPairs(text);
  return name.endsWith('.html') ? text.replace(titleOrTag, withoutPairs) : text;
}

function withoutPairs(text: string): string {
  const rest = text.replace(pair, '');
  return rest === text ? text : withoutPairs(rest);
}
