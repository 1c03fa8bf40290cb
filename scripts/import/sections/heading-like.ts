import type { SourceLine } from '../source/source-document.ts';

/** A heading has no more words than these. */
const mostWords = 16;

/**
 * Whether a line heads what follows it: a heading, a line bold throughout, one behind an arrow or square, or one in
 * capitals.
 * @example isHeadingLike({ text: '▶ Implementation', place: 'line 3', kind: 'paragraph' }) // true
 */
export function isHeadingLike(line: SourceLine): boolean {
  if (line.kind === 'heading') return true;
  if (line.kind !== 'paragraph') return false;
  const { text } = line;
  if (text.split(/\s+/u).length > mostWords || /[.!?;,،؛]$/u.test(text.trim()) || !/\p{L}/u.test(text))
    return false;
  return line.isBold === true || /^[►▶▸▪■◆❖➤➔]\s*\p{L}/u.test(text) || isInCapitals(text);
}

function isInCapitals(text: string): boolean {
  return !/\p{Ll}|[@\d]|\p{Lo}/u.test(text) && /\p{Lu}{3}.*\s\p{Lu}{3}|\p{Lu}{8}/u.test(text);
}
