import type { KnownWords } from './known-words.ts';
import { indexedText, isReadAsWritten } from './indexed-text.ts';

const tag = String.raw`<[^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*>`;
const entity = String.raw`&#?\w+;`;
const notText = new RegExp(`(${tag}|${entity})`, 'u');
const meta = /<meta\b[^>]*\sdata-pagefind-meta=(?:"[^"]*"|[^'">])*>/gu;
const html = /(?<=<html\b[^>]*\slang=")[^"]*/u;

/** What stands in a line without breaking it. */
const inLine =
  /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr)\b/u;

/** What a layout says of the element that is to be found, and the beginning of a tag up to it. */
const says = 'data-pagefind-body';
const opens = /<[a-z]+\b[^>]*\s$/u;

/** Whether a page is meant to be found. */
export function isSearched(page: string): boolean {
  return searchedFrom(page) >= 0;
}

/** The language a page is in, as it says. */
export function languageOf(page: string): string {
  return html.exec(page)?.[0] ?? 'und';
}

/**
 * The texts of a page that are searched.
 * @param isWanted whether a part of the page, tags and all, is worth taking apart
 */
export function searchedTexts(page: string, isWanted: (part: string) => boolean = () => true): string[] {
  const { head, body } = partsOf(page);
  const metas = [...withoutStyles(head).matchAll(meta)].map(
    ([tag]) => /\scontent="([^"]*)"/u.exec(tag)?.[1] ?? '',
  );
  return [...metas, body]
    .filter(isWanted)
    .flatMap((part) => part.split(notText).filter((_, i) => i % 2 === 0));
}

/**
 * A page's HTML as it is given to the index, which differs from what is published: words that only their
 * layout keeps apart are kept apart by spaces, and numbers and words are there as they may be typed.
 * @param known the words of the pages in its language
 */
export function searchCopy(page: string, known: KnownWords): string {
  const { head, body } = partsOf(page);
  const metas = head.replace(meta, (tag) =>
    tag.replace(/(?<=\scontent=")[^"]*/u, (text) => withTextIndexed(text, known)),
  );
  return metas.replace(html, indexLanguage) + withTextIndexed(spaced(body), known);
}

/**
 * A page without most of what no search reads: the styles before what is searched, and what follows it. They are more
 * than half of a page, and whatever indexes it would read them all.
 */
export function withoutUnsearched(page: string): string {
  const { head, body } = partsOf(page);
  const end = body.startsWith('<main') ? body.lastIndexOf('</main>') : -1;
  const isOver = end >= 0 && !body.includes('data-pagefind-', end);
  return withoutStyles(head) + (isOver ? `${body.slice(0, end)}</main></body></html>` : body);
}

/**
 * The language that a page is indexed as. In one of its own accord Pagefind splits words by other rules than ours.
 * @example indexLanguage('th-TH') // 'x-th-TH'
 */
export function indexLanguage(language: string): string {
  return /^th\b/iu.test(language) ? `x-${language}` : language;
}

/** The language of pages that are indexed as another. */
export function languageIndexed(indexed: string): string {
  return indexed.replace(/^x-(?=th\b)/iu, '');
}

// What a page says of itself in its head is searched too, except what filters and sorts compare to the letter. Where an
// address may break, it is still one.
function partsOf(page: string): { head: string; body: string } {
  const body = Math.max(0, searchedFrom(page));
  return { head: page.slice(0, body), body: page.slice(body).replaceAll('<wbr>', '') };
}

// Most of a page is style: the words are looked for first, then whether they stand in a tag.
function searchedFrom(page: string): number {
  for (let at = page.indexOf(says); at >= 0; at = page.indexOf(says, at + 1)) {
    const behind = page.lastIndexOf('>', at) + 1;
    const start = page.slice(behind, at).search(opens);
    if (start >= 0 && !/\w/u.test(page.charAt(at + says.length))) return behind + start;
  }
  return -1;
}

function withoutStyles(head: string): string {
  const [first = '', ...rest] = head.split('<style>');
  return first + rest.map((piece) => piece.slice(endOf('</style>', piece))).join('');
}

function endOf(words: string, text: string): number {
  const at = text.indexOf(words);
  return at < 0 ? 0 : at + words.length;
}

function spaced(body: string): string {
  return body
    .replace(/(<\/dt>)\s*(?=<dd)/gu, ': $1 ')
    .replace(/(<\/dd>)\s*(?=<dd)/gu, '; $1 ')
    .replace(/(<\/[a-z][a-z\d]*>)(?=<[a-z])(?!(?:<[^>]*>)+[,;:.!?)،؛؟])/gu, '$1 ');
}

function withTextIndexed(part: string, known: KnownWords): string {
  const pieces = part.split(notText);
  const indexed = pieces.map((piece, i) => {
    if (i % 2 === 1 || isReadAsWritten(piece)) return piece;
    const [before, after] = [besideOf(pieces, i, -1), besideOf(pieces, i, 1)];
    const text = indexedText(piece, known, { before: before.text, after: after.text });
    // Pagefind ends a paragraph with a dot where it ends with a letter; here it ends with a hidden word.
    return after.isEnd && text.endsWith('`') && /[\p{L}\p{M}\p{N}]$/u.test(piece) ? `${text}.` : text;
  });
  return indexed.join('');
}

/** The nearest text in the same line, and whether instead the line ends. */
function besideOf(pieces: readonly string[], at: number, step: -1 | 1): { text: string; isEnd: boolean } {
  for (let i = at + step; i in pieces; i += step) {
    const piece = pieces[i] ?? '';
    if (i % 2 === 0 && piece !== '') return { text: piece, isEnd: false };
    if (i % 2 === 1 && !inLine.test(piece)) return { text: '', isEnd: piece.startsWith('</') };
  }
  return { text: '', isEnd: false };
}
