import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { latinDigits } from '../../../src/domain/digits.ts';
import type { Path } from '../../../src/domain/problem.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Evidence } from './plain.ts';

/** Where a value comes from, in the words of a remark. */
export interface Remark {
  path: Path;
  lines: readonly RemarkLine[];
}

/** A line of a remark. */
export interface RemarkLine {
  words: string;
  /** What stands there where the same words stand above already. */
  again: string;
  /** Why the value is not certain; empty where it is. */
  doubt: string;
}

/**
 * A file's fields with remarks above the lines that they are about. Values below one another that have the same remark
 * share it, and what stands further above is not quoted again.
 * @param yaml the fields, as they are written
 */
export function withRemarks(yaml: string, remarks: readonly Remark[]): string {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, version: '1.2', schema: 'core' });
  const above = new Map<number, RemarkLine[]>();
  for (const { path, lines } of remarks) {
    const offset = offsetOf(document.contents, path);
    if (offset === undefined) continue;
    const { line } = counter.linePos(offset);
    above.set(line, [...(above.get(line) ?? []), ...lines]);
  }
  const quoted = new Set<string>();
  let before = '';
  return yaml
    .split('\n')
    .flatMap((text, i) => {
      const indent = /^ */u.exec(text)?.[0] ?? '';
      const remark = above.get(i + 1) ?? [];
      const told = onePerLine(remark);
      const whole = told.map(({ words, doubt }) => words + doubt).join('\n');
      const isShared = whole === before && indent !== '';
      if (told.length > 0) before = whole;
      if (isShared) return [text];
      const lines = told.map(({ words, again, doubt }) => {
        const isQuoted = quoted.has(words);
        quoted.add(words);
        return `${indent}# ${isQuoted ? again : words}${doubt}`;
      });
      return [...lines, text];
    })
    .join('\n');
}

// Of several values on one line: each of their lines once, with the doubt about any of them.
function onePerLine(remark: readonly RemarkLine[]): RemarkLine[] {
  const found = new Map<string, RemarkLine>();
  for (const line of remark) {
    const before = found.get(line.words);
    found.set(line.words, before && before.doubt !== '' ? before : line);
  }
  return [...found.values()];
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
export function remarksOf(
  evidence: readonly Evidence[],
  fileOf: (line: SourceLine) => string,
  valueOf: (path: Path) => unknown = () => undefined,
): Remark[] {
  return evidence.map(({ path, lines, sure, why }) => {
    const doubt =
      sure === 'certain'
        ? ''
        : ` (${sure === 'likely' ? 'likely' : 'a guess'}${why ? `: ${oneLine(why)}` : ''})`;
    // What another document says as well is told in the report.
    const own = lines.filter((line) => fileOf(line) === fileOf(lines[0] ?? line));
    const shown = own.slice(0, mostLines).map((line, i) => {
      const place = `${fileOf(line)}, ${line.place}`;
      const words = `${place}: “${excerptAround(line.text, valueOf(path))}”`;
      return { words, again: `${line.place}, as above`, doubt: i === 0 ? doubt : '' };
    });
    const [next, last] = [own[mostLines], own.at(-1)];
    const more =
      next && last ? `and ${own.length - mostLines} more lines, from ${next.place} to ${last.place}` : '';
    return { path, lines: more === '' ? shown : [...shown, { words: more, again: more, doubt: '' }] };
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

// Of a long line the part that the value stands in.
function excerptAround(text: string, value: unknown): string {
  const plain = oneLine(text);
  const at = placeOf(plain, value);
  if (plain.length <= longest || at < longest / 2) return excerpt(plain);
  const start = Math.min(at - 60, plain.length - longest);
  const from = plain.indexOf(' ', Math.max(0, start)) + 1;
  return `…${excerpt(plain.slice(from))}`;
}

function placeOf(text: string, value: unknown): number {
  const written = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  if (written === '') return 0;
  const words = text.indexOf(written);
  if (words !== -1) return words;
  // A number between whose digits there are signs, a date by its year.
  const digits = /^\d{4}-/u.test(written) ? written.slice(0, 4) : written.replace(/\D/gu, '');
  if (digits === '') return Math.max(0, text.indexOf(written.slice(0, 20)));
  return Math.max(0, latinDigits(text).search(new RegExp([...digits].join('[\\s.,’٬٫]?'), 'u')));
}

// What no file of ours may hold is not seen either.
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]+/gu, ' ')
    .replaceAll('\ufffd', '?')
    .replace(/\s+/gu, ' ')
    .trim();
}
