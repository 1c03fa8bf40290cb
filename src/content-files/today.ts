import { isFullDate } from '../domain/partial-date.ts';

/**
 * The day the site is built for, as `YYYY-MM-DD`: what `--date` said, else the clock's day in UTC.
 * @throws when `BUILD_DATE` of the environment is no day
 */
export function today(): string {
  const { BUILD_DATE: said } = process.env;
  if (said !== undefined && !isFullDate(said))
    throw new Error(`BUILD_DATE needs a day such as 2024-06-30; found ${said}`);
  return said ?? new Date().toISOString().slice(0, 10);
}
