import { createReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { writeZip, type Member } from '../../../../scripts/building/zip.ts';
import { temporaryFolder } from '../../../support/build-site.ts';
import { unzipped } from '../../../support/unzipped.ts';

const day = '2026-01-31';
const newFile = () => join(temporaryFolder(), 'a.zip');
const text = (name: string): Member => ({ name, read: () => Promise.resolve(Buffer.from(name)) });

it('opens one member at a time, however many there are', async () => {
  let [open, most] = [0, 0];
  const members = Array.from({ length: 500 }, (_, i): Member => ({
    name: `folder/${i}.bin`,
    read: () => {
      open += 1;
      most = Math.max(most, open);
      return Readable.from([Buffer.alloc(10_000, i)]).once('end', () => (open -= 1));
    },
  }));
  const file = newFile();
  await writeZip(file, members, { day });
  expect(most).toBe(1);
  expect((await unzipped(file)).entries).toHaveLength(500);
});

it('keeps names in any script', async () => {
  const names = ['ການປົກປ້ອງ/ອ່ານກ່ອນ.txt', 'الماء/اقرأني أولاً.txt', 'À lire d’abord.txt'];
  const file = newFile();
  await writeZip(file, names.map(text), { day });
  expect((await unzipped(file)).entries.map(({ fileName }) => fileName)).toEqual(names);
});

describe('fails with the reason', () => {
  it.each<[string, Member]>([
    ['when a file is gone', { name: 'b', read: () => createReadStream('/no/such/file') }],
    ['when a page cannot be read', { name: 'b', read: () => Promise.reject(new Error('ENOENT: no page')) }],
  ])('%s', async (_, member) => {
    await expect(writeZip(newFile(), [text('a'), member, text('c')], { day })).rejects.toThrow('ENOENT');
  });

  it('when the ZIP cannot be written', async () => {
    await expect(writeZip('/no/such/folder/a.zip', [text('a')], { day })).rejects.toThrow('ENOENT');
  });

  it('when somebody stops it', async () => {
    const signal = AbortSignal.abort(new Error('It was stopped.'));
    await expect(writeZip(newFile(), [text('a')], { day, signal })).rejects.toThrow('It was stopped.');
  });
});

it('is smaller than what it holds', async () => {
  const file = newFile();
  await writeZip(file, [{ name: 'a', read: () => Promise.resolve(Buffer.alloc(1e6)) }], { day });
  expect(statSync(file).size).toBeLessThan(2000);
});
