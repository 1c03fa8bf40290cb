/** Where PDFium saw a word parted at the end of a line. */
const parted = '\u00AD';

/** The words of a document that hold a hyphen within a line: what is written so on purpose. */
export function hyphenatedWords(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/\p{L}+(?:[-‐‑]\p{L}+)+/gu)) words.add(plain(word));
  return words;
}

/**
 * The lines of a paragraph as one text. A word parted at the end of a line is put together again, unless it is written
 * with a hyphen elsewhere in the document, or what follows is no small letter.
 * @example joinedLines(['inter-', 'national'], new Set()) // { text: 'international', joined: [['inter- national', 'international']] }
 */
export function joinedLines(
  lines: readonly string[],
  hyphenated: ReadonlySet<string>,
): { text: string; joined: [was: string, is: string][] } {
  let text = '';
  const joined: [string, string][] = [];
  for (const line of lines) {
    const [, first = ''] = /(\p{L}+)[-‐‑\u00AD]$/u.exec(text) ?? [];
    const [second = ''] = /^\p{L}+/u.exec(line) ?? [];
    if (first === '' || second === '') {
      text += glue(text, line) + line;
      continue;
    }
    const isKept =
      inAddress.test(text) || !/^\p{Ll}/u.test(second) || hyphenated.has(plain(`${first}-${second}`));
    const whole = isKept ? `${first}-${second}` : first + second;
    if (!isKept) joined.push([`${first}- ${second}`, whole]);
    text = text.slice(0, -first.length - 1) + whole + line.slice(second.length);
  }
  return { text: text.replaceAll(parted, '-'), joined };
}

// A mail address is broken behind a hyphen of its own: nobody adds one there.
const inAddress = /@[^\s@]{1,80}$/u;

/** Nothing between words of scripts without spaces, or behind a hyphen or a slash that an address is broken at. */
function glue(text: string, line: string): string {
  if (text === '') return '';
  if (/[-‐‑\u00AD]$/u.test(text) && /^\p{N}/u.test(line)) return '';
  const unspaced =
    /[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  return unspaced.test(text.at(-1) ?? '') && unspaced.test(line.at(0) ?? '') ? '' : ' ';
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[‐‑]/gu, '-');
}
