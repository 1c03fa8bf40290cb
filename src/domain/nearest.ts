import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like what was written, or undefined when none is like it.
 * @example nearest('contcat', ['contact', 'country']) // 'contact'
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let closest = Math.max(2, Math.ceil(written.length / 2));
  for (const candidate of candidates) {
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps < closest || (steps === closest && best === undefined)) {
      best = candidate;
      closest = steps;
    }
  }
  return best;
}
