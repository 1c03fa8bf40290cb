import { z } from 'zod';
import { isCurrency, likelyCurrency } from '../domain/money.ts';
import { endsBeforeStart } from '../domain/period.ts';
import { isRecord } from '../domain/record.ts';
import { written } from '../domain/written.ts';
import { choice } from './choice.ts';
import { amountRemedy, moneyRemedy, periodRemedy } from './remedies.ts';
import { isFilledIn, unfilled } from './text-remedies.ts';
import { qualifiers } from './terms.ts';
import './meta.ts';
import {
  words,
  name,
  number,
  partialDate,
  percentageRemedy,
  isPercentage,
  anchor,
  numberRemedy,
} from './fields.ts';
import { reference, link } from './pointers.ts';

/** `{ start, end? }`; the end may not come before the start. */
export function period(description: string) {
  return z
    .strictObject(
      {
        start: partialDate('First day, month or year.'),
        end: partialDate('Last day, month or year; leave out while it is open.').optional(),
      },
      { error: ({ code, input }) => (code === 'invalid_type' ? periodRemedy(input) : undefined) },
    )
    .refine((span) => !endsBeforeStart(span), {
      path: ['end'],
      error: 'the end comes before the start; write an end on or after it',
    })
    .meta({
      description,
      example: '{ start: 2023-06-01, end: 2025-05-31 }',
      blank: '{ start: YYYY-MM-DD, end: YYYY-MM-DD }',
      shape: 'Period',
    });
}

const currencyCode = z
  .string({
    error: ({ input }) =>
      input === undefined ? undefined : 'write the code of the currency, three capital letters of ISO 4217',
  })
  .refine(isCurrency, {
    error: ({ input }) =>
      `no such currency in ISO 4217; write ${likelyCurrency(written(input)) ?? 'its code of three capital letters'}`,
  });

/** A currency by its ISO 4217 code. */
export function currency(description: string) {
  return currencyCode.meta({ description, example: 'EUR', blank: 'CODE' });
}

/** `{ amount: 750000, currency: EUR }`, or a bare number in the currency of what encloses it. */
export function money(description: string) {
  const amount = (remedy: typeof moneyRemedy) =>
    z
      .number({ error: remedy })
      .min(0, 'write an amount that is not below zero')
      .max(1e15, 'write an amount that can exist: this is more than all the money there is')
      .meta({ description: 'A plain number, without separators.', example: '750000', blank: 'NUMBER' });
  return z
    .union(
      [
        amount(moneyRemedy),
        z.strictObject({
          amount: amount(amountRemedy),
          currency: currency('When it is not the currency of what encloses it.').optional(),
        }),
      ],
      {
        error: ({ input }) => (isRecord(input) ? undefined : moneyRemedy({ input })),
      },
    )
    .meta({
      description,
      money: true,
      example: '{ amount: 750000, currency: EUR }',
      blank: 'NUMBER',
      blankAlone: 'NUMBER, or { amount: NUMBER, currency: CODE }',
      shape: 'Money',
    })
    .brand<'money'>();
}

/** Where a figure comes from. */
export const source = z
  .union([
    z.strictObject({
      title: name('Title of the document or data set.', 'Household survey').meta({
        isName: undefined,
        staysAsWritten: true,
      }),
      url: link('Where it can be read.').optional(),
      date: partialDate('When it was published.').optional(),
      page: z
        .union([z.string().refine(isFilledIn, unfilled), z.number()])
        .transform(String)
        .optional()
        .meta({ description: 'Page in the document.', example: '12', blank: '…' }),
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
    blank: '{ title: … }',
    shape: 'Source',
    source: true,
  })
  .brand<'source'>();

export type Source = z.output<typeof source>;

const quantityFields = {
  value: number('The number itself.'),
  unit: words('What is counted; `percent` for a percentage.', { example: 'persons' }).optional(),
  qualifier: choice(qualifiers, 'How exact the number is; exact when left out.').optional(),
  asOf: partialDate('The date the number is true for.').optional(),
  source: source.optional(),
};

const inPercent = ({ value, unit }: { value: number; unit?: string | undefined }) =>
  unit !== 'percent' || isPercentage(value);

const percentageFault = { path: ['value'], error: percentageRemedy };

/** `{ value, unit?, qualifier?, asOf?, source? }`. */
export function quantity(description: string) {
  return z
    .strictObject(quantityFields)
    .refine(inPercent, percentageFault)
    .meta({
      description,
      example: '{ value: 40, qualifier: about }',
      blank: '{ value: NUMBER }',
      shape: 'Quantity',
      quantity: true,
    })
    .brand<'quantity'>();
}

/** A plain number, or a Quantity where a qualifier is needed. */
export function measured(description: string) {
  return z
    .union([z.number(), z.strictObject(quantityFields).refine(inPercent, percentageFault)], {
      error: ({ input }) => (isRecord(input) ? undefined : numberRemedy(input)),
    })
    .meta({ description, example: '17289', blank: 'NUMBER', quantity: true })
    .brand<'quantity'>();
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
    figure: true,
    example: '{ id: coverage, value: 40, unit: percent, label: "of households" }',
    blank: '{ id: ID, label: …, value: NUMBER }',
    shape: 'Figure',
  });

export type Figure = z.output<typeof figure>;
