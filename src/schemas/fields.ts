import { z } from 'zod';
import { agendaCodes, indicatorCodes } from '../domain/agenda-2030.ts';
import { isFullDate, isPartialDate } from '../domain/partial-date.ts';
import { nearest } from '../domain/nearest.ts';
import { findHtml } from '../domain/html.ts';
import {
  agendaRemedy,
  indicatorRemedy,
  canBeSeen,
  dateRemedy,
  isPrintable,
  numberRemedy,
  plainCode,
  printable,
  quotedRemedy,
  wholeRemedy,
  withoutCurlyQuotes,
  yesNoRemedy,
} from './remedies.ts';
import './meta.ts';

export { numberRemedy };

/** What an id, and so a file's name and an address, looks like. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Plain words that a translation may hold. HTML is refused. */
export function words(description: string, { max, example }: { max?: number; example?: string } = {}) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined ? undefined : 'write plain words, in quotes if they look like a number',
    })
    .min(1, { error: 'write some words here', abort: true })
    .refine(canBeSeen, { error: 'write some words here', abort: true })
    .refine(isPrintable, printable)
    .refine((text) => findHtml(text) === undefined, {
      error: ({ input }) => `write it without HTML: ${findHtml(String(input)) ?? ''} is not allowed here`,
    })
    .refine((text) => max === undefined || [...text].length <= max, {
      error: ({ input }) => `this is ${[...String(input)].length} characters; write at most ${max}`,
    })
    .meta({ description, words: true, example: example ?? 'some words' });
}

/** Words in Markdown that a translation may hold. HTML is refused as in a body (`checks/code.ts`). */
export function markdown(description: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? undefined : 'write some words in Markdown') })
    .min(1, { error: 'write some words here', abort: true })
    .refine(canBeSeen, 'write some words here')
    .refine(isPrintable, printable)
    .meta({ description, words: true, markdown: true, example: 'some words in Markdown' });
}

/** A name: the same in every language, and written in its own direction wherever it stands. */
export function name(description: string, example = 'a name') {
  return identifier(description, example).meta({ isName: true });
}

/** A text that machines compare to the letter. */
export function identifier(description: string, example: string) {
  return z
    .string({ error: ({ input }) => quotedRemedy(input) })
    .min(1, { error: 'write some text here', abort: true })
    .refine(canBeSeen, { error: 'write some text here', abort: true })
    .refine(isPrintable, printable)
    .refine((text) => withoutCurlyQuotes(text) === text, {
      error: ({ input }) => `write it in straight quotes: "${withoutCurlyQuotes(String(input))}"`,
    })
    .refine((text) => findHtml(text) === undefined, { error: 'write it without HTML' })
    .meta({ description, example });
}

/** A code written as text, such as `"1.10"`: a bare number would lose its last digit. */
export function code(description: string, example: string) {
  return z
    .string({
      error: ({ input }) => (typeof input === 'number' ? `write it in quotes: "${input}"` : undefined),
    })
    .min(1, { error: `write a code such as "${example}"`, abort: true })
    .refine((text) => plainCode(text) === text, {
      error: ({ input }) => `write it in straight quotes and Latin digits: "${plainCode(String(input))}"`,
      abort: true,
    })
    .refine(isPrintable, printable)
    .meta({ description, example: `"${example}"` });
}

/** One of a few fixed words. */
export function choice<const T extends readonly [string, ...string[]]>(options: T, description: string) {
  return z
    .enum(options, {
      error: ({ input }) => {
        if (input === undefined) return undefined;
        const near = typeof input === 'string' ? nearest(withoutCurlyQuotes(input), options) : undefined;
        return `write ${near === undefined ? '' : `${near}: it must be `}one of ${options.join(', ')}`;
      },
    })
    .meta({ description, example: options[0] });
}

/** True or false. */
export function yesNo(description: string) {
  return z
    .boolean({ error: ({ input }) => (input === undefined ? undefined : yesNoRemedy(input)) })
    .meta({ description, example: 'true' });
}

/** A plain number. */
export function number(description: string, example = '12') {
  return z.number({ error: ({ input }) => numberRemedy(input) }).meta({ description, example });
}

/** A whole number from `min` to `max`. */
export function integer(description: string, { min = 1, max = Number.MAX_SAFE_INTEGER } = {}) {
  const range =
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number, ${min} or more`
      : `a whole number from ${min} to ${max}`;
  return z
    .number({ error: ({ input }) => (input === undefined ? undefined : wholeRemedy(input, range)) })
    .int(`write ${range}`)
    .min(min, `write ${range}`)
    .max(max, `write ${range}`)
    .meta({ description, example: String(min) });
}

/** `2020-04-01`, `2020-04` or `2020`; a bare year may stand without quotes. */
export function partialDate(description: string) {
  return z
    .union([z.string(), z.number()], {
      error: ({ input }) => (input === undefined ? undefined : dateRemedy(input)),
    })
    .transform(String)
    .refine(isPartialDate, { error: ({ input }) => dateRemedy(input) })
    .meta({ description, example: '2024-06-30' });
}

/** A date with its day. */
export function fullDate(description: string) {
  return partialDate(description)
    .refine(isFullDate, { error: 'write the date with its day, such as 2024-06-30' })
    .meta({ description, example: '2024-06-30' });
}

export const percentageRemedy = 'a percentage lies between 0 and 100; write a number in that range';

/** Whether a number may stand where its unit is a percentage. */
export function isPercentage(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** A share of a hundred. */
export function percentage(description: string) {
  return number(description).refine(isPercentage, percentageRemedy).meta({ description, example: '40' });
}

/** A name inside an entry, used as `#anchor`. */
export function anchor(description: string) {
  return z
    .string({ error: ({ input }) => quotedRemedy(input) })
    .regex(idPattern, 'write small letters, digits and single hyphens, such as people-reached')
    .meta({ description, anchor: true, example: 'people-reached' });
}

/** A goal (`"1"`) or target (`"1.3"`) of the 2030 Agenda. */
export const sdgTarget = code('A goal or target of the 2030 Agenda, in quotes.', '1.3')
  .refine((text) => agendaCodes.includes(text), {
    error: ({ input }) => `no such goal or target in the 2030 Agenda; ${agendaRemedy(String(input))}`,
  })
  .meta({ agendaCode: true });

/** A global indicator (`"1.3.1"`) of the 2030 Agenda. */
export const sdgIndicator = code('The indicator of the 2030 Agenda it matches, in quotes.', '1.3.1').refine(
  (text) => indicatorCodes.includes(text),
  { error: ({ input }) => `no such indicator in the 2030 Agenda; ${indicatorRemedy(String(input))}` },
);

/** A BCP 47 language tag. */
export function language(description: string) {
  return z
    .string({ error: 'write a language code such as en' })
    .refine(isLanguage, { error: 'write a language code such as en, fr or pt-BR' })
    .meta({ description, example: 'en' });
}

/** Whether a text is a canonical BCP 47 tag. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}

/** Lets a rule across the fields of an entry speak even where one of them is wrong, so that all faults come at once. */
export const always = { when: ({ value }: { value: unknown }) => isObject(value) };

/** Whether a value is an object or a list. */
export function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null;
}
