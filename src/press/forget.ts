import { globSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFolder, type Kind } from './kept.ts';

const day = 86_400_000;

/** After how many days unused a thing goes. A PDF tells its day: that of another day is made anew. */
const daysOf: Readonly<Partial<Record<string, number>>> = { pdf: 2 } satisfies Partial<Record<Kind, number>>;
const daysOfOthers = 30;

/**
 * Takes away what no build has used for a while: each use of what is kept sets its time anew.
 * @param now milliseconds since 1970
 */
export function forgetUnused(now: number, folder = keptFolder): void {
  for (const path of globSync('*/*', { cwd: folder })) {
    const file = join(folder, path);
    const days = daysOf[dirname(path)] ?? daysOfOthers;
    try {
      if (now - statSync(file).mtimeMs > days * day) rmSync(file);
    } catch {
      // Another build has taken it away.
    }
  }
}
