import { repairArabic } from '../repair/arabic.ts';
import { withoutLinesBehind } from './pdf-behind-boxes.ts';
import { withBracketsFacing, isReadFromRight } from './pdf-direction.ts';
import { type Region, regionsOf } from './pdf-columns.ts';
import { furnitureOf } from './pdf-furniture.ts';
import { hyphenatedWords, joinedLines } from './pdf-hyphens.ts';
import { commonest, type Row, rowsOf } from './pdf-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { linksIn } from './pdf-links.ts';
import { eachNote, notesOf, withRaisedNumber } from './pdf-notes.ts';
import { type Paragraph, paragraphsOf, withoutBullet, type Written, writtenIn } from './pdf-paragraphs.ts';
import { ruledTables } from './pdf-ruled.ts';
import { type Grid, gridOf, gridOfRuled } from './pdf-tables.ts';
import { goneOnWith } from './pdf-tables-over-pages.ts';
import { continues, type Sized } from './pdf-continued.ts';
import type {
  LineKind,
  Repair,
  SourceCell,
  SourceDocument,
  SourceLine,
  SourceTable,
} from './source-document.ts';

/** What is made of the pages of a PDF. */
export type Assembled = Pick<SourceDocument, 'lines' | 'tables' | 'repairs'>;

/** The lines and tables of pages, in reading order. */
export function documentOf(pages: readonly PdfPage[]): Assembled {
  const rowsByPage = pages
    .map((page) => ({ ...page, edges: withoutLinesBehind(page.edges) }))
    .map((page) => ({ ...page, rows: rowsOfPage(page) }));
  const furniture = furnitureOf(rowsByPage);
  const assembly = assemblyOf(rowsByPage.flatMap(({ rows }) => rows.filter((row) => !furniture.has(row))));
  for (const page of rowsByPage) addPage(assembly, page, furniture);
  return { lines: assembly.lines, tables: assembly.tables, repairs: assembly.repairs };
}

/** The rows of a page; a table with drawn lines is one piece of a row. */
function rowsOfPage({ glyphs, edges }: PdfPage): Row[] {
  const { tables, rest } = ruledTables(glyphs, edges);
  const asRows = tables.map(({ box, cells }): Row => {
    const size = cells.flat(2)[0]?.size ?? 10;
    const baseline = box.top - size;
    return { baseline, size, pieces: [{ ...box, glyphs: [], baseline, size, cells }] };
  });
  return [...rowsOf(rest), ...asRows].toSorted((a, b) => b.baseline - a.baseline);
}

