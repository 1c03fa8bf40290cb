import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Content, type Entry, languagesOf, leavesOf, pathOf } from './content.ts';
import { notationOf } from './notation.ts';
import type { Site } from './site.ts';

/** No file of the site, compressed or not, holds anything of an entry that may not be seen yet. */
export function leaks({ content, files }: Site): string[] {
  const secrets = secretsOf(content);
  return [...files].flatMap(([name, bytes]) => {
    const known = secrets.found.get(bytes);
    if (known?.name === name) return known.faults;
    const faults = leaksIn(name, bytes, secrets);
    secrets.found.set(bytes, { name, faults });
    return faults;
  });
}

function leaksIn(name: string, bytes: Buffer, { texts, files }: Secrets): string[] {
  const text = `${name}\n${fullTextOf(bytes)}`;
  return [
    ...texts.filter((secret) => text.includes(secret)).map((secret) => `${name}: tells "${secret}"`),
    ...files
      .filter(({ content }) => bytes.equals(content))
      .map((file) => `${name}: is ${file.name}, which no published entry shows`),
  ];
}

/** How many words, sums and files must not be seen. */
export function countSecrets({ content }: Site): number {
  const { texts, files } = secretsOf(content);
  return texts.length + files.length;
}

/** What a site says of its entries in full text, lower case: how an entry that is no longer secret is found. */
export function tells({ files }: Site, words: string): boolean {
  return [...files.values()].some((bytes) => fullTextOf(bytes).includes(words.toLowerCase()));
}

const texts = new WeakMap<Buffer, string>();

/** The text of a file in lower case; what Pagefind has compressed is opened first. */
export function fullTextOf(bytes: Buffer): string {
  const text = texts.get(bytes) ?? (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
  texts.set(bytes, text);
  return text;
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

interface Secrets {
  /** In lower case. */
  texts: string[];
  files: { name: string; content: Buffer }[];
  /** What was found in files that have been looked at: a copy of a site shares most of them. */
  found: WeakMap<Buffer, { name: string; faults: string[] }>;
}

const secretsByContent = new WeakMap<Content, Secrets>();

/** What only hidden entries hold: their texts, names, words, numbers, addresses, pictures and files. */
function secretsOf(content: Content): Secrets {
  const secrets = secretsByContent.get(content) ?? findSecrets(content);
  secretsByContent.set(content, secrets);
  return secrets;
}

function findSecrets(content: Content): Secrets {
  const { hidden, published, folder } = content;
  const words = languagesOf(content).flatMap((language) => leavesOf(notationOf(language, content).words));
  const open = [...published.map(wholeText), ...words].join('\n').toLowerCase();
  const shown = mediaOf(published, folder);
  const found = hidden.flatMap((entry) => [...textsOf(entry), ...numbersOf(entry, content)]);
  return {
    texts: [...new Set(found.map((text) => text.toLowerCase()))].filter((text) => !open.includes(text)),
    files: mediaOf(hidden, folder).filter(
      ({ content }) => !shown.some((file) => file.content.equals(content)),
    ),
    found: new WeakMap(),
  };
}

function wholeText(entry: Entry): string {
  return [entry.id, ...editionsOf(entry).flatMap(({ data, body }) => [...leavesOf(data), body])].join('\n');
}

/** An entry as it was written, and its translations. */
function editionsOf({ data, body, translations }: Entry): Pick<Entry, 'data' | 'body'>[] {
  return [{ data, body }, ...Object.values(translations)];
}

/** Whole texts, and single words long enough to be told from chance; the search keeps only the stems of words. */
function textsOf(entry: Entry): string[] {
  const leaves = editionsOf(entry).flatMap(({ data }) =>
    leavesOf(data).filter((leaf) => typeof leaf === 'string'),
  );
  const bodies = editionsOf(entry).map(({ body }) => body);
  const whole = [...leaves, ...bodies.flatMap((body) => body.split(/\n+/u))].filter(
    (text) => text.length >= 12,
  );
  const words = [...leaves, ...bodies, entry.id].join(' ').match(/\p{L}{7,}/gu) ?? [];
  return [...whole, ...words.map((word) => word.slice(0, -1)), pathOf(entry) ?? ''].filter(
    (text) => text !== '',
  );
}

function numbersOf({ data }: Entry, content: Content): string[] {
  const notations = languagesOf(content).map((language) => notationOf(language, content));
  return leavesOf(data)
    .filter((leaf) => typeof leaf === 'number' && leaf >= 10_000)
    .flatMap((leaf) => [String(leaf), ...notations.map(({ number }) => number(Number(leaf)))]);
}

/** The pictures and files that some entries name. */
function mediaOf(entries: readonly Entry[], folder: string): { name: string; content: Buffer }[] {
  return [...new Set(entries.flatMap(({ data }) => leavesOf(data)))]
    .map((leaf) => ({ name: String(leaf), path: join(folder, 'media', String(leaf)) }))
    .filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile() === true)
    .map(({ name, path }) => ({ name, content: readFileSync(path) }));
}
