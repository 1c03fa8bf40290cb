import { idPattern } from '../../../src/schemas/fields.ts';
import { isTaken, type Taken } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import { isHintRow } from '../template-hints.ts';
import { cellValues } from './field-cell.ts';
import type { FieldEntries, OpenDraft } from './field-entries.ts';
import type { FieldColumn, FieldMatch } from './field-match.ts';
import { addParts } from './field-parts.ts';
import { put } from './field-put.ts';
import { isNothing } from './frame-value.ts';
import { isTotalRow } from './total-row.ts';
import { completeIndicators } from './indicator-name.ts';

/** What the rows of a table have given besides entries. */
export interface FieldRows {
  understood: readonly SourceLine[];
  notes: readonly string[];
}

/** Opens the entry of each row, so that any table may name it, whichever comes first. */
export function openRows(
  table: SourceTable,
  { collection, columns }: FieldMatch,
  entries: FieldEntries,
): void {
  for (const row of table.rows.slice(Math.max(table.heads, 1))) {
    const { name, id } = calledIn(row, columns);
    if (!isHintRow(row) && !isTotalRow(row) && (name !== undefined || id !== undefined))
      entries.ofRow(collection, name, id);
  }
}

/** Reads each row of a table as an entry of its collection. */
export function fieldRows(
  table: SourceTable,
  match: FieldMatch,
  entries: FieldEntries,
  reading: Reading,
): FieldRows {
  const heads = Math.max(table.heads, 1);
  const rows = table.rows.slice(heads).filter((row) => row.some(({ lines }) => lines.length > 0));
  const understood = table.rows.slice(0, heads).flatMap((row) => row.flatMap(({ lines }) => lines));
  const unread = new Map<FieldColumn, SourceCell[]>();
  for (const row of rows) {
    if (isHintRow(row) || isTotalRow(row)) understood.push(...row.flatMap(({ lines }) => lines));
    else takeRow(row, match, entries, { reading, unread, understood });
  }
  return { understood, notes: [...unread].map(([column, cells]) => unreadNote(column, cells)) };
}

interface Taking {
  reading: Reading;
  unread: Map<FieldColumn, SourceCell[]>;
  understood: SourceLine[];
}

function takeRow(
  row: readonly SourceCell[],
  { collection, columns, parts }: FieldMatch,
  entries: FieldEntries,
  taking: Taking,
): void {
  const { name, id, lines } = calledIn(row, columns);
  if (name === undefined && id === undefined) return;
  if (id !== undefined) taking.understood.push(...lines);
  const draft = entries.ofRow(collection, name, id);
  const before = new Set(Object.keys(draft.fields));
  for (const column of columns) takeCell(draft, column, row, columns, { entries, before, ...taking });
  addParts(draft, parts, row, taking.reading);
  completeIndicators(draft);
}

// The name of a row's entry, and its id where it has one.
function calledIn(row: readonly SourceCell[], columns: readonly FieldColumn[]) {
  const textAt = (wanted: (column: FieldColumn) => boolean) => {
    const column = columns.find(wanted);
    const lines = (column && row[column.at]?.lines) ?? [];
    return {
      text: lines
        .map(({ text }) => text)
        .join(' ')
        .trim(),
      lines,
    };
  };
  const { text } = textAt(({ path, use }) => use === 'field' && ['title', 'name'].includes(path?.name ?? ''));
  const { text: written, lines } = textAt(({ use }) => use === 'id');
  return { name: text === '' ? undefined : text, id: idPattern.test(written) ? written : undefined, lines };
}

interface CellTaking extends Taking {
  entries: FieldEntries;
  before: ReadonlySet<string>;
}

function takeCell(
  draft: OpenDraft,
  column: FieldColumn,
  row: readonly SourceCell[],
  columns: readonly FieldColumn[],
  taking: CellTaking,
): void {
  const cell = row[column.at];
  if (cell === undefined || cell.lines.length === 0) return;
  if (isNothing(cell)) {
    taking.understood.push(...cell.lines);
    return;
  }
  const { path, use } = column;
  if (use === 'body') draft.body = cell.lines;
  if (use === 'translation' && path) translate(draft, column, cell);
  if (use !== 'field' || path === undefined || path.form === 'currency') return;
  // A second row of an entry adds only to its lists of groups.
  const [top = ''] = path.path;
  if (taking.before.has(top) && path.path.length === 1 && !path.isList) {
    const there = draft.fields[top];
    const isSame =
      there !== undefined && isTaken(there) && there.value === cell.lines.map(({ text }) => text).join(' ');
    if (isSame) taking.understood.push(...cell.lines);
    return;
  }
  const values = cellValues(column, row, columns, taking);
  if (values.length === 0) taking.unread.set(column, [...(taking.unread.get(column) ?? []), cell]);
  else put(draft.fields, path, values, taking.before.has(top));
}

function translate(draft: OpenDraft, { path, language }: FieldColumn, { lines }: SourceCell): void {
  const [key = ''] = path?.path ?? [];
  const field = draft.fields[key];
  if (language === undefined || !isTaken(field)) return;
  const value = lines.map(({ text }) => text).join(' ');
  const all: Taken = { ...field, translations: { ...field.translations, [language]: { value, lines } } };
  draft.fields[key] = all;
}

function unreadNote({ head }: FieldColumn, cells: readonly SourceCell[]): string {
  const [first] = cells.flatMap(({ lines }) => lines);
  const more = cells.length > 1 ? `, and ${cells.length - 1} more of this column` : '';
  return `“${first?.text ?? ''}” (${first?.place ?? ''}) does not read as “${head}” and was left out${more}`;
}
