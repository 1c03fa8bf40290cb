import type { Brief } from './brief.ts';
import type { Identity } from './linked.ts';
import type { Result } from './result.ts';

/** A goal or target of the 2030 Agenda that something here serves. */
export interface Goal extends Identity<'goals'> {
  briefs: Brief[];
  results: Result[];
}
