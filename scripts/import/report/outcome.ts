import type { Offer } from '../draft/offers.ts';

/** What became of an import. */
export interface Outcome {
  /** The new files that were written, or would be. */
  written: readonly string[];
  /** Files that were there and got something new, with `--force`. */
  changed: readonly string[];
  /** What they got. */
  put: readonly Offer[];
  /** What could not be put into a file that was there, in words. */
  unchanged: readonly string[];
  isDryRun: boolean;
}

/** Nothing was written. */
export const untouched: Outcome = { written: [], changed: [], put: [], unchanged: [], isDryRun: false };
