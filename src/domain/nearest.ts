import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like what was written, or undefined when none is like it. Of a short text little may differ:
 * one letter of three or four, none of fewer; the beginning of one candidate alone is like that candidate.
 * @example nearest('contcat', ['contact', 'country']) // 'contact'
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const text = written.toLowerCase();
  const most = text.length < 3 ? 0 : text.length < 5 ? 1 : Math.floor(text.length / 2);
  let best: string | undefined;
  let closest = Infinity;
  const begun: string[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (text.length > 1 && other.startsWith(text)) begun.push(candidate);
    const steps = isSwapped(text, other) ? 1 : distance(text, other);
    if (steps > most || steps >= closest) continue;
    best = candidate;
    closest = steps;
  }
  return best ?? (begun.length === 1 ? begun[0] : undefined);
}

// Two letters side by side in the wrong order are one slip, not two.
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
