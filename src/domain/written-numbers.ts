import { latinDigits } from './digits.ts';

/** A number in a sentence. */
export interface WrittenNumber {
  written: string;
  /** Where it begins. */
  at: number;
  /** The same with the word for a large number behind it: "4.2 million". */
  withScale: string;
  /** Its digits, in Latin ones, without anything between them. */
  digits: string;
  /**
   * What it may mean, the likeliest first: one value, with that of the word behind it ("4.2 million") a second. What is
   * no number, such as 8.1.1, is itself.
   */
  values: readonly string[];
  /** The numbers it may be made of, where spaces part it: "12 500-litre tanks". */
  parts: readonly string[];
  /** What it would mean in a language that writes the other of point and comma. */
  swapped?: string | undefined;
}

/**
 * The numbers in a text, each with what it means to whoever reads it in that language.
 * @example numbersIn('87,9 %', 'fr')[0].values // ['87.9']
 * @example numbersIn('24.280', 'de')[0].values // ['24280']
 */
export function numbersIn(text: string, language: string): WrittenNumber[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const habits = habitsOf(language);
  return [...text.matchAll(numbers)].map(({ 0: written, index }) => {
    const plain = latinDigits(written).replace(/[\s’']/gu, ' ');
    const { value, swapped } = valueOf(plain, habits);
    const behind = text.slice(index + written.length, index + written.length + 24);
    const scaling = habits.scales.find(({ word }) => word.test(behind));
    const scale = scaling?.exponent;
    const scaled =
      scale === undefined || Number.isNaN(Number(value)) ? undefined : String(Number(`${value}e${scale}`));
    return {
      written,
      at: index,
      withScale: written + (scaling?.word.exec(behind)?.[0] ?? ''),
      digits: plain.replace(/\D/gu, ''),
      values: scaled === undefined ? [value] : [value, scaled],
      parts: plain.includes(' ') ? plain.split(/\D/u).map((part) => String(Number(part))) : [],
      swapped,
    };
  });
}

/**
 * A value as a language writes it, in Latin digits.
 * @param value as `numbersIn` gives it
 */
export function writtenIn(value: string, language: string): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 20 }).format(
    Number(value),
  );
}

const numbers = /\p{Nd}{1,3}(?:[\s’']\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;

interface Habits {
  /** The sign between thousands, and that before decimals. */
  group: string;
  decimal: string;
  /** Words for large numbers. */
  scales: { word: RegExp; exponent: number }[];
}

const known = new Map<string, Habits>();

function habitsOf(language: string): Habits {
  const habits = known.get(language) ?? readHabits(language);
  known.set(language, habits);
  return habits;
}

function readHabits(language: string): Habits {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal'), scales: scalesOf(language) };
}

// The words for a thousand, a million and more, as CLDR has them; of "million million" the longer one first.
function scalesOf(language: string): Habits['scales'] {
  const words = new Map<string, number>();
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: 'compact',
      compactDisplay,
      numberingSystem: 'latn',
    });
    for (let exponent = 3; exponent <= 12; exponent += 1)
      for (const times of [1, 2, 5]) {
        const parts = format.formatToParts(times * 10 ** exponent);
        const word = parts.find(({ type }) => type === 'compact')?.value.trim() ?? '';
        const left = Number(parts.flatMap(({ type, value }) => (type === 'integer' ? [value] : [])).join(''));
        if (word.length > 1) words.set(word, Math.round(Math.log10((times * 10 ** exponent) / left)));
      }
  }
  return [...words]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([word, exponent]) => {
      const end = /^\p{Script=Latin}/u.test(word) ? '(?!\\p{L})' : '';
      return { word: new RegExp(`^[\\s-]?${RegExp.escape(word)}${end}`, 'iu'), exponent };
    });
}

function valueOf(plain: string, { group, decimal }: Habits): { value: string; swapped?: string } {
  const sure = plain.replaceAll('٬', ' ');
  if (/^\d+$/u.test(sure)) return { value: String(Number(sure)) };
  const signs = [...sure.replace(/\d/gu, '')];
  const last = signs.at(-1) ?? '';
  const isOneKind = signs.every((sign) => sign === last);
  const whole = () => String(Number(sure.replace(/\D/gu, '')));
  const parted = () => {
    const at = sure.lastIndexOf(last);
    return String(Number(`${sure.slice(0, at).replace(/\D/gu, '')}.${sure.slice(at + 1)}`));
  };
  if (last === ' ') return { value: whole() };
  if (!isOneKind) return { value: signs.slice(0, -1).includes(last) ? sure : parted() };
  if (last === '٫') return { value: parted() };
  if (signs.length > 1) return { value: /^\d{1,3}(?:\D\d{2,3})*\D\d{3}$/u.test(sure) ? whole() : sure };
  if (!/^[1-9]\d{0,2}.\d{3}$/u.test(sure)) return { value: parted() };
  if (last === group) return { value: whole(), swapped: parted() };
  return last === decimal ? { value: parted(), swapped: whole() } : { value: whole(), swapped: parted() };
}
