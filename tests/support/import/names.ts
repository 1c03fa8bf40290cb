import { folded } from './folded.ts';
import { spellings, type Said } from './said.ts';

/** All spellings of the entry that goes by any of these; these themselves where there is none. */
export type NamesOf = (collection: string, written: readonly string[]) => string[];

/** The names that entries go by. */
export function namesIn(entries: readonly Said[]): NamesOf {
  const known = entries
    .filter(({ collection }) => collection === 'organisations' || collection === 'contacts')
    .map(({ collection, fields }) => ({ collection, names: spellings(fields['name']) }));
  return (wanted, written) => {
    const mine = written.map(folded);
    const entry = known.find(
      ({ collection, names }) => collection === wanted && names.some((name) => mine.includes(folded(name))),
    );
    return [...new Set([...written, ...(entry?.names ?? [])])];
  };
}
