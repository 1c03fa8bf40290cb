import { indexedText } from './search-text.ts';

const tag = String.raw`<(?:"[^"]*"|'[^']*'|[^'">])*>`;
const entity = String.raw`&#?\w+;`;
const notText = new RegExp(`(${tag}|${entity})`, 'u');

/** Whether a page is meant to be found: its layout says so. */
export function isSearched(html: string): boolean {
  return /<[a-z]+\b[^>]*\sdata-pagefind-body\b/u.test(html);
}

/**
 * A page's HTML as it is given to the index, which differs from what is published: words that only their
 * layout keeps apart are kept apart by spaces, and numbers are there as they may be typed.
 */
export function searchCopy(html: string): string {
  return spaced(html)
    .split(notText)
    .map((part, i) => (i % 2 === 0 ? indexedText(part) : withMetaIndexed(part)))
    .join('');
}

function spaced(html: string): string {
  return html
    .replace(/(<\/dt>)\s*(?=<dd)/gu, ': $1')
    .replace(/(<\/dd>)\s*(?=<dd)/gu, '; $1')
    .replace(/(<\/[a-z][a-z\d]*>)(?=<[a-z])/gu, '$1 ');
}

// What a page says of itself in its head is searched too, except what filters and sorts compare to the letter.
function withMetaIndexed(part: string): string {
  if (!part.startsWith('<meta') || !part.includes('data-pagefind-meta')) return part;
  return part.replace(/(?<=\scontent=")[^"]*/u, (content) =>
    content
      .split(notText)
      .map((text, i) => (i % 2 === 0 ? indexedText(text) : text))
      .join(''),
  );
}
