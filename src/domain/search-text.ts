import { latinDigits } from './digits.ts';

// Pagefind makes a word of the letters and digits between two spaces and drops the rest, so it reads "1.3"
// as "13" and "US$750,000" as "us750000". The tie is one of the few signs it keeps inside a word.
const tie = '\u203f';
const hiddenEdge = '\u2061';

/** How far around a number its word may reach. */
const near = 40;

const grouped = String.raw`(?!0)\p{Nd}{1,3}([.,'’٬\u00a0\u2009\u202f ])\p{Nd}{3}(?:\1\p{Nd}{3})*(?!\p{Nd})`;
const number = new RegExp(
  String.raw`(?<!\p{Nd})(?:${grouped}|\p{Nd}+)(?:[.,٫]\p{Nd}+)*(?!\p{Nd})\p{Script=Latin}*`,
  'gu',
);

/**
 * Words as they are searched for, the same for a query and for what is indexed: numbers in Latin digits
 * without thousands separators, decimal points and commas alike, no signs.
 * @example searchText('US$٢٤٬٢٨٠ = 1.3') // '24280 1‿3'
 */
export function searchText(text: string): string {
  return text
    .replace(number, plainNumber)
    .replace(/\p{Lu}{0,3}\p{Sc}|\p{S}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text of a page as it is given to the index: behind a number that would be misread stands, hidden, the number. */
export function indexedText(text: string): string {
  return text.replace(number, (written: string, ...rest: unknown[]) => {
    const at = rest.findLast((value) => typeof value === 'number') ?? 0;
    const [before, after] = [
      text.slice(Math.max(0, at - near), at),
      text.slice(at + written.length).slice(0, near),
    ];
    if (/\p{Script=Latin}-?$/u.test(before)) return written;
    const plain = plainNumber(written);
    const alone = /(?:^|\s)[^\s\p{L}\p{N}]*$/u.test(before) && /^[^\s\p{L}\p{N}]*(?:\s|$)/u.test(after);
    const readWell = alone && !/\s/u.test(written) && written.replace(/[^\p{L}\p{N}]/gu, '') === plain;
    return readWell ? written : `${written} ${hiddenEdge}${plain}${hiddenEdge}`;
  });
}

/**
 * An indexed text as its reader wrote it, without what is hidden in it. Where the search marked what is
 * hidden, the word before it is marked instead.
 */
export function readableText(text: string): string {
  return text
    .replace(
      /(?:<mark>([^<\s]+)<\/mark>|([^<\s]+)) <mark>\u2061[^\u2061]*\u2061([^<]*)<\/mark>/gu,
      '<mark>$1$2$3</mark>',
    )
    .replace(/ ?\u2061[^\u2061]*\u2061/gu, '')
    .replaceAll('<mark></mark>', '');
}

function plainNumber(written: string): string {
  const latin = latinDigits(written);
  const whole = /^[1-9]\d{0,2}([.,'’٬\s])\d{3}(?:\1\d{3})*(?!\d)/u.exec(latin)?.[0] ?? '';
  return whole.replace(/\D/gu, '') + latin.slice(whole.length).replace(/[.,٫](?=\d)/gu, tie);
}
