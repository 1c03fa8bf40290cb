import { latinDigits } from '../domain/digits.ts';
import { isRecord } from '../domain/record.ts';
import { written } from '../domain/written.ts';

/** What to do where a text is expected and something else stands; undefined where nothing does. */
export function textRemedy(input: unknown): string | undefined {
  if (input === undefined || input === null) return undefined;
  if (typeof input !== 'object') return `write it in quotes: "${String(input)}"`;
  const [only, ...more] = Array.isArray(input) ? (input as unknown[]) : [];
  if (typeof only === 'string' && more.length === 0)
    return `one text belongs here, not a list; write it without brackets or a dash: ${JSON.stringify(only)}`;
  const [pair, ...others] = isRecord(input) ? Object.entries(input) : [];
  if (pair && others.length === 0 && typeof pair[1] !== 'object')
    return `a colon and a space make a field of what stands before them; write it in quotes: ${JSON.stringify(`${pair[0]}: ${written(pair[1])}`)}`;
  return 'one text belongs here, not a list or a group of fields';
}

/** What is said of a text without words in it, or with the dots that a message of ours has for them. */
export const unfilled = {
  error: ({ input }: { input?: unknown }) =>
    canBeSeen(written(input)) ? 'put its words in place of the dots' : 'it is empty: fill it in',
  abort: true,
};

/** Whether a text says anything: not only white space, dots or an ellipsis. */
export function isFilledIn(text: string): boolean {
  return canBeSeen(text) && !/^[\s.…"'\p{C}]+$/u.test(text);
}

function canBeSeen(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}

/** What is said of a text that cannot be shown. */
export const printable = {
  error: 'holds a sign that cannot be shown, such as a zero or half a letter; type the words again',
};

/** Whether a text can be shown. Half letters and control signs come in by escapes such as `\x00`: the file itself is checked as it is read. */
export function isPrintable(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u.test(text);
}

/** A text without the curly quotes that a word processor put round it. */
export function withoutCurlyQuotes(text: string): string {
  return /^\s*[“”„«](.+)[“”»]\s*$/u.exec(text)?.[1]?.trim() ?? text;
}

/** A code without curly quotes, in Latin digits. */
export function plainCode(text: string): string {
  return latinDigits(withoutCurlyQuotes(text));
}

/** What to write for a name inside an entry: their own words in small letters, where Latin ones can be made of them. */
export function anchorRemedy(input: string): string {
  const small = input
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(small)
    ? `write ${small}: small letters, digits and single hyphens`
    : 'write small letters from a to z, digits and single hyphens';
}
