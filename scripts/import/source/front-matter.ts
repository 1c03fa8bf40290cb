import type { SourceLine } from './source-document.ts';
import { placeOfLines } from './written-lines.ts';

/**
 * The fields above a text, between two lines of hyphens: those with a key and a plain value, or a list of them, as lines.
 * The text keeps its line numbers: the fields are empty lines in it.
 * @example frontMatter('---\ntitle: Wells\n---\nText').lines[0]?.text // 'title: Wells'
 */
export function frontMatter(text: string): { lines: SourceLine[]; text: string } {
  const written = text.split('\n');
  const end =
    written[0]?.trimEnd() === '---'
      ? written.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line))
      : -1;
  const above = written.slice(1, Math.max(1, end));
  if (end === -1 || !above.every((line) => /^\s*$|^\s*#|^[\w-]+\s*:|^\s/u.test(line) || /^- /u.test(line)))
    return { lines: [], text };
  const lines = above.flatMap((line, index) => fieldLine(line, index + 2));
  return { lines, text: [...written.slice(0, end + 1).map(() => ''), ...written.slice(end + 1)].join('\n') };
}

function fieldLine(line: string, number: number): SourceLine[] {
  const field = /^\s*([\w-]{1,60})\s*:\s+(\S.*)$/u.exec(line);
  const place = placeOfLines(number);
  if (field) return [{ text: `${field[1]}: ${unquoted(field[2] ?? '')}`, place, kind: 'paragraph' }];
  const item = /^\s*- +(\S.*)$/u.exec(line)?.[1];
  return item === undefined ? [] : [{ text: unquoted(item), place, kind: 'item', level: 1 }];
}

function unquoted(value: string): string {
  const bare = value.trim();
  return /^(["']).*\1$/u.test(bare) ? bare.slice(1, -1) : bare;
}
