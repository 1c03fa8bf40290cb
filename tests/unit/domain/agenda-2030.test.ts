import { expect, it } from 'vitest';
import {
  agendaCodes,
  agendaText,
  byAgenda,
  goalOf,
  indicatorCodes,
} from '../../../src/domain/agenda-2030.ts';

it('knows the 17 goals and 169 targets', () => {
  expect(agendaCodes.filter((code) => !code.includes('.'))).toHaveLength(17);
  expect(agendaCodes.filter((code) => code.includes('.'))).toHaveLength(169);
  expect(new Set(agendaCodes).size).toBe(186);
});

it.each([
  ['1', 'End poverty in all its forms everywhere'],
  ['1.3', 'Implement nationally appropriate social protection systems'],
  ['17.19', 'By 2030, build on existing initiatives'],
  ['1.a', 'Ensure significant mobilization of resources'],
])('%s reads "%s …"', (code, start) => {
  expect(agendaText(code)?.text).toMatch(new RegExp(`^${start}`, 'u'));
});

it.each([
  ['1', 'fr', 'fr', 'Éliminer la pauvreté'],
  ['1.3', 'fr-CA', 'fr-CA', 'Mettre en place des systèmes'],
  ['1.3', 'lo', 'en', 'Implement nationally'],
])('%s in %s is in %s: "%s …"', (code, wanted, language, start) => {
  expect(agendaText(code, wanted)).toMatchObject({ language, text: expect.stringMatching(`^${start}`) });
});

it('has French words for every goal and target, and an indicator for every target', () => {
  const untold = agendaCodes.filter((code) => agendaText(code, 'fr')?.language !== 'fr');
  expect(untold).toEqual([]);
  const measured = new Set(indicatorCodes.map((code) => code.split('.').slice(0, 2).join('.')));
  expect(agendaCodes.filter((code) => code.includes('.') && !measured.has(code))).toEqual([]);
});

it.each(['0', '18', '1.30', '1.3.1', '1.A', '', 'constructor', '__proto__'])(
  '%j is no goal or target',
  (code) => {
    expect(agendaCodes).not.toContain(code);
  },
);

it.each([
  ['1', '1'],
  ['1.3', '1'],
  ['17.19', '17'],
  ['10.a', '10'],
])('%s belongs to goal %s', (code, goal) => {
  expect(goalOf(code)).toBe(goal);
});

it('orders as the Agenda does', () => {
  const order = [
    '1',
    '1.1',
    '1.2',
    '1.5',
    '1.a',
    '1.b',
    '2',
    '3.9',
    '3.a',
    '10',
    '10.2',
    '11',
    '17',
    '17.2',
    '17.10',
    '17.19',
  ];
  expect(order.toReversed().toSorted(byAgenda)).toEqual(order);
  expect(agendaCodes.toSorted(byAgenda)).toHaveLength(186);
});
