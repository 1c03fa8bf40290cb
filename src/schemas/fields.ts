import { z } from 'zod';
import { documentCategoryCodes } from '../domain/codelists.ts';
import { agendaCodes } from '../domain/agenda-2030.ts';
import { isCurrency, latinDigits, spellMoney } from '../domain/money.ts';
import { isFullDate, isPartialDate, spellDates } from '../domain/partial-date.ts';
import { endsBeforeStart } from '../domain/period.ts';
import { nearest } from '../domain/nearest.ts';
import { findHtml } from '../domain/html.ts';
import type { CollectionName } from './collections.ts';
import './meta.ts';

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
    .refine((text) => findHtml(text) === undefined, {
      error: ({ input }) => `write it without HTML: ${findHtml(String(input)) ?? ''} is not allowed here`,
    })
    .refine((text) => max === undefined || [...text].length <= max, {
      error: ({ input }) => `this is ${[...String(input)].length} characters; write at most ${max}`,
    })
    .meta({ description, words: true, example: example ?? 'some words' });
}

/** Words in Markdown that a translation may hold. HTML is refused as in a body (`data/body.ts`). */
export function markdown(description: string) {
  return z
    .string({ error: ({ input }) => (input === undefined ? undefined : 'write some words in Markdown') })
    .min(1, 'write some words here')
    .meta({ description, words: true, markdown: true, example: 'some words in Markdown' });
}

/** A text that is a name or a code: the same in every language. */
export function name(description: string, example = 'a name') {
  return z
    .string({
      error: ({ input }) => (input === undefined ? undefined : `write it in quotes: "${String(input)}"`),
    })
    .min(1, 'write some text here')
    .refine((text) => findHtml(text) === undefined, { error: 'write it without HTML' })
    .meta({ description, example });
}

/** A code written as text, such as `"1.10"`: a bare number would lose its last digit. */
export function code(description: string, example: string) {
  return z
    .string({
      error: ({ input }) => (typeof input === 'number' ? `write it in quotes: "${input}"` : undefined),
    })
    .min(1, `write a code such as "${example}"`)
    .meta({ description, example: `"${example}"` });
}

/** The id of an entry in another collection. */
export function reference(collection: CollectionName, description: string) {
  return z
    .string({
      error: ({ input }) =>
        input === undefined
          ? undefined
          : `write the id of one of the ${collection}: the name of its file without the ending`,
    })
    .meta({ description, reference: collection, example: `an id from ${collection}` });
}

/** One of a few fixed words. */
export function choice<const T extends readonly [string, ...string[]]>(options: T, description: string) {
  return z
    .enum(options, {
      error: ({ input }) => {
        if (input === undefined) return undefined;
        const near = nearest(String(input), options);
        return `write ${near === undefined ? '' : `${near}: it must be `}one of ${options.join(', ')}`;
      },
    })
    .meta({ description, example: options[0] });
}

