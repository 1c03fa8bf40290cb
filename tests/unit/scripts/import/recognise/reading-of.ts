import type { Reading } from '../../../../../scripts/import/recognise/reading.ts';
import { readingOf as siteReading } from '../../../../support/import/reading-of.ts';
import { computingTime } from '../../../../support/computing-time.ts';

/** A reading of a document in a language, on a site that knows nothing yet. */
export function readingOf(language: string, currency?: string): Reading {
  return siteReading(language, { currency, today: '2026-11-28' });
}

/** A text of 100,000 signs, such as nobody writes. */
export function hostile(part: string): string {
  return part.repeat(Math.ceil(100_000 / part.length));
}

/** What nobody writes, of which a careless pattern tries every part with every other. */
export const hostileParts = [
  '1',
  '1 ',
  '1,1 .',
  '1,',
  '1 a ',
  'KES 1 - ',
  '1 June ',
  '2020 to ',
  '+1 ',
  'a@a.',
  'a. ',
];

/** How many milliseconds of computing something takes, the second time. */
export function timeOf(run: () => unknown): number {
  run();
  return computingTime(run);
}
