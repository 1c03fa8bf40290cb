/**
 * A text in one line: breaks and other control characters become a space, as several spaces in a row do. Those that
 * numbers are written with stay.
 */
export function oneLine(text: string): string {
  return text.replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ');
}
