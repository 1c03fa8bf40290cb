import { meantLanguages } from '../domain/language-tag.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import { spellDates } from '../domain/spelled-dates.ts';
import { spellMoney } from '../domain/spelled-money.ts';
import { plainWords, written } from '../domain/written.ts';
import type { Description } from './describe.ts';

/**
 * A value that an author wrote, as it is rightly written in a field: as it stands where the field takes it, or in the
 * one spelling that was surely meant; undefined where nothing sure can be said.
 * @example spelledFor(amount, '700,000') // '700000'
 */
export function spelledFor({ schema, meta }: Description, value: unknown): string | undefined {
  if (schema.safeParse(value).success) return inYaml(value);
  if (typeof value !== 'string') return undefined;
  if (meta.terms) return Object.keys(meta.terms).find((name) => plainWords(name) === plainWords(value));
  if (meta.money) return sumFor(value);
  if (meta.language) return onlyOne(meantLanguages(value));
  return meta.date ? onlyOne(spellDates(value)) : undefined;
}

function onlyOne(readings: readonly string[]): string | undefined {
  return readings.length === 1 ? readings[0] : undefined;
}

// A bare sign of money may be that of many currencies: its code is left blank.
function sumFor(value: string): string | undefined {
  const spelled = spellMoney(value);
  const isBare = /\p{Sc}/u.test(value) && spelled?.startsWith('{') === false;
  return isBare ? `{ amount: ${spelled}, currency: CODE }` : spelled;
}

/** A value on one line of YAML; a text that could be something else there stands in quotes. */
export function inYaml(value: unknown): string {
  if (typeof value !== 'string') return written(value);
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} _-]*$/u.test(value) && !/^(true|false|null)$|\s$/iu.test(value);
  return isPlain || isPartialDate(value) ? value : JSON.stringify(value);
}
