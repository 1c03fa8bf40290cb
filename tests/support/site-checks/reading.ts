import type { Element, Nodes } from 'hast';
import { markdownToHast } from 'satteri';
import { metaOf } from './head.ts';
import { type Page, all } from './site.ts';

const inLine = new Set(
  'a abbr b bdi cite code del em i ins mark q s small span strong sub sup time u'.split(' '),
);
const unread = new Set(['script', 'style', 'template']);

/** A piece of text on a page, between which and the next no words run on. */
export interface Piece {
  text: string;
  /** The elements it stands in, from the outermost to the innermost block. */
  within: readonly Element[];
}

const readings = new WeakMap<Page, Piece[]>();

/**
 * What a reader meets of a page: its title and description, what search shows of it, the texts of `<main>`, and
 * what a screen reader adds to them. Web and mail addresses are taken out.
 */
export function readingOf(page: Page): Piece[] {
  const known = readings.get(page);
  if (known) return known;
  const parts = [...all(page, 'title').slice(0, 1), ...all(page, 'main')];
  const found = all(page, 'meta')
    .filter(({ properties }) => /^(title|kind|date)\[/u.test(String(properties.dataPagefindMeta)))
    .map(({ properties }) => String(properties.content ?? ''));
  const apart = [metaOf(page, 'description'), ...found].map((text) => ({ text: plain(text), within: [] }));
  const pieces = [...apart, ...parts.flatMap(piecesOf)];
  readings.set(page, pieces);
  return pieces;
}

/** The pieces of a text written in Markdown. */
export function piecesOfMarkdown(markdown: string): string[] {
  const tree = markdownToHast(markdown, { features: { frontmatter: false, gfm: true } });
  return piecesOf(tree as unknown as Nodes).map(({ text }) => text);
}

/** A text with single spaces, and without the addresses in it. */
export function plain(text: string): string {
  return text
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function piecesOf(root: Nodes): Piece[] {
  const pieces: Piece[] = [];
  let line = '';
  const endLine = (within: readonly Element[]) => {
    pieces.push({ text: plain(line), within });
    line = '';
  };
  const read = (node: Nodes, within: readonly Element[]) => {
    if (node.type === 'text') line = joined(line, node.value.replace(/\s+/gu, ' '));
    if (!('children' in node) || (node.type === 'element' && unread.has(node.tagName))) return;
    const inside = node.type === 'element' ? [...within, node] : within;
    const isBlock = node.type === 'element' && !inLine.has(node.tagName);
    if (isBlock) endLine(within);
    for (const spoken of spokenIn(node)) pieces.push({ text: plain(spoken), within: inside });
    for (const child of node.children) read(child as Nodes, inside);
    if (isBlock) endLine(inside);
  };
  read(root, []);
  endLine([]);
  return pieces.filter(({ text }) => text !== '');
}

/** What a screen reader says of an element beside its words. */
function spokenIn(node: Nodes): string[] {
  if (node.type !== 'element') return [];
  const { alt, ariaLabel, title } = node.properties;
  return [alt, ariaLabel, title].filter((words) => typeof words === 'string');
}

/** Words of two elements that touch are parted by a space. */
function joined(text: string, next: string): string {
  const touch = /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}\p{Sc}+]/u.test(next);
  return touch ? `${text} ${next}` : text + next;
}
