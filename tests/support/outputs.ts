import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A site whose outputs are accepted: `tests/expected/<name>/` holds them. */
export interface AcceptedSite {
  name: string;
  content: string;
  /** The days on which it has the same outputs. */
  days: readonly [string, string];
  /** Whether PDFs and pictures are accepted too. */
  withBytes?: boolean;
}

const fixtureDays = ['2026-01-31', '2026-01-30'] as const;

/** The fixture that has something of everything, two in other languages, and the content that ships. */
export const acceptedSites: readonly AcceptedSite[] = [
  ...['full', 'french', 'arabic'].map((name): AcceptedSite => {
    const content = `tests/fixtures/${name}/content`;
    return { name, content, days: fixtureDays, withBytes: name === 'full' };
  }),
  { name: 'shipped', content: 'content', days: ['2026-11-28', '2026-11-29'] },
];

/** What a file holds: text, or bytes where it is none. */
export type Output = string | Buffer;

/** Where the accepted outputs of a site lie. */
export function expectedFolder({ name }: AcceptedSite): string {
  return join('tests/expected', name);
}

/** Every file of a built site that was made for machines to read, by its path: not what `public/` holds as it is. */
export function outputsOf(dir: string, { withBytes = false }: AcceptedSite): Map<string, Output> {
  const isMeant = (path: string) =>
    !isForReaders(path) &&
    !existsSync(join('public', path)) &&
    (withBytes || !/\.(?:pdf|png|svg)$/u.test(path));
  const files = filesIn(dir, isMeant);
  const all: [string, Output][] = [...files, [linkedData, linkedDataOf(dir)]];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the pages say to machines in themselves, a line each, as if it were a file. */
const linkedData = 'linked-data.json';

function linkedDataOf(dir: string): string {
  const pages = globSync('**/*.html', { cwd: dir }).map((page) => page.replaceAll('\\', '/'));
  const said = pages.toSorted().flatMap((page) => {
    const html = readFileSync(join(dir, page), 'utf8');
    const [, data] = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(html) ?? [];
    return data === undefined ? [] : [`${JSON.stringify(page)}:${data}`];
  });
  return `{${said.join(',\n')}}\n`;
}

/** Every file that was accepted, by the path it has in the site. */
export function expectedOutputs(site: AcceptedSite): Map<string, Output> {
  return filesIn(expectedFolder(site), () => true);
}

/** Each page has a share image and a QR code, all drawn alike: those of one stand for them; their tests look at each. */
const acceptedPictures = ['og/briefs/upper-river.png', 'briefs/upper-river/qr.svg'];

/**
 * Pages and what they fetch, and the two lists of all pages (the sitemap, the host's headers): they change with every page,
 * and the tests of built sites look at them address by address.
 */
function isForReaders(path: string): boolean {
  if (/^og\/|(?:^|\/)qr\.svg$/u.test(path)) return !acceptedPictures.includes(path);
  return /\.html$|^(?:_astro|admin|pagefind|media|paper)\/|^(?:sitemap\.xml|_headers)$/u.test(path);
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
