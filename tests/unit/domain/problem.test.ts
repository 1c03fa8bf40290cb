import { expect, it } from 'vitest';
import { byPlace, fieldName, shown, type Path, type Problem } from '../../../src/domain/problem.ts';

it.each<[Path, string]>([
  [[], ''],
  [['title'], 'title'],
  [['contacts', 0, 'contact'], 'contacts[0].contact'],
  [['sdgTargets', 2], 'sdgTargets[2]'],
  [['indicators', 1, 'actuals', 10, 'source', 'title'], 'indicators[1].actuals[10].source.title'],
])('%j is called %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});

it.each([
  [undefined, 'nothing'],
  [null, 'null'],
  ['', '""'],
  ['two\nlines', '"two\\nlines"'],
  [0, '0'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NaN, 'NaN'],
  [false, 'false'],
  [['a', 1], '["a",1]'],
  [{ a: 1 }, '{"a":1}'],
])('shows %j as %s', (value, text) => {
  expect(shown(value)).toBe(text);
});

it('shows no more than one can read', () => {
  expect(shown('x'.repeat(500))).toHaveLength(80);
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
});

it('orders by file, line and field, the same on every machine', () => {
  const at = (file: string, line: number, field: string) => ({ file, line, field }) as Problem;
  const order = [
    at('a.md', 2, 'b'),
    at('a.md', 10, 'a'),
    at('a.md', 10, 'b'),
    at('b.md', 1, ''),
    at('é.md', 1, ''),
  ];
  expect(order.toReversed().toSorted(byPlace)).toEqual(order);
  expect(at('B.md', 1, '')).toSatisfy((upper: Problem) => byPlace(upper, at('a.md', 1, '')) < 0);
});
