import type { SourceLine } from '../source/source-document.ts';

const origins = new WeakMap<SourceLine, SourceLine>();

/**
 * A part of a line as a line of its own, such as what stands behind a label; values taken from it are known to stand in
 * the whole line.
 * @example cutLine({ text: 'Donor: Water Fund', place: 'line 3', kind: 'paragraph' }, 'Water Fund').place // 'line 3'
 */
export function cutLine(line: SourceLine, text: string): SourceLine {
  if (text === line.text) return line;
  const cut = { ...line, text };
  origins.set(cut, originOf(line));
  return cut;
}

/** The line of the document that a part of a line was cut from; any other line is itself. */
export function originOf(line: SourceLine): SourceLine {
  return origins.get(line) ?? line;
}

/** The lines of the document that these, or parts of them, stand in; each once. */
export function originsOf(lines: SourceLine | readonly SourceLine[]): SourceLine[] {
  return [...new Set([lines].flat().map((line) => originOf(line as SourceLine)))];
}
