/** Some signs of a text, and what is to stand in their place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text with its change made. */
export function edited(source: string, { start, end, text }: Edit): string {
  return source.slice(0, start) + text + source.slice(end);
}

/** Lines below the first set in by as many spaces as that one stands at. */
export function indented(text: string, column: number): string {
  return text.replace(/\n(?=[^\n])/gu, `\n${' '.repeat(column)}`);
}

/** Ends the last line of what is written to the end of a file. */
export function ended(edit: Edit, source: string): Edit {
  return edit.end === source.length && edit.text.includes('\n') ? { ...edit, text: `${edit.text}\n` } : edit;
}

/** Lines put in where a line begins, or below the last, which may not be ended. */
export function newLines(at: number, text: string, source: string): Edit {
  const isStart = at === 0 || source[at - 1] === '\n';
  return { start: at, end: at, text: isStart ? `${text}\n` : `\n${text}\n` };
}
