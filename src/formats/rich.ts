import { inLatinDigits, inNativeDigits } from '../domain/digits.ts';
import { beginsAgainst, directionOf } from '../domain/direction.ts';
import { noLanguage, runsOf, type Run } from '../domain/marked-text.ts';
import { nativeDigits, zeroOf } from '../domain/native-digits.ts';
import type { Edition } from '../i18n/edition.ts';

/** Words of one language, as paper sets them. */
export interface RichRun {
  text: string;
  /** The same in pieces, where lines may not end as they otherwise would (`line-ends.ts`): a piece in brackets is kept whole. */
  pieces?: Piece[];
  /** What they are in, where that is not the language of the paper: of BCP 47 what Typst knows. */
  lang?: string;
  region?: string;
  /** Which way they run, where that is not the way of the paper. */
  dir?: 'ltr' | 'rtl';
  /** Whether they are copied to the letter: a telephone number, an address. */
  isVerbatim?: true;
  /** Whether there were more words than had room. */
  isCut?: true;
}

/** Words as any others, or words that no line end may cut. */
export type Piece = string | [string];

/** A text on paper: its runs in their order. */
export type Rich = RichRun[];

/**
 * A text as it stands on paper, its marks turned into the language and direction of its runs.
 * @param most how many letters it may have: beyond them it ends with "…", behind a word where one ends near
 */
export function rich(text: string, edition: Pick<Edition, 'language' | 'dir'>, most = Infinity): Rich {
  const { runs, isCut } = cut(runsOf(text), most);
  return runs.map((run, i) => ({
    ...setIn(run, edition),
    ...(isCut && i === runs.length - 1 && { isCut }),
  }));
}

/** Whether a text anywhere in a part of a paper is cut. */
export function hasCut(part: unknown): boolean {
  return runsIn(part).some(({ isCut }) => isCut);
}

/** A text that is copied to the letter and runs from left to right in every language. */
export function verbatim(text: string, { dir }: Pick<Edition, 'dir'>): Rich {
  return [{ text, ...(dir === 'rtl' && { dir: 'ltr' as const }), isVerbatim: true }];
}

/** The language of a text as Typst tells it: of BCP 47 language and region. */
export function tagOf(language: string): { lang: string; region?: string } {
  const { language: lang, region } = new Intl.Locale(language);
  return { lang, ...(region !== undefined && /^[A-Z]{2}$/u.test(region) && { region }) };
}

/**
 * A paper with all its numbers in one kind of digits, as its page has them (`finish/digits.ts`): in those of its
 * language where the site wants these and no words of another language hold numbers, else in Latin ones.
 */
export function inOneKindOfDigits<Paper>(paper: Paper, { language, numbering }: Edition): Paper {
  const own = nativeDigits(language);
  if (own === 'latn') return paper;
  const isOwn = ({ lang, isVerbatim }: RichRun) => lang === undefined && !isVerbatim;
  const hasForeign = runsIn(paper).some((run) => run.lang !== undefined && /\d/u.test(run.text));
  const change =
    numbering === 'latn' || hasForeign ? inLatinDigits : (text: string) => inNativeDigits(text, zeroOf(own));
  return changeRuns(paper, (run) => (isOwn(run) ? changeText(run, change) : run)) as Paper;
}

function changeText(run: RichRun, change: (text: string) => string): RichRun {
  const changed = { ...run, text: change(run.text) };
  if (!run.pieces) return changed;
  return {
    ...changed,
    pieces: run.pieces.map((piece) => (Array.isArray(piece) ? [change(piece[0])] : change(piece))),
  };
}

function cut(runs: readonly Run[], most: number): { runs: Run[]; isCut?: true } {
  let room = most;
  const kept: Run[] = [];
  for (const run of runs) {
    const letters = [...run.text];
    if (letters.length > room)
      return { runs: [...kept, { ...run, text: `${upToWord(letters, room)}…` }], isCut: true };
    kept.push(run);
    room -= letters.length;
  }
  return { runs: kept };
}

const words = new Intl.Segmenter('lo', { granularity: 'word' });

function upToWord(letters: readonly string[], room: number): string {
  const text = letters.slice(0, Math.max(0, room - 1)).join('');
  const ends = [...words.segment(text)].map(({ index }) => index);
  const end = ends.findLast((at) => at > text.length - 30) ?? text.length;
  return text.slice(0, end === 0 ? text.length : end).trimEnd();
}

function setIn(
  { text, language }: Run,
  { language: page, dir: way }: Pick<Edition, 'language' | 'dir'>,
): RichRun {
  const dir = wayOf(text, language, way);
  return {
    text,
    ...(language !== undefined && language !== noLanguage && language !== page && tagOf(language)),
    ...(dir !== way && { dir }),
  };
}

function wayOf(text: string, language: string | undefined, way: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  if (language === undefined) return way;
  if (language !== noLanguage) return directionOf(language);
  const against = way === 'ltr' ? 'rtl' : 'ltr';
  return beginsAgainst(text, way) ? against : way;
}

function runsIn(paper: unknown): RichRun[] {
  const found: RichRun[] = [];
  changeRuns(paper, (run) => {
    found.push(run);
    return run;
  });
  return found;
}

/** A part of a paper, with each run of words in it changed. */
export function changeRuns(value: unknown, change: (run: RichRun) => RichRun): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => changeRuns(one, change));
  if (typeof value !== 'object' || value === null) return value;
  if ('text' in value && typeof value.text === 'string') return change(value as RichRun);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changeRuns(one, change)]));
}