/** True or false. */
export function yesNo(description: string) {
  return z
    .boolean({ error: ({ input }) => (input === undefined ? undefined : 'write true or false') })
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
    .number({ error: ({ input }) => (input === undefined ? undefined : `write ${range}`) })
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

/** `{ start, end? }`; the end may not come before the start. */
export function period(description: string) {
  return z
    .strictObject({
      start: partialDate('First day, month or year.'),
      end: partialDate('Last day, month or year; leave out while it is open.').optional(),
    })
    .refine((span) => !endsBeforeStart(span), {
      path: ['end'],
      error: 'the end comes before the start; write an end on or after it',
    })
    .meta({ description, example: '{ start: 2023-06-01, end: 2025-05-31 }', shape: 'Period' });
}

const currencyCode = z.string('write a currency code of three letters, such as EUR').refine(isCurrency, {
  error: ({ input }) =>
    `no such currency in ISO 4217; write ${nearest(String(input), Intl.supportedValuesOf('currency')) ?? 'a code of three letters'}`,
});

/** A currency by its ISO 4217 code. */
export function currency(description: string) {
  return currencyCode.meta({ description, example: 'EUR' });
}

/** `{ amount: 750000, currency: EUR }`, or a bare number in the currency of what encloses it. */
export function money(description: string) {
  const amount = z
    .number({ error: moneyRemedy })
    .min(0, 'write an amount that is not below zero')
    .meta({ description: 'A plain number, without separators.', example: '750000' });
  return z
    .union(
      [
        amount,
        z.strictObject({
          amount,
          currency: currency('When it is not the currency of what encloses it.').optional(),
        }),
      ],
      {
        error: ({ input }) => (input === undefined || isObject(input) ? undefined : moneyRemedy({ input })),
      },
    )
    .meta({ description, money: true, example: '{ amount: 750000, currency: EUR }', shape: 'Money' });
}

/** Money as its author wrote it: the currency may be left to what encloses it. */
export type WrittenMoney = z.output<ReturnType<typeof money>>;

/** Where a figure comes from. */
export const source = z
  .union([
    z.strictObject({
      title: words('Title of the document or data set.'),
      url: link('Where it can be read.').optional(),
      date: partialDate('When it was published.').optional(),
      page: z
        .union([z.string(), z.number()])
        .transform(String)
        .optional()
        .meta({ description: 'Page in the document.', example: '12' }),
    }),
    z.strictObject({ result: reference('results', 'A result of this site.') }),
    z.strictObject({
      document: name('The title of a document of the same entry.').meta({ ownDocument: true }),
    }),
  ])
  .meta({
    description:
      'Where the figure comes from: `title` (with `url`, `date`, `page`), or `result`, or `document`.',
    example: '{ title: "Household survey", date: 2022 }',
    shape: 'Source',
  });

export type Source = z.output<typeof source>;

const quantityFields = {
  value: number('The number itself.'),
  unit: words('What is counted; `percent` for a percentage.', { example: 'persons' }).optional(),
  qualifier: choice(
    ['exact', 'about', 'over', 'under'],
    'How exact the number is; exact when left out.',
  ).optional(),
  asOf: partialDate('The date the number is true for.').optional(),
  source: source.optional(),
};

export const percentageRemedy = 'a percentage lies between 0 and 100; write a number in that range';

/** Whether a number may stand where its unit is a percentage. */
export function isPercentage(value: number): boolean {
  return value >= 0 && value <= 100;
}

/** A share of a hundred. */
export function percentage(description: string) {
  return number(description).refine(isPercentage, percentageRemedy).meta({ description, example: '40' });
}

const inPercent = ({ value, unit }: { value: number; unit?: string | undefined }) =>
  unit !== 'percent' || isPercentage(value);
const percentageFault = { path: ['value'], error: percentageRemedy };

/** `{ value, unit?, qualifier?, asOf?, source? }`. */
export function quantity(description: string) {
  return z
    .strictObject(quantityFields)
    .refine(inPercent, percentageFault)
    .meta({ description, example: '{ value: 40, qualifier: about }', shape: 'Quantity' });
}

export type Quantity = z.output<ReturnType<typeof quantity>>;

/** A plain number, or a Quantity where a qualifier is needed. */
export function measured(description: string) {
  return z
    .union([z.number(), z.strictObject(quantityFields).refine(inPercent, percentageFault)], {
      error: ({ input }) => (input === undefined || isObject(input) ? undefined : numberRemedy(input)),
    })
    .meta({ description, example: '17289' });
}

/** One citable number with its source and date. */
export const figure = z
  .strictObject({
    id: anchor("The figure's own name, for links to it."),
    label: words('What the number says, following on from it.', {
      example: 'of households have piped water',
    }),
    population: words('Who is counted.').optional(),
    ...quantityFields,
  })
  .refine(inPercent, percentageFault)
  .meta({
    description: 'One number that can be cited.',
    example: '{ id: coverage, value: 40, unit: percent, label: "of households" }',
    shape: 'Figure',
  });

export type Figure = z.output<typeof figure>;

/** A name inside an entry, used as `#anchor`. */
export function anchor(description: string) {
  return z
    .string({
      error: ({ input }) => (input === undefined ? undefined : `write it in quotes: "${String(input)}"`),
    })
    .regex(idPattern, 'write small letters, digits and single hyphens, such as people-reached')
    .meta({ description, example: 'people-reached' });
}

/** An https address, `mailto:`, or a path in this site such as `/briefs/x/`. */
export function link(description: string) {
  return z
    .string('write an address such as https://example.org/')
    .refine((text) => /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|\/(?!\/)[^\s]*)$/u.test(text), {
      error: ({ input }) => linkRemedy(String(input)),
    })
    .meta({ description, link: true, example: 'https://example.org/' });
}

