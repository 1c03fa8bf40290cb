import type { SourceDocument } from '../source/source-document.ts';
import { plainDigits } from './figure.ts';
import type { Reading } from './reading.ts';

// Parted twice: `3,240,000` can mean but one thing.
const byCommas = /(?<![\d.,])\d{1,3},\d{3}(?:,\d{3})+(?![\d,])/u;
const byPoints = /(?<![\d.,])\d{1,3}\.\d{3}(?:\.\d{3})+(?![\d.])/u;

/**
 * A language that writes numbers as a document does, told by those that can mean but one thing: Spanish parts thousands
 * by points in one country and by commas in the next. Undefined where none tells, or they differ.
 * @example numbersAs({ lines: [line('US$ 3,240,000')] }) // 'en'
 */
export function numbersAs({ lines }: Pick<SourceDocument, 'lines'>): string | undefined {
  const texts = lines.map(({ text }) => plainDigits(text));
  const [commas, points] = [byCommas, byPoints].map((sign) => texts.some((text) => sign.test(text)));
  if (commas === points) return undefined;
  return commas === true ? 'en' : 'de';
}

/** The language by which the numbers of a document are read. */
export function languageOfNumbers({
  numbersAs: own,
  language,
}: Pick<Reading, 'numbersAs' | 'language'>): string {
  return own ?? language;
}
