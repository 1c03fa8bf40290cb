import type { IatiElement } from './element.ts';

/** What staff should know of a file, each thing once, with the lines it is true of. */
export interface Notes {
  tell(what: string, element?: IatiElement): void;
  all(): readonly string[];
}

/** As many places are named. */
const most = 5;

/** Gathers what is told of one document. */
export function createNotes(): Notes {
  const places = new Map<string, Set<number>>();
  return {
    tell(what, element) {
      const lines = places.get(what) ?? new Set();
      if (element) lines.add(element.line);
      places.set(what, lines);
    },
    all: () =>
      [...places].map(([what, lines]) => (lines.size === 0 ? what : `${what} (${listed([...lines])})`)),
  };
}

function listed(lines: readonly number[]): string {
  const [only] = lines;
  if (lines.length === 1) return `line ${only}`;
  const shown = lines.slice(0, most).join(', ');
  return lines.length > most ? `lines ${shown} and ${lines.length - most} more` : `lines ${shown}`;
}
