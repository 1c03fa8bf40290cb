import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * What a module and all modules of the project that it runs with say, as SHA-256 in hexadecimal digits: what they make
 * is another thing once one of them has changed. They are read as text, by the root of the project: inside Astro's
 * bundle the code lies elsewhere, and together with much else.
 * @param module `src/press/qr.ts`
 */
export function digestOfCode(module: string): string {
  const hash = createHash('sha256');
  for (const file of codeOf(module)) hash.update(`${posix.basename(file)}:`).update(readFileSync(file));
  return hash.digest('hex');
}

/** A module and all modules of the project that it runs with, by the names of their files. */
export function codeOf(module: string): string[] {
  const found = new Set([module]);
  // A set goes on to what is added while it is gone through.
  for (const file of found)
    for (const path of importsOf(readFileSync(file, 'utf8')))
      found.add(posix.join(posix.dirname(file), path));
  return [...found];
}

// Types decide nothing; packages have their versions.
const imports = /^(?:import|export)\s(?!type\s)(?:[^'"]*\sfrom\s)?\s*'(?<path>\.{1,2}\/[^']+)'/gmu;

function importsOf(text: string): string[] {
  return Array.from(text.matchAll(imports), ({ groups }) => groups?.['path'] ?? '');
}
