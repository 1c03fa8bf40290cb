import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openPromise, type Entry } from 'yauzl';
import { temporaryFolder } from './build-site.ts';

/** A ZIP as a reader of someone else's making finds it. */
export interface Unzipped {
  /** Where its files lie now. */
  dir: string;
  entries: Entry[];
}

/** Takes a ZIP apart into a new folder. */
export async function unzipped(file: string): Promise<Unzipped> {
  const dir = temporaryFolder();
  const entries: Entry[] = [];
  const zip = await openPromise(file, { strictFileNames: true, validateEntrySizes: true });
  for await (const entry of zip.eachEntry()) {
    const path = join(dir, entry.fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await buffer(await zip.openReadStreamPromise(entry)));
    entries.push(entry);
  }
  return { dir, entries };
}
