import { expect, it } from 'vitest';
import { saidRoles } from '../../../../../scripts/import/recognise/said-role.ts';
import { line } from './names-support.ts';
import { readingOf } from './reading-of.ts';

const reading = readingOf('en');

const said = (text: string, ours: string[] = []) =>
  saidRoles(line(text), reading, ours).map(({ organisation: { name }, role }) => `${name}: ${role}`);

it.each([
  [
    'It is implemented by Palm Coast Friends with funding from the Tea Facility.',
    ['Palm Coast Friends: implementing', 'Tea Facility: funding'],
  ],
  [
    'Green Wells Fund runs the programme together with the Weavers Network.',
    ['Green Wells Fund: implementing', 'Weavers Network: partner'],
  ],
  [
    'The Weavers Savings Federation (WSF) has joined the project as a partner.',
    ['Weavers Savings Federation: partner'],
  ],
  [
    'It is implemented by Palm Coast Partners with funding from the Tea Facility.',
    ['Palm Coast Partners: implementing', 'Tea Facility: funding'],
  ],
  [
    'ينفذه مركز الريادة للتدريب المهني بتمويل من الوكالة الفنلندية للتنمية قدره ٥ ملايين يورو',
    ['مركز الريادة للتدريب المهني: implementing', 'الوكالة الفنلندية للتنمية: funding'],
  ],
  ['ينفذه الأهالي بتمويل من جيوبهم', []],
  ['Farmers work together with the Weavers Network.', []],
  ['The Tea Board trained forty farmers.', []],
])('tells who takes part: %s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  [
    'Together with the Tea Board and the Weavers Network, the Green Wells Fund trains farmers.',
    ['Green Wells Fund: implementing', 'Tea Board: partner', 'Weavers Network: partner'],
  ],
  ['Together with the Tea Board, farmers dig wells.', []],
])('tells whom a comma parts from the partners: %s', (text, expected) => {
  expect(said(text, ['Green Wells Fund'])).toEqual(expected);
});
