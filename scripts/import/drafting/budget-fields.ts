import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { isTotalRow } from '../kinds/total-row.ts';
import type { FoundMoney } from '../recognise/money.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { isNamed, type Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import { askRows } from './ask-rows.ts';
import { use } from './brief-facts.ts';
import { take, understand, type Desk } from './desk.ts';
import { saidBudget } from './said-budget.ts';
import { aboveColumn, sumIn, sumOf } from './sum-in.ts';

interface BudgetLine {
  /** What the sum is for, as written: a year, a category, or nothing. */
  front: string;
  money: FoundMoney;
  lines: SourceLine[];
  sure: 'certain' | 'likely' | 'guess';
  why?: string | undefined;
}

/**
 * The budget under its label: by years or categories where the document gives them, else the whole. A total that only
 * repeats the sum of its parts is not counted twice.
 */
export function budgetOf(desk: Desk): DraftFields[] {
  const found = desk.sections
    .filter((section) => isNamed(section, 'budget'))
    .flatMap((section) => linesOf(desk, section));
  const parts = found.filter(({ front }) => !isTotal(front));
  const whole = found.filter(({ front }) => isTotal(front));
  const chosen = parts.length > 0 ? parts : whole.slice(0, 1);
  if (chosen.length === 0) return saidBudget(desk);
  if (parts.length > 0) understand(desk, ...whole.flatMap(({ lines }) => lines));
  return chosen.map((line) => budgetField(desk, line));
}

function isTotal(front: string): boolean {
  const folded = foldedLabel(front);
  return folded === '' || (wordPattern('total').test(front) && folded.split(' ').length < 4);
}

function budgetField(desk: Desk, { front, money, lines, sure, why }: BudgetLine): DraftFields {
  const [year] = findDates(front, desk.reading);
  const isYear =
    year !== undefined && /^\d{4}/u.test(year.value) && foldedLabel(front.replace(year.written, '')) === '';
  return {
    year: isYear ? take(year.value, lines) : undefined,
    category: isYear || isTotal(front) ? undefined : take(front, lines),
    amount: take(sumOf(money), lines, sure, why),
  };
}

function linesOf(desk: Desk, section: Section): BudgetLine[] {
  const found = [
    ...section.lines.flatMap((line) => lineOf(desk, line, section.label)),
    ...section.tables.flatMap((table, i) => rowsOf(desk, headed(section.tables, table, i), section)),
  ];
  if (found.length > 0) use(desk, section, ...found.flatMap(({ lines }) => lines));
  return found;
}

function lineOf(desk: Desk, line: SourceLine, label: SourceLine | undefined): BudgetLine[] {
  // "EUR 40,000, of which EUR 30,000 from …": the parts are told of the whole.
  const whole = line.text.split(partsBehind, 1)[0] ?? '';
  const sum = sumIn(desk, whole, [label?.text]) ?? sumBehindColon(desk, whole, label);
  if (sum === undefined) return [];
  const { value, at, written, sure, why } = sum;
  const front = line.text.slice(0, at).replace(/[\s:：–—-]+$/u, '');
  const behind = whole.slice(at + written.length);
  // A sentence that names a sum is no line of a budget.
  if (front.split(/\s+/u).length > 8) return [];
  return [
    {
      front:
        /^\s*[–—:-]\s*\p{L}/u.test(behind) && front === '' ? behind.replace(/^\s*[–—:-]\s*/u, '') : front,
      money: value,
      lines: [line],
      sure,
      why,
    },
  ];
}

// "Budget (EUR)" above, "Staff: 40 000" below.
function sumBehindColon(desk: Desk, text: string, label: SourceLine | undefined) {
  const [front] = /^[^:：\p{Nd}]{3,80}[:：]\s*(?=\p{Nd})/u.exec(text) ?? [];
  const sum = front === undefined ? undefined : sumIn(desk, text.slice(front.length), [label?.text]);
  return sum && front !== undefined ? { ...sum, at: front.length + sum.at } : undefined;
}

const partsBehind = /[,;(]\s*(?:of which|including|dont|de los cuales|de las cuales|dos quais|das quais)\s/iu;

// On the next page a table goes on without its head.
function headed(tables: readonly SourceTable[], table: SourceTable, at: number): SourceTable {
  const before = tables.slice(0, at).findLast(({ heads }) => heads > 0);
  if (table.heads > 0 || before?.rows[0]?.length !== table.rows[0]?.length || before === undefined)
    return table;
  return { ...table, heads: before.heads, rows: [...before.rows.slice(0, before.heads), ...table.rows] };
}

function rowsOf(desk: Desk, table: SourceTable, section: Section): BudgetLine[] {
  if (askRows(desk, table, section).some(({ phase }) => phase !== undefined)) return [];
  return table.rows.slice(table.heads).flatMap((row) => {
    const [first, ...others] = row.map(({ lines }) => lines[0]);
    const sums = others.flatMap((line, i) => {
      const sum = line && sumIn(desk, line.text, aboveColumn(table, i + 1, section));
      return line && sum ? [{ line, sum, at: i + 1 }] : [];
    });
    const one = sums.length > 1 ? sums.find(({ at }) => isTotalColumn(table, at)) : sums[0];
    if (first === undefined || one === undefined) return [];
    const { value, sure, why } = one.sum;
    const front = isTotalRow(row) ? '' : first.text;
    return [{ front, money: value, lines: [first, one.line], sure, why }];
  });
}

// Of a row with a sum for each year the last says what they come to.
function isTotalColumn({ rows }: SourceTable, at: number): boolean {
  const head = rows[0]?.[at]?.lines.map(({ text }) => text).join(' ') ?? '';
  return head !== '' && isTotal(head);
}
