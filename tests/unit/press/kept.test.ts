import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utimes } from 'node:fs/promises';
import { afterAll, expect, it, vi } from 'vitest';
import { forgetUnused } from '../../../src/press/forget.ts';
import { kept, keptFolder, keptName } from '../../../src/press/kept.ts';

vi.mock('node:fs/promises', async (actual) => {
  const all = await actual<{ utimes: typeof utimes }>();
  return { ...all, utimes: vi.fn(all.utimes) };
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

it('makes a thing once, and again when any part of its input changes', async () => {
  let made = 0;
  const of = (...input: (string | Uint8Array)[]) => kept('pdf', input, () => Buffer.from(`made ${++made}`));
  const id = randomUUID();
  const first = await of(id, 'ab', 'c');
  expect(Buffer.from(first).toString()).toBe('made 1');
  expect(await of(id, 'ab', 'c')).toEqual(first);
  expect(await of(id, Buffer.from('ab'), 'c')).toEqual(first);
  expect(made).toBe(1);
  await of(id, 'a', 'bc');
  await of(id, 'ab');
  expect(made).toBe(3);
});

it('keeps nothing of what could not be made', async () => {
  const id = randomUUID();
  const failing = kept('pdf', [id], () => Promise.reject(new Error('no such letter')));
  await expect(failing).rejects.toThrow('no such letter');
  expect(Buffer.from(await kept('pdf', [id], () => Buffer.from('whole'))).toString()).toBe('whole');
});

it('makes anew what was kept as an empty file', async () => {
  const input = [randomUUID()];
  const whole = await kept('pdf', input, () => Buffer.from('whole'));
  writeFileSync(join(keptFolder, 'pdf', keptName(input)), '');
  expect(await kept('pdf', input, () => Buffer.from('whole'))).toEqual(whole);
});

it('takes what it may only read', async () => {
  const input = [randomUUID()];
  await kept('pdf', input, () => Buffer.from('first'));
  vi.mocked(utimes).mockRejectedValueOnce(new Error('EROFS'));
  expect(Buffer.from(await kept('pdf', input, () => Buffer.from('second'))).toString()).toBe('first');
});

it('forgets what nobody has used for a while', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  folders.push(folder);
  const now = Date.UTC(2026, 0, 31);
  for (const kind of ['pdf', 'picture']) {
    mkdirSync(join(folder, kind));
    for (const days of [1, 3, 29, 31]) {
      const file = join(folder, kind, `unused for ${days}`);
      writeFileSync(file, '');
      const used = (now - days * 86_400_000) / 1000;
      utimesSync(file, used, used);
    }
  }
  forgetUnused(now, folder);
  // Of a PDF tomorrow makes another.
  expect(readdirSync(join(folder, 'pdf'))).toEqual(['unused for 1']);
  expect(readdirSync(join(folder, 'picture')).toSorted()).toEqual(
    [1, 29, 3].map((days) => `unused for ${days}`),
  );
});
