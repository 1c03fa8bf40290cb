import * as path from 'node:path';

/**
 * Whether a path is a folder or lies below it, as the system reads paths: on Windows in any capitals.
 * @param paths for tests of another system's
 */
export function isWithin(folder: string, place: string, paths: typeof path.posix = path): boolean {
  const way = paths.relative(folder, place);
  return !paths.isAbsolute(way) && way.split(paths.sep)[0] !== '..';
}
