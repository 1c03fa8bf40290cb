/**
 * Replaces every decimal digit of any script by its Latin one.
 * @example latinDigits('٢٤٬٢٨٠') // '24٬280'
 */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

// Unicode lays the ten digits of a script side by side, so the value is the distance from the script's zero.
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
