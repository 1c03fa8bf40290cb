import type { AtLine, Mark } from '../../domain/text.ts';
import { endsInCode } from '../closes.ts';
import { stretchOf, type TypedText } from '../typed-text.ts';
import type { Place } from './marks.ts';

/** A line of hyphens or equals signs right below words makes a heading of them. */
export function headingMarks({ node }: Place, { lines }: TypedText): AtLine<Mark>[] {
  if (node.type !== 'heading' || !node.position) return [];
  const { start, end } = node.position;
  const [, line = ''] = /^[ \t>]*(-+|=+)[ \t]*$/u.exec(lines[end.line - 1] ?? '') ?? [];
  if (line === '' || end.line === start.line) return [];
  const words = lines[start.line - 1]!.slice(start.column - 1).trim();
  const isWhole = end.line === start.line + 1;
  if (isWhole && isUnderline(line, words)) return [];
  const instead = isWhole ? { instead: `${'#'.repeat(node.depth)} ${words}` } : {};
  return [{ kind: 'underline', value: line, ...instead, line: end.line }];
}

// Whoever means a heading draws the line about as long as its words.
function isUnderline(line: string, { length }: string): boolean {
  return line.length >= 4 && Math.abs(line.length - length) <= Math.max(2, length / 5);
}

/** Four spaces make code of a line, and code that nobody closes takes in all that follows. */
export function codeMarks({ node }: Place, { text, lines }: TypedText): AtLine<Mark>[] {
  if (node.type !== 'code' || !node.position) return [];
  const { line } = node.position.start;
  const [, fence] = /^\s*(`{3,}|~{3,})/u.exec(text.slice(...stretchOf(node)).slice(0, 200)) ?? [];
  if (fence !== undefined) return endsInCode(node, lines) ? [{ kind: 'fence', value: fence, line }] : [];
  const [first = ''] = node.value.split('\n', 1);
  return [{ kind: 'indented', value: first.trim(), line }];
}
