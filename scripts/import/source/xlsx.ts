import { readXlsx as readWorkbook, type Sheet } from 'hucre/xlsx';
import { firstRows } from './first-rows.ts';
import { limits } from './limits.ts';
import { cellOf } from './sheet-cell.ts';
import { sheetLosses } from './sheet-losses.ts';
import { emptyCell, linesOf, sheetTables, type Grid } from './sheet-tables.ts';
import { withTitle } from './sheet-title.ts';
import type { SourceCell, SourceDocument, SourceLine } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { refuseOversized } from './within-size.ts';

/**
 * A workbook in lines: each sheet a heading, each cell one line or more. Sheets, rows and columns that are hidden are
 * not read; of a formula its last value is.
 * @param file the name of the file
 * @throws UnreadableDocument where it is locked with a password, or no workbook
 */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<SourceDocument> {
  const { sheets } = await opened(file, bytes);
  const losses: string[] = [];
  for (const sheet of sheets) losses.push(...sheetLosses(sheet));
  const shown = sheets.filter((sheet) => !isHidden(sheet));
  let room: number = limits.rows;
  const read = shown.map((sheet, at) => {
    const { rows, losses: cut } = firstRows(filledRows(sheet), room, `sheet "${sheet.name}"`);
    losses.push(...cut);
    room -= rows.length;
    return readSheet({ ...sheet, rows: [...rows] }, losses, at === 0);
  });
  return {
    file,
    format: 'xlsx',
    language: 'und',
    lines: read.flatMap(({ lines }) => lines),
    tables: read.flatMap(({ tables }) => tables),
    repairs: [],
    losses,
  };
}

async function opened(file: string, bytes: Uint8Array) {
  try {
    await refuseOversized(file, bytes);
    return await readWorkbook(bytes, { readStyles: true });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    if (error instanceof Error && error.name === 'EncryptedFileError')
      throw new UnreadableDocument(
        `"${file}" is locked with a password. Open it, save a copy without one, and import that.`,
      );
    throw new UnreadableDocument(
      `"${file}" is damaged, or no Excel workbook (.xlsx). Open it in Excel or LibreOffice, save it again as .xlsx, and import that.`,
    );
  }
}

function isHidden({ hidden, veryHidden }: Sheet): boolean {
  return hidden === true || veryHidden === true;
}

// A title on the first sheet is that of the workbook, and stands above the names of its sheets.
function readSheet(sheet: Sheet, losses: string[], isFirst: boolean) {
  const name: SourceLine = {
    text: sheet.name,
    place: `sheet "${sheet.name}"`,
    // The names that programs give say nothing.
    kind: /^\p{L}+\s?\d+$/u.test(sheet.name) && sheet.name.length < 10 ? 'furniture' : 'heading',
    level: 2,
  };
  const grid = withTitle(shownPart(sheet, filledIn(sheet, readCells(sheet, losses))), isFirst ? 1 : 3);
  return { lines: [name, ...linesOf(grid)], tables: sheetTables(grid, name) };
}

function readCells(sheet: Sheet, losses: string[]): SourceCell[][] {
  return sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const read = cellOf(sheet, { row: at, column, value });
      if (typeof read === 'string') losses.push(read);
      return typeof read === 'string' ? emptyCell : read;
    }),
  );
}

// Where somebody has coloured a sheet to its end, most of its million rows hold nothing.
function filledRows({ rows, cells }: Sheet): Sheet['rows'] {
  const last = rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  const formulas = [...(cells ?? [])].filter(([, { formula }]) => formula !== undefined);
  const lowest = formulas.reduce((most, [at]) => Math.max(most, Number.parseInt(at, 10)), last);
  return rows.slice(0, lowest + 1);
}

// A merged cell stands in every place it covers, as far as the sheet is filled.
function filledIn({ merges = [] }: Sheet, cells: SourceCell[][]): Grid {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const grid = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? emptyCell));
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const cell = grid[startRow]?.[startCol];
    if (cell === undefined || cell.lines.length === 0) continue;
    for (const row of grid.slice(startRow, endRow + 1)) row.fill(cell, startCol, Math.min(endCol + 1, width));
  }
  return grid;
}

function shownPart({ rowDefs, columns }: Sheet, grid: Grid): Grid {
  return grid
    .filter((_, row) => rowDefs?.get(row)?.hidden !== true)
    .map((row) => row.filter((_, column) => columns?.[column]?.hidden !== true));
}
