import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';

/** A built page as a test looks at it: words, headings, links. */
export interface ParsedPage {
  /** From the site's root: `briefs/x/index.html`. */
  file: string;
  html: string;
  title: string;
  /** Everything between `<main>` and `</main>`, with single spaces. */
  text: string;
  headings: { level: number; text: string }[];
  /** Every address in `href`, `src`, `srcset`, `action` and `content` of a refresh, as written. */
  addresses: string[];
  /** The page's elements of a name, in order. */
  all(tagName: string): Element[];
}

/** Every page of a built site but the editor's, by its address without base path: `/briefs/x/`. */
export function parsedPages(dir: string): Map<string, ParsedPage> {
  const files = globSync('**/*.html', { cwd: dir })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isEditor(file));
  return new Map(files.toSorted().map((file) => [addressOf(file), parsedPage(dir, file)]));
}

/** Whether a file is the editor's, which is no page of the site: tests/browser/editor.test.ts looks at it. */
function isEditor(file: string): boolean {
  return /^\/?admin\//u.test(file);
}

/** Whether a page, by its file or its address, is one that other sites frame. */
export function isEmbed(page: string): boolean {
  return /^\/?(?:[\w-]+\/)?embed\//u.test(page);
}

/** The words of a piece of a page, with single spaces, as they are read: no styles, no scripts. */
export function textOf(node: Nodes): string {
  return words(node).replace(/\s+/gu, ' ').trim();
}

/** A page of a built site, by its file from the site's root. */
export function parsedPage(dir: string, file: string): ParsedPage {
  const html = readFileSync(join(dir, file), 'utf8');
  const root = htmlToHast(html) as unknown as Root;
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === 'template') return SKIP;
    elements.push(element);
    return undefined;
  });
  const all = (tagName: string) => elements.filter((element) => element.tagName === tagName);
  return {
    file,
    html,
    title: textOf(all('title')[0] ?? root),
    text: textOf(all('main')[0] ?? root),
    headings: elements
      .filter(({ tagName }) => /^h[1-6]$/u.test(tagName))
      .map((heading) => ({ level: Number(heading.tagName.slice(1)), text: textOf(heading) })),
    addresses: elements.flatMap(addressesIn),
    all,
  };
}

function words(node: Nodes): string {
  if (node.type === 'text') return node.value;
  // Where an address may break, it is one all the same.
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'wbr')) return '';
  if (node.type === 'element' && ['style', 'script', 'svg'].includes(node.tagName)) return ' ';
  const inside = node.children.map((child) => words(child as Nodes)).join('');
  const inLine = ['a', 'b', 'em', 'strong', 'span', 'code', 'i', 'sup', 'del'];
  return node.type === 'element' && !inLine.includes(node.tagName) ? ` ${inside} ` : inside;
}

function addressesIn({ tagName, properties }: Element): string[] {
  const { href, src, srcSet, action, content, httpEquiv } = properties;
  const sets = Array.isArray(srcSet) ? srcSet.map(String) : String(srcSet ?? '').split(',');
  const refresh = String(httpEquiv) === 'refresh' ? String(content).replace(/^\d+;\s*url=/u, '') : undefined;
  return [
    tagName === 'use' ? undefined : href,
    src,
    action,
    refresh,
    ...sets.map((one) => one.trim().split(/\s/u)[0]),
  ]
    .filter((address) => address !== undefined && address !== null && address !== '')
    .map(String);
}

function addressOf(file: string): string {
  return posix.basename(file) === 'index.html' ? `/${posix.dirname(file)}/`.replace('/./', '/') : `/${file}`;
}
