import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, it } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from '../../../../src/search/build/cbor.ts';
import { orderIndex } from '../../../../src/search/build/index-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-order-'));

afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

it.each<Cbor[]>([
  [[0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295]],
  [['', 'a', 'ລາວ', 'x'.repeat(300)]],
  [[[], [['a', [1, 2]]], Array.from({ length: 70_000 }, (_, i) => i)]],
])('reads what it wrote', (value) => {
  expect(decodeCbor(encodeCbor(value))).toEqual(value);
});

it('does not guess at what it does not know', () => {
  expect(() => decodeCbor(Buffer.from([0xf6]))).toThrow('kind 7');
});

it('writes what Pagefind writes, byte for byte', async () => {
  const index = await written('as-it-is');
  const files = globSync('**/*.pf_{meta,filter}', { cwd: index });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const bytes = gunzipSync(readFileSync(join(index, file))).subarray(12);
    expect(Buffer.from(encodeCbor(decodeCbor(bytes))).equals(bytes), file).toBe(true);
  }
});

it('gives the same pages the same bytes', async () => {
  const [first, ...others] = await Promise.all(['1', '2', '3', '4'].map(orderedFiles));
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(10);
  for (const other of others) expect(other).toEqual(first);
});

it('leaves an index in order as it is', async () => {
  await orderedFiles('once');
  cpSync(join(folder, 'once'), join(folder, 'twice'), { recursive: true });
  await orderIndex(join(folder, 'twice'));
  expect(filesOf(join(folder, 'twice'))).toEqual(filesOf(join(folder, 'once')));
});

async function orderedFiles(name: string): Promise<Record<string, string>> {
  const path = await written(name);
  await orderIndex(path);
  return filesOf(path);
}

async function written(name: string): Promise<string> {
  const { index } = await createIndex({});
  for (let i = 0; i < 12; i += 1) {
    await index?.addCustomRecord({
      url: `/${i}/`,
      language: ['en', 'fr', 'lo', 'ar'][i % 4] ?? 'en',
      content: `text ${i}`,
      filters: { kind: [`kind ${i % 7}`], theme: [`theme ${i}`, `theme ${i + 1}`], year: [`${2000 + i}`] },
      sort: { date: `${2000 + i}`, amount: `${i}`, order: `${99 - i}` },
    });
  }
  // Its own `writeFiles` comes back before the files are whole.
  const { files = [] } = (await index?.getFiles()) ?? {};
  for (const { path, content } of files) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(folder, name);
}

function filesOf(path: string): Record<string, string> {
  const files = globSync('**/*.{json,pf_meta,pf_filter,pf_index,pf_fragment}', { cwd: path }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(path, file), 'base64')]));
}
