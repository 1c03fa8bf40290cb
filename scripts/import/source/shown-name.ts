import { basename } from 'node:path';

/**
 * The name of a file as it is told and written into comments: in one line, without what a terminal would act on or what
 * turns the direction of the words around it.
 * @param path of the file, as typed
 * @example shownName('notes/May\n2026.txt') // 'May 2026.txt'
 */
export function shownName(path: string): string {
  const name = inOneLine(basename(path));
  return name === '' ? 'a file without a name' : name;
}

/** Words of others in one line, without what a terminal would act on. */
export function inOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
}
