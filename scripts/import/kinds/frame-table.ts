import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import { frameHeadAt, isValueColumn, type FrameColumn, type FrameHead } from './frame-columns.ts';
import type { FrameIndicator } from './frame-indicator.ts';
import { indicatorsIn } from './frame-indicators-in.ts';
import { placeValues, qualifierOf } from './frame-place.ts';
import { statementsIn, type Statement } from './frame-statement.ts';
import { levelOf, numberOf, statementBeside } from './frame-level.ts';
import { isNothing } from './frame-value.ts';
import { isOnly, levelNamed } from './frame-words.ts';

/** What a table of a results framework says. */
export interface FrameTable {
  statements: Statement[];
  indicators: FrameIndicator[];
  /** Heads, labels and cells that say that there is nothing. */
  understood: SourceLine[];
  /** The columns it ended with, for a table that goes on with them. */
  head: FrameHead;
}

/**
 * Reads a table as a results framework; undefined where it is none.
 * @param before the head of the table before it: one without a head of its own goes on with that
 */
export function frameTable(
  { rows }: SourceTable,
  reading: Reading,
  before?: FrameHead,
): FrameTable | undefined {
  const found = firstHead(rows, reading);
  const isOn = found === undefined && before !== undefined && before.columns.length === rows[0]?.length;
  const head = found?.head ?? (isOn ? { ...before, end: 0 } : undefined);
  if (head === undefined) return undefined;
  const walk = new Walk(reading, head);
  for (const [at, row] of rows.entries()) walk.take(rows, row, at, found?.at ?? 0);
  return walk.read();
}

const mostRowsAbove = 10;

function firstHead(rows: SourceTable['rows'], reading: Reading): { at: number; head: FrameHead } | undefined {
  for (let at = 0; at < Math.min(rows.length - 1, mostRowsAbove); at += 1) {
    const head = frameHeadAt(rows, at, reading);
    if (head) return { at, head };
  }
  return undefined;
}

/** One way down a table, with what its merged cells have said so far. */
class Walk {
  private readonly statements: Statement[] = [];
  private readonly indicators: FrameIndicator[] = [];
  private readonly understood: SourceLine[] = [];
  private readonly seen = new Set<SourceCell>();
  private current: { cell: SourceCell; indicators: FrameIndicator[] } | undefined;
  private readonly reading: Reading;
  private head: FrameHead;

  constructor(reading: Reading, head: FrameHead) {
    this.reading = reading;
    this.head = head;
    this.understood.push(...head.columns.flatMap(({ lines }) => lines));
  }

  read(): FrameTable {
    const { statements, indicators, understood, head } = this;
    return { statements, indicators, understood: [...new Set(understood)], head };
  }

  take(rows: SourceTable['rows'], row: readonly SourceCell[], at: number, start: number): void {
    if (at < start || (at >= start && at < this.head.end)) return;
    const again = at > start ? frameHeadAt(rows, at, this.reading) : undefined;
    if (again && (this.isAsFull(again) || again.columns.some(({ role }) => role === 'indicator'))) {
      this.head = again;
      this.current = undefined;
      this.understood.push(...again.columns.flatMap(({ lines }) => lines));
      this.takeStatements(row, again.columns);
      return;
    }
    this.understood.push(...row.filter(isNothing).flatMap(({ lines }) => lines));
    const filled = [...new Set(row.filter(({ lines }) => lines.length > 0))];
    const [only] = filled;
    if (filled.length === 1 && only !== undefined && row.length > 1 && this.isSection(row, only)) {
      this.takeSection(only);
      return;
    }
    const beside = statementBeside(row, this.head.columns, this.reading.language);
    if (beside !== undefined) {
      this.statements.push(beside);
      this.current = undefined;
      return;
    }
    this.takeStatements(row, this.head.columns);
    this.takeIndicators(row);
  }

  // Sub-heads of years or of plans are no head of their own.
  private isAsFull({ columns }: FrameHead): boolean {
    return (
      !this.head.columns.some(({ role }) => role === 'indicator') &&
      columns.some(({ role }) => role === 'statement')
    );
  }

