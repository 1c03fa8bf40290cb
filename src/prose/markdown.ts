import { randomUUID } from 'node:crypto';
import type { Features } from 'satteri';
import type { RootContent } from 'hast';
import { addMarkdown, cutDeep, listedPiece, type Block, type Piece } from './blocks.ts';
import { findPieces } from './find-pieces.ts';
import { markdownPage, parseMarkdown } from './parse.ts';

/**
 * Reads a text of Markdown with directives. A first reading finds the directives and leaves a mark in the place of
 * each; the second knows none, so that "at 10:30" and "3:1[^1]" stay what they are.
 */
export function readMarkdown(text: string, features: Features): Block[] {
  const placed = placedPieces(text);
  // Nobody can write a mark of their own: it is another one in every text.
  const mark = `piece${randomUUID().replaceAll('-', '')}`;
  const marked = placed.length === 0 ? text : withMarks(text, placed, mark);
  const { children } = cutDeep(markdownPage(marked, features));
  const blocks = group(
    children.filter((node) => !isNotes(node)),
    placed,
    mark,
  );
  for (const notes of children.filter(isNotes)) addMarkdown(blocks, notes);
  return blocks;
}

interface PlacedPiece {
  piece: Piece;
  /** Its only or first line, counted from 1. */
  line: number;
  /** Whether Markdown stands inside it. */
  holds: boolean;
  /** The line of colons that closes it; without one it holds all that follows. */
  closing: number | undefined;
}

function placedPieces(text: string): PlacedPiece[] {
  if (!/^ {0,3}::/mu.test(text)) return [];
  return findPieces(parseMarkdown(text), text.split('\n'), 'md').flatMap(
    ({ written, line, closing, inPlace }) => {
      const piece = inPlace ? listedPiece(written) : undefined;
      return piece ? [{ piece, line, closing, holds: written.container }] : [];
    },
  );
}

function withMarks(text: string, placed: readonly PlacedPiece[], mark: string): string {
  const lines = text.split('\n');
  for (const [i, { line, closing }] of placed.entries()) {
    lines[line - 1] = `\n${mark}opens${i}\n`;
    if (closing !== undefined) lines[closing - 1] = `\n${mark}closes${i}\n`;
  }
  return lines.join('\n');
}

function group(nodes: readonly RootContent[], placed: readonly PlacedPiece[], mark: string): Block[] {
  const signs = nodes.map((node) => signOf(node, mark));
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const sign = signs[at];
    const opened = sign?.startsWith('opens') ? placed[Number(sign.slice('opens'.length))] : undefined;
    if (sign === undefined) addMarkdown(blocks, nodes[at]!);
    else if (opened?.holds) {
      const end = signs.indexOf(sign.replace('opens', 'closes'), at);
      const stop = end === -1 ? nodes.length : end;
      blocks.push({ ...opened.piece, blocks: group(nodes.slice(at + 1, stop), placed, mark) });
      at = stop;
    } else if (opened) blocks.push(opened.piece);
  }
  return blocks;
}

// What a mark says, where a paragraph is nothing but a mark.
function signOf(node: RootContent, mark: string): string | undefined {
  const text = node.type === 'element' && node.tagName === 'p' ? node.children[0] : undefined;
  return text?.type === 'text' && text.value.startsWith(mark) ? text.value.slice(mark.length) : undefined;
}

function isNotes(node: RootContent): boolean {
  return node.type === 'element' && 'dataFootnotes' in node.properties;
}
