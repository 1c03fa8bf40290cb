import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFrontmatter, parseContent } from '../../../src/content-files/frontmatter.ts';
import { readBack } from '../../../src/content-files/read-back.ts';
import { changeBody, changeField } from '../../../src/content-files/write.ts';
import { collections, folders } from '../../../src/schemas/collections.ts';
import { saveChanged, saveNew } from '../../new/save.ts';
import { newErrors, type SiteAround } from '../../new/site-around.ts';
import { fileNameOf, type FilesOfLines } from '../source/files-of-lines.ts';
import { evidenceOf, type Offer } from './offers.ts';
import { remarksOf, withRemarks } from './remarks.ts';

/**
 * Writes new files, each whole or not at all; what is there stays as it is.
 * @throws in words, where one cannot be written
 */
export function saveDrafts(root: string, texts: ReadonlyMap<string, string>): string[] {
  sweep(root);
  for (const [file, text] of texts) saveNew(root, file, text);
  return [...texts.keys()];
}

// What was being written when a run was stopped in the middle: `.name.1234.new`, of a process that is no more.
function sweep(root: string): void {
  for (const folder of ['.', ...folders.map(({ collection }) => collection)]) {
    for (const name of namesIn(join(root, folder))) {
      const [, writer] = /^\..+\.(\d+)\.new$/u.exec(name) ?? [];
      if (writer !== undefined && !isRunning(Number(writer)))
        rmSync(join(root, folder, name), { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What became of what was offered. */
export interface Changed {
  changed: string[];
  /** What was put in. */
  put: Offer[];
  /** What could not be put in, in words. */
  unchanged: string[];
}

/**
 * Puts what is offered into the files that are there: the field alone changes, every other byte stays. What the check
 * would refuse is left out and told.
 */
export async function saveOffers(
  site: SiteAround,
  offers: readonly Offer[],
  files: FilesOfLines,
): Promise<Changed> {
  const result: Changed = { changed: [], put: [], unchanged: [] };
  for (const [file, all] of Map.groupBy(offers, ({ entry }) => entry.file)) {
    const before = readFileSync(join(site.root, file), 'utf8');
    const { text, put, faults } = await withOffers(site, file, before, all);
    result.unchanged.push(...faults.map((fault) => `${file}: ${fault}`));
    if (text === before) continue;
    saveChanged(site.root, file, before, withTheirLines(file, text, put, files));
    result.changed.push(file);
    result.put.push(...put);
  }
  return result;
}

interface Put {
  text: string;
  put: Offer[];
  /** Why others could not be put in. */
  faults: string[];
}

// All at once; where that is refused, one after the other, and only what is refused stays out.
async function withOffers(
  site: SiteAround,
  file: string,
  before: string,
  offers: readonly Offer[],
): Promise<Put> {
  const all = await tried(site, file, before, offers);
  if ('text' in all) return { text: all.text, put: [...offers], faults: [] };
  const result: Put = { text: before, put: [], faults: [] };
  for (const offer of offers) {
    const one = await tried(site, file, result.text, [offer]);
    if ('text' in one) {
      result.text = one.text;
      result.put.push(offer);
    } else result.faults.push(one.fault);
  }
  return result;
}

// The file with the line that each new value was taken from, as a remark above it.
function withTheirLines(file: string, text: string, put: readonly Offer[], files: FilesOfLines): string {
  const isYaml = file.endsWith('.yaml');
  const { start, close } = (isYaml ? undefined : findFrontmatter(text)) ?? { start: 0, close: text.length };
  const remarks = put.flatMap((offer) =>
    remarksOf(
      evidenceOf(offer).slice(0, 1),
      (line) => fileNameOf(line, files),
      () => offer.value,
    ).map((remark) => ({ ...remark, path: offer.path })),
  );
  const marked = `${text.slice(0, start)}${withRemarks(text.slice(start, close), remarks)}${text.slice(close)}`;
  const { data, body, faults } = parseContent(text, isYaml);
  // A file whose lines end otherwise, or that is written unusually, stays without remarks.
  return faults.length === 0 && isReadBack(marked, isYaml, data, body) ? marked : text;
}

function isReadBack(...given: Parameters<typeof readBack>): boolean {
  try {
    readBack(...given);
    return true;
  } catch {
    return false;
  }
}

async function tried(
  site: SiteAround,
  file: string,
  text: string,
  offers: readonly Offer[],
): Promise<{ text: string } | { fault: string }> {
  try {
    const changed = offers.reduce((all, offer) => withOffer(file, all, offer), text);
    const [refused] = await newErrors(site, new Map([[file, changed]]));
    return refused ? { fault: refused.message } : { text: changed };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

function withOffer(file: string, text: string, { entry, path, value }: Offer): string {
  const { schema } = collections[entry.collection];
  const written = { text, isYaml: file.endsWith('.yaml'), schema };
  return path.length === 0 ? changeBody(written, String(value)) : changeField(written, path, value);
}
