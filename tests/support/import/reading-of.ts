import type { Reading } from '../../../scripts/import/recognise/reading.ts';

/** A reading of a document in a language, on a site that knows nothing yet. */
export function readingOf(language: string, more: Partial<Reading> = {}): Reading {
  return {
    language,
    currency: undefined,
    languages: ['en'],
    defaultLanguage: 'en',
    site: {},
    today: '2026-01-01',
    known: { entries: () => [], named: () => undefined },
    ...more,
  };
}
