import { taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import type { FieldEntries } from './field-entries.ts';
import { itemPaths } from './field-paths.ts';
import type { FieldRows } from './field-rows.ts';
import { fieldValue } from './field-value.ts';
import { isTotalRow } from './total-row.ts';
import { bodyRows, cellUnder, headsIn, wordsOfCell, type Heads } from './own-data.ts';

/** Whether a table is one of contributions, as our own open data has it: what was given for which ask, a row each. */
export function contributionHeads(table: SourceTable): Heads | undefined {
  const heads = headsIn(table);
  return ['ask', 'donor', 'amount', 'kind', 'date'].every((name) => heads.has(name)) ? heads : undefined;
}

/** Reads the rows of a table of contributions into the asks that they name. */
export function contributionRows(
  table: SourceTable,
  heads: Heads,
  entries: FieldEntries,
  reading: Reading,
): FieldRows {
  const understood = table.rows
    .slice(0, Math.max(table.heads, 1))
    .flatMap((row) => row.flatMap(({ lines }) => lines));
  const notes: string[] = [];
  for (const row of bodyRows(table)) {
    const ask = cellUnder(heads, row, 'ask');
    if (ask === undefined || isTotalRow(row)) continue;
    const named = entries.named('asks', wordsOfCell(ask), ask.lines);
    const draft = named && entries.draftOf(named);
    if (draft === undefined) continue;
    const there = (draft.fields['contributions'] ?? []) as readonly DraftValue[];
    draft.fields['contributions'] = [...there, contribution(heads, row, { entries, reading, notes })];
    understood.push(...ask.lines);
  }
  return { understood, notes };
}

interface Around {
  entries: FieldEntries;
  reading: Reading;
  notes: string[];
}

function contribution(
  heads: Heads,
  row: readonly SourceCell[],
  { entries, reading, notes }: Around,
): DraftFields {
  const fields: Record<string, DraftValue | undefined> = {};
  const currencyCell = cellUnder(heads, row, 'amount currency') ?? cellUnder(heads, row, 'currency');
  for (const path of itemPaths('asks', 'contributions')) {
    const [, key = ''] = path.path;
    const cell = cellUnder(heads, row, key);
    if (cell === undefined || path.form === 'currency') continue;
    const isMoney = path.form === 'money' && currencyCell !== undefined;
    const lines = [...cell.lines, ...(isMoney ? currencyCell.lines : [])];
    const currency = isMoney ? wordsOfCell(currencyCell) : undefined;
    const value =
      path.form === 'reference'
        ? entries.named('organisations', wordsOfCell(cell), cell.lines)
        : fieldValue(path, cell, { reading, currency });
    if (value === undefined) notes.push(unread(cell, key));
    else fields[key] = path.form === 'reference' ? (value as DraftValue) : taken(value, lines);
  }
  return fields;
}

function unread(cell: SourceCell, name: string): string {
  return `“${wordsOfCell(cell)}” (${cell.lines[0]?.place ?? ''}) does not read as “${name}” and was left out`;
}
