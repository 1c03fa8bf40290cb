import { z } from 'zod';
import { isTimeZone, timeZonesLike } from '../domain/time-zone.ts';
import './meta.ts';

const format = 'in the form Region/City, with the nearest large city of the same time zone';

/** The name of a time zone in the IANA list. */
export function timeZone(description: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? undefined : `write the name of a time zone, ${format}`),
    })
    .refine(isTimeZone, { error: ({ input }) => timeZoneRemedy(String(input)) })
    .meta({ description, example: 'UTC' });
}

const most = 12;

function timeZoneRemedy(written: string): string {
  const like = timeZonesLike(written);
  const [first] = like;
  if (first === undefined) return `no such time zone; write it ${format}, or UTC`;
  if (like.length === 1) return `no such time zone; write ${first}`;
  const some = like.slice(0, most).join(', ') + (like.length > most ? ' …' : '');
  return `this may be several time zones; write the one of the office: ${some}`;
}
