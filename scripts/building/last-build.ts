import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { isRecord } from '../../src/domain/record.ts';
import { factsVersion, type ReaderFacts } from '../../src/formats/changes/facts.ts';
import { keptFolder } from '../../src/press/kept.ts';

/** What a build keeps of what its readers are shown: the site itself holds the fields of no more than its tables. */
interface Kept {
  /** Which site it belongs to: one that comes from elsewhere, or was changed since, is another. */
  site: string;
  facts: ReaderFacts;
}

/** Facts in few bytes, on their way from the thread that has read the content. */
export function packedFacts(facts: ReaderFacts): Uint8Array {
  return gzipSync(JSON.stringify(facts));
}

/**
 * Keeps what the readers of a finished site are shown, outside of it: it is for staff, and never published.
 * @param site the folder of the site, an absolute path
 * @param packed by `packedFacts`
 */
export function keepLastBuild(site: string, packed: Uint8Array): void {
  const file = fileOf(site);
  const facts: unknown = JSON.parse(gunzipSync(packed).toString());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, gzipSync(JSON.stringify({ site: signOf(site), facts })));
  renameSync(`${file}.new`, file);
}

/** What the last build into a folder left; or why nothing can be compared with it. */
export type LastBuild = { facts: ReaderFacts } | { missing: 'site' | 'facts' | 'other-site' };

/** Reads what the last build into a folder kept. */
export function readLastBuild(site: string): LastBuild {
  if (!existsSync(join(site, 'index.html'))) return { missing: 'site' };
  const kept = readKept(fileOf(site));
  if (!kept) return { missing: 'facts' };
  return kept.site === signOf(site) ? { facts: kept.facts } : { missing: 'other-site' };
}

function readKept(file: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(gunzipSync(readFileSync(file)).toString());
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  return isRecord(value) && isRecord(value.facts) && value.facts.version === factsVersion;
}

function fileOf(site: string): string {
  const name = createHash('sha256').update(site).digest('hex').slice(0, 16);
  return join(keptFolder, 'last-build', `${name}.json.gz`);
}

// Every file by its name and size: quick, and no two builds of different content have all of them alike by chance.
function signOf(site: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  for (const path of paths) hash.update(`${relative(site, path)}:${statSync(path).size}\n`);
  return hash.digest('hex');
}
