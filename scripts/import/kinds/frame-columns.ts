import { columnNames, headRows } from '../source/head-rows.ts';
import { findDates } from '../recognise/date.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import type { ColumnRole, Level } from '../words/frames.ts';
import { frameDate, type FrameDate } from './frame-date.ts';
import { statementIn } from './frame-statement.ts';
import { beginsWith, holds, isOnly, levelNamed, plainText, roleOf } from './frame-words.ts';

/** What a column of a results framework holds. */
export interface FrameColumn {
  role?: ColumnRole | undefined;
  /** Whether it holds the year of the value in another column. */
  isYear: boolean;
  /** Whether it is the last of several targets: `end of project`. */
  isFinal: boolean;
  /** Whether only some of those counted are counted in it: `women`. */
  isPart: boolean;
  isPercent: boolean;
  /** The level of what stands in it, where its head says so: `Outputs`, `OUTPUT 1`. */
  level?: Level | undefined;
  number?: string | undefined;
  when?: FrameDate | undefined;
  lines: readonly SourceLine[];
}

/** The head of a results framework: where it ends, and its columns. */
export interface FrameHead {
  /** The first row below it. */
  end: number;
  columns: readonly FrameColumn[];
}

/** The head that begins in a row; undefined where none does. */
export function frameHeadAt(rows: SourceTable['rows'], at: number, reading: Reading): FrameHead | undefined {
  const first = rows[at] ?? [];
  if (!isHeadLike(first, reading)) return undefined;
  const heads = headRows(rows.slice(at));
  const columns = columnNames({ rows: rows.slice(at), heads }).map((name) => columnOf(name, reading));
  if (!isFrame(columns)) return undefined;
  return { end: at + heads, columns: withReached(withDays(columns, reading), rows.slice(at + heads)) };
}

// Beside a target, a column "Result 2024" with nothing but numbers below holds what was reached, and no statements.
function withReached(columns: readonly FrameColumn[], rows: SourceTable['rows']): readonly FrameColumn[] {
  const has = (wanted: ColumnRole) => columns.some(({ role }) => role === wanted);
  if (!has('indicator') || has('actual') || !columns.some(isValueColumn)) return columns;
  const isBetween = has('baseline') && (has('target') || has('milestone'));
  const at = columns.findIndex(({ role, lines }, i) => {
    const filled = rows.flatMap((row) => (row[i]?.lines.length === 0 ? [] : (row[i] ?? [])));
    const mayBe = role === 'statement' || (role === undefined && isBetween && isMonthAlone(lines));
    return mayBe && filled.length > 1 && filled.every(isNumber);
  });
  return columns.map((column, i) =>
    i === at ? { ...column, role: 'actual', level: undefined, number: undefined } : column,
  );
}

// Between "Baseline" and "Target" a head of nothing but "October 2025" says when the values were reached.
function isMonthAlone(lines: readonly SourceLine[]): boolean {
  return /^(?:\p{L}{3,10}\.?\s)?(?:19|20)\d{2}$/u.test(lines.map(({ text }) => text).join(' '));
}

// "Indicator | 2022 | Sept 2025 | Target": of two columns that are days and nothing else, what was there before, and what
// has been reached.
function withDays(columns: readonly FrameColumn[], reading: Reading): readonly FrameColumn[] {
  const has = (...wanted: ColumnRole[]) =>
    columns.some(({ role }) => role !== undefined && wanted.includes(role));
  if (!has('indicator') || !has('target') || has('baseline', 'actual', 'milestone')) return columns;
  const days = columns.flatMap(({ role, when, lines }) =>
    role === undefined && when !== undefined && isDay(lines, reading) ? [when.date] : [],
  );
  const [first, last] = days.toSorted();
  if (first === undefined || last === undefined || days.length > 2 || first === last) return columns;
  return columns.map((column) => {
    const date = column.role === undefined ? column.when?.date : undefined;
    return date === first || date === last
      ? { ...column, role: date === first ? 'baseline' : 'actual' }
      : column;
  });
}

function isDay(lines: readonly SourceLine[], reading: Reading): boolean {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  return /^(?:19|20)\d{2}$/u.test(text) || findDates(text, reading)[0]?.written.length === text.length;
}

