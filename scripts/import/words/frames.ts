import ar from './ar/frames.ts';
import en from './en/frames.ts';
import es from './es/frames.ts';
import fr from './fr/frames.ts';
import lo from './lo/frames.ts';
import pt from './pt/frames.ts';

/** What a column of a results framework may hold. Of several that fit a name the first counts. */
export const columnRoles = [
  'aside',
  'source',
  'risk',
  'unit',
  'baseline',
  'actual',
  'milestone',
  'target',
  'indicator',
  'level',
  'number',
  'statement',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** How far a change reaches; a `result` is an output where outcomes are named, and an outcome where outputs are. */
export type Level = 'impact' | 'outcome' | 'output' | 'result' | 'activity';

/** The words of results frameworks in a language, phrases with commas between; capitals and accents count for nothing. */
export interface FrameWords {
  /** What heads its columns. */
  columns: Readonly<Record<ColumnRole, string>>;
  /** What its levels are called, before a number or a colon. */
  levels: Readonly<Record<Level, string>>;
  /** Who is counted apart, and all of them together. */
  groups: string;
  all: string;
  /** What stands where there is no value. */
  nothing: string;
  /** What an indicator begins with that is a share, and one that is a number. */
  shares: string;
  counts: string;
  /** A value, beside the year of it. */
  values: string;
  /** The year of a value, as a column of its own. */
  years: string;
  /** The last of several targets: `end of project`. */
  finals: string;
  /** The label of the project's name, and what a framework itself is called. */
  names: string;
  frames: string;
  /** The label of the months that a report covers. */
  reports: string;
}

const every: Readonly<Record<string, FrameWords>> = { en, fr, ar, lo, es, pt };

/** The words of every language, that of the document first. */
export function frameWords(language: string): readonly FrameWords[] {
  const own = every[language.split('-', 1)[0] ?? ''];
  return own === undefined
    ? Object.values(every)
    : [own, ...Object.values(every).filter((one) => one !== own)];
}