interface Assembly {
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

/** How many paragraphs back one may be gone on with. */
const mostOpen = 6;

/** A page while it is read. */
interface Reading {
  page: PdfPage;
  isRightToLeft: boolean;
  line: number;
}

function assemblyOf(rows: readonly Row[]): Assembly {
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

function rounded(size: number): number {
  return Math.round(size * 2) / 2;
}

function addPage(
  assembly: Assembly,
  page: PdfPage & { rows: readonly Row[] },
  furniture: ReadonlySet<Row>,
): void {
  const letters = page.glyphs.map(({ text }) => text).join('');
  const isRightToLeft = /\p{L}/u.test(letters) ? isReadFromRight(letters) : assembly.isRightToLeft;
  const reading: Reading = { page, isRightToLeft, line: 0 };
  const isHead = (row: Row) => furniture.has(row) && row.baseline > page.height / 2;
  const isFoot = (row: Row) => furniture.has(row) && row.baseline <= page.height / 2;
  addFurniture(assembly, reading, page.rows.filter(isHead));
  const notes = notesOf(page, furniture);
  const body = page.rows.filter((row) => !furniture.has(row) && !notes.includes(row));
  for (const region of regionsOf(body, page.edges, isRightToLeft))
    if (region.kind === 'flow') addFlow(assembly, reading, region.rows);
    else addTable(assembly, reading, gridOfRegion(region, isRightToLeft));
  for (const note of eachNote(notes)) addNote(assembly, reading, note);
  addFurniture(assembly, reading, page.rows.filter(isFoot));
}

function addNote(assembly: Assembly, reading: Reading, rows: readonly Row[]): void {
  for (const paragraph of paragraphsOf(writtenIn(rows, reading.isRightToLeft), reading.isRightToLeft)) {
    const line = lineOf(assembly, reading, paragraph);
    if (line.text !== '')
      assembly.lines.push({ ...line, text: withRaisedNumber(line.text), kind: 'caption' });
  }
}

function addFurniture(assembly: Assembly, reading: Reading, rows: readonly Row[]): void {
  for (const { text } of writtenIn(rows, reading.isRightToLeft)) {
    assembly.lines.push({ text, place: placeOf(reading), kind: 'furniture' });
    reading.line += 1;
  }
}

function placeOf({ page, line }: Reading): string {
  return `page ${String(page.number)}, line ${String(line + 1)}`;
}

function addFlow(assembly: Assembly, reading: Reading, rows: readonly Row[]): void {
  for (const paragraph of paragraphsOf(writtenIn(rows, reading.isRightToLeft), reading.isRightToLeft)) {
    const line = lineOf(assembly, reading, paragraph);
    if (line.text === '') continue;
    const size = paragraph.lines[0]?.size ?? 0;
    const begun = assembly.open.find((open) => continues(open, { line, size }));
    if (begun) begun.line = goneOn(assembly, begun.line, line);
    else {
      assembly.lines.push(line);
      assembly.open = [{ line, size }, ...assembly.open].slice(0, mostOpen);
    }
  }
}

/** A paragraph with what stands of it in the next column or on the next page. */
function goneOn(assembly: Assembly, first: SourceLine, second: SourceLine): SourceLine {
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

function lineOf(
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

function headingLevel(
  { bodySize, headingSizes }: Assembly,
  lines: readonly Written[],
  text: string,
): number | undefined {
  const size = rounded(lines[0]?.size ?? 0);
  if (size < bodySize * 1.12 || text.length > 200 || !/\p{L}/u.test(text) || isSum(text)) return undefined;
  return Math.min(6, Math.max(1, headingSizes.indexOf(size) + 1));
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

function gridOfRegion(region: Exclude<Region, { kind: 'flow' }>, isRightToLeft: boolean): Grid {
  return region.kind === 'ruled'
    ? gridOfRuled(region.cells, isRightToLeft)
    : gridOf(region.band, region.lines, isRightToLeft);
}

function addTable(assembly: Assembly, reading: Reading, grid: Grid): void {
  const [above] = assembly.lines.slice(-1);
  const title = above && isTitle(above) ? above : undefined;
  const begun = assembly.tables.at(-1);
  const before = assembly.lines.findLast(({ kind }) => kind !== 'furniture');
  const page = reading.page.number;
  // A cell that spans several places is read once.
  const read = new Map<unknown, SourceCell>();
  const rows = grid.rows.map((cells) =>
    cells.map((cell) => {
      const [first] = cell[0]?.pieces ?? [];
      const known = first && read.get(first);
      if (known) return known;
      const fresh = cellOf(assembly, reading, cell);
      assembly.lines.push(...fresh.lines);
      if (first) read.set(first, fresh);
      return fresh;
    }),
  );
  const table: SourceTable = { ...(title && { title }), heads: grid.heads, rows };
  const whole = begun && before && goneOnWith({ table: begun, ends: before }, table, page);
  if (whole) assembly.tables.splice(-1, 1, whole);
  else assembly.tables.push(table);
  assembly.open = [];
}

function cellOf(assembly: Assembly, reading: Reading, rows: readonly Row[]): SourceCell {
  const paragraphs = paragraphsOf(writtenIn(rows, reading.isRightToLeft), reading.isRightToLeft);
  return {
    lines: paragraphs
      .map((paragraph) => lineOf(assembly, reading, paragraph, true))
      .filter(({ text }) => text !== ''),
  };
}

/** Whether a line is what a table below it is called. */
function isTitle({ kind, text, isBold }: SourceLine): boolean {
  return (
    kind === 'heading' ||
    (kind === 'paragraph' && text.length < 120 && (isBold === true || !/[.!?؟]$/u.test(text)))
  );
}
