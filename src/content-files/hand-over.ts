import type { ReadEntry } from './entry.ts';
import type { ReadContent } from './read.ts';

/** Content without what only a message needs, such as where in its file each field stands: the build is to be light. */
export interface HandedOver {
  entries: Omit<ReadEntry, 'problem'>[];
  translations: Omit<ReadEntry, 'problem'>[];
}

// Astro loads the content's configuration into a world of modules of its own; this one place both worlds share.
const place = Symbol.for('donor-briefs.content-read');

/** Hands content that has been read and checked to the build that follows in this process, which then reads nothing again. */
export function handOver({ entries, translations }: Pick<ReadContent, 'entries' | 'translations'>): void {
  const handed: HandedOver = { entries: entries.map(lightened), translations: translations.map(lightened) };
  Object.assign(globalThis, { [place]: handed });
}

/** The content that was handed over; undefined where nothing was, as while somebody writes. */
export function handedOver(): HandedOver | undefined {
  return (globalThis as { [place]?: HandedOver })[place];
}

function lightened(entry: ReadEntry): Omit<ReadEntry, 'problem'> {
  const { collection, id, language, file, raw, data, body, bodyLine, published } = entry;
  return { collection, id, language, file, raw, data, body, bodyLine, published };
}
