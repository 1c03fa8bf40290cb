import { bareWords } from './bare-words.ts';
import type { SourceLine } from '../source/source-document.ts';

// Of a text that shares so much with another it is only another version.
const mostShared = 0.4;

/**
 * The texts of several documents about one thing as one: what the first has, then what others add to it. Another version
 * of the same text adds nothing: where it differs is for staff to decide, and its lines are told as not used.
 */
export function joinedBodies(bodies: readonly (readonly SourceLine[])[]): SourceLine[] {
  return bodies.reduce<SourceLine[]>((all, body) => {
    const known = new Set(all.map(wordsOf));
    const words = body.filter(({ kind }) => kind !== 'heading');
    const shared = words.filter((line) => known.has(wordsOf(line))).length;
    if (all.length > 0 && shared >= words.length * mostShared) return all;
    return [...all, ...withText(body.filter((line) => line.kind === 'heading' || !known.has(wordsOf(line))))];
  }, []);
}

// No heading without something below it.
function withText(lines: readonly SourceLine[]): SourceLine[] {
  return lines.filter((line, i) => {
    if (line.kind !== 'heading') return true;
    const next = lines
      .slice(i + 1)
      .find((one) => one.kind !== 'heading' || (one.level ?? 2) <= (line.level ?? 2));
    return next !== undefined && next.kind !== 'heading';
  });
}

function wordsOf({ text }: SourceLine): string {
  return bareWords(text);
}
