import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is made once and kept. */
export type Kind = 'pdf' | 'share-image' | 'picture' | 'qr-code' | 'face' | 'editor';

/** Where what was made is kept between builds: all of it may be thrown away. */
export const keptFolder = join('node_modules', '.cache', 'donor-briefs');

/**
 * What was made of the same input before; else it is made now and kept.
 * @param input everything that decides what comes out: data, template, code, fonts, versions
 * @param make called only where nothing is kept
 */
export async function kept(
  kind: Kind,
  input: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Uint8Array> {
  const name = keptName(input);
  const known = await readKept(kind, name);
  if (known) return known;
  const bytes = await make();
  await keep(join(keptFolder, kind, name), bytes);
  return bytes;
}

/** The name under which what is made of an input is kept. */
export function keptName(input: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each part with its length in front: no two lists of parts run together to the same text.
  for (const part of input) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

/** What is kept under a name; undefined where nothing is, or no more than a file that a full disk left empty. */
export async function readKept(kind: Kind, name: string): Promise<Uint8Array | undefined> {
  const file = join(keptFolder, kind, name);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes || bytes.length === 0) return undefined;
  const now = new Date();
  // Where it may only be read, it is as good.
  await utimes(file, now, now).catch(() => undefined);
  return bytes;
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