  // A row with one cell names a level, unless it stands where indicators do and says nothing of a level itself.
  private isSection(row: readonly SourceCell[], cell: SourceCell): boolean {
    const columns = this.head.columns.filter((_, column) => row[column] === cell);
    return (
      columns.length > 1 ||
      isNumberedLevel(cell, this.reading.language) ||
      columns.some(({ role }) => role !== 'indicator' && !isValueColumn({ role } as FrameColumn))
    );
  }

  private takeSection(cell: SourceCell): void {
    if (this.seen.has(cell)) return;
    this.seen.add(cell);
    this.current = undefined;
    for (const statement of statementsIn(cell.lines, this.reading.language))
      if (statement.level !== undefined) this.statements.push(statement);
  }

  private takeStatements(row: readonly SourceCell[], columns: readonly FrameColumn[]): void {
    const isMeasured = !columns.some(({ role }) => role === 'indicator') && hasValues(row, columns);
    const level = levelOf(row, columns, this.reading.language);
    this.understood.push(...(level?.lines ?? []));
    for (const [column, { role, level: own, number: ownNumber }] of columns.entries()) {
      const cell = row[column];
      if (cell === undefined || cell.lines.length === 0 || this.seen.has(cell) || isNothing(cell)) continue;
      if (role !== 'statement' && role !== 'level') continue;
      this.seen.add(cell);
      const numbered = numberOf(row, columns);
      for (const one of statementsIn(cell.lines, this.reading.language)) {
        if (
          one.title === '' ||
          (one.number === undefined && levelNamed(one.title, this.reading.language) !== undefined)
        )
          continue;
        if ((role === 'level' || isMeasured) && one.level === undefined) continue;
        const known = one.level ?? level?.level ?? own;
        const number = one.number ?? level?.number ?? numbered?.number ?? ownNumber;
        const beside = one.number === undefined ? [level, numbered].find((at) => at?.number) : undefined;
        this.statements.push({
          ...one,
          ...(known && { level: known }),
          ...(number !== undefined && { number }),
          ...(beside && { numberLines: beside.lines }),
        });
      }
    }
  }

  private takeIndicators(row: readonly SourceCell[]): void {
    const { columns } = this.head;
    const column = this.indicatorColumn(row);
    const cell = row[column];
    if (cell !== undefined && cell.lines.length > 0 && cell !== this.current?.cell && !isNothing(cell)) {
      const isPart = cell.lines.every(({ text }) => isOnly(text.replace(/^[\s•*–—-]+/u, ''), 'groups'));
      // Of whom women: no indicator of its own, and no value of the one above.
      if (isPart) return;
      const isOne = columns[column]?.role === 'indicator' || hasValues(row, columns);
      if (!isOne) return;
      const found = indicatorsIn(cell, row, columns, this.reading);
      this.indicators.push(...found);
      this.current = { cell, indicators: found };
    } else if (
      cell !== undefined &&
      cell.lines.length === 0 &&
      qualifierOf(row, columns, this.reading) === undefined
    )
      return;
    if (this.current)
      this.understood.push(...placeValues(this.current.indicators, row, columns, this.reading));
  }

  // Without a column of indicators they stand where the statements do, on the rows with values.
  private indicatorColumn(row: readonly SourceCell[]): number {
    const { columns } = this.head;
    const named = columns.findIndex(({ role }) => role === 'indicator');
    if (named !== -1) return named;
    const stated = columns.findIndex(
      ({ role }, at) => role === 'statement' && (row[at]?.lines.length ?? 0) > 0,
    );
    return stated === -1 ? columns.findIndex(({ role }) => role === undefined || role === 'level') : stated;
  }
}

// "Output 1: Wells are drilled"
function isNumberedLevel({ lines }: SourceCell, language: string): boolean {
  const [one] = statementsIn(lines, language);
  return one?.level !== undefined && one.number !== undefined;
}

function hasValues(row: readonly SourceCell[], columns: readonly FrameColumn[]): boolean {
  return columns.some((column, at) => isValueColumn(column) && (row[at]?.lines.length ?? 0) > 0);
}
