import { randomUUID } from 'node:crypto';
import { markdownToHast, markdownToMdast, type Features } from 'satteri';
import type { Root, RootContent } from 'hast';
import type { Root as MdastRoot, RootContent as MdastContent } from 'mdast';
import { addToRun, cutDeep, listedPiece, type Block, type WrittenPiece } from './blocks.ts';

/**
 * Reads a text of Markdown with directives. A first reading finds the directives and leaves a mark in the place of
 * each; the second knows none, so that "at 10:30" and "3:1[^1]" stay what they are.
 */
export function readMarkdown(text: string, features: Features): Block[] {
  const found = findPieces(text);
  // Nobody can write a mark of their own: it is another one in every text.
  const mark = `piece${randomUUID().replaceAll('-', '')}`;
  const marked = found.length === 0 ? text : withMarks(text, found, mark);
  const { children } = cutDeep(markdownToHast(marked, { features, position: false }) as unknown as Root);
  const blocks = group(
    children.filter((node) => !isNotes(node)),
    found,
    mark,
  );
  for (const notes of children.filter(isNotes)) addToRun(blocks, notes);
  return blocks;
}

interface FoundPiece {
  piece: WrittenPiece;
  /** Its only or first line, counted from 1. */
  line: number;
  /** Whether Markdown stands inside it. */
  holds: boolean;
  /** The line of colons that closes it; without one it holds all that follows. */
  closing?: number | undefined;
}

function findPieces(text: string): FoundPiece[] {
  if (!/^ {0,3}::/mu.test(text)) return [];
  const tree = markdownToMdast(text, { features: { directive: true, frontmatter: false } }) as MdastRoot;
  return piecesIn(tree.children, text.split('\n'));
}

// Callouts in callouts, deeper than anybody writes; those below are text.
const mostNested = 100;

function piecesIn(nodes: MdastContent[], lines: string[], depth = 0): FoundPiece[] {
  if (depth === mostNested) return [];
  return nodes.flatMap((node) => {
    if (node.type !== 'leafDirective' && node.type !== 'containerDirective') return [];
    const holds = node.type === 'containerDirective';
    const piece = listedPiece(node.name, Object.entries(node.attributes ?? {}), holds ? [] : undefined);
    if (!piece || !node.position) return [];
    const { start, end } = node.position;
    const inside = holds ? piecesIn(node.children, lines, depth + 1) : [];
    // Where the last line is a part of what stands inside, this callout is not closed.
    const isOwn = holds && node.children.at(-1)?.position?.end.line !== end.line;
    const closing = isOwn && isClosing(lines[start.line - 1], lines[end.line - 1]) ? end.line : undefined;
    return [{ piece, line: start.line, holds, closing }, ...inside];
  });
}

function isClosing(first = '', last = ''): boolean {
  const colonsIn = (pattern: RegExp, line: string) => pattern.exec(line)?.[1]?.length ?? 0;
  return colonsIn(/^ {0,3}(:{3,})\s*$/u, last) >= Math.max(3, colonsIn(/^ {0,3}(:+)/u, first));
}

function withMarks(text: string, found: readonly FoundPiece[], mark: string): string {
  const lines = text.split('\n');
  for (const [i, { line, closing }] of found.entries()) {
    lines[line - 1] = `\n${mark}opens${i}\n`;
    if (closing !== undefined) lines[closing - 1] = `\n${mark}closes${i}\n`;
  }
  return lines.join('\n');
}

function group(nodes: readonly RootContent[], found: readonly FoundPiece[], mark: string): Block[] {
  const signs = nodes.map((node) => signOf(node, mark));
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const sign = signs[at];
    const opened = sign?.startsWith('opens') ? found[Number(sign.slice('opens'.length))] : undefined;
    if (sign === undefined) addToRun(blocks, nodes[at]!);
    else if (opened?.holds) {
      const end = signs.indexOf(sign.replace('opens', 'closes'), at);
      const stop = end === -1 ? nodes.length : end;
      blocks.push({ ...opened.piece, blocks: group(nodes.slice(at + 1, stop), found, mark) });
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
