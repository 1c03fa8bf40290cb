import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { forgetUnused } from '../../../src/press/forget.ts';
import { kept } from '../../../src/press/kept.ts';
import { onMade, type Made } from '../../../src/press/made.ts';

const heard: Made[] = [];
onMade((what) => heard.push(what));

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
  expect(heard.map(({ isKept }) => isKept)).toEqual([false, true, true, false, false]);
});

it('keeps nothing of what could not be made', async () => {
  const id = randomUUID();
  const failing = kept('pdf', [id], () => Promise.reject(new Error('no such letter')));
  await expect(failing).rejects.toThrow('no such letter');
  expect(Buffer.from(await kept('pdf', [id], () => Buffer.from('whole'))).toString()).toBe('whole');
});

it('forgets what nobody has used for a while', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  folders.push(folder);
  mkdirSync(join(folder, 'pdf'));
  const now = Date.UTC(2026, 0, 31);
  for (const [name, days] of Object.entries({ fresh: 1, old: 31 })) {
    writeFileSync(join(folder, 'pdf', name), '');
    const used = (now - days * 86_400_000) / 1000;
    utimesSync(join(folder, 'pdf', name), used, used);
  }
  forgetUnused(now, 30, folder);
  expect(readdirSync(join(folder, 'pdf'))).toEqual(['fresh']);
});
