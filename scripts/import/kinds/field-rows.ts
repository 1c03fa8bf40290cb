import { idPattern } from '../../../src/schemas/fields.ts';
import { slugOf } from '../../../src/content-files/slug.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { currenciesCalled } from '../../../src/domain/currency-names.ts';
import { isTaken, taken, type DraftFields, type DraftValue, type Sureness, type Taken } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import { isHintRow } from '../template-hints.ts';
import type { FieldEntries, OpenDraft } from './field-entries.ts';
import type { FieldColumn, FieldMatch } from './field-match.ts';
import { cellParts, fieldValue } from './field-value.ts';
import { isNothing } from './frame-value.ts';
import { put } from './field-put.ts';
import { statementIn } from './frame-statement.ts';

/** What the rows of a table have given besides entries. */
export interface FieldRows {
  understood: readonly SourceLine[];
  notes: readonly string[];
}

/** Opens the entry of each row, so that any table may name it, whichever comes first. */
export function openRows(table: SourceTable, { collection, columns }: FieldMatch, entries: FieldEntries): void {
  for (const row of table.rows.slice(Math.max(table.heads, 1))) {
    const { name, id } = calledIn(row, columns);
    if (!isHintRow(row) && (name !== undefined || id !== undefined)) entries.ofRow(collection, name, id);
  }
}

/** Reads each row of a table as an entry of its collection. */
export function fieldRows(table: SourceTable, match: FieldMatch, entries: FieldEntries, reading: Reading): FieldRows {
  const heads = Math.max(table.heads, 1);
  const rows = table.rows.slice(heads).filter((row) => row.some(({ lines }) => lines.length > 0));
  const understood = table.rows.slice(0, heads).flatMap((row) => row.flatMap(({ lines }) => lines));
  const unread = new Map<FieldColumn, SourceCell[]>();
  for (const row of rows) {
    if (isHintRow(row)) understood.push(...row.flatMap(({ lines }) => lines));
    else takeRow(row, match, entries, { reading, unread, understood });
  }
  return { understood, notes: [...unread].map(([column, cells]) => unreadNote(column, cells)) };
}

interface Taking {
  reading: Reading;
  unread: Map<FieldColumn, SourceCell[]>;
  understood: SourceLine[];
}

function takeRow(row: readonly SourceCell[], { collection, columns }: FieldMatch, entries: FieldEntries, taking: Taking): void {
  const { name, id, lines } = calledIn(row, columns);
  if (name === undefined && id === undefined) return;
  if (id !== undefined) taking.understood.push(...lines);
  const draft = entries.ofRow(collection, name, id);
  const before = new Set(Object.keys(draft.fields));
  for (const column of columns) takeCell(draft, column, row, columns, { entries, before, ...taking });
  withUnits(draft);
}

// The name of a row's entry, and its id where it has one.
function calledIn(row: readonly SourceCell[], columns: readonly FieldColumn[]) {
  const textAt = (wanted: (column: FieldColumn) => boolean) => {
    const column = columns.find(wanted);
    const lines = (column && row[column.at]?.lines) ?? [];
    return { text: lines.map(({ text }) => text).join(' ').trim(), lines };
  };
  const { text } = textAt(({ path, use }) => use === 'field' && ['title', 'name'].includes(path?.name ?? ''));
  const { text: written, lines } = textAt(({ use }) => use === 'id');
  return { name: text === '' ? undefined : text, id: idPattern.test(written) ? written : undefined, lines };
}

interface CellTaking extends Taking {
  entries: FieldEntries;
  before: ReadonlySet<string>;
}

function takeCell(draft: OpenDraft, column: FieldColumn, row: readonly SourceCell[], columns: readonly FieldColumn[], taking: CellTaking): void {
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
    const isSame = there !== undefined && isTaken(there) && there.value === cell.lines.map(({ text }) => text).join(' ');
    if (isSame) taking.understood.push(...cell.lines);
    return;
  }
  const values = path.isList ? listValues(column, cell, taking) : oneValue(column, cell, row, columns, taking);
  if (values.length === 0) taking.unread.set(column, [...(taking.unread.get(column) ?? []), cell]);
  else put(draft.fields, path, values, taking.before.has(top));
}

function sureOf({ likeness }: FieldColumn): { sure: Sureness; why?: string } {
  return likeness > 0.75 ? { sure: 'certain' } : { sure: 'likely', why: 'the head of its column is another word for this' };
}

function listValues(column: FieldColumn, cell: SourceCell, taking: CellTaking): DraftValue[] {
  const { path } = column;
  if (path === undefined) return [];
  const { sure, why } = sureOf(column);
  const areCodes = path.field.meta.agendaCode === true || path.field.meta.language === true;
  if (path.form === 'reference')
    return references(column, cell, taking);
  return cellParts(cell, areCodes).flatMap((part): DraftValue[] => {
    const lines = cell.lines.filter(({ text }) => text.includes(part.text));
    if (path.form === 'numbered') {
      const { number, title } = statementIn(part.cell.lines, taking.reading.language);
      return title === '' ? [] : [{ ...(number !== undefined && { number: taken(number, lines, sure, why) }), title: taken(title, lines, sure, why) }];
    }
    const value = fieldValue(path, part.cell, { reading: taking.reading });
    return value === undefined ? [] : [taken(value, lines, sure, why)];
  });
}

