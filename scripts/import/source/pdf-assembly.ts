import { repairArabic } from '../repair/arabic.ts';
import type { Sized } from './pdf-continued.ts';
import { isReadFromRight, withBracketsFacing } from './pdf-direction.ts';
import { hyphenatedWords, joinedLines } from './pdf-hyphens.ts';
import { commonest, type Row } from './pdf-lines.ts';
import { linksIn } from './pdf-links.ts';
import type { PdfPage } from './pdf-page.ts';
import { type Paragraph, withoutBullet, type Written, writtenIn } from './pdf-paragraphs.ts';
import type { LineKind, Repair, SourceLine, SourceTable } from './source-document.ts';

/** What is made of pages so far, and what is known of all of them. */
export interface Assembly {
  lines: SourceLine[];
  tables: SourceTable[];
  repairs: Repair[];
  /** The size of the letters of most of the text, and those of headings, the biggest first. */
  bodySize: number;
  headingSizes: number[];
  hyphenated: ReadonlySet<string>;
  /** Whether the document is read from the right, where a page does not tell. */
  isRightToLeft: boolean;
  /** The last paragraphs, the latest first: what comes may go on with one of them, as with that beside a box. */
  open: Sized[];
}

/** A page while it is read. */
export interface Reading {
  page: PdfPage;
  isRightToLeft: boolean;
  line: number;
}

/** Nothing yet, with what the rows of all pages tell: the size of their text, how words are parted at line ends. */
export function assemblyOf(rows: readonly Row[]): Assembly {
  const inTables = rows.flatMap(({ pieces }) =>
    pieces.flatMap(({ cells = [] }) => [...new Set(cells.flat())].flat()),
  );
  const signs = [...rows, ...inTables].flatMap(({ pieces }) =>
    pieces.flatMap(({ glyphs }) => glyphs.filter(({ isSpace }) => !isSpace)),
  );
  const sizes = signs.map(({ size }) => rounded(size));
  const bodySize = commonest(sizes);
  const headingSizes = [...new Set(sizes)]
    .filter((size) => size >= bodySize * 1.12)
    .toSorted((a, b) => b - a);
  return {
    lines: [],
    tables: [],
    repairs: [],
    bodySize,
    headingSizes,
    hyphenated: hyphenatedWords(writtenIn(rows, false).map(({ text }) => text)),
    isRightToLeft: isReadFromRight(signs.map(({ text }) => text).join('')),
    open: [],
  };
}

/** Where the next line of a page stands, in words for staff. */
export function placeOf({ page, line }: Reading): string {
  return `page ${String(page.number)}, line ${String(line + 1)}`;
}

/** A paragraph as a line of the document, its words put together: a heading, an item, a paragraph or a cell. */
export function lineOf(
  assembly: Assembly,
  reading: Reading,
  { lines, bullet }: Paragraph,
  asCell = false,
): SourceLine {
  const place = placeOf(reading);
  reading.line += lines.length;
  const { text, joined } = joinedLines(
    lines.map((line) => line.text),
    assembly.hyphenated,
  );
  for (const [was, is] of joined) assembly.repairs.push(partedWord(place, was, is));
  const level = headingLevel(assembly, lines, text);
  const isItem = bullet !== undefined && level === undefined;
  const kind: LineKind = asCell ? 'cell' : level !== undefined ? 'heading' : isItem ? 'item' : 'paragraph';
  const links = linksIn(reading.page.links, lines);
  return {
    text: mended(assembly, place, isItem && bullet === 'sign' ? withoutBullet(text) : text),
    place,
    kind,
    ...(kind === 'heading' && { level }),
    ...(kind === 'item' && { level: 1, isNumbered: bullet === 'number' }),
    ...(links.length > 0 && { links }),
    ...(lines.every(({ isBold }) => isBold) && { isBold: true }),
  };
}

/** A paragraph with what stands of it in the next column or on the next page. */
export function goneOn(assembly: Assembly, first: SourceLine, second: SourceLine): SourceLine {
  const { text, joined } = joinedLines([first.text, second.text], assembly.hyphenated);
  for (const [was, is] of joined) assembly.repairs.push(partedWord(second.place, was, is));
  const links = [...(first.links ?? []), ...(second.links ?? [])];
  const whole: SourceLine = { ...first, text, ...(links.length > 0 && { links }) };
  assembly.lines[assembly.lines.lastIndexOf(first)] = whole;
  return whole;
}

function partedWord(place: string, was: string, is: string): Repair {
  return { place, what: 'a word parted at the end of a line was put together', was, is };
}

function headingLevel(
  { bodySize, headingSizes }: Assembly,
  lines: readonly Written[],
  text: string,
): number | undefined {
  const size = rounded(lines[0]?.size ?? 0);
  if (size < bodySize * 1.12 || text.length > 200 || !/\p{L}/u.test(text) || isSum(text)) return undefined;
  return Math.min(6, Math.max(1, headingSizes.indexOf(size) + 1));
}

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

/** Whether a text is a sum and nothing else, however big it is written: `EUR 2.6m`. */
function isSum(text: string): boolean {
  return (
    /^(?:\p{Lu}{1,3}\p{Sc}?|\p{Sc})\s?\p{Nd}[\p{Nd}.,\s]{0,20}(?:\p{L}{1,9})?$/u.test(text) &&
    text.length < 40
  );
}

function mended(assembly: Assembly, place: string, text: string): string {
  const facing = withBracketsFacing(text);
  const is = repairArabic(facing);
  if (is !== facing)
    assembly.repairs.push({
      place,
      what: 'lam and alef, turned round or torn apart, were put together',
      was: facing,
      is,
    });
  return is;
}
