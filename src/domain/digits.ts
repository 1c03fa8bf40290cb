/**
 * Replaces every decimal digit of any script by its Latin one.
 * @example latinDigits('٢٤٬٢٨٠') // '24٬280'
 */
export function latinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)));
}

/** Whether a text has no digit and no sign that `inLatinDigits` would change. */
export function isInLatinDigits(text: string): boolean {
  return !/[^\P{Nd}0-9]|[٬٫٪\u061c]/u.test(text);
}

/**
 * A text with its numbers in Latin digits, and with the separators that go with those.
 * @example inLatinDigits('٢٤٬٢٨٠ ٪٨٧٫٩') // '24,280 %87.9'
 */
export function inLatinDigits(text: string): string {
  if (isInLatinDigits(text)) return text;
  return latinDigits(text)
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٪\u061c/gu, '\u200e%\u200e')
    .replace(/(?<=\d)٪|٪(?=\d)/gu, '%')
    .replace(/\u061c(?=[-+]\d)/gu, '\u200e');
}

/** The numerals that Arabic separators go with. */
const arabicZeros = [0x660, 0x6f0];

/**
 * A text with its numbers in the digits of a script, and with the separators that go with those. What belongs to a word
 * in Latin letters, an address or a telephone number is left as it is.
 * @param zero the code point of the script's zero
 * @example inNativeDigits('24,280 COVID-19', 0x660) // '٢٤٬٢٨٠ COVID-19'
 */
export function inNativeDigits(text: string, zero: number): string {
  return changeNumbers(text, (number) => {
    const digits = number.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));
    const isSum = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(number);
    return isSum && arabicZeros.includes(zero) ? digits.replaceAll(',', '٬').replace('.', '٫') : digits;
  });
}

// Characters of HTML that are told by their numbers, telephone numbers, addresses, and what stands together in
// letters and digits.
const piece =
  /&#?\w+;|\+\d(?:[ ().-]*\d){6,}|https?:\/\/[^\s<]+|[\p{Script=Latin}\p{M}\d]+(?:[-.,/_@]+[\p{Script=Latin}\p{M}\d]+)*/gu;

// A number that belongs to a word in Latin letters is a part of that name: COVID-19, ABC123, 3D; so is a telephone's.
const name = /^(?:[&+]|\p{Script=Latin}|\d+\p{Lu})|@/u;

/** A text with its numbers changed, each with its separators: `24,280`, and `2020` and `21` of `2020-21`. */
function changeNumbers(text: string, change: (number: string) => string): string {
  return text.replace(piece, (found) =>
    name.test(found) ? found : found.replace(/\d+(?:[.,]\d+)*/gu, change),
  );
}

// Unicode lays the ten digits of a script side by side, so the value is the distance from the script's zero.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
