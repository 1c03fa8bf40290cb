import { latinDigits } from '../../../src/domain/digits.ts';
import { numbersIn } from '../../../src/domain/written-numbers.ts';
import { languageOfNumbers } from '../recognise/parted-thousands.ts';
import type { Reading } from '../recognise/reading.ts';

/** A number at the beginning of a text. */
export interface LeadingNumber {
  value: number;
  isPercent: boolean;
  /** What stands before it: `≥`, `at least`. */
  before: string;
  /** What follows. */
  behind: string;
}

/**
 * The number that a value begins with, maybe behind a sign or word of comparison; undefined where it is in doubt: a
 * range, a change ("+10 %"), two of a kind ("4 out of 10"), a number that means another in other languages.
 * @example leadingNumber('1,200 households', reading) // { value: 1200, behind: 'households', … }
 */
export function leadingNumber(text: string, reading: Reading): LeadingNumber | undefined {
  const [number] = numbersIn(text, languageOfNumbers(reading));
  if (number === undefined) return undefined;
  const before = text.slice(0, number.at).trim();
  if (before !== '' && !comparison.test(before)) return undefined;
  const rest = text.slice(number.at + number.withScale.length);
  const percent = percentSign.exec(rest);
  const behind = rest.slice(percent?.[0].length ?? 0).trim();
  if (isOfAnother(behind)) return undefined;
  const value = valueOf(number, latinDigits(number.written), percent !== null);
  return value === undefined ? undefined : { value, isPercent: percent !== null, before, behind };
}

const comparison =
  /^(?:[<>≥≤~≈=±]+|at least|at most|more than|less than|over|under|up to|about|approx\.?|approximately|around|around|au moins|au plus|plus de|moins de|environ|al menos|más de|menos de|por lo menos|alrededor de|pelo menos|mais de|cerca de|menos de|على الأقل|أكثر من|أقل من|حوالي|نحو|ຢ່າງໜ້ອຍ|ຫຼາຍກວ່າ|ປະມານ)$/iu;

const percentSign =
  /^\s*(?:[%٪]|per\s?cent\b|pour\s?cent\b|por\s?ciento\b|por\s?cento\b|في المائة|بالمائة|ສ່ວນຮ້ອຍ|ເປີເຊັນ)/iu;

// A second number of the same kind, a point more, a change: what it says is not how many there are.
function isOfAnother(behind: string): boolean {
  return (
    /^(?:[-–—−/~×x*^]|to\b|out of\b|of \p{Nd}|sur \p{Nd}|de \p{Nd}|à \p{Nd}|a \p{Nd}|من أصل|إلى)/iu.test(
      behind,
    ) ||
    /^(?:(?:percentage\s)?points?\b|pp\b|increase|decrease|reduction|rise|more\b|fewer\b|less\b|d['’]augmentation|de hausse|de baisse|de augmento|de aumento|de reducción|de redução|زيادة|انخفاض)/iu.test(
      behind,
    )
  );
}

interface Written {
  values: readonly string[];
  swapped?: string | undefined;
}

// The word for a large number is part of it where there is one.
function valueOf({ values, swapped }: Written, written: string, isPercent: boolean): number | undefined {
  const value = Number(values.at(-1));
  if (Number.isNaN(value)) return undefined;
  if (swapped === undefined) return value;
  // "1.200" where points part decimals is more likely a thousand than a number of three decimals: nobody can tell.
  const isGrouped = /^\d{1,3}[.,]\d{3}$/u.test(written) && Number(values[0]) >= 1000;
  if (isPercent)
    return Math.min(value, Number(swapped)) <= 100 ? Math.min(value, Number(swapped)) : undefined;
  return isGrouped ? value : undefined;
}
