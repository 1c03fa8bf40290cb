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
  ['fr', ['en'], undefined],
  ['fr', ['fa', 'ar'], undefined],
  ['EN', ['en'], 'en'],
  ['x', ['a', 'xy'], undefined],
  ['ann', ['ben'], undefined],
  ['ann', ['ana', 'ben'], 'ana'],
  ['lima', ['mali'], undefined],
  ['naem', ['date', 'name'], 'name'],
  ['hi', ['low', 'medium', 'high'], 'high'],
  ['me', ['memo', 'menu'], undefined],
  ['party', ['event', 'report', 'news'], undefined],
  ['<<', ['id', 'title'], undefined],
  ['__proto__', ['title', 'order', 'visibility'], undefined],
])('%s among %j: %s', (written, candidates, found) => {
  expect(nearest(written, candidates)).toBe(found);
});

it('takes any set of words', () => {
  expect(nearest('b', new Set(['a', 'b']))).toBe('b');
});
