import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { fieldName, type Path } from '../../domain/problem.ts';
import { commentsIn } from './comments.ts';
import { indented, type Edit } from './edit.ts';
import { lineStart } from './line-remedies.ts';
import { flowText, itemText, nodeOf } from './nodes.ts';
import { columnOf, contentEnd, nextLine, refuseNames, slotIn } from './slots.ts';
import { endOf, follow, startOf } from './tree.ts';

/** The items of a list as they are to stand: the place where one stands now, or the value of a new one. */
export type Order = readonly (number | { value: unknown })[];

/**
 * What to change in a YAML text so that the items of a list stand in another order: each takes its lines with it, and
 * the remarks right above it.
 * @param schema of an item
 * @throws in words, where that cannot be done alone
 */
export function arrangement(source: string, path: Path, order: Order, schema: z.ZodType | undefined): Edit {
  const { contents } = parseDocument(source, { version: '1.2', schema: 'core', logLevel: 'error' });
  const { node, steps } = follow(contents, path);
  if (!isSeq(node) || steps !== path.length || node.items.length === 0)
    throw new Error(`there is no list in ${fieldName(path)}; change the field by hand`);
  refuseNames(node);
  return node.flow === true
    ? inBrackets(node, source, order, schema)
    : inLines(node, source, path, order, schema);
}

function inBrackets(list: YAMLSeq, source: string, order: Order, schema: z.ZodType | undefined): Edit {
  const places = list.items.map((item) => ({ start: startOf(item) ?? 0, end: endOf(item) ?? 0 }));
  const [start, end] = [places[0]?.start ?? 0, places.at(-1)?.end ?? 0];
  if (commentsIn(source).some((offset) => offset >= start && offset < end))
    throw new Error('a remark (#) stands between brackets; change the list by hand');
  const text = order.map((one, i) => {
    const before = order[i - 1];
    const [place, left] = [typeof one === 'number' ? places[one] : undefined, before];
    const words = place
      ? source.slice(place.start, place.end)
      : flowText(nodeOf(typeof one === 'number' ? null : one.value, { schema }));
    const isNext = typeof one === 'number' && left === one - 1;
    const gap = isNext ? source.slice(places[one - 1]?.end ?? 0, places[one]?.start ?? 0) : ', ';
    return i === 0 ? words : `${gap}${words}`;
  });
  return { start, end, text: text.join('') };
}

function inLines(
  list: YAMLSeq,
  source: string,
  path: Path,
  order: Order,
  schema: z.ZodType | undefined,
): Edit {
  const hyphens = list.items.map((_, i) => (slotIn(list, i, source)?.open ?? 1) - 1);
  if (hyphens.some((at) => source.slice(lineStart(source, at), at).trim() !== ''))
    throw new Error(`${fieldName(path)} begins behind a hyphen; change the list by hand`);
  const column = columnOf(hyphens[0] ?? 0, source);
  const starts = hyphens.map((at, i) => (i === 0 ? lineStart(source, at) : withRemarks(source, at, column)));
  const end = nextLine(contentEnd(list.items.at(-1), source), source);
  const lines = starts.map((start, i) => lastEnded(source.slice(start, starts[i + 1] ?? end)));
  const text = order.map((one) =>
    typeof one === 'number'
      ? (lines[one] ?? '')
      : `${' '.repeat(column)}${indented(itemText(one.value, { schema }), column)}\n`,
  );
  return { start: starts[0] ?? 0, end, text: text.join('') };
}

function lastEnded(lines: string): string {
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

// Where the remarks begin that stand right above an item, as far in as it does.
function withRemarks(source: string, hyphen: number, column: number): number {
  let start = lineStart(source, hyphen);
  while (start > 0) {
    const above = lineStart(source, start - 1);
    if (!source.slice(above, start).startsWith(`${' '.repeat(column)}#`)) break;
    start = above;
  }
  return start;
}
