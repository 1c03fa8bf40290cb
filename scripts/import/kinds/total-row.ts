import type { SourceCell } from '../source/source-document.ts';
import { fieldColumnWords } from '../words/fields.ts';
import { plainText } from './frame-words.ts';

/**
 * Whether a row of a table gives what others come to, and is no entry, request or line of a budget itself: its first
 * words are those of a total, and no other words stand in it.
 * @example isTotalRow(cells('Total (EUR)', '', '345 000')) // true
 * @example isTotalRow(cells('Total sanitation', 'Latrines for all', '345 000')) // false
 */
export function isTotalRow(row: readonly SourceCell[]): boolean {
  const filled = row.filter(({ lines }) => lines.length > 0);
  // A merged cell may stand in several places.
  const texts = [...new Set(filled.map(({ lines }) => lines.map(({ text }) => text).join(' ')))];
  const words = texts.filter((text) => /\p{L}{2}/u.test(withoutCurrency(text)) && !/^\p{N}/u.test(text));
  const [first, ...others] = words;
  return first !== undefined && others.length === 0 && texts[0] === first && isTotal(first);
}

function isTotal(text: string): boolean {
  totals ??= new Set(fieldColumnWords('row of a total').map(plainText));
  return totals.has(plainText(withoutCurrency(text)));
}

let totals: ReadonlySet<string> | undefined;

function withoutCurrency(text: string): string {
  return text.replace(/\([^()]*\)|\b[A-Z]{3}\b|\p{Sc}/gu, ' ');
}
