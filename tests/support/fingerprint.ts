import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder with a hash of what is in it, by name: equal for equal folders only. */
export function fileHashes(dir: string): Record<string, string> {
  const files = globSync('**/*', { cwd: dir }).filter((file) => statSync(join(dir, file)).isFile());
  return Object.fromEntries(files.toSorted().map((file) => [file, hash(readFileSync(join(dir, file)))]));
}

/** One hash for all of a folder. */
export function fingerprint(dir: string): string {
  return hash(JSON.stringify(fileHashes(dir)));
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
