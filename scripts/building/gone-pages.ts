import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyHidden } from '../../src/checks/visibility.ts';
import { parseContent } from '../../src/content-files/frontmatter.ts';
import { readText } from '../../src/content-files/text-file.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { isRecord } from '../../src/domain/record.ts';
import { addressOf, reservedAddresses } from '../../src/schemas/addresses.ts';
import { collections, folders, isPaged } from '../../src/schemas/collections.ts';

/**
 * Pages of entries that the last site had, and the finished one neither has nor leads on from: a link that somebody
 * keeps would break. For staff alone: what is hidden now is named. Nothing is said where there was no site, or one of
 * another address: that was another site, or a move of this one, of which its addresses tell nothing.
 * @param last the folder of the last site
 * @param finished the folder of the new one
 * @param content the content folder
 */
export function findGonePages(last: string, finished: string, content: string): Problem[] {
  const all = locationsIn(last);
  if (homeOf(all) !== homeOf(locationsIn(finished))) return [];
  const before = addressesOf(all);
  const gone = before.filter((address) => !existsSync(join(finished, address, 'index.html')));
  return gone
    .filter((address) => !gone.some((other) => isTranslationOf(address, other)))
    .filter((address) => !isAbove(address, before))
    .flatMap((address) => goneFault(address, content) ?? []);
}

// The whole addresses in its sitemap.
function locationsIn(site: string): string[] {
  const file = join(site, 'sitemap.xml');
  if (!existsSync(file)) return [];
  const found = readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/gu);
  return Array.from(found, ([, address = '']) => address).filter((address) => URL.canParse(address));
}

// The home page has the shortest.
function homeOf(all: readonly string[]): string {
  return all.reduce((least, one) => (one.length < least.length ? one : least), all[0] ?? '');
}

// Without what all of them begin with.
function addressesOf(all: readonly string[]): string[] {
  const home = homeOf(all);
  return all.filter((one) => one.startsWith(home)).map((one) => `/${decodeURI(one.slice(home.length))}`);
}

function isTranslationOf(address: string, other: string): boolean {
  return address.length > other.length && address.endsWith(other) && other !== '/';
}

// The home page of a language is no entry.
function isAbove(address: string, all: readonly string[]): boolean {
  return all.some((other) => other !== address && other.startsWith(address));
}

function goneFault(address: string, content: string): Problem | undefined {
  const id = address.split('/').at(-2) ?? '';
  const kinds = folders.filter(
    ({ collection }) => isPaged(collection) && addressOf(collection, id) === address,
  );
  const [kind] = kinds;
  if (!kind || reservedAddresses.includes(address.replaceAll('/', ''))) return undefined;
  const files = kind.endings.map((ending) => `${kind.collection}/${id}.${ending}`);
  const file = files.find((one) => existsSync(join(content, one)));
  const message =
    file === undefined
      ? `the page ${address} was published before and is gone; if another entry takes its place, write redirectFrom: [${address}] in that one, so that old links still lead there`
      : `the page ${address} was published before and is gone, as this ${whyHidden({ raw: rawOf(join(content, file)) })}; whoever has its address finds nothing there now`;
  const place = { file: file ?? collections.site.lies.file, line: 1, field: '' };
  return { severity: 'warning', rule: 'page-gone', ...place, found: address, message };
}

function rawOf(file: string): Record<string, unknown> {
  const read = readText(file);
  const data = 'text' in read ? parseContent(read.text, file.endsWith('.yaml')).data : undefined;
  return isRecord(data) ? data : {};
}
