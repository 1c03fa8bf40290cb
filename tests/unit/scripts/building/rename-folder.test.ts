import { expect, it } from 'vitest';
import { renameFolder } from '../../../../scripts/building/rename-folder.ts';

/** A system on which the first renames fail, and what was asked of it. */
function systemOn(platform: NodeJS.Platform, code: string, failures: number) {
  const asked: (string | number)[] = [];
  let left = failures;
  const rename = (from: string, to: string) => {
    asked.push(`${from} ${to}`);
    if (left-- > 0) throw Object.assign(new Error(code), { code });
  };
  return { asked, system: { platform, rename, wait: (pause: number) => void asked.push(pause) } };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])('waits on Windows for who looks at the folder (%s)', (code) => {
  const { asked, system } = systemOn('win32', code, 2);
  renameFolder('a', 'b', system);
  expect(asked).toEqual(['a b', 50, 'a b', 100, 'a b']);
});

it('gives up when it takes too long', () => {
  const { asked, system } = systemOn('win32', 'EPERM', 100);
  expect(() => {
    renameFolder('a', 'b', system);
  }).toThrow('EPERM');
  expect(asked.filter((what) => what === 'a b')).toHaveLength(7);
});

it.each([
  ['win32', 'ENOENT'],
  ['linux', 'EPERM'],
  ['darwin', 'EACCES'],
] as const)('does not wait on %s for %s', (platform, code) => {
  const { asked, system } = systemOn(platform, code, 1);
  expect(() => {
    renameFolder('a', 'b', system);
  }).toThrow(code);
  expect(asked).toEqual(['a b']);
});
