import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Path } from '../../../src/domain/problem.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Evidence } from './plain.ts';

/** Where a value comes from, in the words of a remark. */
export interface Remark {
  path: Path;
  lines: readonly string[];
}

/**
 * A file's fields with remarks above the lines that they are about. Values below one another that have the same remark
 * share it.
 * @param yaml the fields, as they are written
 */
export function withRemarks(yaml: string, remarks: readonly Remark[]): string {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: '1.2', schema: 'core' });
  const above = new Map<number, string[]>();
  for (const { path, lines } of remarks) {
    const offset = offsetOf(document.contents, path);
    if (offset === undefined) continue;
    const { line } = counter.linePos(offset);
    above.set(line, [...new Set([...(above.get(line) ?? []), ...lines])]);
  }
  let before = '';
  return yaml
    .split('\n')
    .flatMap((text, i) => {
      const remark = above.get(i + 1) ?? [];
      const indent = /^ */u.exec(text)?.[0] ?? '';
      const told = remark.join('\n');
      const isTold = told === before && indent !== '';
      if (remark.length > 0) before = told;
      return [...(isTold ? [] : remark.map((line) => `${indent}# ${line}`)), text];
    })
    .join('\n');
}

// Where the name of a field, or an item of a list, begins.
function offsetOf(node: unknown, path: Path): number | undefined {
  let at: unknown = node;
  let offset: number | undefined;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      offset = (pair?.key as Node | undefined)?.range?.[0] ?? offset;
      at = pair?.value;
    } else if (isSeq(at) && typeof step === 'number') {
      at = at.items[step];
      offset = (at as Node | undefined)?.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** The remarks on values that were taken from a document: file, place, words, and how sure that is. */
export function remarksOf(evidence: readonly Evidence[], fileOf: (line: SourceLine) => string): Remark[] {
  return evidence.map(({ path, lines, sure, why }) => {
    const doubt =
      sure === 'certain'
        ? ''
        : ` (${sure === 'likely' ? 'likely' : 'a guess'}${why ? `: ${oneLine(why)}` : ''})`;
    const shown = lines
      .slice(0, mostLines)
      .map((line) => `${fileOf(line)}, ${line.place}: “${excerpt(line.text)}”`);
    const more = lines.length - shown.length;
    return {
      path,
      lines: [
        ...shown.map((line, i) => (i === 0 ? `${line}${doubt}` : line)),
        ...(more > 0
          ? [`and ${more} more lines, from ${lines[mostLines]?.place ?? ''} to ${lines.at(-1)?.place ?? ''}`]
          : []),
      ],
    };
  });
}

const mostLines = 4;
const longest = 240;

/** The words of a line, on one line, cut where they are long. */
export function excerpt(text: string, most = longest): string {
  const plain = oneLine(text);
  const signs = [...plain];
  return signs.length <= most ? plain : `${signs.slice(0, most - 1).join('')}…`;
}

// What no file of ours may hold is not seen either.
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    .replaceAll('\ufffd', '?')
    .replace(/\s+/gu, ' ')
    .trim();
}
