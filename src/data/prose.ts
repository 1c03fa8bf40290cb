import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Element, Nodes, Root } from 'hast';
import { parseContent } from './document.ts';
import { contentFolder } from './folder.ts';

/** A heading of a rendered text, for tables of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** A rendered text: HTML that holds no code, and its headings. */
export interface Prose {
  html: string;
  headings: Heading[];
}

export interface ProseOptions {
  /** Turns an address of this site into one below the base path. */
  href: (address: string) => string;
  footnotes: { label: string; back: string };
  /** Ids that the page has already given away. */
  taken?: readonly string[];
  /** The depth that the text's highest heading gets; 2 when left out. */
  topLevel?: number;
}

// The second wall behind the checks: whatever reaches the page, only these elements leave it.
const allowed: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !['img', 'picture', 'source'].includes(tag)),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

/** Renders Markdown to HTML that holds words only. */
export function renderProse(markdown: string, options: ProseOptions): Prose {
  const { label, back } = options.footnotes;
  const raw = markdownToHast(markdown, {
    features: {
      rawHtml: true,
      frontmatter: false,
      gfm: { footnotes: { label, backLabel: back, backContent: '↑' } },
    },
  }) as unknown as Root;
  const tree = sanitize(raw, allowed) as Root;
  const headings = nameHeadings(tree, options.topLevel ?? 2, options.taken ?? []);
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'a') adaptLink(element, options.href);
    if (element.tagName === 'table' && parent && index !== undefined)
      parent.children[index] = scrollable(element);
    return undefined;
  });
  return { html: toHtml(tree), headings };
}

/** Renders the body of an entry, read from its file. */
export function renderBody({ file }: { file: string }, options: ProseOptions): Prose {
  const { body } = parseContent(readFileSync(join(contentFolder(), file), 'utf8'), file.endsWith('.yaml'));
  return renderProse(body, options);
}

// Gives every heading an id, and shifts all so that the highest fits below the page's own heading.
function nameHeadings(tree: Root, topLevel: number, taken: readonly string[]): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of ['main', 'site-search', ...taken]) slugger.slug(id);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    if (/^h[1-6]$/u.test(element.tagName)) elements.push(element);
  });
  const highest = Math.min(...elements.map(depthOf));
  return elements.map((element) => {
    const depth = Math.min(6, depthOf(element) - highest + topLevel);
    const text = textOf(element);
    element.tagName = `h${depth}`;
    const id = typeof element.properties.id === 'string' ? element.properties.id : slugger.slug(text);
    element.properties.id = id;
    return { depth, id, text };
  });
}

function adaptLink({ properties }: Element, href: (address: string) => string): void {
  const { href: address } = properties;
  if (typeof address !== 'string') return;
  if (address.startsWith('/')) properties.href = href(address);
  else if (/^https?:/u.test(address)) properties.rel = ['external'];
}

// A wide table scrolls in a box of its own that the keyboard can reach.
function scrollable(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0 },
    children: [table],
  };
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
