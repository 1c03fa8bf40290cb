import { globSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder } from './kept.ts';

const day = 86_400_000;

/**
 * Takes away what no build has used for a while: each use of what is kept sets its time anew.
 * @param now milliseconds since 1970
 * @param days after how many days unused
 */
export function forgetUnused(now: number, days = 30, folder = keptFolder): void {
  for (const path of globSync('*/*', { cwd: folder })) {
    const file = join(folder, path);
    try {
      if (now - statSync(file).mtimeMs > days * day) rmSync(file);
    } catch {
      // Another build has taken it away.
    }
  }
}
