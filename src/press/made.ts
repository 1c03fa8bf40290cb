import { channel } from 'node:diagnostics_channel';

/** What is made once and kept. */
export type Kind = 'pdf' | 'share-image' | 'picture' | 'qr-code' | 'face';

/** Something that was made, or found as it had been made before. */
export interface Made {
  kind: Kind;
  isKept: boolean;
  /** How long it took. */
  milliseconds: number;
}

// Astro loads pages into a world of modules of its own; a channel of Node's both worlds share.
const made = channel('donor-briefs.made');

/** Tells whoever listens that something has been made. */
export function tellMade(what: Made): void {
  made.publish(what);
}

/** Calls `heard` for everything that is made from now on in this thread. */
export function onMade(heard: (what: Made) => void): void {
  made.subscribe((what) => heard(what as Made));
}