/**
 * A path below `media/`. Astro 7 forgets pictures whose names it would have to encode: their pages ship without them.
 */
export function file(kind: 'image' | 'any', description: string) {
  return z
    .string({ error: 'write the path of a file in media/, such as report.pdf' })
    .refine((path) => path !== '' && !path.startsWith('/') && !path.split(/[\\/]/u).includes('..'), {
      error: 'write a path that stays inside media/, such as photos/market.jpg',
      abort: true,
    })
    .refine((path) => (kind === 'image' ? /^[\w./-]*$/u : /^[^%#?\\]*$/u).test(path), {
      error:
        kind === 'image'
          ? 'a picture’s name may hold letters a to z, digits, . _ and -; rename the file'
          : 'a file’s name may not hold % # ? or \\; rename the file',
    })
    .refine((path) => kind === 'any' || /\.(jpe?g|png|webp|avif|gif|svg)$/iu.test(path), {
      error: 'a picture ends in .jpg, .png, .webp, .avif, .gif or .svg; save it as one of these',
    })
    .meta({ description, file: kind, example: kind === 'image' ? 'photos/market.jpg' : 'report.pdf' });
}

/** A goal (`"1"`) or target (`"1.3"`) of the 2030 Agenda. */
export const sdgTarget = code('A goal or target of the 2030 Agenda, in quotes.', '1.3').refine(
  (text) => agendaCodes.includes(text),
  {
    error: ({ input }) =>
      `no such goal or target in the 2030 Agenda; write ${nearest(String(input), agendaCodes) ?? 'a code'} or another, such as "1.3"`,
  },
);

/** A document on another site or in `media/`. */
export const document = z
  .strictObject({
    title: words('Title of the document.'),
    url: link('Where it can be read.').optional(),
    file: file('any', 'The file in media/.').optional(),
    category: choice(documentCategoryCodes as [string, ...string[]], 'IATI DocumentCategory code.').meta({
      example: 'A02',
    }),
    language: language('Language of the document.'),
    date: partialDate('When it was published.').optional(),
  })
  .refine(({ url, file: path }) => (url === undefined) !== (path === undefined), {
    path: ['url'],
    error: 'write either url or file, not both and not neither',
  })
  .meta({
    description: 'A document to read further.',
    example: '{ title: "Report", url: "https://example.org/report.pdf", category: B01, language: en }',
    shape: 'Document',
  });

/** A picture with its words. */
export const picture = {
  image: file('image', 'The picture, in media/.'),
  alt: words('What the picture shows, for those who cannot see it.'),
  credit: name('Who took it.').optional(),
};

/** One picture of a gallery. */
export const galleryItem = z
  .strictObject({
    ...picture,
    caption: words('A caption.').optional(),
    date: partialDate('When it was taken.').optional(),
    place: words('Where it was taken.').optional(),
  })
  .meta({ description: 'A picture of the gallery.', shape: 'Picture' });

/** An organisation and the part it plays, in IATI's words. */
export const participant = z
  .strictObject({
    organisation: reference('organisations', 'The organisation.'),
    role: choice(['funding', 'accountable', 'extending', 'implementing', 'partner'], 'The part it plays.'),
  })
  .meta({
    description: 'An organisation that takes part.',
    example: '{ organisation: an-id, role: implementing }',
    shape: 'Participant',
  });

/** A BCP 47 language tag. */
export function language(description: string) {
  return z
    .string({ error: 'write a language code such as en' })
    .refine(isLanguage, { error: 'write a BCP 47 language code such as en, fr or pt-BR' })
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

/** Fields that every entry may have. */
export const common = {
  visibility: choice(
    ['public', 'draft', 'embargoed'],
    'Who may see it: public when left out; a draft is never published.',
  ).optional(),
  embargoUntil: fullDate('The day from which an embargoed entry is published.').optional(),
  updated: partialDate('When the words were last changed.').optional(),
  redirectFrom: z
    .array(sitePath('An old address of this page.'))
    .optional()
    .meta({ description: 'Old addresses that lead here.' }),
  sources: z.array(source).optional().meta({ description: 'The documents this entry was made from.' }),
};

interface Embargoed {
  visibility?: unknown;
  embargoUntil?: unknown;
}

/** Reports an embargo without its day, and a day without its embargo; for `superRefine`, with `always`. */
export function checkEmbargo(
  { visibility, embargoUntil }: Embargoed,
  ctx: Pick<z.core.$RefinementCtx, 'addIssue'>,
): void {
  const [embargoed, dated] = [visibility === 'embargoed', embargoUntil !== undefined];
  if (embargoed === dated) return;
  const message = embargoed
    ? 'an embargo needs its day; write embargoUntil: 2024-06-30'
    : 'a day belongs to an embargo; write visibility: embargoed too, or take this out';
  ctx.addIssue({ code: 'custom', path: ['embargoUntil'], message });
}

/** Lets a rule across the fields of an entry speak even where one of them is wrong, so that all faults come at once. */
export const always = { when: ({ value }: { value: unknown }) => isObject(value) };

function sitePath(description: string) {
  return z
    .string()
    .regex(/^\/(?!\/)[^\s?#]*$/u, 'write a path of this site that starts with a slash, such as /old-name/')
    .meta({ description, example: '/old-name/' });
}

function isObject(input: unknown): boolean {
  return typeof input === 'object' && input !== null;
}

function moneyRemedy({ input }: { input?: unknown }): string | undefined {
  if (input === undefined) return undefined;
  return `write ${spellMoney(String(input)) ?? 'a plain number such as 750000'}`;
}

function numberRemedy(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  const text = String(input)
    .replace(/%|percent/u, '')
    .trim();
  // A number in quotes means itself: "1.250" is not 1250 here, as it is where money is meant.
  const spelled = /^-?\d+(\.\d+)?$/u.test(text) ? String(Number(text)) : spellMoney(text);
  return `write a plain number${spelled !== undefined && /^-?[\d.]+$/u.test(spelled) ? `: ${spelled}` : ' such as 12.5'}`;
}

function dateRemedy(input: unknown): string {
  const spelled = spellDates(latinDigits(String(input)));
  if (spelled.length === 0) return 'write a date that exists, as 2024-06-30, 2024-06 or 2024';
  return `write ${spelled.join(' or ')}${spelled.length > 1 ? ', whichever is meant' : ''}`;
}

function linkRemedy(input: string): string {
  if (/^(javascript|data|vbscript|file):/iu.test(input))
    return 'this kind of address is not allowed; write one that starts with https://';
  if (/^[^\s@/:]+@[^\s@]+$/u.test(input)) return `write mailto:${input}`;
  if (/^(\/\/)?[\w-]+(\.[\w-]+)+/u.test(input)) return `write https://${input.replace(/^\/\//u, '')}`;
  return 'write an address that starts with https://, mailto: or /';
}
