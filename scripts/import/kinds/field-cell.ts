import { isRecord } from '../../../src/domain/record.ts';
import { currenciesCalled } from '../../../src/domain/currency-names.ts';
import { taken, type DraftValue, type Sureness } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell } from '../source/source-document.ts';
import type { FieldEntries } from './field-entries.ts';
import type { FieldColumn } from './field-match.ts';
import { cellParts, fieldValue } from './field-value.ts';
import { statementIn } from './frame-statement.ts';

/** What a cell is read with. */
export interface CellAround {
  entries: FieldEntries;
  reading: Reading;
}

/** The values of a cell as its column's field has them: one, or each of a list; none where it does not read. */
export function cellValues(
  column: FieldColumn,
  row: readonly SourceCell[],
  columns: readonly FieldColumn[],
  around: CellAround,
): DraftValue[] {
  const cell = row[column.at];
  if (cell === undefined) return [];
  return column.path?.isList === true
    ? listValues(column, cell, around)
    : oneValue(column, cell, row, columns, around);
}

function sureOf({ likeness }: FieldColumn): { sure: Sureness; why?: string } {
  return likeness > 0.75
    ? { sure: 'certain' }
    : { sure: 'likely', why: 'the head of its column is another word for this' };
}

function listValues(column: FieldColumn, cell: SourceCell, around: CellAround): DraftValue[] {
  const { path } = column;
  if (path === undefined) return [];
  const { sure, why } = sureOf(column);
  const areCodes = path.field.meta.agendaCode === true || path.field.meta.language === true;
  if (path.form === 'reference') return references(column, cell, around);
  return cellParts(cell, areCodes).flatMap((part): DraftValue[] => {
    const lines = cell.lines.filter(({ text }) => text.includes(part.text));
    if (path.form === 'numbered') {
      const { number, title } = numberedPart(part, around.reading.language);
      return title === ''
        ? []
        : [
            {
              ...(number !== undefined && { number: taken(number, lines, sure, why) }),
              title: taken(title, lines, sure, why),
            },
          ];
    }
    const value = fieldValue(path, part.cell, { reading: around.reading });
    return value === undefined ? [] : [taken(value, lines, sure, why)];
  });
}

// In a column of numbered titles a capital behind the number tells it from a count: "1 Families drink safe water".
function numberedPart({ text, cell }: { text: string; cell: SourceCell }, language: string) {
  const [, number, title] = /^(\d{1,2})\s+(\p{Lu}.*)$/u.exec(text) ?? [];
  return title === undefined ? statementIn(cell.lines, language) : { number, title };
}

// Names with commas in them are one each, unless every part is known.
function references({ path }: FieldColumn, cell: SourceCell, { entries, reading }: CellAround): DraftValue[] {
  const collection = path?.field.meta.reference;
  if (collection === undefined || collection === 'site') return [];
  return cellParts(cell, false).flatMap(({ text }): DraftValue[] => {
    const lines = cell.lines.filter((line) => line.text.includes(text));
    const parts = text.split(/[,،]\s*|\s+(?=[a-z0-9]+(?:-[a-z0-9]+)*(?:\s|$))/u);
    const isKnown = (one: string) =>
      reading.known.named(collection, one) !== undefined ||
      reading.known.entries(collection).some(({ id }) => id === one);
    const areMany =
      parts.length > 1 &&
      (collection === 'countries' || collection === 'themes'
        ? !parts.some((one) => /^(?:and|et|y|e)\b/iu.test(one)) && text.includes(',')
        : parts.every(isKnown));
    const all = entries.isOwn ? text.split(/[\s,;]+/u) : areMany || parts.every(isKnown) ? parts : [text];
    return all.flatMap((one) => entries.named(collection, one, lines) ?? []);
  });
}

function oneValue(
  column: FieldColumn,
  cell: SourceCell,
  row: readonly SourceCell[],
  columns: readonly FieldColumn[],
  around: CellAround,
): DraftValue[] {
  const { path } = column;
  if (path === undefined) return [];
  const { sure, why } = sureOf(column);
  if (path.form === 'reference') {
    const collection = path.field.meta.reference;
    if (collection === undefined || collection === 'site') return [];
    return [
      around.entries.named(collection, cell.lines.map(({ text }) => text).join(' '), cell.lines) ?? [],
    ].flat();
  }
  const beside = path.form === 'money' ? currencyBeside(column, row, columns, around.reading) : undefined;
  const value = fieldValue(path, cell, { reading: around.reading, currency: beside?.code });
  if (value === undefined) return [];
  const lines = [...cell.lines, ...(beside?.lines ?? [])];
  if (path.form !== 'period' || !isRecord(value)) return [taken(value, lines, sure, why)];
  return [
    Object.fromEntries(
      Object.entries(value).flatMap(([key, part]) =>
        part === undefined ? [] : [[key, taken(part, lines, sure, why)]],
      ),
    ),
  ];
}

// The currency of a sum stands in a column of its own, or in the head of its column.
function currencyBeside(
  column: FieldColumn,
  row: readonly SourceCell[],
  columns: readonly FieldColumn[],
  reading: Reading,
) {
  const own = columns.find(
    ({ path }) =>
      path?.form === 'currency' && path.path.slice(0, -1).join('.') === column.path?.path.join('.'),
  );
  const cell = own && row[own.at];
  const code =
    own?.path && cell && cell.lines.length > 0 ? fieldValue(own.path, cell, { reading }) : undefined;
  if (typeof code === 'string') return { code, lines: cell?.lines ?? [] };
  const words = column.head
    .split(/[\s()[\],/]+/u)
    .filter((word) => /^(?:[A-Z]{3}|[A-Z]{0,3}\p{Sc})$/u.test(word));
  const [found] = words.flatMap((word) => {
    const [only, ...others] = currenciesCalled(word);
    return only !== undefined && others.length === 0 ? [only] : [];
  });
  return found === undefined ? undefined : { code: found, lines: column.lines };
}
