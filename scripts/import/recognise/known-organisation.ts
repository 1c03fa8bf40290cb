import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { namesKnown, type Known } from './known.ts';
import type { NameToken } from './name-tokens.ts';
import type { NamedOrganisation } from './organisation.ts';

/** An organisation of the site that is named in a text. */
interface KnownThere {
  value: NamedOrganisation;
  start: number;
  end: number;
  /** How many words its name has. */
  length: number;
}

/** The organisation of the site whose name begins at a word, if any does: initials only where they stand in capitals. */
export function knownAt(
  tokens: readonly NameToken[],
  from: number,
  text: string,
  known: Known,
): KnownThere | undefined {
  const found = namesKnown(known, 'organisations').at(tokens, from);
  const last = tokens[from + (found?.length ?? 0) - 1];
  const entry = found?.values[0];
  if (!found || !last || !entry || found.values.length > 1) return undefined;
  const written = text.slice(found.start, last.end);
  if (!isName(written)) return undefined;
  return { value: knownValue(entry, written), start: found.start, end: last.end, length: found.length };
}

/** A known organisation as a document calls it: its own name where the document gives only initials. */
function knownValue(entry: ReadEntry, written: string): NamedOrganisation {
  return { name: written, entry };
}

// "Who" is no World Health Organization, and "fund" none either: a name has a capital, initials have no small letter first.
function isName(written: string): boolean {
  if (!/\p{Lu}|\p{Ll}/u.test(written)) return true;
  const isOneWord = !/\s/u.test(written);
  return isOneWord && written.length <= 5
    ? /^\P{Ll}*$|\p{Lu}.*\p{Lu}/u.test(written)
    : /\p{Lu}/u.test(written);
}
