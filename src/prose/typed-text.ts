import type { Nodes } from 'mdast';

/** A text as it was typed, and what the parser took for code in it. */
export interface TypedText {
  text: string;
  lines: readonly string[];
  /** The line on which something stands, counted from 1. */
  lineAt: (offset: number) => number;
  /** Whether something is code, HTML, or an address between `<` and `>`, where no mark of Markdown means anything. */
  isCode: (offset: number) => boolean;
}

/** A stretch of a text, from its first character to the one behind its last. */
export type Stretch = readonly [start: number, end: number];

/**
 * @param codes the stretches that are code, in order
 */
export function typedText(text: string, codes: readonly Stretch[]): TypedText {
  const lines = text.split('\n');
  let starts: number[] | undefined;
  return {
    text,
    lines,
    lineAt: (offset) => lastBelow((starts ??= startsOf(lines)), offset, (start) => start) + 1,
    isCode: (offset) => {
      const code = codes[lastBelow(codes, offset, ([start]) => start)];
      return code !== undefined && offset < code[1];
    },
  };
}

/** The stretch of a text that a node was read from. */
export function stretchOf({ position }: Nodes): Stretch {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** Whether a node is code, HTML, or an address between `<` and `>`. */
export function isTypedCode(node: Nodes, text: string): boolean {
  if (node.type === 'link') return text.charAt(stretchOf(node)[0]) === '<';
  return node.type === 'code' || node.type === 'inlineCode' || node.type === 'html';
}

function startsOf(lines: readonly string[]): number[] {
  let at = 0;
  return lines.map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** Where in an ordered list the last one stands that is not behind an offset; -1 where there is none. */
export function lastBelow<T>(ordered: readonly T[], offset: number, at: (one: T) => number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(ordered[middle]!) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
