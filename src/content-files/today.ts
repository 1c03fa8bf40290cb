import { isFullDate } from '../domain/partial-date.ts';
import { dayIn } from '../domain/time-zone.ts';
import { siteSettings } from './site-settings.ts';

/**
 * The day the site is built for, as `YYYY-MM-DD`: what `--date` said, else the day that the clock shows where the site
 * is (`timeZone` in `site.yaml`).
 * @throws when `BUILD_DATE` of the environment is no day
 */
export function today(now = new Date()): string {
  const { BUILD_DATE: said } = process.env;
  if (said !== undefined && !isFullDate(said))
    throw new Error(`BUILD_DATE needs a day such as 2024-06-30; found ${said}`);
  return said ?? dayIn(siteSettings().timeZone, now);
}
