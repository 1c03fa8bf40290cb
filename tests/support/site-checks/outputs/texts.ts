import { parseAtomFeed } from 'feedsmith';
import { markdownToHtml } from 'satteri';
import { type Content, type Entry, leavesOf, pathOf } from '../content.ts';
import { strayFiguresOn } from '../figures.ts';
import { languageOf } from '../language.ts';
import { phrasesOf } from '../phrases.ts';
import { plain } from '../reading.ts';
import { type Site, withFile } from '../site.ts';

const briefs = /^((?:[^/]+\/)?briefs\/([^/]+))\.md$/u;
const lists = /(^|\/)(?:llms\.txt|feed\.xml)$/u;

/** Numbers that a text for programs holds, and its entries do not. */
export function strayInTexts(site: Site): string[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const text = bytes.toString('utf8');
    const [, page = '', id] = briefs.exec(file) ?? [];
    if (id !== undefined) return strayInBrief(text, { id, path: `${page}/` }, site).map(at(file));
    return lists.test(file) ? strayInList(file, text, site).map(at(file)) : [];
  });
}

/** How many texts are read so. */
export function countTexts({ files }: Site): number {
  return [...files.keys()].filter((file) => briefs.test(file) || lists.test(file)).length;
}

function at(file: string): (fault: string) => string {
  return (fault) => `${file}: ${fault}`;
}

/** A list of entries is read as the list of a page, each item in the ledger of what it links to. */
function strayInList(file: string, text: string, site: Site): string[] {
  const page = file.replace(lists, '$1index.html');
  const main = file.endsWith('.xml') ? itemsOf(text) : htmlOf(text);
  const changed = withFile(site, page, `<!doctype html><html><body><main>${main}</main></body></html>`);
  const asPage = changed.pages.find((one) => one.file === page);
  return asPage ? strayFiguresOn(asPage, changed) : [];
}

const numbers = /\p{Nd}+(?:[.,’]\p{Nd}+)*/gu;
/** Telephone numbers, and what is left of an address that `plain` takes out. */
const apart = /\+\d[\d ]{5,}|\S*%\d\S*/gu;

/** A brief tells of its asks, results and people, with links to some: each number is one of theirs. */
function strayInBrief(markdown: string, { id, path }: { id: string; path: string }, site: Site): string[] {
  const { content } = site;
  const language = languageOf({ path }, site);
  const brief = content.published.find((one) => one.collection === 'briefs' && one.id === id);
  if (!brief) return [`/${path} is no brief`];
  const linked = content.published.filter((one) => markdown.includes(`/${pathOf(one) ?? ' '})`));
  const family = new Set([...familyOf(brief, content), ...linked]);
  const phrases = [...family].flatMap((entry) => phrasesOf(entry, language, content));
  const known = new Set(phrases.flatMap(numbersIn));
  const written = htmlOf(markdown).replace(/<[^>]+>/gu, ' ');
  return numbersIn(plain(written).replace(apart, ' ')).filter((number) => !known.has(number));
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(numbers)].map(([number]) => number);
}

/** Whoever names the brief, whom it names, and whom these name; and who answers for the site. */
function familyOf(brief: Entry, content: Content): Entry[] {
  const { published, site } = content;
  const names = (one: Entry, other: Entry) => leavesOf(one.data).includes(other.id);
  const near = published.filter((one) => names(one, brief) || names(brief, one));
  const farther = published.filter((one) => near.some((other) => names(other, one)) || names(site, one));
  return [...new Set([brief, ...near, ...farther])];
}

// A brief that is named by its Markdown is the brief of the page.
function htmlOf(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { frontmatter: false, gfm: true } });
  return html.replace(/(\/briefs\/[^/"]+)\.md"/gu, '$1/"');
}

function itemsOf(feed: string): string {
  const { title, subtitle, entries = [] } = parseAtomFeed(feed);
  const items = entries.map(({ links = [], title: called, summary }) => {
    const [link] = links;
    return `<li><a href="${escaped(link?.href)}">${escaped(called)}</a> ${escaped(summary)}</li>`;
  });
  return `<p>${escaped(title)}</p><p>${escaped(subtitle)}</p><ul>${items.join('')}</ul>`;
}

// Feedsmith gives texts, or texts with their kind.
function escaped(text: unknown): string {
  const plainText = typeof text === 'string' ? text : ((text as { value?: string } | undefined)?.value ?? '');
  return plainText.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
