import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { languageIndexed } from './search-copy.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

interface Entry {
  languages: Record<string, { hash: string }>;
}
type Meta = [
  version: string,
  pages: Cbor,
  words: Cbor,
  filters: [name: string, hash: string][],
  sorts: [name: string, pages: number[]][],
  ...rest: Cbor[],
];
type Filter = [name: string, values: [value: string, pages: number[]][]];

const signature = Buffer.from('pagefind_dcd');

/**
 * Puts a written search index in order: Pagefind 1.5 lists languages, filters, their values and sorts as its hash
 * tables have them, which is another order each time, and the same content must give the same bytes. A language that
 * was indexed as another gets its own name back.
 */
export async function orderIndex(folder: string): Promise<void> {
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(file, 'utf8')) as Entry;
  const languages: Entry['languages'] = {};
  for (const [language, index] of Object.entries(entry.languages).sort(byName)) {
    languages[languageIndexed(language)] = { ...index, hash: await orderLanguage(folder, index.hash) };
  }
  await writeFile(file, JSON.stringify({ ...entry, languages }));
}

async function orderLanguage(folder: string, hash: string): Promise<string> {
  const name = (of: string) => join(folder, `pagefind.${of}.pf_meta`);
  const [version, pages, words, filters, sorts, ...rest] = (await take(name(hash))) as Meta;
  const ordered: typeof filters = [];
  for (const [filter, chunk] of [...filters].sort(byName)) {
    ordered.push([filter, await orderFilter(folder, chunk)]);
  }
  return put(name, hash, [version, pages, words, ordered, [...sorts].sort(byName), ...rest]);
}

async function orderFilter(folder: string, hash: string): Promise<string> {
  const name = (of: string) => join(folder, 'filter', `${of}.pf_filter`);
  const [filter, values] = (await take(name(hash))) as Filter;
  return put(name, hash, [filter, [...values].sort(byName)]);
}

async function take(file: string): Promise<Cbor> {
  const bytes = gunzipSync(await readFile(file));
  await rm(file);
  return decodeCbor(bytes.subarray(signature.length));
}

// A file is named for its language and what is in it, as Pagefind does: `en_1ced874`.
async function put(name: (hash: string) => string, old: string, value: Cbor): Promise<string> {
  const bytes = Buffer.concat([signature, encodeCbor(value)]);
  const [, language = '', digits = ''] = /^(.*_)([^_]*)$/u.exec(old) ?? [];
  const hash = language + createHash('sha256').update(bytes).digest('hex').slice(0, digits.length);
  await writeFile(name(hash), gzipSync(bytes, { level: 9 }));
  return hash;
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
