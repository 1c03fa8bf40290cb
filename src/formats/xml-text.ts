/**
 * A text as xmlbuilder2 takes it in `ele(name, attributes)` and `txt(text)`: without the characters that XML 1.0 knows no
 * spelling for (2.2), which are most control characters and halves of a pair. The builder takes `&amp;` and `&#65;` in a
 * text for what they stand for (4.0.3), so that each `&` has to be written out before. What is given to it as an object it
 * reads once more: texts may not be given so.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;');
}
