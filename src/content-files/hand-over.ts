import type { ReadEntry } from './entry.ts';
import type { ReadContent } from './read-taken.ts';

/** Content without what only a message needs, such as where in its file each field stands: the build is to be light. */
export interface HandedOver {
  entries: Omit<ReadEntry, 'problem'>[];
  translations: Omit<ReadEntry, 'problem'>[];
  /** The how manieth it is in this process, from 1. */
  version: number;
}

interface Place {
  content?: HandedOver;
}

// Astro loads the content's configuration into a world of modules of its own; this one place both worlds share.
const key = Symbol.for('donor-briefs.content-read');

/**
 * Hands content that has been read and checked to the build that follows in this process, which then reads nothing
 * again; while somebody writes, to the server that shows it.
 */
export function handOver({ entries, translations }: Pick<ReadContent, 'entries' | 'translations'>): void {
  const { content } = place();
  place().content = {
    entries: entries.map(lightened),
    translations: translations.map(lightened),
    version: (content?.version ?? 0) + 1,
  };
}

/** The content that was handed over last; undefined where nothing was. */
export function handedOver(): HandedOver | undefined {
  return place().content;
}

function place(): Place {
  const shared = globalThis as { [key]?: Place };
  return (shared[key] ??= {});
}

function lightened(entry: ReadEntry): Omit<ReadEntry, 'problem'> {
  const { collection, id, language, file, raw, data, body, bodyLine, published } = entry;
  return { collection, id, language, file, raw, data, body, bodyLine, published };
}
