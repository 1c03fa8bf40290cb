import countries from 'i18n-iso-countries';
import { anyWord } from './any-of.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** A code by which a donor or an organisation knows a programme, an output, a project, an activity of IATI. */
export interface Code {
  code: string;
  kind: 'programme' | 'output' | 'project' | 'biennium' | 'iati';
}

/**
 * The codes in a text. What may be anything (`8.1.1`, `2020-21`, `12345`) counts only beside a word that says what it is
 * or in a row of codes; the number of a decree is none.
 * @example findCodes('2020-21 | 8.1.1 | KEN101', reading).map(({ value }) => value.kind) // ['biennium', 'output', 'programme']
 */
export const findCodes: (text: string, reading: Reading) => Found<Code>[] = (text) => {
  const plain = plainDigits(text);
  const taken = new Uint8Array(plain.length + 1);
  const isRow = isRowOfCodes(plain);
  return forms
    .flatMap(({ kind, pattern, isIn }) =>
      [...plain.matchAll(pattern)].flatMap((match): Found<Code>[] => {
        const code = match[1] ?? match[0];
        const at = match.index + match[0].indexOf(code);
        if (taken[at] === 1 || !isIn(plain, at, code, isRow)) return [];
        taken.fill(1, at, at + code.length);
        return [{ value: { code, kind }, at, written: text.slice(at, at + code.length), sure: 'certain' }];
      }),
    )
    .toSorted((a, b) => a.at - b.at);
};

interface Form {
  kind: Code['kind'];
  pattern: RegExp;
  isIn(text: string, at: number, code: string, isRow: boolean): boolean;
}

const cue = (words: string) => new RegExp(`${words}[\\s.:#n°º-]{0,4}$`, 'iu');
const outputCue = cue(anyWord(({ output }) => output));
const bienniumCue = cue(anyWord(({ biennium }) => biennium));

const programme = /(?<![\p{L}\d/.-])[A-Z]{3}\d{3}(?![\p{L}\d/-]|\.\d)/gu;
const output = /(?<![\p{L}\d]|[\d\p{L}][./-])\d{1,2}\.\d{1,2}\.\d{1,2}(?![\p{L}\d]|[./-]\d)/gu;
const biennium = /(?<![\p{L}\d]|\d[./-])20\d\d[-–/]\d\d(?!\d|[./-]\d)/gu;

const forms: readonly Form[] = [
  {
    kind: 'iati',
    pattern:
      /(?<![\p{L}\d/-])[A-Z]{2}-[A-Z]{2,7}-[A-Za-z0-9]{1,30}(?:[-_.][A-Za-z0-9]{1,30}){0,8}(?![\p{L}\d])/gu,
    isIn: (_text, _at, code) => /\d/u.test(code) && (/^X/u.test(code) || countries.isValid(code.slice(0, 2))),
  },
  {
    kind: 'project',
    pattern: new RegExp(
      `${anyWord(({ projectCode }) => projectCode)}[\\s.:#°º]{0,4}([\\p{Lu}\\d](?:[\\p{L}\\d]|[-/._](?=[\\p{L}\\d])){1,40})(?![\\p{L}\\d])`,
      'giu',
    ),
    isIn: (_text, _at, code) => /\d/u.test(code),
  },
  {
    kind: 'project',
    pattern: /(?<![\p{L}\d/.:-])[A-Z]{2,6}(?:\/[A-Z0-9]{2,8}){2,5}(?:-[A-Z0-9]{1,6})?(?![\p{L}\d/]|-\d)/gu,
    isIn: (_text, _at, code) => /\d/u.test(code),
  },
  { kind: 'project', pattern: /(?<![\p{L}\d/-])P-\d{4,6}(?![\p{L}\d-])/gu, isIn: () => true },
  { kind: 'programme', pattern: programme, isIn: (_text, _at, code) => isProgramme(code) },
  {
    kind: 'output',
    pattern: output,
    isIn: (text, at, _code, isRow) => isRow || outputCue.test(text.slice(Math.max(0, at - 30), at)),
  },
  {
    kind: 'biennium',
    pattern: biennium,
    isIn: (text, at, code, isRow) =>
      isTwoYears(code) &&
      (isRow || bienniumCue.test(text.slice(Math.max(0, at - 30), at)) || text.trim() === code),
  },
];

// Programmes of one country begin with its three letters (ISO 3166-1).
function isProgramme(code: string): boolean {
  return countries.alpha3ToAlpha2(code.slice(0, 3)) !== undefined;
}

function isTwoYears(code: string): boolean {
  return Number(code.slice(-2)) === (Number(code.slice(2, 4)) + 1) % 100;
}

// A code of a programme, or two other codes with a bar between cells.
function isRowOfCodes(text: string): boolean {
  if (text.length > 400) return false;
  const kinds = [programme, output, biennium].filter((pattern) => text.search(pattern) >= 0);
  return kinds.length > 1 && (kinds.includes(programme) || /[|•·\t]/u.test(text));
}