/** Whether a column holds values of an indicator. */
export function isValueColumn({ role }: FrameColumn): boolean {
  return role !== undefined && ['baseline', 'actual', 'milestone', 'target'].includes(role);
}

const longestHead = 90;

// A head has no sentences and hardly a number; of years and ordinals it may have some.
function isHeadLike(row: readonly SourceCell[], reading: Reading): boolean {
  const cells = [...new Set(row.filter(({ lines }) => lines.length > 0))];
  const texts = cells.map(({ lines }) => lines.map(({ text }) => text).join(' '));
  if (texts.length < 2 || texts.some((text) => text.length > longestHead * 2)) return false;
  if (cells.some(isNumber)) return false;
  const known = texts.filter(
    (text) => text.length <= longestHead && roleOf(text, reading.language) !== undefined,
  );
  return known.length >= 2 && known.length * 3 >= texts.length;
}

function isNumber({ value, lines }: SourceCell): boolean {
  const text = lines[0]?.text ?? '';
  if (/^(?:19|20)\d{2}(?:\s?[-–/]\s?\d{2,4})?$/u.test(text)) return false;
  return typeof value === 'number' || /^[<>~≥≤]?\s?[\p{N}\s.,]+%?$/u.test(text);
}

function isFrame(columns: readonly FrameColumn[]): boolean {
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const hasValues = columns.some(isValueColumn);
  return has('indicator')
    ? hasValues || has('source') || has('risk') || has('statement')
    : hasValues && hasBoth(columns);
}

// Without indicators named as such, what is measured has a value at the start: a plan beside what was spent is a budget.
function hasBoth(columns: readonly FrameColumn[]): boolean {
  const roles = new Set(columns.filter(isValueColumn).map(({ role }) => role));
  const isStated = columns.some(({ role }) => role === 'statement' || role === 'level');
  return roles.has('baseline') && roles.size > 1 && isStated;
}

function columnOf(
  { text, lines }: { text: string; lines: readonly SourceLine[] },
  reading: Reading,
): FrameColumn {
  const { language } = reading;
  const role = roleBelow(lines, roleOf(text, language), language);
  const isValue = role !== undefined && ['baseline', 'actual', 'milestone', 'target'].includes(role);
  const stated = statementIn(lines, language);
  const isYear = isYearHead(text, lines, isValue || role === undefined || role === 'aside', language);
  return {
    role: isYear && !isValue ? undefined : role,
    isYear,
    isFinal: isValue && holds(text, 'finals', language),
    isPart: lines.some((line) => isOnly(line.text, 'groups') || isOnly(bracketIn(line.text), 'groups')),
    isPercent: isValue && /[%٪]/u.test(text),
    level: stated.level ?? levelBegun(text, language),
    ...(stated.level !== undefined && stated.title === '' && { number: stated.number }),
    when: isYear ? undefined : frameDate(text, reading),
    lines,
  };
}

// Under "Indicators" over many columns stand baselines and targets: the lowest head that says so counts.
function roleBelow(
  lines: readonly SourceLine[],
  role: ColumnRole | undefined,
  language: string,
): ColumnRole | undefined {
  if (role !== 'indicator' || lines.length < 2) return role;
  const own = lines.map(({ text }) => roleOf(text, language)).findLast((one) => one !== undefined);
  return own !== undefined && own !== 'statement' && own !== 'level' ? own : role;
}

// "Baseline year", but neither "Baseline (value and year)" nor "Target year 2024".
function isYearHead(text: string, lines: readonly SourceLine[], isOne: boolean, language: string): boolean {
  if (!isOne || /\p{N}/u.test(text)) return false;
  if (lines.some((line) => isOnly(line.text, 'years'))) return true;
  const mostWords = beginsWith(text, 'years') ? 8 : 4;
  return (
    holds(text, 'years', language) &&
    !holds(text, 'values', language) &&
    plainText(text).split(' ').length <= mostWords
  );
}

function bracketIn(text: string): string {
  return /\(([^()]*)\)/u.exec(text)?.[1] ?? '';
}

// "Outputs / expected results" is a column of outputs.
function levelBegun(text: string, language: string): Level | undefined {
  const [first = ''] = text.split(/[/(:,–-]/u);
  return beginsWith(first, 'counts') ? undefined : levelNamed(first, language);
}
