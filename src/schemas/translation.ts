import { z } from 'zod';

/** A translation as it is stored: what it translates (`briefs/x`), into what, and its words as written, which `explainOverlay` checks. */
export const translationSchema = z.strictObject({
  // A `collection` and an `id` side by side Astro takes for a reference.
  translates: z.string(),
  language: z.string(),
  words: z.record(z.string(), z.unknown()),
});
