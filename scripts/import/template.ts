import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { kindOf, type NewCollection } from '../new/kinds.ts';
import { columnName } from './source/cell-name.ts';
import {
  templateColumns,
  templateSheets,
  type TemplateColumn,
  type TemplateSheet,
} from './template-columns.ts';

/**
 * An empty workbook to fill in: a sheet for each collection, its columns the fields, below them what they are and how
 * they are written. `import` reads it back. A file named after a collection has that sheet alone: `asks.xlsx`.
 * @param file the name of the file, which chooses the sheets
 * @returns the same bytes for the same schemas
 */
export async function templateBytes(file: string): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheetsFor(file).map(sheetOf),
    properties: { title: 'To be filled in and imported', created: beginning, modified: beginning },
  });
}

// No clock: the bytes are the same whenever they are made.
const beginning = new Date(Date.UTC(2000, 0, 1));

/** The sheets that a file's name asks for: those of the collections that it names, else all. */
export function sheetsFor(file: string): readonly TemplateSheet[] {
  const words = (/[^/\\]*$/u.exec(file)?.[0] ?? '')
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .split(/[^a-z]+/u);
  const chosen = templateSheets.filter((sheet) =>
    [sheet, kindNamed(sheet)].some((name) => words.includes(name)),
  );
  if (chosen.length === 0) return templateSheets;
  const hasIndicators = chosen.some((sheet) => sheet === 'results' || sheet === 'briefs');
  return hasIndicators && !chosen.includes('indicators') ? [...chosen, 'indicators'] : chosen;
}

function kindNamed(sheet: TemplateSheet): string {
  return sheet === 'indicators' ? 'indicator' : kindOf[sheet satisfies NewCollection];
}

const rowsToFill = 500;

function sheetOf(name: TemplateSheet): WriteSheet {
  const columns = templateColumns(name);
  const cells = new Map<string, Partial<Cell>>();
  for (const [at, { isRequired }] of columns.entries()) {
    cells.set(`0,${at}`, { style: { font: { bold: true }, fill: isRequired ? needed : other } });
    cells.set(`1,${at}`, {
      style: {
        font: { italic: true, color: { rgb: '595959' } },
        alignment: { wrapText: true, vertical: 'top' },
      },
    });
  }
  return {
    name,
    columns: columns.map(({ head, isText, hint }) => ({
      width: Math.min(Math.max(head.length + 4, hint.length / 4, 14), 44),
      ...(isText && { numFmt: '@' }),
    })),
    rows: [columns.map(({ head }) => head), columns.map(({ hint }) => hint)],
    cells,
    freezePane: { rows: 2, columns: 1 },
    dataValidations: columns.flatMap(validation),
  };
}

const needed = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE699' } } as const;
const other = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } } as const;

// A list written into a sheet may be 255 signs long (ECMA-376, 18.3.1.32).
function validation({ choices }: TemplateColumn, at: number) {
  if (choices.length === 0 || choices.join(',').length > 250) return [];
  const column = columnName(at);
  return [
    {
      type: 'list' as const,
      values: [...choices],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'One of the list',
      errorMessage: `Write one of: ${choices.join(', ')}`.slice(0, 220),
      range: `${column}3:${column}${rowsToFill + 2}`,
    },
  ];
}
