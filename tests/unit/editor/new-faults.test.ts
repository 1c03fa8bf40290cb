import { expect, it } from 'vitest';
import type { EntryFault } from '../../../src/editor/faults.ts';
import { newFaults } from '../../../src/editor/new-faults.ts';

const fault = (field: string, message = 'is wrong', severity: EntryFault['severity'] = 'error') => ({
  language: 'en',
  field,
  message,
  severity,
});

it.each<[string, EntryFault[], EntryFault[], [string[], string[]]]>([
  ['one that was there', [fault('a')], [fault('a')], [[], ['a']]],
  ['one that is new', [fault('a')], [fault('b')], [['b'], []]],
  ['another in the same field', [fault('a', 'was')], [fault('a', 'is')], [['a'], []]],
  ['one whose item moved', [fault('a[0].b')], [fault('a[1].b')], [[], ['a[1].b']]],
  ['one more of the same', [fault('a[0]')], [fault('a[0]'), fault('a[1]')], [['a[1]'], ['a[0]']]],
  ['a warning that became an error', [fault('a', 'is', 'warning')], [fault('a', 'is')], [['a'], []]],
  ['a warning', [], [fault('a', 'is', 'warning')], [[], []]],
])('%s', (_, before, now, [made, old]) => {
  const whose = newFaults(before, now);
  expect([whose.made, whose.old].map((faults) => faults.map(({ field }) => field))).toEqual([made, old]);
});
