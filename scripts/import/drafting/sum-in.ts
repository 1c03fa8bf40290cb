import type { Found } from '../recognise/found.ts';
import { currencyTold } from '../recognise/currency-told.ts';
import { findMoney, type FoundMoney } from '../recognise/money.ts';
import { readNumber } from '../recognise/number.ts';
import type { SourceTable } from '../source/source-document.ts';
import type { Section } from '../sections/section.ts';
import type { Desk } from './desk.ts';

/** A sum as the content model has it. */
export function sumOf({ amount, currency }: FoundMoney): { amount: number; currency?: string } {
  return currency === undefined ? { amount } : { amount, currency };
}

/**
 * The one sum in a text, or a bare number whose currency, and scale, what stands above it tells; a sum of no currency is
 * none, since it would be read as one of the site's.
 * @param above the heads, captions and headings above, the nearest first: `Budget (EUR)`
 */
export function sumIn(
  { reading }: Desk,
  text: string,
  above: readonly (string | undefined)[] = [],
): Found<FoundMoney> | undefined {
  const sums = findMoney(text, reading).filter(({ value: { per } }) => per === undefined);
  const [first, second] = sums;
  if (first !== undefined && first.value.currency !== undefined)
    return second === undefined || /[(（]\s*$/u.test(text.slice(0, second.at)) ? first : undefined;
  const bare = readNumber(text, reading);
  if (bare === undefined || first !== undefined || /[%٪]/u.test(text)) return undefined;
  for (const one of above) {
    const told = one === undefined ? undefined : currencyTold(one, reading);
    if (told === undefined) continue;
    const amount = Number((bare.value * told.factor).toPrecision(15));
    return { ...bare, value: { amount, currency: told.currency } };
  }
  return undefined;
}

/** What stands above the cells of a column: its head, the caption of the table, the heading and the text before it. */
export function aboveColumn({ rows, heads, title }: SourceTable, at: number, section?: Section): string[] {
  const head = rows.slice(0, Math.max(heads, 1)).flatMap((row) => row[at]?.lines ?? []);
  const around = rows
    .slice(0, Math.max(heads, 1))
    .flat()
    .flatMap(({ lines }) => lines);
  const besides = [title, section?.label, ...(section?.lines ?? []).slice(-2).reverse()];
  const lines = [...head.slice(0), ...around, ...besides.filter((line) => line !== undefined)];
  return [...new Set(lines.map(({ text }) => text))];
}
