import type { SourceDocument } from '../source/source-document.ts';
import { findCountries } from './country.ts';
import type { Reading } from './reading.ts';

/** The countries that have a pound of their own, or had one till lately. */
const withPounds: ReadonlySet<string> = new Set(['EG', 'LB', 'SD', 'SS', 'SY', 'GI', 'FK', 'SH', 'CY', 'TR']);

/**
 * Which pound a document means by `£`: outside these countries only the British is used, so that a document about others
 * alone means that; undefined where it names none, or one of them.
 */
export function poundHere(document: Pick<SourceDocument, 'lines'>, reading: Reading): string | undefined {
  if (!document.lines.some(({ text }) => text.includes('£'))) return undefined;
  const named = document.lines.flatMap(({ text }) => findCountries(text, reading));
  return named.length > 0 && !named.some(({ value: { iso2 } }) => withPounds.has(iso2)) ? 'GBP' : undefined;
}
