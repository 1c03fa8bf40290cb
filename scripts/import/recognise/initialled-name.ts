import type { NameSpan } from './organisation-names.ts';
import { headsIn } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { links } from './name-words.ts';
import { isThingAt } from './thing-words.ts';

/** A name has no more words than these before its initials. */
const mostWords = 14;

/**
 * Names whose words begin with the initials that stand in brackets behind them: "l'Agence comorienne des pistes rurales
 * (ACPR)". Where the head of such a name is no capital, or small words follow it, nothing else tells where it ends.
 */
export function initialledNames(text: string, tokens: readonly NameToken[]): NameSpan[] {
  return tokens.flatMap((token, at): NameSpan[] => {
    const isInBrackets =
      /^\p{Lu}{3,8}$/u.test(token.written) &&
      text[token.at - 1] === '(' &&
      /^\s?[),]/u.test(text.slice(token.end, token.end + 2));
    if (!isInBrackets) return [];
    const from = startOf(tokens.slice(0, at), token.folded);
    const [first, last] = [from === undefined ? undefined : tokens[from], tokens[at - 1]];
    if (first === undefined || last === undefined || from === undefined) return [];
    if (!/^\s{0,2}$/u.test(text.slice(last.end, token.at - 1))) return [];
    return [{ at: first.at, end: last.end, sure: 'likely', why: 'its initials stand behind it' }];
  });
}

// The nearest head, with a capital, from which the words that are no links begin with these letters.
function startOf(before: readonly NameToken[], letters: string): number | undefined {
  const least = Math.max(0, before.length - mostWords);
  for (let from = before.length - 2; from >= least; from -= 1) {
    const name = before.slice(from);
    if (name.slice(1).some(({ isApart }) => isApart)) return undefined;
    const isHeaded = headsIn(name)[0]?.from === 0 && /^\p{Lu}/u.test(name[0]?.written ?? '');
    if (isHeaded && spells(name, letters) && !name.some((_, i) => isThingAt(name, i))) return from;
  }
  return undefined;
}

function spells(name: readonly NameToken[], letters: string): boolean {
  const initials = name.filter(({ folded }) => !links.has(folded)).map(({ folded }) => folded.slice(0, 1));
  return initials.join('') === letters;
}
