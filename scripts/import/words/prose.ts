import ar from './ar/prose.ts';
import en from './en/prose.ts';
import es from './es/prose.ts';
import fr from './fr/prose.ts';
import pt from './pt/prose.ts';

/** The words of one language by which whole sentences tell of money, in small letters, with bars between. */
export interface ProseWords {
  /** What stands before a sum that is asked for: `we are seeking`. */
  seeks: string;
  /** What stands between a thing and the sum that it takes: `would cost`. */
  costs: string;
  /** What stands before a sum that something is done with: `for`, `a gift of`. */
  with: string;
  /** What follows such a sum, before what is done with it: `we would`. */
  would: string;
  /** What follows a sum that is asked for: `are needed`. */
  isNeeded: string;
  /** What leads to what a sum is for: `to`. */
  to: string;
  /** What a donor has done, by how far it has come; it stands before the sum. */
  gave: Readonly<Record<'pledge' | 'commitment' | 'received', string>>;
  /** What says that a gift goes towards the sum that was named before: `towards this`. */
  towards: string;
  /** What stands between a work and the period that it takes: `runs`. */
  runs: string;
  /** What stands before the day that a work began on, and before the day that it ends on. */
  begins: string;
  ends: string;
  /** What stands before the sum of all that a work costs: `a total budget of`. */
  budget: string;
  /** What stands behind an event, before its place and its day: `will be held`. */
  held: string;
  /** What stands before the place where people came together: `met in`. */
  met: string;
  /** What joins two sentences in one: `and`. */
  and: string;
}

/** The words of each language that has them. */
export const allProseWords: readonly ProseWords[] = [en, fr, es, pt, ar];
