import { expect, it } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

it.each([
  ['contcat', ['contact', 'country'], 'contact'],
  ['Contact', ['contact', 'country'], 'contact'],
  ['phase-4', ['phase-1', 'phase-2'], 'phase-1'],
  ['titel', ['kind', 'title', 'tile'], 'title'],
  ['wels', ['wells', 'well'], 'wells'],
  ['nothing-like-it', ['a', 'b'], undefined],
  ['anything', [], undefined],
  ['', ['title'], undefined],
  ['same', ['sane', 'same'], 'same'],
])('%s among %j: %s', (written, candidates, found) => {
  expect(nearest(written, candidates)).toBe(found);
});

it('takes any set of words', () => {
  expect(nearest('b', new Set(['a', 'b']))).toBe('b');
});
