import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { atTop, textOf, type TextFault } from './decoded-text.ts';

export { textOf };

const mebibyte = 1024 * 1024;
/** More than any brief: a long book is half of it. */
const largest = 2 * mebibyte;

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

function tooLarge(size: number): string {
  const megabytes = (size / mebibyte).toFixed(1);
  return `is ${megabytes} MB large, and a content file may have 2 MB; keep the words here, put pictures and documents in media/, and write a long text as several entries`;
}
