import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fixtures whose outputs are accepted: one with something of everything, one with a language of every kind. */
export const acceptedFixtures = ['full', 'languages'] as const;

/** What a file holds: text, or bytes where it is none. */
export type Output = string | Buffer;

/** Where the accepted outputs of a fixture lie. */
export function expectedFolder(fixture: string): string {
  return join('tests/expected', fixture);
}

/** Every file of a built site that was made for machines to read, by its path: not what `public/` holds as it is. */
export function outputsOf(dir: string): Map<string, Output> {
  return filesIn(dir, (path) => !isForReaders(path) && !existsSync(join('public', path)));
}

/** Every file that was accepted for a fixture, by the path it has in the site. */
export function expectedOutputs(fixture: string): Map<string, Output> {
  return filesIn(expectedFolder(fixture), () => true);
}

/** Pages and what they fetch, which the other tests look at, and which are named for what is in them. */
function isForReaders(path: string): boolean {
  return path.endsWith('.html') || /^(?:_astro|pagefind|media)\//u.test(path);
}

function filesIn(dir: string, isMeant: (path: string) => boolean): Map<string, Output> {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'),
  );
  const meant = paths.filter(isMeant).toSorted();
  return new Map(meant.map((path) => [path, read(path, readFileSync(join(dir, path)))]));
}

function read(path: string, bytes: Buffer): Output {
  if (!isUtf8(bytes)) return bytes;
  const text = bytes.toString();
  return path === '_headers' ? withoutHashes(text) : text;
}

/** The hashes of styles and search files change with every style and every word, and are the others' affair too. */
function withoutHashes(headers: string): string {
  return headers
    .replace(/'sha256-[\w+/=]+'(?: 'sha256-[\w+/=]+')*/gu, "'sha256-…'")
    .replace(/(\/pagefind\.[\w-]+)_[\da-f]+(?=\.pf_meta$)/gmu, '$1_…');
}
