/** A text without the characters that XML 1.0 knows no spelling for (2.2): most control characters, half a pair. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
