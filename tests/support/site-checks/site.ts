import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { type Content, readContent } from './content.ts';

/** A built site, held in memory so that a fault can be planted in a copy of it. */
export interface Site {
  /** Where it will stand: origin and base path, with a slash at the end. */
  address: string;
  /** Every file, by its path from the site's root with `/` between folders. */
  files: ReadonlyMap<string, Buffer>;
  pages: readonly Page[];
  /** What it was built from. */
  content: Content;
}

export interface Page {
  /** `briefs/x/index.html` */
  file: string;
  /** From the site's root without base path: `briefs/x/`; the home page is the empty path. */
  path: string;
  /** `moved` for a page that only leads on, `embed` for one that other sites frame, `not-found` for the 404 page. */
  kind: 'page' | 'moved' | 'embed' | 'not-found';
  html: string;
  root: Root;
  /** In the order of the page; what stands in a `<template>` is not yet part of it. */
  elements: readonly Element[];
}

/** Reads a built site whole. `content` is the folder it was built from, `today` the day it was built for. */
export function readSite(dir: string, from: { address: string; content: string; today: string }): Site {
  // The editor is no page of the site: tests/browser/editor.test.ts looks at it.
  const names = globSync('**/*', { cwd: dir }).filter(
    (name) => statSync(join(dir, name)).isFile() && !/^admin[\\/]/u.test(name),
  );
  const files = names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(dir, name))] as const);
  return siteOf(from.address, new Map(files), readContent(from.content, from.today));
}

/** A copy of the site with one file changed, added, or (`null`) taken away. */
export function withFile(
  { address, files, content }: Site,
  name: string,
  change: string | Buffer | null | ((text: string) => string),
): Site {
  const before = files.get(name)?.toString('utf8') ?? '';
  const after = typeof change === 'function' ? change(before) : change;
  if (after === before) throw new Error(`Nothing was changed in ${name}`);
  const copy = new Map(files);
  if (after === null) copy.delete(name);
  else copy.set(name, Buffer.from(after));
  return siteOf(address, copy, content);
}

/** A check of each page by itself; a page that has been checked is not checked again in a changed copy of its site. */
export function eachPage(check: (page: Page, site: Site) => string[]): (site: Site) => string[] {
  const known = new WeakMap<Page, string[]>();
  return (site) =>
    site.pages.flatMap((page) => {
      const faults = known.get(page) ?? check(page, site);
      known.set(page, faults);
      return faults;
    });
}

/** The elements of a page with one of these names. */
export function all({ elements }: Page, ...tagNames: string[]): Element[] {
  return elements.filter(({ tagName }) => tagNames.includes(tagName));
}

/** The file a path of the site leads to as a static host answers it; `undefined` where it answers 404. */
export function fileAt({ files }: Site, path: string): string | undefined {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? file : undefined;
}

/** Whether search engines may list the page. */
export function isListed(page: Page): boolean {
  const robots = all(page, 'meta').find(({ properties }) => properties.name === 'robots');
  return page.kind === 'page' && !String(robots?.properties.content ?? '').includes('noindex');
}

function siteOf(address: string, files: ReadonlyMap<string, Buffer>, content: Content): Site {
  const names = [...files.keys()].filter((name) => name.endsWith('.html')).toSorted();
  return { address, files, content, pages: names.map((name) => pageOf(name, files.get(name)!)) };
}

/** Whether a page is for frames on other sites: `embed/funding/x/`, `fr/embed/briefs/x/`. */
function isEmbed(path: string): boolean {
  return /^(?:[a-z-]+\/)?embed\//iu.test(path);
}

const parsed = new Map<Buffer, Page>();

function pageOf(file: string, bytes: Buffer): Page {
  const known = parsed.get(bytes);
  if (known) return known;
  const html = bytes.toString('utf8');
  const root = htmlToHast(html) as unknown as Root;
  const elements: Element[] = [];
  visit(root, 'element', (element) => {
    if (element.tagName === 'template') return SKIP;
    elements.push(element);
    return undefined;
  });
  const path = file.replace(/(^|\/)index\.html$/u, '$1');
  const refresh = elements.some(({ properties }) => String(properties.httpEquiv) === 'refresh');
  const kind = path === '404.html' ? 'not-found' : refresh ? 'moved' : isEmbed(path) ? 'embed' : 'page';
  const page: Page = { file, path, kind, html, root, elements };
  parsed.set(bytes, page);
  return page;
}
