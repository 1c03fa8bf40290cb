import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { flagsOf, optionFor, valueOf } from '../../../scripts/new/flags.ts';
import { commentedEntry } from '../../../src/content-files/commented-entry.ts';
import { fieldConfig } from '../../../src/editor/field-config.ts';
import { formFields } from '../../../src/editor/form-field.ts';
import { askSchema } from '../../../src/schemas/ask.ts';
import { choice } from '../../../src/schemas/choice.ts';
import { describe as described } from '../../../src/schemas/describe.ts';
import { editorSchemas } from '../../../src/schemas/editor-schemas.ts';
import { fieldReference } from '../../../src/schemas/field-reference.ts';
import { integer, partialDate, words, yesNo } from '../../../src/schemas/fields.ts';
import { reference } from '../../../src/schemas/pointers.ts';
import { money } from '../../../src/schemas/shapes.ts';
import { snippets } from '../../../src/schemas/snippets.ts';
import { yamlEditor } from '../../support/yaml-editor.ts';

/** One field of every kind, as somebody who adds one would write it: its line in a schema, and no other edit. */
const added = {
  village: words('The village it is in.', { max: 40 }),
  taps: integer('How many taps.', { max: 9 }).optional(),
  driller: reference('organisations', 'Who drills.').optional(),
  ground: choice({ sand: { means: 'easy to drill' }, rock: { means: 'hard to drill' } }, 'The ground.'),
  deposit: money('What is paid first.').optional(),
  opened: partialDate('When it was opened.').optional(),
  shared: yesNo('Whether villages share it.', true).optional(),
  pumps: z
    .array(z.strictObject({ maker: words('Who made it.'), year: partialDate('When.').optional() }))
    .optional()
    .meta({ description: 'The pumps.' }),
};

const known = {
  asks: { schema: askSchema.safeExtend(added), lies: { endings: ['md'] } },
};
const { schema } = known.asks;

/** What everything that is made of the schemas is to say of each. */
const descriptions: [field: keyof typeof added, description: string][] = [
  ['village', 'The village it is in.'],
  ['taps', 'How many taps.'],
  ['driller', 'Who drills.'],
  ['ground', 'The ground.'],
  ['deposit', 'What is paid first.'],
  ['opened', 'When it was opened.'],
  ['shared', 'Whether villages share it.'],
  ['pumps', 'The pumps.'],
];

it('every new field is tried', () => {
  expect(descriptions.map(([name]) => name)).toEqual(Object.keys(added));
});

describe('a field that is added to a schema', () => {
  it.each(descriptions)('stands in the field reference: %s', (name, description) => {
    expect(fieldReference(known)).toMatch(
      new RegExp(`\\| \`${name}(\\[\\])?\` \\| (yes)? *\\| ${description}`, 'u'),
    );
  });

  it('stands in the snippets where it must be there', () => {
    const body = snippets(known)['new-asks']?.body ?? [];
    expect(body).toEqual(
      expect.arrayContaining([
        '# The village it is in.',
        expect.stringMatching(/^ground: \$\{\d\|sand,rock\|\}$/u),
      ]),
    );
    expect(body.join('\n')).not.toContain('taps');
  });

  const form = formFields(schema).slice(-Object.keys(added).length);
  const languages = { languages: ['en', 'fr'], defaultLanguage: 'en' };

  it('is in the form of the editor, as what it is', () => {
    expect(form.map((field) => fieldConfig(field, languages))).toEqual(
      [
        { name: 'village', required: ['en'], i18n: true, widget: 'text', maxlength: 40 },
        { name: 'taps', widget: 'string', pattern: [expect.any(String), expect.stringContaining('whole')] },
        { name: 'driller', widget: 'relation', collection: 'organisations' },
        {
          ...{ name: 'ground', required: ['en'], widget: 'select' },
          options: [
            { label: 'sand – easy to drill', value: 'sand' },
            { label: 'rock – hard to drill', value: 'rock' },
          ],
        },
        { name: 'deposit', widget: 'object' },
        { name: 'opened', widget: 'string', pattern: [expect.any(String), expect.stringContaining('YYYY')] },
        { name: 'shared', widget: 'boolean', default: true },
        { name: 'pumps', i18n: 'duplicate', widget: 'list', summary: '{{maker}}' },
      ].map((config) => expect.objectContaining({ required: false, i18n: false, ...config }) as object),
    );
  });

  it.each(descriptions)('is explained in the form: %s', (name, description) => {
    expect(form.find((field) => field.name === name)?.hint).toBe(description);
  });

  it.each<[field: string, text: string, value: unknown]>([
    ['village', 'Nadi', 'Nadi'],
    ['taps', '9', 9],
    ['driller', 'drillers', 'drillers'],
    ['ground', 'rock', 'rock'],
    ['deposit', '500', 500],
    ['opened', '2024', '2024'],
    ['shared', 'false', false],
  ])('is a flag of npm run new: --%s %s', (name, text, value) => {
    const flag = flagsOf(described(schema).fields).get(name);
    expect(flag && valueOf(flag, [text])).toEqual(value);
    expect(flag && optionFor(flag)).toMatchObject({ value: 'needed' });
  });

  it('is left to the file where it is a list of groups', () => {
    expect(flagsOf(described(schema).fields).has('pumps')).toBe(false);
  });

  it.each(descriptions)('waits in the file that npm run new writes: %s', (name, description) => {
    const text = commentedEntry({ schema, fields: { title: 'Wells' }, isYaml: false });
    expect(text).toMatch(new RegExp(`^# ${name}:.*# ${description}`, 'mu'));
  });

  const ids = { organisations: [{ id: 'drillers', called: 'The Drillers' }] };
  const editor = yamlEditor(editorSchemas(ids, known));

  it.each(descriptions)('is offered and explained in a code editor: %s', async (name, description) => {
    const offers = await editor.offers('asks', 'title: Wells\n|');
    expect(offers.find(({ label }) => label === name)?.means).toContain(description);
  });

  it.each([
    ['village: Nadi', 'village: ""', 'write words, 40 characters at most'],
    ['taps: 9', 'taps: 10', 'Value is above the maximum of 9.'],
    ['driller: drillers', 'driller: The Drillers', 'write the id of one of the organisations'],
    ['ground: rock', 'ground: clay', 'write one of sand (easy to drill), rock (hard to drill)'],
    ['deposit: 500', 'deposit: 500 EUR', 'write NUMBER, or { amount: NUMBER, currency: CODE }'],
    ['opened: 2024-05', 'opened: May', 'write YYYY-MM-DD, YYYY-MM or YYYY'],
    ['shared: false', 'shared: no', 'write true or false'],
    ['pumps: [{ maker: Ann }]', 'pumps: [{ year: 2024 }]', 'Missing property "maker".'],
  ])('is taken as %s and refused as %s', async (right, wrong, remark) => {
    expect(await editor.remarks('asks', `visibility: draft\n${right}`)).toEqual([]);
    expect(await editor.remarks('asks', `visibility: draft\n${wrong}`)).toEqual([
      expect.stringContaining(remark),
    ]);
  });

  it('is translated where it holds words', async () => {
    const offers = await editor.offers('asks.words', '|');
    expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(['village', 'pumps']));
    expect(offers.map(({ label }) => label)).not.toContain('ground');
  });
});
