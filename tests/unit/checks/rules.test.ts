import { expect, it } from 'vitest';
import { ruleLists, rules } from '../../../src/checks/rules.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/checks/*.ts', { eager: true });

it.each(Object.entries(modules))('no rule of %s is left out of the list', (_, exported) => {
  const lists = Object.entries(exported).filter(([name]) => /.Rules$/u.test(name));
  expect(ruleLists).toEqual(expect.arrayContaining(lists.map(([, list]) => list)));
});

it('gives each rule a name of its own', () => {
  const names = ruleLists.flatMap((list) => Object.keys(list));
  expect(names.toSorted()).toEqual(Object.keys(rules).toSorted());
  expect(names.length).toBeGreaterThan(40);
});

it('tells what stops a build before what does not', () => {
  const severities = Object.values(rules).map(({ severity }) => severity);
  expect(severities).toEqual(severities.toSorted());
});
