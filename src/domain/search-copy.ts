import { indexedText } from './search-text.ts';

const tag = String.raw`<(?:"[^"]*"|'[^']*'|[^'">])*>`;
const entity = String.raw`&#?\w+;`;
const notText = new RegExp(`(${tag}|${entity})`, 'u');
const meta = /<meta\b[^>]*\sdata-pagefind-meta=(?:"[^"]*"|[^'">])*>/gu;

/** Where a page has what its layout says is to be found. */
const searched = /<[a-z]+\b[^>]*\sdata-pagefind-body\b/u;

/** Whether a page is meant to be found. */
export function isSearched(html: string): boolean {
  return searched.test(html);
}

/**
 * A page's HTML as it is given to the index, which differs from what is published: words that only their
 * layout keeps apart are kept apart by spaces, and numbers are there as they may be typed.
 */
export function searchCopy(html: string): string {
  const body = Math.max(0, html.search(searched));
  return html.slice(0, body).replace(meta, withMetaIndexed) + withTextIndexed(spaced(html.slice(body)));
}

function spaced(html: string): string {
  return html
    .replace(/(<\/dt>)\s*(?=<dd)/gu, ': $1 ')
    .replace(/(<\/dd>)\s*(?=<dd)/gu, '; $1 ')
    .replace(/(<\/[a-z][a-z\d]*>)(?=<[a-z])/gu, '$1 ');
}

function withTextIndexed(html: string): string {
  return html
    .split(notText)
    .map((part, i) => (i % 2 === 0 ? indexedText(part) : part))
    .join('');
}

// What a page says of itself in its head is searched too, except what filters and sorts compare to the letter.
function withMetaIndexed(tag: string): string {
  return tag.replace(/(?<=\scontent=")[^"]*/u, withTextIndexed);
}
