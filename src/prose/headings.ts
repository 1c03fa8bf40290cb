import GithubSlugger, { slug } from 'github-slugger';
import { visit } from 'unist-util-visit';
import type { Element, Nodes, Root } from 'hast';
import type { Heading } from '../domain/heading.ts';

// Ids of the page's own frame. Those of its sections all begin with "the-", and those of a text never do.
const ofThePage = ['main', 'site-search', 'weave-head', 'weave-foot'];

/**
 * Gives every heading an id that the page has not given away, and shifts all so that the highest fits below the
 * page's own heading.
 * @param trees the Markdown of one text, in the order they are read
 */
export function nameHeadings(
  trees: readonly Root[],
  { topLevel = 2, taken = [] }: { topLevel?: number; taken?: readonly string[] },
): Heading[] {
  const elements = trees.flatMap(elementsIn);
  const slugger = new GithubSlugger();
  const own = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  for (const id of [...ofThePage, ...taken, ...own]) slugger.slug(id);
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/u.test(tagName));
  const highest = Math.min(...headings.map(depthOf));
  return headings.map((element) => {
    const depth = Math.min(6, depthOf(element) - highest + topLevel);
    const text = textOf(element).trim();
    const { id = slugger.slug(nameOf(text)) } = element.properties as { id?: string };
    element.tagName = `h${depth}`;
    element.properties.id = id;
    return { depth, id, text };
  });
}

function elementsIn(tree: Root): Element[] {
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

function nameOf(text: string): string {
  return slug(text).replace(/^(?:the-)+/u, '') || 'text';
}

function depthOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}

// Without the marks of notes.
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return '';
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
