import type { Brief } from './brief.ts';
import type { PlainEntry } from './linked.ts';
import type { Organisation } from './organisation.ts';
import type { Result } from './result.ts';

/** A country profile. */
export interface Country extends PlainEntry<'countries'>, CountryLinks {}

interface CountryLinks {
  briefs: Brief[];
  results: Result[];
  organisations: Organisation[];
}

/** What a country knows by what names it. */
export function linkCountry({ namedBy }: PlainEntry<'countries'>): CountryLinks {
  return { briefs: namedBy.briefs, results: namedBy.results, organisations: namedBy.organisations };
}
