import { expect, it } from 'vitest';
import { progressOf } from '../../../src/domain/progress.ts';

it.each([
  ['more than planned', 17289, 24280, true, { difference: 6991, met: true }],
  ['exactly as planned', 10, 10, true, { difference: 0, ratio: 1, met: true }],
  ['less than planned', 100, 40, true, { difference: -60, ratio: 0.4, met: false }],
  ['fewer where fewer is better', 100, 40, false, { difference: -60, ratio: 0.4, met: true }],
  ['more where fewer is better', 40, 100, false, { difference: 60, met: false }],
  ['exactly, where fewer is better', 40, 40, false, { difference: 0, met: true }],
  ['something, where nothing was planned', 0, 5, true, { difference: 5, ratio: undefined, met: true }],
  ['nothing, where nothing was planned', 0, 0, true, { difference: 0, ratio: undefined, met: true }],
  ['nothing', 50, 0, true, { difference: -50, ratio: 0, met: false }],
  ['less than nothing', -5, -10, true, { difference: -5, ratio: undefined, met: false }],
  ['decimals that binary numbers cannot hold', 0.1, 0.3, true, { difference: 0.2, met: true }],
])('%s', (_, planned, actual, ascending, expected) => {
  expect(progressOf(planned, actual, ascending)).toMatchObject({ planned, actual, ...expected });
});

it('takes more as better where nothing is said', () => {
  expect(progressOf(1, 2)).toEqual(progressOf(1, 2, true));
});

it.each([
  [undefined, 5],
  [5, undefined],
  [undefined, undefined],
])('cannot compare %s with %s', (planned, actual) => {
  expect(progressOf(planned, actual)).toBeUndefined();
});
