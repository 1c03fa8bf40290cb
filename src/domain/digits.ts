/**
 * Replaces every decimal digit of any script by its Latin one.
 * @example latinDigits('٢٤٬٢٨٠') // '24٬280'
 */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/**
 * A text with its numbers in Latin digits, and with the separators that go with those.
 * @example inLatinDigits('٢٤٬٢٨٠ ٪٨٧٫٩') // '24,280 %87.9'
 */
export function inLatinDigits(text: string): string {
  return latinDigits(text)
    .replace(/(?<=\d)٬(?=\d)/gu, ',')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/(?<=\d)٪\u061c/gu, '\u200e%\u200e')
    .replace(/(?<=\d)٪|٪(?=\d)/gu, '%')
    .replace(/\u061c(?=[-+]\d)/gu, '\u200e');
}

// Unicode lays the ten digits of a script side by side, so the value is the distance from the script's zero.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
