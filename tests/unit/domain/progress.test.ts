import { describe, expect, it } from 'vitest';
import { compare, type Standing, type Value } from '../../../src/domain/comparison.ts';
import {
  isLowerBetter,
  isWorseThanBefore,
  progressOf,
  type Measurement,
  type Progress,
} from '../../../src/domain/progress.ts';

/** `20`, `under 20`, `about 500`; `20 %` has a unit. */
function value(written: string | number): Value {
  const [, qualifier, number, unit] = /^(about |over |under )?(-?[\d.]+)( .+)?$/u.exec(String(written)) ?? [];
  return {
    value: Number(number),
    ...(qualifier && { qualifier: qualifier.trim() as 'about' | 'over' | 'under' }),
    ...(unit && { unit: unit.trim() }),
  };
}

it.each<[string | number, string | number, Standing | undefined]>([
  [11, 10, 'more'],
  [9, 10, 'less'],
  [10, 10, 'same'],
  ['under 20', 20, 'less'],
  ['over 500', 500, 'more'],
  ['under 600', 500, undefined],
  ['over 400', 500, undefined],
  ['over 500', 400, 'more'],
  ['under 400', 500, 'less'],
  [20, 'under 20', 'more'],
  [500, 'over 500', 'less'],
  [510, 'over 500', undefined],
  [19, 'under 20', undefined],
  ['under 20', 'over 20', 'less'],
  ['over 20', 'under 20', 'more'],
  ['over 20', 'over 20', undefined],
  ['under 20', 'under 10', undefined],
  [510, 'about 500', 'alike'],
  ['about 510', 500, 'alike'],
  [500, 'about 500', 'alike'],
  ['about 500', 'about 500', 'alike'],
  ['about 500', 'about 600', 'alike'],
  [551, 'about 500', 'more'],
  [449, 'about 500', 'less'],
  ['about 500', 'about 700', 'less'],
  ['over 600', 'about 500', 'more'],
  ['over 550', 'about 500', 'more'],
  ['over 500', 'about 500', undefined],
  ['under 500', 'about 500', undefined],
  [1, 'about 0', 'more'],
  ['about 0', 0, 'same'],
  [-5, 'about -5', 'alike'],
  ['20 percent', 20, undefined],
  ['20 percent', '10 percent', 'more'],
])('%s stands to %s as %s', (one, other, standing) => {
  expect(compare(value(one), value(other))).toBe(standing);
});

/** What is known, in the order baseline, planned, actual; `-` is not known. */
const measured = (
  [baseline, planned, actual]: readonly (string | number)[],
  ascending?: boolean,
): Measurement =>
  Object.fromEntries(
    Object.entries({ baseline, planned, actual, ascending }).flatMap(([key, one]) =>
      one === undefined || one === '-' ? [] : [[key, typeof one === 'boolean' ? one : value(one)]],
    ),
  );

type Row = [string, (string | number)[], boolean | undefined, Progress | undefined];
const plan = (share: number) => ({ of: 'plan' as const, value: share });
const fall = (share: number) => ({ of: 'fall' as const, value: share });

it.each<Row>([
  ['more than planned', ['-', 50, 75], undefined, { standing: 'more', difference: 25, share: plan(1.5) }],
  ['exactly as planned', ['-', 10, 10], undefined, { standing: 'same', difference: 0, share: plan(1) }],
  ['less than planned', ['-', 100, 40], undefined, { standing: 'less', difference: -60, share: plan(0.4) }],
  ['a rise', [50, 100, 80], undefined, { standing: 'less', difference: -20, share: plan(0.8) }],
  ['a rise that fell', [50, 100, 40], undefined, { standing: 'less', difference: -60, share: undefined }],
  [
    'a fall that goes further',
    [140, 100, 80],
    undefined,
    { standing: 'less', difference: -20, share: fall(1.5) },
  ],
  ['a fall half way', [140, 100, 120], undefined, { standing: 'more', difference: 20, share: fall(0.5) }],
  [
    'a fall that has not begun',
    [140, 100, 140],
    undefined,
    { standing: 'more', difference: 40, share: fall(0) },
  ],
  ['a fall that rose', [140, 100, 150], undefined, { standing: 'more', difference: 50, share: undefined }],
  ['a fall to nothing', [40, 0, 10], undefined, { standing: 'more', difference: 10, share: fall(0.75) }],
  [
    'fewer are better, from nowhere known',
    ['-', 100, 80],
    false,
    { standing: 'less', difference: -20, share: undefined },
  ],
  [
    'fewer are better, from roughly',
    ['about 140', 100, 80],
    false,
    { standing: 'less', difference: -20, share: undefined },
  ],
  [
    'fewer are better, from below the plan',
    [90, 100, 80],
    false,
    { standing: 'less', difference: -20, share: undefined },
  ],
  [
    'something, where nothing was planned',
    ['-', 0, 5],
    undefined,
    { standing: 'more', difference: 5, share: undefined },
  ],
  [
    'nothing, where nothing was planned',
    ['-', 0, 0],
    undefined,
    { standing: 'same', difference: 0, share: undefined },
  ],
  ['nothing', ['-', 50, 0], undefined, { standing: 'less', difference: -50, share: plan(0) }],
  ['less than nothing', ['-', -5, -10], undefined, { standing: 'less', difference: -5, share: undefined }],
  [
    'decimals that binary numbers cannot hold',
    ['-', 0.1, 0.3],
    undefined,
    { standing: 'more', difference: 0.2, share: plan(0.3 / 0.1) },
  ],
  [
    'a bound',
    ['-', 20, 'under 20'],
    undefined,
    { standing: 'less', difference: undefined, share: undefined },
  ],
  [
    'a rough plan',
    ['-', 'about 500', 510],
    undefined,
    { standing: 'alike', difference: undefined, share: undefined },
  ],
  [
    'a rough plan, far exceeded',
    ['-', 'about 500', 900],
    undefined,
    { standing: 'more', difference: undefined, share: undefined },
  ],
  ['a bound that says nothing', ['-', 500, 'under 600'], undefined, undefined],
  ['no plan', [1, '-', 5], undefined, undefined],
  ['nothing reached', [1, 5, '-'], undefined, undefined],
])('%s', (_, values, ascending, expected) => {
  expect(progressOf(measured(values, ascending))).toEqual(expected);
});

describe('less is better', () => {
  it.each<[(string | number)[], boolean | undefined, boolean]>([
    [[140, 100], undefined, true],
    [[140, 'under 100'], undefined, true],
    [['about 105', 100], undefined, false],
    [[100, 140], undefined, false],
    [[100, 100], undefined, false],
    [['-', 100], undefined, false],
    [['-', 100], false, true],
    [[140, 100], true, false],
    [[100, 140], false, true],
  ])('%j, said %s: %s', (values, ascending, expected) => {
    expect(isLowerBetter(measured(values, ascending))).toBe(expected);
  });
});

describe('worse than before', () => {
  it.each<[(string | number)[], boolean | undefined, boolean]>([
    [[90, 20, 95], undefined, true],
    [[90, '-', 95], false, true],
    [[90, 20, 90], undefined, false],
    [[90, 20, 'over 90'], undefined, true],
    [[90, 20, 'about 92'], undefined, false],
    [[50, 100, 40], undefined, true],
    [[50, '-', 40], undefined, true],
    [[50, 100, 60], undefined, false],
    [['-', 100, 60], undefined, false],
    [[50, 100, '-'], undefined, false],
  ])('%j, said %s: %s', (values, ascending, expected) => {
    expect(isWorseThanBefore(measured(values, ascending))).toBe(expected);
  });
});
