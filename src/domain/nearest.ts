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

/**
 * The candidate that was surely meant and misspelt: other capitals, one letter in four wrong
 * at most and hardly ever the first, or a beginning that is half of it. Stricter than `nearest`, for words that differ in meaning though not much in letters.
 * @example misspelt('implementng', ['implementing', 'implementation']) // 'implementing'
 */
export function misspelt(written: string, candidates: Iterable<string>): string | undefined {
  const text = written.toLowerCase();
  const all = [...candidates];
  const same = all.find((candidate) => candidate.toLowerCase() === text);
  if (same !== undefined || text.length < 2) return same;
  const slips = (candidate: string) => {
    const other = candidate.toLowerCase();
    if (isSwapped(text, other)) return 1;
    return text[0] === other[0] || other.endsWith(text) || text.endsWith(other)
      ? distance(text, other)
      : Infinity;
  };
  const most = text.length < 3 ? 0 : Math.max(1, Math.floor(text.length / 4));
  const [best, second] = all
    .map((candidate) => ({ candidate, steps: slips(candidate) }))
    .filter(({ steps }) => steps <= most)
    .sort((a, b) => a.steps - b.steps);
  if (best && best.steps !== second?.steps) return best.candidate;
  const begun = all.filter((one) => one.toLowerCase().startsWith(text) && text.length * 2 >= one.length);
  return begun.length === 1 ? begun[0] : undefined;
}

// Two letters side by side in the wrong order are one slip, not two.
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const first = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}
