import type { Nodes } from 'mdast';
import type { AtLine, Mark, MarkKind } from '../../domain/text.ts';
import { stretchOf, type TypedText } from '../typed-text.ts';
import type { Place } from './marks.ts';
import { ruleOf, tableLines } from './tables.ts';

/** Lists, tables and terms that were typed without the marks of Markdown, whose lines run together on the page. */
export function paragraphMarks(place: Place, typed: TypedText): AtLine<Mark>[] {
  const { node } = place;
  if (node.type !== 'paragraph' || !node.position) return [];
  const lines = linesOf(node, typed);
  const { line } = node.position.start;
  const mark = listIn(lines, place, typed) ?? tableIn(lines, place, typed) ?? tabsIn(lines) ?? termIn(lines);
  if (!mark) return [];
  const { at, ...found } = mark;
  return [{ ...found, line: line + at }];
}

type Found = Mark & { at: number };

// Without the marks of the quotation or list that they stand in.
function linesOf(node: Nodes, { text }: TypedText): string[] {
  const [first = '', ...rest] = text.slice(...stretchOf(node)).split('\n');
  return [first.trim(), ...rest.map((line) => line.replace(/^[ \t>]+/u, '').trimEnd())];
}

interface TypedList {
  kind: MarkKind;
  pattern: RegExp;
  /** How many such lines make a list. */
  least: number;
  /** How a line is written in Markdown. */
  written: (mark: string, words: string, i: number) => string;
}

const dashed = (_: string, words: string) => `- ${words}`;
const numbered = (_: string, words: string, i: number) => `${i + 1}. ${words}`;
const lettered = (mark: string, words: string) => `- ${mark} ${words}`;

const typedLists: readonly TypedList[] = [
  {
    kind: 'bullets',
    pattern: /^([•‣⁃▪▫◦●○■□◆◇❖➢➤►▶✓✔\uf0a7\uf0b7\uf0d8])\s*(\S.*)$/u,
    least: 1,
    written: dashed,
  },
  { kind: 'bullets', pattern: /^([-*+])[\u00a0\u202f\u2007]+\s*(\S.*)$/u, least: 1, written: dashed },
  { kind: 'bullets', pattern: /^([–—−‐‑―·∙o])\s+(\S.*)$/u, least: 2, written: dashed },
  { kind: 'bullets', pattern: /^(-)(\p{L}.*)$/u, least: 2, written: dashed },
  { kind: 'numbers', pattern: /^(\d{1,3}[.)])(\p{L}.*)$/u, least: 2, written: numbered },
  { kind: 'numbers', pattern: /^((?!\d)\p{Nd}{1,3}[.)-])\s+(\S.*)$/u, least: 2, written: numbered },
  { kind: 'numbers', pattern: /^([①-⑳❶-❿])\s*(\S.*)$/u, least: 2, written: numbered },
  {
    kind: 'letters',
    pattern: /^(\((?:\p{L}|\p{Nd}{1,3}|[ivx]{1,5})\)|(?:\p{L}\p{M}*|[ivx]{2,5})[.)])\s+(\S.*)$/u,
    least: 2,
    written: lettered,
  },
];

// Few paragraphs begin as one of them does: the others are not looked at eight times.
const mayBegin = /^(?:[^\p{L}\p{Nd}]|o\s|[\p{L}\p{Nd}][^\s]{0,4}[.)-])/u;

function listIn(lines: readonly string[], place: Place, typed: TypedText): Found | undefined {
  if (!lines.some((line) => mayBegin.test(line))) return undefined;
  for (const { kind, pattern, least, written } of typedLists) {
    const items = lines.map((line) => pattern.exec(line));
    const at = items.findIndex((item) => item !== null);
    if (at === -1) continue;
    const like = likeness(items[at]?.[1]);
    const isLike = (item: RegExpExecArray | null | undefined) => !!item && likeness(item[1]) === like;
    const neighbour = (step: number) => {
      const node = place.parent.children[place.index + step];
      return node?.type === 'paragraph' && isLike(pattern.exec(linesOf(node, typed)[0] ?? ''));
    };
    // Where each stands in a paragraph of its own, the first speaks for all.
    if (at === 0 && neighbour(-1)) return undefined;
    const found = items.filter((item) => item !== null).filter(isLike);
    if (found.length + (neighbour(1) ? 1 : 0) < least) continue;
    const instead = found.slice(0, 2).map(([, mark = '', words = ''], i) => written(mark, words, i));
    return { kind, value: found[0]?.[1] ?? '', instead: inTurn(instead), at };
  }
  return undefined;
}

// Points of one list begin alike: (a) and (b), not (a) and A.
function likeness(mark = ''): string {
  if (mark === 'o') return mark;
  const numbers = mark.replace(/[\p{N}❶-❿]+/gu, '1');
  return numbers.replace(/\p{Lu}+/gu, 'A').replace(/(?:[\p{Ll}\p{Lo}]\p{M}*)+/gu, 'a');
}

function tableIn(lines: readonly string[], { parent, index }: Place, { text }: TypedText): Found | undefined {
  if (!lines.some((line) => line.includes('|'))) return undefined;
  const before = parent.children[index - 1];
  return tableLines(lines, before ? text.slice(...stretchOf(before)) : '');
}

// Columns that were copied from a table stand apart by tabs.
function tabsIn(lines: readonly string[]): Found | undefined {
  const columns = lines.map((line) => line.split('\t').filter((cell) => cell.trim() !== ''));
  const at = columns.findIndex((cells, i) => cells.length > 1 && columns[i + 1]?.length === cells.length);
  const cells = columns[at];
  if (!cells) return undefined;
  const row = `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  return { kind: 'tabs', value: lines[at]!, instead: inTurn([row, ruleOf(cells.length)]), at };
}

// `Term`, and below it `: what it means`, as some other programs have it.
function termIn(lines: readonly string[]): Found | undefined {
  const at = lines.findIndex((line, i) => i > 0 && /^:[ \t]+\S/u.test(line));
  if (at === -1) return undefined;
  const instead = `**${lines[at - 1]!}:** ${lines[at]!.slice(1).trim()}`;
  return { kind: 'term', value: lines[at]!, instead, at };
}

// Lines as they are to be written, one below the other.
function inTurn(lines: readonly string[]): string {
  return lines.map((line) => `“${line}”`).join(', then ');
}
