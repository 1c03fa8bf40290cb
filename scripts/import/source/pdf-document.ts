import { type Assembly, assemblyOf, goneOn, lineOf, placeOf, type Reading } from './pdf-assembly.ts';
import { withoutLinesBehind } from './pdf-behind-boxes.ts';
import { type Region, regionsOf } from './pdf-columns.ts';
import { continues } from './pdf-continued.ts';
import { isReadFromRight } from './pdf-direction.ts';
import { furnitureOf } from './pdf-furniture.ts';
import { type Row, rowsOf } from './pdf-lines.ts';
import { eachNote, notesOf, withRaisedNumber } from './pdf-notes.ts';
import type { PdfPage } from './pdf-page.ts';
import { paragraphsOf, writtenIn } from './pdf-paragraphs.ts';
import { ruledTables } from './pdf-ruled.ts';
import { type Grid, gridOf, gridOfRuled } from './pdf-tables.ts';
import { goneOnWith } from './pdf-tables-over-pages.ts';
import type { SourceCell, SourceDocument, SourceLine, SourceTable } from './source-document.ts';

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

/** How many paragraphs back one may be gone on with. */
const mostOpen = 6;

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
