import { isScalar, type Document } from 'yaml';
import type { Path } from '../../domain/problem.ts';
import { eachNode, endOf, startOf } from './tree.ts';

/** A text that a number sign cut short: ` #` starts a remark in YAML, and nobody sees the words behind it. */
export interface CutText {
  path: Path;
  line: number;
  /** What YAML read. */
  kept: string;
  /** What it left out, from `#` on. */
  lost: string;
  /** Both as they were typed, on one line. */
  whole: string;
}

/**
 * Texts without quotes that lose words to a number sign. `# 1` and `#x` were meant as text; `# later` is a remark,
 * and so is everything after a number, a date, a list or a text in quotes.
 */
export function findCuts(document: Document, source: string, lineAt: (offset: number) => number): CutText[] {
  if (!/\s#[^\n]/u.test(source)) return [];
  return [...eachNode(document.contents)].flatMap(({ node, inKey, path }) => {
    if (inKey || !isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return [];
    const end = endOf(node) ?? 0;
    const behind = source.slice(
      end,
      source.indexOf('\n', end) === -1 ? undefined : source.indexOf('\n', end),
    );
    const lost = /^[ \t]+(#(?:[ \t]*\p{N}|[^\s#]).*)$/u.exec(behind)?.[1];
    if (lost === undefined || !/\p{L}/u.test(node.value)) return [];
    const whole = (source.slice(startOf(node), end) + behind).trimEnd().replace(/\s*\n\s*/gu, ' ');
    return [{ path: path(), line: lineAt(end), kept: node.value, lost: lost.trimEnd(), whole }];
  });
}
