import { latinDigits } from '../../../src/domain/digits.ts';
import { numbersIn } from '../../../src/domain/written-numbers.ts';
import { allValueWords, valueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';

/** A number in figures, as it stands in a text. */
export interface Figure {
  written: string;
  at: number;
  /** Where the text goes on. */
  end: number;
  /** What it means in the language of the document; undefined for what is no number, such as `8.1.1`. */
  value: number | undefined;
  /** What it would mean where point and comma change places: `1.250`. */
  other: number | undefined;
  /** Whether its thousands are parted. */
  isGrouped: boolean;
}

/**
 * The numbers in figures in a text, in order.
 * @param text with Latin digits, as `plainDigits` gives it
 * @example figuresIn('24.280 Brunnen', 'de')[0].value // 24280
 */
export function figuresIn(text: string, language: string): Figure[] {
  return [...text.matchAll(figures)].map(({ 0: written, index }) => {
    // No number has so many digits; what is read of it need not be.
    const read = written.length > 30 ? undefined : readFigure(written, language);
    return {
      written,
      at: index,
      end: index + written.length,
      value: undefined,
      other: undefined,
      isGrouped: false,
      ...read,
    };
  });
}

/**
 * Whether a number was read as one with three decimals, which elsewhere would part its thousands: `1.250` in English.
 */
export function readsAsDecimals({ value, other }: Pick<Figure, 'value' | 'other'>): boolean {
  return value !== undefined && other !== undefined && value < other;
}

/** A text with Latin digits, each sign in its place, so that what is found in it stands there in the text. */
export function plainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => (digit.length === 1 ? latinDigits(digit) : digit));
}

/** The word for a large number that stands at a place, what it multiplies by, and where the text goes on. */
export function scaleAt(
  text: string,
  at: number,
  language: string,
): { factor: number; end: number; word: string } | undefined {
  scales.lastIndex = at;
  const [whole, word] = scales.exec(text) ?? [];
  if (whole === undefined || word === undefined) return undefined;
  const name = word.toLowerCase().replace(/\s+/gu, ' ');
  const own = valueWords(language)?.scales[name];
  const factor = own ?? allValueWords.find((words) => Object.hasOwn(words.scales, name))?.scales[name];
  return factor === undefined ? undefined : { factor, end: at + whole.length, word: name };
}

const figures = /\d{1,3}(?:[\s’']\d{3})+(?!\d)(?:[.,٫]\d+)?|\d+(?:[.,٫٬]\d+)*/gu;

// "5MEUR": a scale and the code of a currency in one.
const scales = new RegExp(
  `[\\s\\u00a0-]{0,2}(${anyOf(allValueWords.flatMap((words) => Object.keys(words.scales)))}|(?:k|m|mn|mio|bn)(?=[A-Z]{3}(?!\\p{L})))(?:\\.(?!\\d))?`,
  'iuy',
);

function readFigure(written: string, language: string): Pick<Figure, 'value' | 'other' | 'isGrouped'> {
  if (/^\d+$/u.test(written)) return { value: Number(written), other: undefined, isGrouped: false };
  const [number] = numbersIn(written, language);
  const numberOf = (value: string | undefined) =>
    value === undefined || Number.isNaN(Number(value)) ? undefined : Number(value);
  return {
    value: number?.written === written ? numberOf(number.values[0]) : undefined,
    other: numberOf(number?.swapped),
    isGrouped: /^\d{1,3}(?:[\s.,٬’']\d{2,3})*[\s.,٬’']\d{3}(?!\d)/u.test(written),
  };
}
