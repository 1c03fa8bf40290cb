import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import type { Element, Root } from 'hast';

// The second wall behind the checks: whatever reaches the page, only these elements leave it.
const allowed: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    td: [['className', 'center', 'end']],
    th: [['className', 'center', 'end']],
  },
  clobber: [],
  tagNames: (defaultSchema.tagNames ?? []).filter((tag) => !['img', 'picture', 'source'].includes(tag)),
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
};

export interface TidyOptions {
  /** Turns an address of this site into one below the base path. */
  href: (address: string) => string;
  /** Stands before the ids of the notes, where a page has several texts. */
  idPrefix?: string;
}

/** Markdown as it may be published: words only, links below the base path, tables in a box that scrolls. */
export function tidy(tree: Root, options: TidyOptions): Root {
  visit(tree, 'element', alignByClass);
  const clean = sanitize(tree, allowed) as Root;
  visit(clean, 'element', (element, index, parent) => {
    if (element.tagName === 'a') adaptLink(element, options);
    if (element.properties.id === notesLabel) element.properties.id = prefixed(options);
    if (!isScrolling(element) || !parent || index === undefined) return undefined;
    parent.children[index] = inScrollingBox(element);
    return SKIP;
  });
  return clean;
}

// The heading of the notes, as the parser names it; every note's mark points to it.
const notesLabel = 'footnote-label';

function prefixed({ idPrefix = '' }: TidyOptions): string {
  return `${idPrefix}${notesLabel}`;
}

// The parser writes a column's alignment as a style, and styles do not pass.
function alignByClass({ tagName, properties }: Element): void {
  if (tagName !== 'td' && tagName !== 'th') return;
  const [, side] = /^text-align: (center|right)$/u.exec(String(properties.style)) ?? [];
  if (side !== undefined) properties.className = [side === 'right' ? 'end' : side];
}

function adaptLink({ properties }: Element, options: TidyOptions): void {
  const { href: address } = properties;
  if (properties.ariaDescribedBy !== undefined) properties.ariaDescribedBy = [prefixed(options)];
  if (typeof address !== 'string') return;
  if (/^\/(?![/\\]|%5c)/iu.test(address)) properties.href = options.href(address);
  else if (/^https?:/iu.test(address)) properties.rel = ['external'];
  else if (!/^(?:#|mailto:|tel:)/iu.test(address)) delete properties.href;
}

function isScrolling({ tagName }: Element): boolean {
  return tagName === 'table' || tagName === 'pre';
}

// What is wide scrolls in a box of its own that the keyboard can reach.
function inScrollingBox(child: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroll'], tabIndex: 0 },
    children: [child],
  };
}
