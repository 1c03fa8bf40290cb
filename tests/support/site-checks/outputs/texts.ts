import { parseAtomFeed } from 'feedsmith';
import { markdownToHtml } from 'satteri';
import { strayFiguresOn } from '../figures.ts';
import { type Site, withFile } from '../site.ts';

/**
 * Numbers that a text for programs holds and its entries do not: each is read as the page it speaks for, in the same
 * ledger as the pages themselves.
 */
export function strayInTexts(site: Site): string[] {
  return [...site.files].flatMap(([file, bytes]) => {
    const read = readers.find(({ files }) => files.test(file));
    if (!read) return [];
    const page = file.replace(read.files, read.page);
    const html = `<!doctype html><html><body><main>${read.html(bytes.toString('utf8'))}</main></body></html>`;
    const changed = withFile(site, page, html);
    const asPage = changed.pages.find((one) => one.file === page);
    return asPage ? strayFiguresOn(asPage, changed).map((fault) => `${file}: ${fault}`) : [];
  });
}

/** How many texts are read so. */
export function countTexts({ files }: Site): number {
  return [...files.keys()].filter((file) => readers.some((reader) => reader.files.test(file))).length;
}

interface Reader {
  files: RegExp;
  /** The page that says the same to people. */
  page: string;
  html: (text: string) => string;
}

const readers: Reader[] = [
  { files: /((?:^|\/)briefs\/[^/]+)\.md$/u, page: '$1/index.html', html: htmlOf },
  { files: /(^|\/)llms\.txt$/u, page: '$1index.html', html: htmlOf },
  { files: /(^|\/)feed\.xml$/u, page: '$1index.html', html: listOf },
];

function htmlOf(markdown: string): string {
  return String(markdownToHtml(markdown, { features: { frontmatter: false, gfm: true } }));
}

function listOf(feed: string): string {
  const { title = '', subtitle = '', entries = [] } = parseAtomFeed(feed);
  const items = entries.map((entry) => {
    const [link] = entry.links ?? [];
    return `<li><a href="${escaped(String(link?.href))}">${escaped(textOf(entry.title))}</a> ${escaped(textOf(entry.summary))}</li>`;
  });
  return `<p>${escaped(textOf(title))}</p><p>${escaped(textOf(subtitle))}</p><ul>${items.join('')}</ul>`;
}

// Feedsmith gives texts, or texts with their kind.
function textOf(text: unknown): string {
  return typeof text === 'string' ? text : String((text as { value?: unknown } | undefined)?.value ?? '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
