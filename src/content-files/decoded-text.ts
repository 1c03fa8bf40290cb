import { beginsAs, headOf, type FileKind } from '../domain/file-signatures.ts';

/** Why a file is no text that can be read, and on which line. */
export interface TextFault {
  line: number;
  message: string;
}

const saveAsUtf8 = 'in your editor choose Save as, and there the encoding UTF-8';

/** The text that bytes stand for, or why they stand for none. */
export function textOf(bytes: Uint8Array): { text: string } | { fault: TextFault } {
  const format = foreignFormat(bytes);
  if (format !== undefined) return atTop(format);
  if (!isUtf8(bytes)) {
    const message = `is not saved as UTF-8: this line holds letters in another encoding; ${saveAsUtf8}`;
    return { fault: { line: firstBadLine(bytes), message } };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes);
  const fault = conflict(text) ?? unseenSign(text) ?? lostLetter(text);
  return fault ? { fault } : { text };
}

/** A fault of the file as a whole. */
export function atTop(message: string): { fault: TextFault } {
  return { fault: { line: 1, message } };
}

// Files of other programs that were only renamed.
const foreign: readonly [FileKind, string][] = [
  ['packed', 'is a Word document or another packed file, not a text'],
  ['oldOffice', 'is an old Word document, not a text'],
  ['pdf', 'is a PDF, not a text'],
  ['rtf', 'is a document with formatting (RTF), not a text'],
  ['png', 'is a picture, not a text'],
  ['jpeg', 'is a picture, not a text'],
];

function foreignFormat(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  const known = foreign.find(([kind]) => beginsAs(head, kind));
  if (known) return `${known[1]}; copy its words into a plain text file saved as UTF-8`;
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, 4096);
  const zeros = start.filter((byte) => byte === 0).length;
  if (marked || zeros > start.length / 4)
    return `is saved as UTF-16 (some programs call it Unicode), not as UTF-8; ${saveAsUtf8}`;
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// A line break is never part of another letter in UTF-8, so each line can be judged alone.
function firstBadLine(bytes: Uint8Array): number {
  let [line, start] = [1, 0];
  for (let i = 0; i <= bytes.length; i += 1) {
    const isBreak = bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a);
    if (!isBreak && i < bytes.length) continue;
    if (!isUtf8(bytes.subarray(start, i))) return line;
    line += 1;
    start = i + 1;
  }
  return 1;
}

// What git leaves where two people changed the same lines.
function conflict(text: string): TextFault | undefined {
  const mark = /^<{7}(?: .*)?$/mu.exec(text);
  if (!mark || !/^>{7}(?: .*)?$/mu.test(text.slice(mark.index))) return undefined;
  const message =
    'two versions of this text stand one below the other; keep one, and take out the lines that start with <<<<<<<, ======= and >>>>>>>';
  return { line: linesTo(text, mark.index).length, message };
}

const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/u;

function unseenSign(text: string): TextFault | undefined {
  const found = unseen.exec(text);
  if (!found) return undefined;
  const lines = linesTo(text, found.index);
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: lines.length,
    message: `holds a sign that cannot be seen (U+${code}), ${place(lines)}; delete it and type the words around it again`,
  };
}

// Programs put U+FFFD where they could not read a letter.
function lostLetter(text: string): TextFault | undefined {
  const index = text.indexOf('\ufffd');
  if (index === -1) return undefined;
  const lines = linesTo(text, index);
  const message = `a letter was lost here when the file was saved, ${place(lines)}, and \ufffd stands in its place; type it again`;
  return { line: lines.length, message };
}

function linesTo(text: string, index: number): string[] {
  return text.slice(0, index).split(/\r\n?|\n/u);
}

function place(lines: readonly string[]): string {
  const before = lines.at(-1)?.trimStart().slice(-20) ?? '';
  return before === '' ? 'at the start of the line' : `behind “${before}”`;
}
