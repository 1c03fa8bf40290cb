import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of an installed package; by its file, as many do not let theirs be imported. */
export function versionOf(name: string): string {
  const file = join('node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
