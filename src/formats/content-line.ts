/** The parameters of a property, in the order they are written: `{ TYPE: 'work' }`. */
export type Parameters = Readonly<Record<string, string>>;

/**
 * A property of a vCard as a line (RFC 6350, 3.3), neither folded nor ended.
 * @param value as it stands in the file: escaped where it is text
 * @example contentLine('TEL', '+3312', { TYPE: 'work' }) // 'TEL;TYPE=work:+3312'
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, one]) => `;${key}=${one}`);
  return `${name}${written.join('')}:${value}`;
}

/** Lines as they stand in a file: folded, each with its end. */
export function foldedLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * A text in one line, with its commas escaped (RFC 6350, 3.4; RFC 2426, 4). A line break becomes a space, and a
 * semicolon a comma: no spelling of it is read alike by two readers (ical.js 2.2.1 keeps the backslash, vcard-parser
 * 1.0.0 cuts the text where there is none, vcf 2.1.2 where there is one).
 * @example escapedText('Vula, Ann') // 'Vula\\, Ann'
 */
export function escapedText(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/;/gu, ',')
    .replace(/[\\,]/gu, '\\$&');
}

/** A text that may have several lines: each break becomes `\n`. */
export function escapedLines(lines: readonly string[]): string {
  return lines.map(escapedText).filter(Boolean).join('\\n');
}

/** What a line holds at most, in octets, without its end (RFC 6350, 3.2). */
const widest = 75;

// Each further line begins with a space, which counts. Parts go by what people take for a letter: a reader that joins
// lines after it has read them as UTF-8 gets each whole.
function folded(line: string): string {
  if (line.length * 3 <= widest) return line;
  const lines: string[] = [];
  let [now, octets] = ['', 0];
  for (const { text, size } of letters(line)) {
    if (octets + size > widest) {
      lines.push(now);
      [now, octets] = ['', 1];
    }
    now += text;
    octets += size;
  }
  return [...lines, now].join('\r\n ');
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const encoder = new TextEncoder();

// A letter with more marks than a line can hold is parted between them.
function letters(line: string): { text: string; size: number }[] {
  const whole = /^[\x20-\x7e]*$/u.test(line)
    ? Array.from(line)
    : Array.from(graphemes.segment(line), ({ segment }) => segment);
  return whole.flatMap((text) => {
    const size = sizeOf(text);
    if (size < widest) return [{ text, size }];
    return Array.from(text, (sign) => ({ text: sign, size: sizeOf(sign) }));
  });
}

// Most letters of most lines are ASCII.
function sizeOf(text: string): number {
  return text.length === 1 && text <= '\x7f' ? 1 : encoder.encode(text).length;
}
