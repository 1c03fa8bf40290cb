import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findMoney, type FoundMoney } from '../recognise/money.ts';
import { readNumber } from '../recognise/number.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { isNamed, type Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import { use } from './brief-facts.ts';
import { take, understand, type Desk } from './desk.ts';

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

/** A sum as the content model has it. */
export function sumOf({ amount, currency }: FoundMoney): { amount: number; currency?: string } {
  return currency === undefined ? { amount } : { amount, currency };
}

function linesOf(desk: Desk, section: Section): BudgetLine[] {
  const found = [
    ...section.lines.flatMap((line) => lineOf(desk, line, section.hint)),
    ...section.tables.flatMap((table) => rowsOf(desk, table, section.hint)),
  ];
  if (found.length > 0) use(desk, section, ...found.flatMap(({ lines }) => lines));
  return found;
}

function lineOf(desk: Desk, line: SourceLine, hint: string | undefined): BudgetLine[] {
  const sum = sumIn(desk, line.text, hint);
  if (sum === undefined) return [];
  const { value, at, written, sure, why } = sum;
  const front = line.text.slice(0, at).replace(/[\s:：–—-]+$/u, '');
  const behind = line.text.slice(at + written.length);
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

/** The one sum in a text, or a bare number whose currency its heading gives: `Budget (EUR)`. */
export function sumIn(desk: Desk, text: string, hint?: string) {
  const sums = findMoney(text, desk.reading).filter(({ value: { per } }) => per === undefined);
  const [first, second] = sums;
  if (first !== undefined && first.value.currency !== undefined)
    return second === undefined || /[(（]\s*$/u.test(text.slice(0, second.at)) ? first : undefined;
  const bare = readNumber(text, desk.reading);
  if (bare === undefined || /[%٪]/u.test(text))
    return first !== undefined && second === undefined ? first : undefined;
  const [hinted] = hint === undefined ? [] : findMoney(`${hint} ${bare.written}`, desk.reading);
  const value: FoundMoney = hinted?.value ?? { amount: bare.value };
  return { ...bare, value, why: hinted?.why ?? bare.why };
}

function rowsOf(desk: Desk, { rows, heads }: SourceTable, hint: string | undefined): BudgetLine[] {
  const currency =
    hint ??
    rows
      .slice(0, heads)
      .flat()
      .flatMap(({ lines }) => lines)
      .map(({ text }) => /[(（]([^()（）]{1,20})[)）]/u.exec(text)?.[1])
      .find(Boolean);
  return rows.slice(heads).flatMap((row) => {
    const cells = row.map(({ lines }) => lines[0]);
    const [first, ...others] = cells;
    const sums = others.flatMap((line) => {
      const sum = line && sumIn(desk, line.text, currency);
      return line && sum ? [{ line, sum }] : [];
    });
    const [one, ...more] = sums;
    if (first === undefined || one === undefined || more.length > 0) return [];
    const { value, sure, why } = one.sum;
    return [{ front: first.text, money: value, lines: [first, one.line], sure, why }];
  });
}
