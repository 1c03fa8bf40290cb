import type { Ask } from './ask.ts';
import type { Linking } from './linking.ts';
import type { PlainEntry } from './linked.ts';
import type { Theme } from './theme.ts';

/** A result achieved. */
export interface Result extends Omit<PlainEntry<'results'>, keyof ResultLinks>, ResultLinks {}

export type ResultIndicator = PlainEntry<'results'>['indicators'][number];

interface ResultLinks {
  themes: Theme[];
  /** It says that it is about every theme. */
  allThemes: boolean;
  /** The asks that it answers a part of. */
  answers: Ask[];
}

/** What a result knows by its themes and what names it. */
export function linkResult(result: PlainEntry<'results'>, { every }: Linking): ResultLinks {
  const { themes = [] } = result;
  const allThemes = themes === 'all';
  return {
    themes: allThemes ? every('themes') : themes,
    allThemes,
    answers: result.namedBy.asks.filter(({ answeredBy }) => answeredBy.some(({ id }) => id === result.id)),
  };
}
