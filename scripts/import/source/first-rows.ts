import { limits } from './limits.ts';

/** The rows of a table that are read, and what to tell of the others. */
export interface FirstRows<Row> {
  rows: readonly Row[];
  losses: string[];
}

/**
 * As many rows as are read at once.
 * @param room how many may be read
 * @param where the sheet, if there are several
 * @example firstRows(['a', 'b', 'c'], 2).losses // ['only the first 2 of 3 rows were read: import the rest as a file of its own']
 */
export function firstRows<Row>(
  rows: readonly Row[],
  room: number = limits.rows,
  where?: string,
): FirstRows<Row> {
  if (rows.length <= room) return { rows, losses: [] };
  const read = `only the first ${String(room)} of ${String(rows.length)} rows were read: import the rest as a file of its own`;
  return { rows: rows.slice(0, room), losses: [where === undefined ? read : `${where}: ${read}`] };
}
