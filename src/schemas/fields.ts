import { z } from 'zod';
import { agendaCodes, indicatorCodes } from '../domain/agenda-2030.ts';
import { isFullDate, isPartialDate } from '../domain/partial-date.ts';
import { findHtml } from '../domain/html.ts';
import { isLanguageTag, languageRemedy } from '../domain/language-tag.ts';
import { written } from '../domain/written.ts';
import {
  agendaRemedy,
  dateRemedy,
  indicatorRemedy,
  numberRemedy,
  wholeRemedy,
  yesNoRemedy,
} from './remedies.ts';
import {
  anchorRemedy,
  isFilledIn,
  isPrintable,
  plainCode,
  printable,
  textRemedy,
  unfilled,
  withoutCurlyQuotes,
} from './text-remedies.ts';
import './meta.ts';

export { numberRemedy };

/** What an id, and so a file's name and an address, looks like. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Plain words that a translation may hold. HTML is refused. */
export function words(description: string, { max, example }: { max?: number; example?: string } = {}) {
  return z
    .string({ error: ({ input }) => textRemedy(input) })
    .refine(isFilledIn, unfilled)
    .refine(isPrintable, printable)
    .refine((text) => findHtml(text) === undefined, {
      error: ({ input }) => `HTML is not allowed here; take out ${findHtml(written(input)) ?? ''}`,
    })
    .refine((text) => max === undefined || [...text].length <= max, {
      error: ({ input }) => `this is ${[...written(input)].length} characters; shorten it to ${max} at most`,
    })
    .meta({
      description,
      words: true,
      example: example ?? 'some words',
      blank: '…',
      ...(max !== undefined && { longest: max }),
    });
}

/** Words in Markdown that a translation may hold. HTML is refused as in a body (`checks/code.ts`). */
export function markdown(description: string) {
  return z
    .string({ error: ({ input }) => textRemedy(input) })
    .refine(isFilledIn, unfilled)
    .refine(isPrintable, printable)
    .meta({ description, words: true, markdown: true, example: 'some words in Markdown', blank: '…' });
}

/** A name: the same in every language, and written in its own direction wherever it stands. */
export function name(description: string, example = 'a name') {
  return identifier(description, example).meta({ isName: true });
}

/** A text that machines compare to the letter. */
export function identifier(description: string, example: string) {
  return z
    .string({ error: ({ input }) => textRemedy(input) })
    .refine(isFilledIn, unfilled)
    .refine(isPrintable, printable)
    .refine((text) => withoutCurlyQuotes(text) === text, {
      error: ({ input }) => `write it in straight quotes: "${withoutCurlyQuotes(written(input))}"`,
    })
    .refine((text) => findHtml(text) === undefined, {
      error: ({ input }) => `HTML is not allowed here; take out ${findHtml(written(input)) ?? ''}`,
    })
    .meta({ description, example, blank: '…' });
}

/** A code written as text, such as `"1.10"`: a bare number would lose its last digit. */
export function code(description: string, example: string) {
  return z
    .string({ error: ({ input }) => textRemedy(input) })
    .refine(isFilledIn, unfilled)
    .refine((text) => plainCode(text) === text, {
      error: ({ input }) => `write it in straight quotes and Latin digits: "${plainCode(written(input))}"`,
      abort: true,
    })
    .refine(isPrintable, printable)
    .meta({ description, example: `"${example}"`, blank: '"…"' });
}

/**
 * True or false.
 * @param otherwise what it means when it is left out, where that is known
 */
export function yesNo(description: string, otherwise?: boolean) {
  return z.boolean({ error: ({ input }) => (input === undefined ? undefined : yesNoRemedy(input)) }).meta({
    description,
    example: 'true',
    blank: 'true or false',
    ...(otherwise !== undefined && { otherwise }),
  });
}

/** A plain number. */
export function number(description: string, example = '12') {
  return z
    .number({ error: ({ input }) => numberRemedy(input) })
    .meta({ description, example, blank: 'NUMBER' });
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
    .meta({ description, example: String(min), blank: 'NUMBER', blankAlone: range });
}

/** `2020-04-01`, `2020-04` or `2020`; a bare year may stand without quotes. */
export function partialDate(description: string) {
  return z
    .union([z.string(), z.number()], {
      error: ({ input }) => (input === undefined ? undefined : dateRemedy(input)),
    })
    .transform(String)
    .refine(isPartialDate, { error: ({ input }) => dateRemedy(input) })
    .meta({
      description,
      date: true,
      example: '2024-06-30',
      blank: 'YYYY-MM-DD',
      blankAlone: 'YYYY-MM-DD, YYYY-MM or YYYY',
    });
}

/** A date with its day. */
export function fullDate(description: string) {
  return partialDate(description)
    .refine(isFullDate, { error: 'write the date with its day, as YYYY-MM-DD' })
    .meta({ description, blankAlone: 'YYYY-MM-DD' });
}

export const percentageRemedy = 'a percentage lies between 0 and 100; write a number in that range';

/** Whether a number may stand where its unit is a percentage. */
export function isPercentage(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** A share of a hundred. */
export function percentage(description: string) {
  return number(description, '40').refine(isPercentage, percentageRemedy);
}

/** A name inside an entry, used as `#anchor`. */
export function anchor(description: string) {
  return z
    .string({ error: ({ input }) => textRemedy(input) })
    .regex(idPattern, { error: ({ input }) => anchorRemedy(written(input)) })
    .meta({ description, anchor: true, example: 'people-reached', blank: 'ID' });
}

/** A goal (`"1"`) or target (`"1.3"`) of the 2030 Agenda. */
export const sdgTarget = code('A goal or target of the 2030 Agenda, in quotes.', '1.3')
  .refine((text) => agendaCodes.includes(text), {
    error: ({ input }) => `no such goal or target in the 2030 Agenda; ${agendaRemedy(written(input))}`,
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
    .string({ error: ({ input }) => (input === undefined ? undefined : languageRemedy(written(input))) })
    .refine(isLanguageTag, { error: ({ input }) => languageRemedy(written(input)) })
    .meta({ description, language: true, example: 'en', blank: 'CODE' });
}

/** Lets a rule across the fields of an entry speak even where one of them is wrong, so that all faults come at once. */
export const always = { when: ({ value }: { value: unknown }) => isObject(value) };

/** Whether a value is an object or a list. */
function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null;
}
