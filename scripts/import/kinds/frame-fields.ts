import { taken, type DraftFields } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import { withMergedCells } from '../source/merged-cells.ts';
import type { SourceDocument, SourceLine, SourceTable } from '../source/source-document.ts';
import type { Level } from '../words/frames.ts';
import type { FrameHead } from './frame-columns.ts';
import { indicatorFields, type FrameIndicator, type PlacedValue } from './frame-indicator.ts';
import { statementsIn, type Statement } from './frame-statement.ts';
import { frameTable, type FrameTable } from './frame-table.ts';

/** What the tables of a document say of a brief as results frameworks: its outcomes, outputs and indicators. */
export interface FramePart {
  fields: Partial<Record<'outcomes' | 'outputs' | 'indicators', DraftFields[]>>;
  understood: readonly SourceLine[];
  notes: readonly string[];
  /** Every line of the tables that were read. */
  inside: ReadonlySet<SourceLine>;
}

/**
 * Reads the results frameworks of any document; undefined where it has none. For a kind of document that has one among
 * other things as well.
 */
export function framePart(document: SourceDocument, reading: Reading): FramePart | undefined {
  const { tables, inside } = frameTables(document, reading);
  if (tables.length === 0) return undefined;
  const statements = resolved(tables.flatMap((table) => table.statements));
  const indicators = tables.flatMap((table) => table.indicators);
  const names = new Set<string>();
  const read = indicators.map((indicator) => indicatorFields(indicator, names));
  const outcomes = unique(statements.filter(({ level }) => level === 'outcome'));
  const outputs = unique(statements.filter(({ level }) => level === 'output'));
  return {
    fields: {
      ...(outcomes.length > 0 && { outcomes: outcomes.map(statementFields) }),
      ...(outputs.length > 0 && { outputs: outputs.map(statementFields) }),
      ...(read.length > 0 && { indicators: read.map(({ fields }) => fields) }),
    },
    understood: tables.flatMap(({ understood }) => understood),
    notes: [
      ...read.flatMap(({ doubts }) => doubts),
      ...leftOut(
        indicators,
        read.flatMap(({ used }) => used),
      ),
    ],
    inside,
  };
}

function frameTables(document: SourceDocument, reading: Reading) {
  const tables: FrameTable[] = [];
  const inside = new Set<SourceLine>();
  let head: FrameHead | undefined;
  for (const table of document.tables.map(withMergedCells)) {
    const read = frameTable(table, reading, head);
    head = read?.head;
    if (read === undefined || (read.indicators.length === 0 && read.statements.length === 0)) continue;
    tables.push({ ...read, statements: [...titleOf(table, reading), ...read.statements] });
    for (const row of table.rows) for (const { lines } of row) for (const line of lines) inside.add(line);
  }
  return { tables, inside };
}

// "Output 1.1: Wells are drilled" may stand above a table instead of in it.
function titleOf({ title }: SourceTable, { language }: Reading): Statement[] {
  if (title === undefined || title.kind === 'furniture') return [];
  return statementsIn([title], language).filter(
    ({ level, title: words }) => level !== undefined && words !== '',
  );
}

// A "result" is an outcome where outputs stand beside it, else an output: so the two traditions have it.
function resolved(statements: readonly Statement[]): Statement[] {
  const has = (wanted: Level) => statements.some(({ level }) => level === wanted);
  const ofResult = has('output') && !has('outcome') ? 'outcome' : 'output';
  return statements.map((one) => {
    if (one.level === 'result') return { ...one, level: ofResult };
    return one.level === undefined ? { ...one, ...byNumber(one) } : one;
  });
}

// Without a word for its level, a change of two numbers is an output, and one of one an outcome.
function byNumber({ number }: Statement): { level?: Level } {
  const depth = number?.split('.').length;
  return depth === 2 ? { level: 'output' } : depth === 1 ? { level: 'outcome' } : {};
}

function unique(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ number, title }) => {
    const keys = [title.toLowerCase(), ...(number === undefined ? [] : [`${number} `])];
    const isNew = title !== '' && !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function statementFields({ number, title, lines, numberLines = lines }: Statement): DraftFields {
  return { ...(number !== undefined && { number: taken(number, numberLines) }), title: taken(title, lines) };
}

function leftOut(indicators: readonly FrameIndicator[], used: readonly PlacedValue[]): string[] {
  const kept = new Set(used.map(({ lines }) => lines[0]));
  const targets = indicators.flatMap(({ values }) =>
    values.filter(({ role, lines }) => (role === 'milestone' || role === 'target') && !kept.has(lines[0])),
  );
  const undated = used.filter(({ when }) => when === undefined);
  return [...onTheWay(targets.length), ...withoutYear(undated.length)];
}

function onTheWay(n: number): string[] {
  if (n === 0) return [];
  const are = n === 1 ? '1 target on the way is' : `${n} targets on the way are`;
  return [`${are} left out: an indicator has one target, the last`];
}

function withoutYear(n: number): string[] {
  if (n === 0) return [];
  return [
    n === 1
      ? '1 value of an indicator says no year; add its date'
      : `${n} values of indicators say no year; add the date of each`,
  ];
}
