/**
 * The scripts whose letters are carried, by their blocks: Thai to U+0EFF, Tibt, Mymr, Khmr, and the two extensions of
 * Mymr.
 */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x0e01, 0x0eff],
  [0x0f40, 0x0fbc],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0xa9e0, 0xa9ff],
  [0xaa60, 0xaa7f],
];

/**
 * Where they are carried to: letters of Cuneiform, which no page has. Pagefind takes every mark off a word, and of
 * these scripts half the vowels are marks; Cuneiform has none, no capitals, and is broken up by nobody.
 */
const carrier = 0x12000;

/**
 * Letters and marks of scripts that need their marks, as letters that a search index leaves as they are, one for one.
 * @example arrived(carried('\u0e01\u0e34\u0e19')) // '\u0e01\u0e34\u0e19'
 */
export function carried(text: string): string {
  return text.replace(
    /[\u0e01-\u0eff\u0f40-\u0fbc\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f]/gu,
    (letter) => {
      let at = carrier;
      const code = letter.charCodeAt(0);
      for (const [first, last] of blocks) {
        if (code <= last) return String.fromCodePoint(at + code - first);
        at += last - first + 1;
      }
      return letter;
    },
  );
}

/** The letters that were carried, as they are written. */
export function arrived(text: string): string {
  return text.replace(/[\u{12000}-\u{122db}]/gu, (letter) => {
    let at = (letter.codePointAt(0) ?? 0) - carrier;
    for (const [first, last] of blocks) {
      if (at <= last - first) return String.fromCharCode(first + at);
      at -= last - first + 1;
    }
    return letter;
  });
}
