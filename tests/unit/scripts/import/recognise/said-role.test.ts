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
  [
    'It is co-funded by the Tea Facility (EUR 3 million) and the Lake Fund (EUR 1.5 million), and ends in May.',
    ['Tea Facility: funding', 'Lake Fund: funding'],
  ],
  [
    'A project that the Tea Board carries out with the Weavers Network.',
    ['Tea Board: implementing', 'Weavers Network: partner'],
  ],
  [
    'The Tea Board implements it jointly with the Weavers Network.',
    ['Tea Board: implementing', 'Weavers Network: partner'],
  ],
  [
    'Clean Wells, a three-year programme of the Tea Board and the Weavers Network, has begun.',
    ['Tea Board: implementing', 'Weavers Network: implementing'],
  ],
  [
    'It is run by Lake Schools Fund in partnership with the National Federation of Weavers Ghana and Lake Tea College, and it follows a policy.',
    [
      'Lake Schools Fund: implementing',
      'National Federation of Weavers Ghana: partner',
      'Lake Tea College: partner',
    ],
  ],
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

it.each([
  ['With the Weavers Network we have drilled nine wells.', ['Weavers Network: partner']],
  ['The Trust works together with the Weavers Network.', ['Weavers Network: partner']],
  [
    'The Lake Trust, a charity founded by nurses, has built four plants together with the Weavers Network.',
    ['Lake Trust: implementing', 'Weavers Network: partner'],
  ],
])('knows what those do who write it: %s', (text, expected) => {
  expect(said(text, ['Lake Trust'])).toEqual(expected);
  expect(said(text)).toEqual([]);
});
