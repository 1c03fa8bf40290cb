import { readingOf } from '../../../support/import/reading-of.ts';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { DraftValue } from '../../../../scripts/import/draft/draft.ts';
import type { Reading } from '../../../../scripts/import/recognise/reading.ts';
import { readXlsx } from '../../../../scripts/import/source/xlsx.ts';
import type { SourceDocument } from '../../../../scripts/import/source/source-document.ts';

/** A sheet as a test writes it: rows, and merged ranges as spreadsheets name them. */
export interface Sheet extends Omit<WriteSheet, 'merges' | 'name' | 'cells'> {
  name?: string;
  rows: CellValue[][];
  merges?: string[];
  cells?: Record<string, Partial<Cell>>;
}

/** The bytes of a workbook. */
export async function workbook(...sheets: Sheet[]): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: sheets.map(({ merges = [], cells = {}, ...sheet }, i) => ({
      name: `Data ${i + 1}`,
      ...sheet,
      merges: merges.map(rangeOf),
      cells: new Map(Object.entries(cells)),
    })),
  });
}

/** A workbook, read. */
export async function readWorkbook(...sheets: Sheet[]): Promise<SourceDocument> {
  return await readXlsx('frame.xlsx', await workbook(...sheets));
}

/** A reading that knows no entries. */
export function readingIn(language: string): Reading {
  return readingOf(language, { currency: 'EUR' });
}

/** A field of a draft without its lines; of another draft its name. */
export function valueOf(field: DraftValue | undefined): unknown {
  if (field === undefined) return undefined;
  if (Array.isArray(field)) return (field as readonly DraftValue[]).map(valueOf);
  if ('lines' in field && 'value' in field) return field.value;
  if ('to' in field) {
    const { fields } = field.to as { fields: Record<string, DraftValue | undefined> };
    return `→ ${String(valueOf(fields['title'] ?? fields['name']))}`;
  }
  return Object.fromEntries(
    Object.entries(field as Record<string, DraftValue | undefined>).map(([key, value]) => [
      key,
      valueOf(value),
    ]),
  );
}

function rangeOf(written: string) {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/u.exec(written) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    startCol: column(from),
    startRow: Number(top) - 1,
    endCol: column(to),
    endRow: Number(bottom) - 1,
  };
}
