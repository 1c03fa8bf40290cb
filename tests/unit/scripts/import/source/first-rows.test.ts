import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../scripts/import/source/csv.ts';
import { firstRows } from '../../../../../scripts/import/source/first-rows.ts';
import { limits } from '../../../../../scripts/import/source/limits.ts';

describe('the first rows', () => {
  it.each([
    [3, undefined, []],
    [2, undefined, ['only the first 2 of 3 rows were read: import the rest as a file of its own']],
    [
      2,
      'sheet "A"',
      ['sheet "A": only the first 2 of 3 rows were read: import the rest as a file of its own'],
    ],
  ])('%i of three, %s', (room, where, losses) => {
    expect(firstRows(['a', 'b', 'c'], room, where)).toEqual({ rows: ['a', 'b', 'c'].slice(0, room), losses });
  });

  it('of a long file are read, and the rest is told', () => {
    const { tables, losses } = readCsv(
      'a.csv',
      new TextEncoder().encode('name,share\n'.repeat(limits.rows + 5)),
    );
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(limits.rows);
    expect(losses).toEqual([expect.stringContaining(`the first ${limits.rows} of ${limits.rows + 5} rows`)]);
  });
});
