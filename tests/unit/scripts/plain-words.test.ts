import { mkdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reasonOf } from '../../../scripts/plain-words.ts';

const fromBundler = `Build failed with 1 error:

\u001b[31m[UNHANDLEABLE_ERROR] \u001b[0mSomething went wrong inside rolldown.
Failed to write file in a/b.mjs

Caused by:
    No space left on device (os error 28)

Stack backtrace:
   0: <unknown>
  12: start_thread
             at ./nptl/pthread_create.c:442:8`;
const nodes = (code: string, message: string) => Object.assign(new Error(`${code}: ${message}`), { code });
const astros = Object.assign(new Error('', { cause: nodes('EFBIG', 'file too large, write') }), {
  title: 'An unknown error occurred.',
});

it.each<[string, unknown, string]>([
  [
    'a full disk, from Node',
    nodes('ENOSPC', 'no space left on device, write'),
    'The disk is full. Make room on it, then build again. (ENOSPC: no space left on device, write)',
  ],
  [
    'a full disk, from the bundler',
    new Error(fromBundler),
    'The disk is full. Make room on it, then build again. (No space left on device (os error 28))',
  ],
  ['a cause below a cause', astros, 'would be larger than this computer allows'],
  [
    'a folder that may not be written',
    nodes('EACCES', "permission denied, mkdir '/srv/.build-dist'"),
    "Allow it, or build elsewhere with --outDir. (EACCES: permission denied, mkdir '/srv/.build-dist')",
  ],
  [
    'a folder that is a disk of its own',
    nodes('EBUSY', "resource busy or locked, rename '/dist' -> '/.build-dist/old'"),
    'Build into a folder within it, with --outDir.',
  ],
  [
    'a folder that another program has open, on Windows',
    nodes('EPERM', "operation not permitted, rename 'C:\\site\\dist' -> 'C:\\site\\.build-dist\\old'"),
    'is open in another program',
  ],
  [
    'memory, named by its code alone',
    Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }),
    'There was not enough memory.',
  ],
  ['anything else, as it was said', new Error('well.png: not a picture'), 'well.png: not a picture'],
  ['what is no error', 'gone', 'gone'],
  ['nothing at all', undefined, 'undefined'],
])('tells %s', (_, error, words) => {
  const reason = reasonOf(error);
  expect(reason).toContain(words);
  expect(reason).not.toMatch(/^\s*at |<unknown>|\u001b/mu);
});

it.each([
  ['a file that is missing', () => readFileSync('/nowhere/at/all')],
  ['a fault of the program', () => (undefined as unknown as string[]).map(String)],
])('shows no stack trace of %s', (_, fail) => {
  expect(reasonOf(thrownBy(fail))).not.toMatch(/^\s*at /mu);
});

it('knows what Node says of a folder within a file', () => {
  expect(reasonOf(thrownBy(() => mkdirSync('package.json/x')))).toContain('ENOTDIR');
});

function thrownBy(fail: () => unknown): unknown {
  try {
    fail();
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
