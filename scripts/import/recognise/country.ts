import type { ReadEntry } from '../../../src/content-files/entry.ts';
import { countriesIn } from './country-names.ts';
import type { Found } from './found.ts';
import { nameTokens, type NameToken } from './name-tokens.ts';
import { heads, links, offices } from './name-words.ts';
import { findOrganisations } from './organisation.ts';
import type { Reading } from './reading.ts';

/** A country as a document names it. */
export interface NamedCountry {
  /** Two letters of ISO 3166-1. */
  iso2: string;
  /** As the document has it. */
  name: string;
  entry?: ReadEntry | undefined;
  /** Of what it is only a part: of the name of an organisation or an office, which tells nothing of where the work is. */
  within?: 'name' | undefined;
}

/**
 * The countries that a text names, in any of the languages that documents come in. Left out is what may be another
 * thing: a person of that name, a sea, one of two countries ("Congo").
 * @example findCountries('Schools in Ghana', reading)[0]?.value // { iso2: 'GH', name: 'Ghana' }
 */
export function findCountries(text: string, reading: Pick<Reading, 'known'>): Found<NamedCountry>[] {
  const tokens = nameTokens(text);
  const there = countriesIn(tokens, text);
  if (there.length === 0) return [];
  const names = findOrganisations(text, reading).filter(({ sure }) => sure !== 'guess');
  const entries = new Map(reading.known.entries('countries').map((entry) => [entry.raw.iso2, entry]));
  return there.flatMap(({ iso2, from, to }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last) return [];
    const isIn = names.some(({ at, written }) => at <= first.at && last.end <= at + written.length);
    const within = isIn || isOfOffice(tokens, from, to) ? ({ within: 'name' } as const) : {};
    const entry = entries.get(iso2);
    const name = text.slice(first.at, last.end);
    return [
      {
        value: { iso2, name, ...(entry && { entry }), ...within },
        at: first.at,
        written: name,
        sure: 'certain' as const,
      },
    ];
  });
}

const mostWordsBefore = 16;

// "Country Office for Ghana, Niger and Mali": back over names and small words to an office or a head.
function isOfOffice(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - mostWordsBefore); i -= 1) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || !next || next.isApart) return false;
    const isOffice = offices.at(tokens, i) ?? heads.at(tokens, i);
    if (isOffice && /^\p{Lu}/u.test(token.written))
      return i + isOffice.length < to && links.has(tokens[i + isOffice.length]?.folded ?? '');
    if (!/^\p{Lu}/u.test(token.written) && !links.has(token.folded)) return false;
  }
  return false;
}
