import { allValueWords, type ValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/**
 * The numbers of the phases that a text names: "Phase II", "second phase", "المرحلة الثانية". Components, steps and
 * stages of other things are none.
 * @example findPhases('Fase 2: pozos', reading)[0].value // 2
 */
export function findPhases(text: string, _reading: Reading): Found<number>[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(phases)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { behind, before } = groups;
    const value = valueOf(behind ?? before ?? '', plain.slice(index, index + whole.length));
    return value === undefined
      ? []
      : [{ value, at: index, written: text.slice(index, index + whole.length), sure: 'certain' as const }];
  });
}

const wordsOf = (choose: (words: ValueWords) => readonly string[]) => anyOf(allValueWords.flatMap(choose));
const values = new Map(
  allValueWords.flatMap(({ numbers, ordinals }) => [...Object.entries(numbers), ...Object.entries(ordinals)]),
);
const ordinal = wordsOf(({ ordinals }) => Object.keys(ordinals));
const cardinal = wordsOf(({ numbers }) => Object.keys(numbers));
const phase = wordsOf((words) => words.phase.flatMap((word) => [word, `${word}s`]));

const phases = new RegExp(
  `${phase}[\\s.:#-]{0,2}(?:n[°ºo]\\.?\\s?)?(?<behind>\\d{1,2}(?![\\d]|[.,%]\\d|\\s?[%–-]\\s?\\d)|[IVX]{1,4}(?![\\p{L}])|${ordinal}|${cardinal})|(?<before>${ordinal})\\s{1,2}${phase}`,
  'giu',
);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function valueOf(word: string, _whole: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word) > 0 && Number(word) <= 20 ? Number(word) : undefined;
  const roman = romans.indexOf(word) + 1;
  return roman > 0 ? roman : values.get(word.toLowerCase());
}
