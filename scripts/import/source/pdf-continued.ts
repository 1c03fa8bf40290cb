import { isReached } from './pdf-own-lines.ts';
import type { SourceLine } from './source-document.ts';

/** A line, and the size of its letters in points. */
export interface Sized {
  line: SourceLine;
  size: number;
}

/**
 * Whether a paragraph goes on with the one before it, in the next column or on the next page: that one ends in the
 * middle of a sentence, and this one begins with a small letter.
 */
export function continues(open: Sized, next: Sized): boolean {
  const isText = (line: SourceLine) => line.kind === 'paragraph' || line.kind === 'item';
  return (
    isText(open.line) &&
    next.line.kind === 'paragraph' &&
    Math.abs(open.size - next.size) < 0.6 &&
    open.line.isBold === next.line.isBold &&
    open.line.text.length > 40 &&
    !/[.!?:;…。]["”»’)]?$/u.test(open.line.text) &&
    /^\p{Ll}/u.test(next.line.text) &&
    !isReached(next.line.text)
  );
}
