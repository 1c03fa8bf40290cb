/** A line of a text as it was typed. */
export interface WrittenLine {
  /** From 1. */
  number: number;
  /** Without the spaces around it. */
  text: string;
  /** How far it is set in, in columns. */
  indent: number;
  /** Whether a page ends before it. */
  opensPage: boolean;
}

/**
 * The lines of a text, whatever machine it was typed on.
 * @example writtenLines('Water\r\n  wells')[1] // { number: 2, text: 'wells', indent: 2, opensPage: false }
 */
export function writtenLines(text: string): WrittenLine[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
  return lines.flatMap((line, index) =>
    line.split('\f').map((part, page) => {
      const written = part.replace(/[\u00a0\u202f\u2007]/gu, ' ').trimEnd();
      const words = written.trimStart();
      const indent = widthOf(written.slice(0, written.length - words.length));
      return { number: index + 1, text: words, indent, opensPage: page > 0 };
    }),
  );
}

/**
 * Where lines of a text stand, in words.
 * @example placeOfLines(12, 14) // 'lines 12–14'
 */
export function placeOfLines(first: number, last: number = first): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

function widthOf(space: string): number {
  return Array.from(space).reduce((width, sign) => (sign === '\t' ? width + 4 : width + 1), 0);
}
