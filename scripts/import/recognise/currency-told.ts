import { currencyBehind } from './currency.ts';
import { scaleAt } from './figure.ts';
import type { Reading } from './reading.ts';

/** What a caption, a heading or the head of a column tells of the sums below it. */
export interface CurrencyTold {
  currency: string;
  /** What each sum below is to be multiplied by: 1000 of "in thousands of EUR". */
  factor: number;
}

/** What is longer tells of other things as well. */
const longest = 120;

/**
 * The currency and the scale that a caption, a heading or the head of a column names for what stands below it;
 * undefined where it names none, or one that may be several.
 * @example currencyTold('Amount (EUR)', reading) // { currency: 'EUR', factor: 1 }
 * @example currencyTold('Budget, in thousands of EUR', reading) // { currency: 'EUR', factor: 1000 }
 */
export function currencyTold(text: string, reading: Reading): CurrencyTold | undefined {
  if (text.length > longest || /\p{N}[\p{N}.,\s]*\p{Sc}|\p{Sc}\s*\p{N}/u.test(text)) return undefined;
  const found = new Set<string>();
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}\p{Sc}])[\p{L}\p{Sc}]/gu)) {
    const named = currencyBehind(text, index);
    if (named === undefined || named.at !== index) continue;
    if (named.isWeak && !isAlone(text, index, named.end)) continue;
    const codes =
      named.codes.length === 1 ? named.codes : named.codes.filter((code) => isHere(code, reading));
    if (codes.length !== 1) return undefined;
    for (const code of codes) found.add(code);
  }
  const [currency, ...others] = found;
  const factor = factorIn(text, reading.language);
  return currency === undefined || others.length > 0 || factor === undefined
    ? undefined
    : { currency, factor };
}

// Of several that a sign may mean the site's own is meant only where its letters stand alone.
function isHere(code: string, { currencyHere, currency }: Reading): boolean {
  return code === (currencyHere ?? currency);
}

function isAlone(text: string, at: number, end: number): boolean {
  return /(?:^|[(（,/])\s*$/u.test(text.slice(0, at)) && /^\s*(?:[)）,/]|$)/u.test(text.slice(end));
}

function factorIn(text: string, language: string): number | undefined {
  const plain = text.toLowerCase();
  const factors = new Set<number>();
  if (/(?:^|[\s('’])['’]?000(?!\p{N})/u.test(plain)) factors.add(1e3);
  for (const { index } of plain.matchAll(/(?<![\p{L}\p{N}])\p{L}{3,}/gu)) {
    const scale =
      scaleAt(plain, index, language) ?? scaleAt(plain.slice(index).replace(/s(?!\p{L})/u, ''), 0, language);
    if (scale !== undefined && scale.word.length > 2) factors.add(scale.factor);
  }
  if (factors.size > 1) return undefined;
  const [factor = 1] = factors;
  return factor;
}
