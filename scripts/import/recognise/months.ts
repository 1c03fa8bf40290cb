import { allValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';

/** The names of months that a document may use. */
export interface MonthNames {
  /** The source of a pattern for any of them (flags `iu`), without a group of its own. */
  source: string;
  /** Its number, from 1; undefined for any other word. */
  numberOf(name: string): number | undefined;
}

/**
 * The names of the months, whole and short, in the languages that we have words of, and in that of the document.
 * @example monthNames('fr').numberOf('Juin') // 6
 */
export function monthNames(language: string): MonthNames {
  const known = read.get(language) ?? readNames(language);
  read.set(language, known);
  return known;
}

const read = new Map<string, MonthNames>();

function readNames(language: string): MonthNames {
  const months = new Map<string, number>();
  // The document's own language last, so that its words win.
  for (const one of ['en', 'fr', 'es', 'pt', language])
    for (const [name, month] of namesIn(one)) months.set(name, month);
  for (const { months: more } of allValueWords)
    for (const [name, month] of Object.entries(more)) months.set(name, month);
  return { source: anyOf(months.keys()), numberOf: (name) => months.get(foldName(name)) };
}

function namesIn(language: string): [string, number][] {
  const locale = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : 'en';
  const forms = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ]);
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(locale, { ...form, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2000, i));
      return [foldName(parts.find(({ type }) => type === 'month')?.value ?? ''), i + 1];
    }).filter(([name]) => /\p{L}[\p{L}\p{M}]{2}/u.test(name));
  });
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/\.$/u, '').replace(/\s+/gu, ' ').trim();
}
