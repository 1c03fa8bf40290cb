import ar from './ar/values.ts';
import en from './en/values.ts';
import es from './es/values.ts';
import fr from './fr/values.ts';
import lo from './lo/values.ts';
import pt from './pt/values.ts';

/** The words of a language that tell a value: of sums, dates, spans of time, shares, codes. Small letters throughout. */
export interface ValueWords {
  /** Words for large numbers behind a figure, and what they multiply it by. */
  scales: Readonly<Record<string, number>>;
  /** What currencies are called, each with its English name; a bare "francs" has that of all francs. */
  currencies: Readonly<Record<string, string>>;
  /** What may stand between a number and what is counted: "1,5 million d'euros". */
  of: readonly string[];
  /** What makes a sum that of one person, month or piece. */
  per: readonly string[];
  /** What stands before a sum that names no currency. */
  sums: readonly string[];
  /** The months with all their names, besides those of `Intl`. */
  months: Readonly<Record<string, number>>;
  /** What may stand within a date without changing it: "24 de noviembre de 2022". */
  withinDate: readonly string[];
  /** What stands before a year that is a date: "in 2018". */
  beforeYear: readonly string[];
  /** What marks a year as one of the Buddhist era. */
  buddhist: readonly string[];
  /** What begins a period, what stands between its two dates, and what opens one without an end. */
  from: readonly string[];
  to: readonly string[];
  /** What stands between the numbers of a share: "41 of every 100". */
  ofEach: readonly string[];
  between: readonly string[];
  and: readonly string[];
  since: readonly string[];
  onwards: readonly string[];
  /** Units of time in months; and words that say how many by themselves, such as the dual. */
  spans: Readonly<Record<string, number>>;
  wholeSpans: Readonly<Record<string, number>>;
  /** "and a half" behind a unit. */
  half: readonly string[];
  /** What makes a span an age or a time gone by: before it, and behind it. */
  notSpanBefore: readonly string[];
  notSpanBehind: readonly string[];
  /** Numbers in words. */
  numbers: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  phase: readonly string[];
  percent: readonly string[];
  percentagePoints: readonly string[];
  about: readonly string[];
  over: readonly string[];
  under: readonly string[];
  /** Words that are no part of what is counted: it ends before them. */
  notUnits: readonly string[];
  /** What people are counted by, where no spaces part words. */
  people: readonly string[];
  /** What stands before a number that counts nothing: "page 12". */
  beforeLabel: readonly string[];
  phone: readonly string[];
  fax: readonly string[];
  extension: readonly string[];
  /** What the goals of the 2030 Agenda are called, its targets and indicators. */
  goals: readonly string[];
  /** The word alone, which others use for goals of their own. */
  goal: readonly string[];
  target: readonly string[];
  indicator: readonly string[];
  /** What stands before the code of a project, an output, a biennium. */
  projectCode: readonly string[];
  output: readonly string[];
  biennium: readonly string[];
}

const byLanguage: Readonly<Record<string, ValueWords>> = { en, fr, ar, lo, es, pt };

/** The words of every language. */
export const allValueWords: readonly ValueWords[] = Object.values(byLanguage);

/**
 * The words of a language (BCP 47), whatever its country; undefined where there are none.
 * @example valueWords('pt-BR')?.scales['milhões'] // 1e6
 */
export function valueWords(language: string): ValueWords | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(byLanguage, primary) ? byLanguage[primary] : undefined;
}
