import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { beginsAs, headOf, type FileKind } from '../domain/file-signatures.ts';

interface TextFault {
  line: number;
  message: string;
}

const mebibyte = 1024 * 1024;
/** More than any brief: a long book is half of it. */
const largest = 2 * mebibyte;

const saveAsUtf8 = 'in your editor choose Save as, and there the encoding UTF-8';

/**
 * Reads a content file as text, or says in words why it cannot be: too large, no text, another encoding, signs
 * that nobody can see. Never throws, and never waits for a file that is no file.
 */
export function readText(path: string): { text: string } | { fault: TextFault } {
  let file: number | undefined;
  try {
    // Without O_NONBLOCK, opening a pipe would wait for ever for its other end.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = fstatSync(file);
    if (!about.isFile()) return atTop('is not a file; put a file of this name in its place');
    if (about.size > largest) return atTop(tooLarge(about.size));
    return textOf(readFileSync(file));
  } catch (error) {
    return atTop(cannotBeRead(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

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

/**
 * Why a file or folder cannot be read, in words.
 * @param error what Node threw
 */
export function cannotBeRead(error: unknown): string {
  const { code = '' } = error as { code?: string };
  if (code === 'EACCES' || code === 'EPERM')
    return 'may not be read by you; give yourself the right to read it, or take it out';
  if (code === 'ENOENT') return 'is no longer there; start again';
  return `cannot be read (${code === '' ? 'the computer does not say why' : code}); put a new copy in its place`;
}

function atTop(message: string): { fault: TextFault } {
  return { fault: { line: 1, message } };
}

function tooLarge(size: number): string {
  const megabytes = (size / mebibyte).toFixed(1);
  return `is ${megabytes} MB large, and a content file may have 2 MB; keep the words here, put pictures and documents in media/, and write a long text as several entries`;
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
