import { expect, it } from 'vitest';
import { findCircles } from '../../../src/domain/circles.ts';

function circlesIn(arrows: Record<string, string[]>): string[] {
  const entries = Object.keys(arrows).map((id) => ({ id }));
  return findCircles(entries, ({ id }) => arrows[id] ?? []).map(({ entry, circle }) => {
    expect(entry.id).toBe(circle[0]);
    return circle.join(' ');
  });
}

it.each([
  ['nothing', {}, []],
  ['a line', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to the same end', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['one that points at itself', { a: ['a'] }, ['a']],
  ['two that point at each other', { a: ['b'], b: ['a'] }, ['a b']],
  ['three in a ring', { a: ['b'], b: ['c'], c: ['a'] }, ['a b c']],
  ['a tail that leads into a ring', { t: ['a'], a: ['b'], b: ['a'] }, ['a b']],
  ['a ring found from the middle', { c: ['a'], a: ['b'], b: ['c'] }, ['c a b']],
  ['two rings apart', { a: ['b'], b: ['a'], c: ['d'], d: ['c'] }, ['a b', 'c d']],
  ['two rings that share one entry', { a: ['b', 'c'], b: ['a'], c: ['a'] }, ['a b', 'a c']],
  ['the same arrow drawn twice', { a: ['b', 'b'], b: ['a', 'a'] }, ['a b']],
  ['arrows that lead nowhere', { a: ['x'], b: ['a', 'y'] }, []],
])('%s', (_, arrows, circles) => {
  expect(circlesIn(arrows)).toEqual(circles);
});

it('walks a long chain of shared steps in reasonable time', () => {
  const arrows = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`n${i}`, [`n${i + 1}`, `n${i + 2}`, `n${i + 3}`]]),
  );
  expect(circlesIn(arrows)).toEqual([]);
});
