import type { Corpus, Entry, Place } from './corpus.ts';
import type { AtLine, Text } from '../domain/text.ts';

/** A text and the entry it stands in. */
export interface EntryText {
  entry: Entry;
  text: Text;
  /** In a body the line counts, in a field the field. */
  place(at: AtLine<object>): Place;
}

/** Every text there is, those of translations included. */
export function eachText({ entries, translations }: Corpus): EntryText[] {
  return [...entries, ...translations].flatMap((entry) =>
    entry.texts.map(({ path, text }) => ({
      entry,
      text,
      place: ({ line }) => (path.length === 0 ? { path, line } : { path }),
    })),
  );
}
