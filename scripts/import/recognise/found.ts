import type { Sureness } from '../draft/draft.ts';

/** Something that was recognised in a text, and where. */
export interface Found<Value> {
  value: Value;
  /** Where it begins in the text. */
  at: number;
  /** As it is written there. */
  written: string;
  sure: Sureness;
  /** Why it is no more than likely, or a guess, in words for staff. */
  why?: string | undefined;
}
