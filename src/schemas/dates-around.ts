import { isPartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';

/**
 * When what stands at a place of an entry is or was: by the dates beside it, else by those of the group it stands in, in
 * the end by the entry's own. Undefined where nothing says so. Works on what was written, valid or not.
 * @example datesAround({ contributions: [{ amount: 5, date: '2019-05' }] }, ['contributions', 0, 'amount']) // { start: '2019-05' }
 */
export function datesAround(entry: unknown, path: Path): Period | undefined {
  const groups = path.reduce<unknown[]>(
    (above, step) => [...above, (above.at(-1) as Record<string | number, unknown> | undefined)?.[step]],
    [entry],
  );
  for (const group of groups.toReversed()) {
    const own = isRecord(group) ? datesOf(group) : undefined;
    if (own) return own;
  }
  return undefined;
}

function datesOf({ date, year, period, published }: Record<string, unknown>): Period | undefined {
  const [day] = [date, year].map(partialDate).filter((one) => one !== undefined);
  if (day !== undefined) return { start: day };
  const start = isRecord(period) ? partialDate(period.start) : undefined;
  const end = isRecord(period) ? partialDate(period.end) : undefined;
  if (start !== undefined) return end === undefined ? { start, end: '9999' } : { start, end };
  const known = end ?? partialDate(published);
  return known === undefined ? undefined : { start: known };
}

function partialDate(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isPartialDate(text) ? text : undefined;
}
