import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { columnsOf } from '../../../../src/formats/tables/schema-columns.ts';
import { choice } from '../../../../src/schemas/choice.ts';
import { describe as describeSchema } from '../../../../src/schemas/describe.ts';
import {
  code,
  integer,
  language,
  number,
  partialDate,
  sdgTarget,
  words,
  yesNo,
} from '../../../../src/schemas/fields.ts';
import { file, link, reference } from '../../../../src/schemas/pointers.ts';
import { measured, money, period, quantity, source } from '../../../../src/schemas/shapes.ts';

const writing = { absolute: (address: string) => `https://site.example/fr${address}` };

/** The columns a field makes, and what stands in them: `name type` and the cell. */
function columnsIn(schema: z.ZodType, value: unknown): Record<string, unknown> {
  const columns = columnsOf('f', describeSchema(schema), (row: { f: unknown }) => row.f);
  return Object.fromEntries(
    columns.map(({ name, type, cell }) => [`${name} ${type}`, cell({ f: value }, writing)]),
  );
}

const entry = (id: string) => ({ collection: 'asks', id, path: `/funding/${id}/`, called: 'An ask' });

describe('a field makes columns by its kind', () => {
  it.each<[string, z.ZodType, unknown, Record<string, unknown>]>([
    ['words', words('W.'), 'Clean, "safe"\nwater', { 'f string': 'Clean, "safe"\nwater' }],
    ['words that are missing', words('W.').optional(), undefined, { 'f string': null }],
    ['a code', code('C.', '1.10'), '1.10', { 'f string': '1.10' }],
    ['yes', yesNo('Y.'), true, { 'f boolean': true }],
    ['no', yesNo('Y.'), false, { 'f boolean': false }],
    ['a number', number('N.'), -0.5, { 'f number': -0.5 }],
    ['a whole number', integer('N.').optional(), 0, { 'f integer': 0 }],
    ['a reference', reference('asks', 'A.'), entry('phase-1'), { 'f string': 'phase-1' }],
    ['a reference that is missing', reference('asks', 'A.'), undefined, { 'f string': null }],
    [
      'money',
      money('M.'),
      { amount: 400000.5, currency: 'EUR' },
      { 'f number': 400000.5, 'f_currency string': 'EUR' },
    ],
    [
      'money without minor units',
      money('M.'),
      { amount: 5000000, currency: 'JPY' },
      { 'f number': 5000000, 'f_currency string': 'JPY' },
    ],
    ['no money at all', money('M.').optional(), undefined, { 'f number': null, 'f_currency string': null }],
    ['a year', partialDate('D.'), '2020', { 'f string': '2020', 'f_precision string': 'year' }],
    ['a month', partialDate('D.'), '2020-04', { 'f string': '2020-04', 'f_precision string': 'month' }],
    ['a day', partialDate('D.'), '2020-04-01', { 'f string': '2020-04-01', 'f_precision string': 'day' }],
    [
      'a period without an end',
      period('P.'),
      { start: '2020-04' },
      {
        'f_start string': '2020-04',
        'f_start_precision string': 'month',
        'f_end string': null,
        'f_end_precision string': null,
      },
    ],
    [
      'a quantity',
      quantity('Q.'),
      {
        value: 40,
        unit: 'percent',
        qualifier: 'about',
        asOf: '2020',
        source: { title: 'Survey', url: '/results/x/' },
      },
      {
        'f number': 40,
        'f_unit string': 'percent',
        'f_qualifier string': 'about',
        'f_asOf string': '2020',
        'f_asOf_precision string': 'year',
        'f_source_title string': 'Survey',
        'f_source_url string': 'https://site.example/fr/results/x/',
        'f_source_date string': null,
        'f_source_date_precision string': null,
        'f_source_page string': null,
      },
    ],
    [
      'a source',
      source,
      { title: 'Survey', url: 'https://survey.example/', date: '2020', page: '12' },
      {
        'f_title string': 'Survey',
        'f_url string': 'https://survey.example/',
        'f_date string': '2020',
        'f_date_precision string': 'year',
        'f_page string': '12',
      },
    ],
    ['an address outside', link('L.'), 'mailto:a@b.example', { 'f string': 'mailto:a@b.example' }],
    ['an address in the site', link('L.'), '/about/', { 'f string': 'https://site.example/fr/about/' }],
    ['ids', z.array(reference('asks', 'A.')), [entry('a'), entry('b-2')], { 'f string': 'a b-2' }],
    ['codes', z.array(sdgTarget), ['1.3', '8'], { 'f string': '1.3 8' }],
    ['languages', z.array(language('L.')), ['en', 'lo'], { 'f string': 'en lo' }],
    ['an empty list', z.array(words('W.')), [], { 'f string': null }],
    ['texts', z.array(words('W.')), ['One,\n  two', 'three'], { 'f string': 'One, two\nthree' }],
    [
      'ids, each of which may have more',
      z.array(
        z.union([
          reference('asks', 'A.'),
          z.strictObject({ ask: reference('asks', 'A.'), share: number('S.') }),
        ]),
      ),
      [entry('a')],
      { 'f string': 'a' },
    ],
    [
      'ids, or a word for all',
      z.union([z.literal('all'), z.array(reference('themes', 'T.'))]),
      [entry('a')],
      { 'f string': 'a' },
    ],
    [
      'a group in a group',
      z.strictObject({ a: words('A.'), b: z.strictObject({ c: number('C.').optional() }).optional() }),
      { a: 'x' },
      { 'f_a string': 'x', 'f_b_c number': null },
    ],
    ['a picture', file('image', 'P.'), 'a.jpg', {}],
    ['a list of groups', z.array(z.strictObject({ title: words('T.') })), [{ title: 'x' }], {}],
  ])('%s', (_, schema, value, columns) => {
    expect(columnsIn(schema, value)).toEqual(columns);
  });
});

