import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { lock } from '../../../../scripts/building/lock.ts';
import { temporaryFolder } from '../../../support/build-site.ts';

it('is held by one at a time, and given back', () => {
  const file = join(temporaryFolder(), 'lock');
  const release = lock(file);
  expect(release).toBeDefined();
  expect(lock(file)).toBeUndefined();
  release?.();
  const again = lock(file);
  expect(again).toBeDefined();
  again?.();
});

it('leaves one empty file, and nothing beside it', () => {
  const file = join(temporaryFolder(), 'lock');
  const release = lock(file);
  expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  release?.();
  expect(readdirSync(dirname(file))).toEqual([basename(file)]);
});

it('is free again as soon as the process that held it is killed', async () => {
  const file = join(temporaryFolder(), 'lock');
  const program = `
    import { lock } from './scripts/building/lock.ts';
    globalThis.release = lock(${JSON.stringify(file)});
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(holder.stdout, 'data');
  expect(lock(file)).toBeUndefined();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const release = lock(file);
  expect(release).toBeDefined();
  release?.();
});

const folder = temporaryFolder();
writeFileSync(join(folder, 'text'), 'something else');
mkdirSync(join(folder, 'folder'));

it.each(['text', 'folder', 'nowhere/lock'])('says in words why %s cannot be locked', (name) => {
  expect(() => lock(join(folder, name))).toThrow(`${join(folder, name)} cannot be made or locked`);
});
