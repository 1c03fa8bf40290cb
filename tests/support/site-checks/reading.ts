import type { Element, Nodes, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { latinDigits } from '../../../src/domain/digits.ts';
import { metaOf } from './head.ts';
import { type Page, all } from './site.ts';

const inLine = new Set(
  'a abbr b bdi cite code del em i ins mark q s small span strong sub sup time u wbr'.split(' '),
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

/** The pieces of a text written in Markdown; of a callout, its title and what stands in it. */
export function piecesOfMarkdown(markdown: string): string[] {
  return piecesOf(treeOf(markdown)).map(({ text }) => text);
}

/** The texts of a Markdown text each by itself, as emphasis and links part them. */
export function textsOfMarkdown(markdown: string): string[] {
  const texts: string[] = [];
  visit(treeOf(markdown), 'text', ({ value }) => {
    texts.push(plain(value));
  });
  return texts;
}

function treeOf(markdown: string): Root {
  const words = markdown
    .replace(/^:::\w+(?:\{title="([^"]*)"\})?.*$|^:::$/gmu, '\n$1\n')
    .replace(/^<Callout(?: title="([^"]*)")?>$|^<\/Callout>$/gmu, '\n$1\n');
  return markdownToHast(words, { features: { frontmatter: false, gfm: true } }) as unknown as Root;
}

/**
 * A text as it is compared: with single spaces, without the addresses, the frame to copy (embeds.ts) and the signs that only tell a direction,
 * its numbers in Latin digits, whatever digits the page is in, and with a visible sign where thin spaces group them.
 * @example plain('‏٢٤٬٢٨٠ د.أ.‏') // '24,280 د.أ.'
 */
export function plain(text: string): string {
  return latinDigits(text)
    .replace(/<iframe [^>]*><\/iframe>/gu, ' ')
    .replace(/https?:\/\/\S+|\S+@\S+\.\S+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/gu, '’')
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٪/gu, '%')
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
    // Spaces that do not break may group a number.
    if (node.type === 'text') line = joined(line, node.value.replace(/[^\S\u00a0\u202f]+/gu, ' '));
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
