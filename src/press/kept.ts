import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tellMade } from './made.ts';
import type { Kind } from './made.ts';

/** Where what was made is kept between builds: all of it may be thrown away. */
export const keptFolder = join('node_modules', '.cache', 'donor-briefs');

/**
 * What was made of the same input before; else it is made now and kept.
 * @param input everything that decides what comes out: data, template, fonts, versions
 * @param make called only where nothing is kept
 */
export async function kept(
  kind: Kind,
  input: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const start = performance.now();
  const file = join(keptFolder, kind, digestOf(input));
  const known = await read(file);
  const bytes = known ?? (await make());
  if (!known) await keep(file, bytes);
  tellMade({ kind, isKept: known !== undefined, milliseconds: performance.now() - start });
  return bytes;
}

// Each part with its length in front: no two lists of parts run together to the same text.
function digestOf(input: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of input) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(file);
    const now = new Date();
    await utimes(file, now, now);
    return bytes;
  } catch {
    return undefined;
  }
}

// Another build may read it meanwhile: it appears whole. Where it cannot be kept, it is made again next time.
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch {
    return;
  }
}
