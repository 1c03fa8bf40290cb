import { z } from 'zod';
import type { CollectionName } from './collections.ts';

/** A translation as it is stored: what it translates, into what, and its words as written, which `explainOverlay` checks. */
export const translationSchema = z.strictObject({
  collection: z.custom<CollectionName>((name) => typeof name === 'string'),
  id: z.string(),
  language: z.string(),
  words: z.record(z.string(), z.unknown()),
});
