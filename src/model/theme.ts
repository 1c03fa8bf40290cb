import type { Brief } from './brief.ts';
import type { Linking } from './linking.ts';
import type { PlainEntry } from './linked.ts';
import type { Result } from './result.ts';

/** A subject. */
export interface Theme extends PlainEntry<'themes'>, ThemeLinks {}

interface ThemeLinks {
  briefs: Brief[];
  /** Those that say they are about every theme too. */
  results: Result[];
}

/** What a theme knows by what names it. */
export function linkTheme(theme: PlainEntry<'themes'>, { every }: Linking): ThemeLinks {
  const isThis = ({ id }: { id: string }) => id === theme.id;
  return {
    briefs: theme.namedBy.briefs,
    results: every('results').filter(({ themes }) => themes.some(isThis)),
  };
}
