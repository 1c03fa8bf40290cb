import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file of a folder and its folders, from its root: `/about/index.html`. */
export function filesIn(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries
    .map(({ parentPath, name }) => `/${relative(root, join(parentPath, name)).replaceAll('\\', '/')}`)
    .sort();
}
