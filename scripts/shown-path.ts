import { relative, resolve } from 'node:path';

/**
 * A path as one would type it where the command was run.
 * @example shownPath('/site/content', 'briefs/wells.md') // 'content/briefs/wells.md'
 */
export function shownPath(root: string, file = ''): string {
  const path = resolve(root, file);
  const fromHere = relative(process.cwd(), path);
  return (fromHere.startsWith('..') ? path : fromHere || '.').replaceAll('\\', '/');
}
