import type { Element, ElementContent, RootContent } from 'hast';
import { paragraph, type Inline, type Node, type Words } from './node.ts';
import { textOf } from './text-of.ts';
import type { Walk } from './walk.ts';

/** What stands within a line, in its order. */
export function inlinesIn(children: readonly (RootContent | ElementContent)[], walk: Walk): Inline[] {
  return children.flatMap((child) => inlinesOf(child, walk));
}

/** One node of a line. */
export function inlinesOf(node: RootContent | ElementContent, walk: Walk): Inline[] {
  if (node.type === 'text') return wordsOf(node.value.replace(/\s*\n\s*/gu, ' '), walk);
  if (node.type !== 'element') return [];
  const { tagName, properties, children } = node;
  const styled = styles[tagName];
  if (styled) return inlinesIn(children, { ...walk, style: { ...walk.style, ...styled } });
  if (tagName === 'br') return [{ kind: 'break' }];
  if (tagName === 'input') return wordsOf(properties.checked ? '☑' : '☐', walk);
  if (tagName === 'code')
    return walk.verbatim(textOf(node)).map((run) => ({ ...run, ...walk.style, isCode: true }));
  return tagName === 'a' ? linkOf(node, walk) : inlinesIn(children, walk);
}

const styles: Readonly<Record<string, Walk['style']>> = {
  strong: { isStrong: true },
  b: { isStrong: true },
  em: { isEmphasis: true },
  i: { isEmphasis: true },
  del: { isStruck: true },
};

function wordsOf(text: string, { words, style }: Walk): Words[] {
  return text === '' ? [] : words(text).map((run) => ({ ...run, ...style }));
}

function linkOf(link: Element, walk: Walk): Inline[] {
  const { href, dataFootnoteRef, dataFootnoteBackref } = link.properties;
  if (dataFootnoteBackref !== undefined) return [];
  if (dataFootnoteRef !== undefined) return noteOf(String(href).slice(1), walk);
  if (typeof href !== 'string') return inlinesIn(link.children, walk);
  const address = walk.whole(href);
  const words = inlinesIn(link.children, { ...walk, style: { ...walk.style, href: address } });
  const shown = shownAddress(href);
  const isSaid = textOf(link).includes(shown);
  return walk.mayNote && !isSaid && /^(?:https?|mailto|tel):/u.test(href) && isElsewhere(link)
    ? [...words, ...noteOnce(`to ${href}`, () => paragraph(walk.verbatim(shown)), walk)]
    : words;
}

// Whoever reads paper gets to the pages of the site by its address; elsewhere they need the address of each page.
function isElsewhere({ properties: { rel, href } }: Element): boolean {
  return Array.isArray(rel) ? rel.includes('external') : /^(?:mailto|tel):/u.test(String(href));
}

function shownAddress(href: string): string {
  return href.replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/u, '').replace(/\/$/u, '');
}

function noteOf(id: string, walk: Walk): Inline[] {
  const note = walk.notes.get(id);
  if (!note || !walk.mayNote) return [];
  return noteOnce(id, () => note({ ...walk, style: {}, mayNote: false }), walk);
}

// A note that says nothing is none.
function noteOnce(id: string, make: () => Node[], { told }: Walk): Inline[] {
  if (told.has(id)) return [{ kind: 'note', id, nodes: null }];
  const nodes = make();
  if (nodes.length === 0) return [];
  told.add(id);
  return [{ kind: 'note', id, nodes }];
}