describe('a column says what its schema does', () => {
  const factsIn = (schema: z.ZodType) =>
    columnsOf('f', describeSchema(schema), () => undefined).map(
      ({ name, type, description, constraints, names }) => ({
        ...{ name, type, description, constraints },
        ...(names !== undefined && { names }),
      }),
    );

  it.each<[string, z.ZodType, object[]]>([
    [
      'whom it names, and that it must be there',
      reference('asks', 'An ask.'),
      [{ name: 'f', type: 'string', description: 'An ask.', constraints: { required: true }, names: 'asks' }],
    ],
    [
      'which words there are',
      choice({ low: { means: 'small' }, high: { means: 'great' } }, 'How much.').optional(),
      [
        {
          name: 'f',
          type: 'string',
          description: 'How much. low: small; high: great.',
          constraints: { enum: ['low', 'high'] },
        },
      ],
    ],
    [
      'between what a number lies',
      integer('A step.', { min: 1, max: 3 }),
      [
        {
          name: 'f',
          type: 'integer',
          description: 'A step.',
          constraints: { required: true, minimum: 1, maximum: 3 },
        },
      ],
    ],
    [
      'which is a number in two forms',
      measured('What was measured.').optional(),
      [
        { name: 'f', type: 'number', description: 'What was measured.', constraints: {} },
        expect.objectContaining({ name: 'f_unit' }) as object,
        expect.objectContaining({ name: 'f_qualifier' }) as object,
        expect.objectContaining({ name: 'f_asOf' }) as object,
        expect.objectContaining({ name: 'f_asOf_precision' }) as object,
        ...['title', 'url', 'date', 'date_precision', 'page'].map(
          (part) => expect.objectContaining({ name: `f_source_${part}` }) as object,
        ),
      ],
    ],
  ])('%s', (_, schema, facts) => {
    expect(factsIn(schema)).toEqual(facts);
  });

  it('asks for nothing in a group that may be missing', () => {
    const group = z.strictObject({ start: partialDate('S.') }).optional();
    expect(factsIn(group).map(({ constraints }) => constraints.required)).toEqual([undefined, undefined]);
  });

  it('takes dates of every precision, and nothing else', () => {
    const [date] = factsIn(partialDate('D.'));
    const pattern = new RegExp(date?.constraints.pattern ?? '', 'u');
    expect(['2020', '2020-04', '2020-04-01'].every((date) => pattern.test(date))).toBe(true);
    expect(['20', '2020-4', '2020-04-01T00:00', ' 2020'].some((date) => pattern.test(date))).toBe(false);
  });
});
