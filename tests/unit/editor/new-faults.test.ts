import { expect, it } from 'vitest';
import { newFaults } from '../../../src/editor/new-faults.ts';

interface Fault {
  file: string;
  field: string;
  message: string;
}

const fault = (field: string, message = 'is wrong', file = 'a.md'): Fault => ({ file, field, message });

it.each<[string, Fault[], Fault[], [string[], string[]]]>([
  ['one that was there', [fault('a')], [fault('a')], [[], ['a']]],
  ['one that is new', [fault('a')], [fault('b')], [['b'], []]],
  ['another in the same field', [fault('a', 'was')], [fault('a', 'is')], [['a'], []]],
  ['the same in another file', [fault('a')], [fault('a', 'is wrong', 'b.md')], [['a'], []]],
  ['one whose item moved', [fault('a[0].b')], [fault('a[1].b')], [[], ['a[1].b']]],
  ['one more of the same', [fault('a[0]')], [fault('a[0]'), fault('a[1]')], [['a[1]'], ['a[0]']]],
  ['one that is mended', [fault('a')], [], [[], []]],
])('%s', (_, before, now, [made, old]) => {
  const whose = newFaults(before, now, ({ file }) => file);
  expect([whose.made, whose.old].map((faults) => faults.map(({ field }) => field))).toEqual([made, old]);
});
