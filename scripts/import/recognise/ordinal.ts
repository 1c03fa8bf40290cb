import { allValueWords } from '../words/values.ts';
import { anyWord } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/**
 * The numbers of the phases that a text names: "Phase II", "second phase", "المرحلة الثانية", "Phases 1 and 2".
 * Components and steps are none, nor is a range of phases.
 * @example findPhases('Fase 2: pozos', reading)[0].value // 2
 */
export const findPhases: (text: string, reading: Reading) => Found<number>[] = (text) =>
  [...plainDigits(text).matchAll(phases)].flatMap(({ 0: { length }, index, groups = {} }) => {
    const written = text.slice(index, index + length);
    const named = [groups['behind'] ?? groups['before'], groups['second']];
    return named.flatMap((word = ''): Found<number>[] => {
      const value = valueOf(word);
      return value === undefined ? [] : [{ value, at: index, written, sure: 'certain' }];
    });
  });

/** Whether a text begins with the number of a phase. */
export function beginsWithPhase(text: string): boolean {
  return plainDigits(text.trim()).search(phases) === 0;
}

const values = new Map(
  allValueWords.flatMap(({ numbers, ordinals }) => [...Object.entries(numbers), ...Object.entries(ordinals)]),
);
const ordinal = anyWord(({ ordinals }) => Object.keys(ordinals));
const cardinal = anyWord(({ numbers }) => Object.keys(numbers));
const phase = anyWord((words) => words.phase.flatMap((word) => [word, `${word}s`]));
const figure = '(?:\\d{1,2}(?!\\d|[.,]\\d|\\s?[%–-]\\s?\\d|\\s?%)|[IVX]{1,4}(?!\\p{L}))';

const phases = new RegExp(
  `${phase}[\\s.:#-]{0,2}(?:n[°ºo]\\.?\\s?)?(?<behind>${figure}|${ordinal}|${cardinal})` +
    `(?:\\s?(?:&|${anyWord(({ and }) => and)})\\s?(?<second>${figure}))?|(?<before>${ordinal})\\s{1,2}${phase}`,
  'giu',
);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

function valueOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word) > 0 && Number(word) <= 20 ? Number(word) : undefined;
  const roman = romans.indexOf(word) + 1;
  return roman > 0 ? roman : values.get(word.toLowerCase());
}
