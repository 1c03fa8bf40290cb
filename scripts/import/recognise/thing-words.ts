import { heads, things } from './name-words.ts';
import type { NameToken } from './name-tokens.ts';

/**
 * Whether a word makes words in capitals no organisation: `strategy`. What a longer head begins with does not:
 * `Programme alimentaire mondial`.
 */
export function isThingAt(tokens: readonly NameToken[], at: number): boolean {
  const thing = things.at(tokens, at);
  return thing !== undefined && (heads.at(tokens, at)?.length ?? 0) <= thing.length;
}
