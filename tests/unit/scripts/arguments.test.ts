import { afterEach, expect, it } from 'vitest';
import { readArguments, UsageError } from '../../../scripts/arguments.ts';

const before = process.argv;
afterEach(() => {
  process.argv = before;
});

const read = (...args: string[]) => {
  process.argv = [...before.slice(0, 2), ...args];
  return readArguments({ outDir: 'string', json: 'boolean' });
};

it.each([
  [[], {}],
  [['--outDir', 'x'], { outDir: 'x' }],
  [['--outDir=x', '--json', '--date', '2024-02-29'], { outDir: 'x', json: true, date: '2024-02-29' }],
])('reads %j', (args, values) => {
  expect({ ...read(...args) }).toEqual(values);
});

it.each([
  [['--date', '2023-02-29'], '--date needs a day such as 2024-06-30; found 2023-02-29'],
  [['--date', '2024'], '--date needs a day'],
  [['--date', 'tomorrow'], 'found tomorrow'],
  [['--outdir', 'x'], 'The options are --outDir, --json, --date.'],
  [['x'], 'The options are --outDir, --json, --date.'],
  [['--outDir'], '--outDir'],
  [['--json=yes'], '--json'],
])('refuses %j', (args, words) => {
  expect(() => read(...args)).toThrow(UsageError);
  expect(() => read(...args)).toThrow(words);
});
