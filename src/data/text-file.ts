import { readFileSync } from 'node:fs';

/** Reads a content file as text. (First cut by the lead so that the tree builds: yours to replace.) */
export function readText(path: string): { text: string } | { fault: { line: number; message: string } } {
  return { text: readFileSync(path, 'utf8') };
}
