import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../../../scripts/import/source/pdf-columns.ts';
import { partedRows } from '../../../../../scripts/import/source/pdf-gutters.ts';
import { gridOf } from '../../../../../scripts/import/source/pdf-tables.ts';
import type { Row } from '../../../../../scripts/import/source/pdf-lines.ts';
import { column, rows, set, textsOf } from './pdf-rows.ts';

const left = [
  'The wells of the district are old',
  'and few; pumps break each year and',
  'nobody is near who can mend them.',
];
const right = [
  'Mechanics are trained in each town',
  'and paid by the committees, who are',
  'elected by those that fetch water.',
];

function read(found: readonly Row[]): string[][] {
  return regionsOf(found, [], false).map((region) => {
    if (region.kind === 'flow') return textsOf(region.rows);
    if (region.kind === 'ruled') return ['ruled'];
    return gridOf(region.band, [], false).rows.map((row) =>
      row.map((cell) => textsOf(cell).join(' ')).join(' | '),
    );
  });
}

describe('columns', () => {
  it.each([
    ['below a table of labels that stands well above them', 740, 2],
    ['as high up as one of them begins', 715, 0],
  ])('begin %s', (_, top, from) => {
    const labels = [0, 1].flatMap((at) => [
      ...set('Label', 50, top + 12 - at * 12),
      ...set('value', 150, top + 12 - at * 12),
    ]);
    const found = partedRows(rows(labels, column(left, 50, 700), column(right, 300, 700)), [], false);
    expect(found[0]?.from).toBe(from);
  });
});

describe('regionsOf', () => {
  it('reads columns whose lines stand at heights of their own', () => {
    expect(read(rows(column(left, 50, 700), column(right, 250, 694)))).toEqual([left, right]);
  });

  it('reads words set wide apart in a narrow column as its line', () => {
    const wide = set('Mend two hundred pumps', 250, 712, { space: 20 });
    expect(read(rows(column(left, 50, 700), wide, column(right, 250, 700)))).toEqual([
      left,
      ['Mend two hundred pumps', ...right],
    ]);
  });

  it('ends columns at a heading across the page, be it too short to reach over both', () => {
    const heading = set('Costs', 50, 636, { size: 14 });
    const below = [column(left, 50, 600), column(right, 250, 600)];
    expect(read(rows(column(left, 50, 700), column(right, 250, 700), heading, ...below))).toEqual([
      left,
      right,
      ['Costs'],
      left,
      right,
    ]);
  });

  it('leaves the last line of a paragraph above columns with it', () => {
    const head = column(
      ['A head that reaches across the whole page, over both columns, and', 'goes on.'],
      50,
      740,
    );
    expect(read(rows(head, column(left, 50, 700), column(right, 250, 700)))).toEqual([
      ['A head that reaches across the whole page, over both columns, and', 'goes on.'],
      left,
      right,
    ]);
  });

  it('reads labels and the texts beside them as a table', () => {
    const labels = [set('Aim', 50, 700), set('Way', 50, 655), set('Cost', 50, 610)];
    const texts = [column(right, 150, 700), column(left, 150, 655), column(right, 150, 610)];
    expect(read(rows(...labels, ...texts))).toEqual([
      [`Aim | ${right.join(' ')}`, `Way | ${left.join(' ')}`, `Cost | ${right.join(' ')}`],
    ]);
  });

  it('keeps big figures side by side with what they count', () => {
    const figures = [set('4,120', 50, 700, { size: 18 }), set('61%', 250, 700, { size: 18 })];
    const words = [set('workers insured', 50, 684), set('women', 250, 684)];
    expect(read(rows(...figures, ...words))).toEqual([
      ['4,120', 'workers insured'],
      ['61%', 'women'],
    ]);
  });

  it('reads figures below their heads as a table', () => {
    const cells = [700, 688, 676, 664].flatMap((height, index) => [
      set(index === 0 ? 'Year' : String(2020 + index), 50, height, { isBold: index === 0 }),
      set(index === 0 ? 'Cost' : '1,200', 250, height, { isBold: index === 0 }),
    ]);
    expect(read(rows(...cells))).toEqual([['Year | Cost', '2021 | 1,200', '2022 | 1,200', '2023 | 1,200']]);
  });
});
