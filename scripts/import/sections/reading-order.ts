import type { SourceCell, SourceDocument, SourceLine, SourceTable } from '../source/source-document.ts';
import { roleOf } from '../kinds/frame-words.ts';
import { readLabel, type Label } from './label.ts';
import { hasPhasesAcross } from './phases-across.ts';

/** What follows one another in a document: a line, a row of a table that is a label and its value, or a whole table. */
export type Block =
  | { kind: 'line'; line: SourceLine }
  | { kind: 'row'; label: Label; labelLine: SourceLine; lines: readonly SourceLine[] }
  | { kind: 'table'; table: SourceTable };

/**
 * The lines and tables of a document in their order. A table of labels and values is given by rows; one that only lays
 * out the page by the lines in it; any other as a whole. Heads and feet of pages are left out.
 */
export function inReadingOrder(document: SourceDocument, language: string): Block[] {
  const tables = new Map<SourceLine, SourceTable>();
  for (const table of document.tables)
    for (const cell of table.rows.flat()) for (const line of cell.lines) tables.set(line, table);
  const seen = new Set<SourceTable>();
  return document.lines.flatMap((line): Block[] => {
    if (line.kind === 'furniture') return [];
    const table = tables.get(line);
    if (table === undefined) return [{ kind: 'line', line }];
    if (seen.has(table)) return [];
    seen.add(table);
    return blocksOf(table, language);
  });
}

function blocksOf(whole: SourceTable, language: string): Block[] {
  const table = { ...whole, rows: withoutEmptyColumns(whole.rows) };
  if (hasPhasesAcross(table)) return [{ kind: 'table', table }];
  const rows = labelledRows(table, language) ?? labelledColumns(table, language);
  if (rows !== undefined) return rows;
  if (isOfFacts(table, language))
    return [...new Set(table.rows.flat())].flatMap((cell) =>
      cell.lines.map((line) => ({ kind: 'line', line })),
    );
  if (isLayout(table))
    return columnsOf(table).flatMap((cell) => cell.lines.map((line) => ({ kind: 'line', line })));
  return [{ kind: 'table', table }];
}

// On a sheet labels and values stand above a wider table, in columns that are its own.
function withoutEmptyColumns(rows: SourceTable['rows']): SourceTable['rows'] {
  const filled = (rows[0] ?? []).map((_, at) => rows.some((row) => (row[at]?.lines.length ?? 0) > 0));
  return filled.every(Boolean) ? rows : rows.map((row) => row.filter((_, at) => filled[at] === true));
}

// Pairs of a label and a value: two columns, or two pairs side by side.
function labelledRows({ rows }: SourceTable, language: string): Block[] | undefined {
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 4) return undefined;
  const pairs = rows.flatMap((row) => pairsIn(row, language));
  const known = pairs.filter(({ label }) => label !== undefined).length;
  const filled = rows.filter((row) => row.some(({ lines }) => lines.length > 0)).length;
  if (known < 2 || known * (areShort(pairs) ? 3 : 2) < filled) return undefined;
  const [head = []] = rows;
  if (isColumnHead(head, language) || isHeadOfSums(rows, language) || isHeadOfMeasures(head, language))
    return undefined;
  return withWaysToReach(pairs.flatMap((pair) => blocksOfPair(pair)));
}

// "Contact | Amina Diallo", below it "E-mail | …" and "Phone | …": these are hers.
function withWaysToReach(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const isReach =
      block.kind === 'row' &&
      block.label.names.length === 0 &&
      block.lines.every(({ text }) => /^\S+@\S+\.\p{L}+$|^\+?[\p{N}\s()./-]{7,24}$/u.test(text));
    if (isReach && last?.kind === 'row' && last.label.names[0] === 'contact')
      joined[joined.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    else joined.push(block);
  }
  return joined;
}

// In a column of short words without figures more of them may be labels that nobody knows.
function areShort(pairs: readonly Pair[]): boolean {
  return pairs.every(({ labelLine }) => {
    const text = labelLine?.text ?? '';
    return text.split(/\s+/u).length <= 6 && !/[\p{N}@]|[.!?]$/u.test(text);
  });
}

interface Pair {
  label: Label | undefined;
  labelLine: SourceLine | undefined;
  first: SourceCell;
  lines: readonly SourceLine[];
}

