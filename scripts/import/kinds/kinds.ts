import type { Kind } from './kind.ts';

/** Every kind of document that is understood; of those that fit equally well the first. */
export const kinds: readonly Kind[] = [];
