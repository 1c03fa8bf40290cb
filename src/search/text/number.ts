import { latinDigits } from '../../domain/digits.ts';

// Pagefind makes a word of the letters and digits between two spaces and drops the rest, so it reads "1.3"
// as "13" and "US$750,000" as "us750000". The tie is one of the few signs it keeps inside a word.
const tie = '\u203f';

const separator = String.raw`[.,'’٬\u00a0\u2009\u202f ]`;
const grouped = String.raw`(?!0)\p{Nd}{1,3}(${separator})\p{Nd}{3}(?:\1\p{Nd}{3})*(?!\p{Nd})`;

/** A number as people write it, with letters right behind it. */
export const writtenNumber = new RegExp(
  String.raw`(?<!\p{Nd})(?:${grouped}|\p{Nd}+)(?:[.,٫]\p{Nd}+)*(?!\p{Nd})\p{Script=Latin}*`,
  'gu',
);

const thousands = new RegExp(String.raw`^[1-9]\d{0,2}(${separator})\d{3}(?:\1\d{3})*(?!\d)`, 'u');

/**
 * A number as it is searched for, in whatever digits and with whatever signs it is written. Where exactly three
 * digits follow a sign it is taken for thousands, so "1.300" is the same as "1,300", and another than "1.3".
 * @example searchedNumber('٢٤٬٢٨٠') // '24280'
 * @example searchedNumber('87,9') // '87‿9'
 */
export function searchedNumber(written: string): string {
  const latin = latinDigits(written);
  const whole = thousands.exec(latin)?.[0] ?? '';
  return whole.replace(/\D/gu, '') + latin.slice(whole.length).replace(/[.,٫](?=\d)/gu, tie);
}