function pairsIn(row: readonly SourceCell[], language: string): Pair[] {
  const [a, b, c, d] = row;
  const halves =
    d !== undefined && labelOf(c, language) !== undefined
      ? [
          [a, b],
          [c, d],
        ]
      : [row];
  return halves.flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const lines = [...new Set(others.flatMap((cell) => cell?.lines ?? []))].filter(
      (line) => !first.lines.includes(line),
    );
    return [{ label: labelOf(first, language), labelLine: first.lines[0], first, lines }];
  });
}

function labelOf(cell: SourceCell | undefined, language: string): Label | undefined {
  const [line, ...others] = cell?.lines ?? [];
  if (line === undefined || others.length > 0) return undefined;
  const label = readLabel(line.text, language);
  return label?.rest === '' ? label : undefined;
}

function blocksOfPair({ label, labelLine, first, lines }: Pair): Block[] {
  if (labelLine === undefined) return lines.map((line) => ({ kind: 'line', line }));
  if (label !== undefined && lines.length > 0) return [{ kind: 'row', label, labelLine, lines }];
  if (lines.length === 0) return first.lines.map((line) => ({ kind: 'line', line }));
  // A label that nobody knows keeps its value to itself.
  return [{ kind: 'row', label: { names: [], rest: '' }, labelLine, lines }];
}

// A table of two rows: labels above, values below.
function labelledColumns({ rows }: SourceTable, language: string): Block[] | undefined {
  const [head, values, ...others] = rows;
  if (head === undefined || values === undefined || others.length > 0) return undefined;
  const labels = head.map((cell) => labelOf(cell, language));
  if (head.length < 2 || labels.some((label) => label === undefined)) return undefined;
  return labels.flatMap((label, i): Block[] => {
    const labelLine = head[i]?.lines[0];
    if (label === undefined || labelLine === undefined) return [];
    return [{ kind: 'row', label, labelLine, lines: values[i]?.lines ?? [] }];
  });
}

// `Phase | Purpose | Amount`: every cell of the first row is the label of its column.
function isColumnHead(row: readonly SourceCell[], language: string): boolean {
  const labels = row.map((cell) => labelOf(cell, language));
  if (row.length < 2) return false;
  // `Event | When | Where | Hosts`: a value beside its label is no label itself.
  return labels.every(Boolean) || (row.length > 2 && labels.slice(0, 3).every(Boolean));
}

// `Indicator | Baseline 2021 | Planned | Achieved (December 2025)`.
function isHeadOfMeasures(row: readonly SourceCell[], language: string): boolean {
  const roles = row.map(({ lines }) => roleOf(lines.map(({ text }) => text).join(' '), language));
  return roles.filter((role) => role === 'baseline' || role === 'target' || role === 'actual').length > 1;
}

// `Component | EUR`, and below it numbers only.
function isHeadOfSums([head = [], ...body]: SourceTable['rows'], language: string): boolean {
  const [name, unit, ...others] = head;
  const isUnit = /^(?:\p{Lu}{2,4}|\p{Lu}{0,3}\s?\p{Sc})$/u.test(textIn(unit));
  return (
    others.length === 0 &&
    isUnit &&
    labelOf(name, language) !== undefined &&
    body.length > 0 &&
    body.every(([, sum]) => /^\p{N}[\p{N}\s.,’']*$/u.test(textIn(sum)))
  );
}

function textIn(cell: SourceCell | undefined): string {
  return cell?.lines.map(({ text }) => text).join(' ') ?? '';
}

// `Country: Kenya | Donor: Lake Fund`: each cell says itself what it holds.
function isOfFacts({ rows }: SourceTable, language: string): boolean {
  const lines = [...new Set(rows.flat())].flatMap((cell) => cell.lines);
  const known = lines.filter(({ text }) => (readLabel(text, language)?.rest ?? '') !== '');
  return known.length > 1 && known.length * 3 >= lines.length * 2;
}

/** A cell with so many paragraphs is a column of the page. */
const manyLines = 4;

function isLayout({ rows }: SourceTable): boolean {
  const width = rows[0]?.length ?? 0;
  return width < 2 || (rows.length <= 2 && rows.flat().some(({ lines }) => lines.length >= manyLines));
}

// Down each column in turn.
function columnsOf({ rows }: SourceTable): SourceCell[] {
  const width = rows[0]?.length ?? 0;
  const cells = Array.from({ length: width }, (_, i) => rows.flatMap((row) => row[i] ?? []));
  return [...new Set(cells.flat())];
}