// Names with commas in them are one each, unless every part is known.
function references({ path }: FieldColumn, cell: SourceCell, { entries, reading }: CellTaking): DraftValue[] {
  const collection = path?.field.meta.reference;
  if (collection === undefined || collection === 'site') return [];
  return cellParts(cell, false).flatMap(({ text }): DraftValue[] => {
    const lines = cell.lines.filter((line) => line.text.includes(text));
    const parts = text.split(/[,،]\s*|\s+(?=[a-z0-9]+(?:-[a-z0-9]+)*(?:\s|$))/u);
    const isKnown = (one: string) =>
      reading.known.named(collection, one) !== undefined || reading.known.entries(collection).some(({ id }) => id === one);
    const areMany = parts.length > 1 && (collection === 'countries' || collection === 'themes' ? !parts.some((one) => /^(?:and|et|y|e)\b/iu.test(one)) && text.includes(',') : parts.every(isKnown));
    return (areMany || parts.every(isKnown) ? parts : [text]).flatMap((one) => entries.named(collection, one, lines) ?? []);
  });
}

function oneValue(column: FieldColumn, cell: SourceCell, row: readonly SourceCell[], columns: readonly FieldColumn[], taking: CellTaking): DraftValue[] {
  const { path } = column;
  if (path === undefined) return [];
  const { sure, why } = sureOf(column);
  if (path.form === 'reference') {
    const collection = path.field.meta.reference;
    if (collection === undefined || collection === 'site') return [];
    return [taking.entries.named(collection, cell.lines.map(({ text }) => text).join(' '), cell.lines) ?? []].flat();
  }
  const beside = path.form === 'money' ? currencyBeside(column, row, columns, taking.reading) : undefined;
  const value = fieldValue(path, cell, { reading: taking.reading, currency: beside?.code });
  if (value === undefined) return [];
  const lines = [...cell.lines, ...(beside?.lines ?? [])];
  if (path.form !== 'period' || !isRecord(value)) return [taken(value, lines, sure, why)];
  return [Object.fromEntries(Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [[key, taken(part, lines, sure, why)]])))];
}

// The currency of a sum stands in a column of its own, or in the head of its column.
function currencyBeside(column: FieldColumn, row: readonly SourceCell[], columns: readonly FieldColumn[], reading: Reading) {
  const own = columns.find(({ path }) => path?.form === 'currency' && path.path.slice(0, -1).join('.') === column.path?.path.join('.'));
  const cell = own && row[own.at];
  const code = own?.path && cell && cell.lines.length > 0 ? fieldValue(own.path, cell, { reading }) : undefined;
  if (typeof code === 'string') return { code, lines: cell?.lines ?? [] };
  const words = column.head.split(/[\s()[\],/]+/u).filter((word) => /^(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc})$/u.test(word));
  const [found] = words.flatMap((word) => {
    const [only, ...others] = currenciesCalled(word);
    return only !== undefined && others.length === 0 ? [only] : [];
  });
  return found === undefined ? undefined : { code: found, lines: column.lines };
}

function translate(draft: OpenDraft, { path, language }: FieldColumn, { lines }: SourceCell): void {
  const [key = ''] = path?.path ?? [];
  const field = draft.fields[key];
  if (language === undefined || !isTaken(field)) return;
  const value = lines.map(({ text }) => text).join(' ');
  const all: Taken = { ...field, translations: { ...field.translations, [language]: { value, lines } } };
  draft.fields[key] = all;
}

// An indicator has a name for links. Where its values have a sign of per cent, that is what is counted.
function withUnits({ fields }: OpenDraft): void {
  const { indicators } = fields;
  if (!Array.isArray(indicators)) return;
  fields['indicators'] = (indicators as DraftFields[]).map((indicator, i) => {
    const { title } = indicator;
    const isNamed = title !== undefined && isTaken(title) && indicator['id'] === undefined;
    const one = isNamed ? { id: nameForLinks(title, i), ...indicator } : indicator;
    if ('unit' in one || 'measure' in one) return one;
    const shares = Object.values(one).filter((value): value is Taken => isRecord(value) && 'lines' in value && typeof value['value'] === 'number' && isShare(value as unknown as Taken));
    const [share] = shares;
    return share ? ({ ...one, unit: taken('percent', share.lines) } as DraftFields) : one;
  });
}

function nameForLinks({ value, lines }: Taken, i: number): Taken {
  const id = (slugOf(String(value)) ?? '').split('-').slice(0, 6).join('-');
  return taken(id === '' ? `indicator-${i + 1}` : id, lines, 'likely', 'a name for links, made of its title');
}

function isShare({ lines }: Taken): boolean {
  return lines.length > 0 && lines.every(({ text }) => /[%٪]\s*$/u.test(text));
}

function unreadNote({ head }: FieldColumn, cells: readonly SourceCell[]): string {
  const [first] = cells.flatMap(({ lines }) => lines);
  const more = cells.length > 1 ? `, and ${cells.length - 1} more of this column` : '';
  return `“${first?.text ?? ''}” (${first?.place ?? ''}) does not read as “${head}” and was left out${more}`;
}
