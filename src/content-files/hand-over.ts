import type { ReadContent } from './read.ts';

// Astro loads the content's configuration into a world of modules of its own; this one place both worlds share.
const place = Symbol.for('donor-briefs.content-read');

/** Hands content that has been read and checked to the build that follows in this process, which then reads nothing again. */
export function handOver(content: ReadContent): void {
  Object.assign(globalThis, { [place]: content });
}

/** The content that was handed over; undefined where nothing was, as while somebody writes. */
export function handedOver(): ReadContent | undefined {
  return (globalThis as { [place]?: ReadContent })[place];
}
