import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { askSchema } from '../../../src/schemas/ask.ts';
import { choice } from '../../../src/schemas/choice.ts';
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

/** Everything that is made of the schemas, and what each is to know of a new field. */
const descriptions = Object.entries(added).map(
  ([name, field]) => [name, z.globalRegistry.get(field)?.description ?? ''] as const,
);

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
