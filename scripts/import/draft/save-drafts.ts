import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeBody, changeField } from '../../../src/content-files/write.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { saveChanged, saveNew } from '../../new/save.ts';
import { newErrors, type SiteAround } from '../../new/site-around.ts';
import type { Offer } from './offers.ts';

/**
 * Writes new files, each whole or not at all; what is there stays as it is.
 * @throws in words, where one cannot be written
 */
export function saveDrafts(root: string, texts: ReadonlyMap<string, string>): string[] {
  for (const [file, text] of texts) saveNew(root, file, text);
  return [...texts.keys()];
}

/** What became of what was offered. */
export interface Changed {
  changed: string[];
  /** What could not be put in, in words. */
  unchanged: string[];
}

/**
 * Puts what is offered into the files that are there: the field alone changes, every other byte stays. What the check
 * would refuse is left out and told.
 */
export async function saveOffers(site: SiteAround, offers: readonly Offer[]): Promise<Changed> {
  const result: Changed = { changed: [], unchanged: [] };
  for (const [file, all] of Map.groupBy(offers, ({ entry }) => entry.file)) {
    const before = readFileSync(join(site.root, file), 'utf8');
    const text = await withOffers(site, file, before, all, result.unchanged);
    if (text === before) continue;
    saveChanged(site.root, file, before, text);
    result.changed.push(file);
  }
  return result;
}

// All at once; where that is refused, one after the other, and only what is refused stays out.
async function withOffers(
  site: SiteAround,
  file: string,
  before: string,
  offers: readonly Offer[],
  faults: string[],
): Promise<string> {
  const all = await tried(site, file, before, offers);
  if ('text' in all) return all.text;
  let text = before;
  for (const offer of offers) {
    const one = await tried(site, file, text, [offer]);
    if ('text' in one) text = one.text;
    else faults.push(`${file}: ${one.fault}`);
  }
  return text;
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
