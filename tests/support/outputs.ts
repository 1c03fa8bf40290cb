import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fixture whose outputs are accepted: it has something of everything. */
export const acceptedFixture = 'full';

/** What a file holds: text, or bytes where it is none. */
export type Output = string | Buffer;

/** Where its accepted outputs lie. */
export const expectedFolder = join('tests/expected', acceptedFixture);

/** Every file of a built site that was made for machines to read, by its path: not what `public/` holds as it is. */
export function outputsOf(dir: string): Map<string, Output> {
  return filesIn(dir, (path) => !isForReaders(path) && !existsSync(join('public', path)));
}

/** Every file that was accepted, by the path it has in the site. */
export function expectedOutputs(): Map<string, Output> {
  return filesIn(expectedFolder, () => true);
}

/** Each page has a share image and a QR code, all drawn alike: those of one stand for them; their tests look at each. */
const acceptedPictures = ['og/briefs/upper-river.png', 'briefs/upper-river/qr.svg'];

/**
 * Pages and what they fetch, and the two lists of all pages (the sitemap, the host's headers): they change with every page,
 * and the tests of built sites look at them address by address.
 */
function isForReaders(path: string): boolean {
  if (/^og\/|(?:^|\/)qr\.svg$/u.test(path)) return !acceptedPictures.includes(path);
  return /\.html$|^(?:_astro|pagefind|media|paper)\/|^(?:sitemap\.xml|_headers)$/u.test(path);
}

function filesIn(dir: string, isMeant: (path: string) => boolean): Map<string, Output> {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'),
  );
  const meant = paths.filter(isMeant).toSorted();
  return new Map(meant.map((path) => [path, read(readFileSync(join(dir, path)))]));
}

function read(bytes: Buffer): Output {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}
