import { describe, expect, it } from 'vitest';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { explainOverlay } from '../../../src/schemas/overlay.ts';
import { fieldName } from '../../../src/domain/problem.ts';

type Fields = Record<string, unknown>;

const explain = (collection: CollectionName, overlay: Fields, original: Fields = {}) =>
  explainOverlay(collections[collection].schema, overlay, original).map(
    ({ path, message }) => `${fieldName(path)}: ${message}`,
  );

const figures = [
  { id: 'people', label: 'people', value: 9, unit: 'persons' },
  { id: 'homes', label: 'homes', value: 3 },
];
const brief = {
  figures,
  outputs: [{ number: '1.1', title: 'One' }],
  outcomes: [{ title: 'Change' }, { title: 'More change' }],
  theoryOfChange: [{ if: 'a', then: 'b', because: 'c' }],
  reporting: { frequency: 'yearly', channel: 'By letter' },
  indicators: [
    { id: 'a', measure: 'qualitative', baseline: { value: 'poor', date: '2020' } },
    { id: 'b', measure: 'unit', actuals: [{ value: 5, date: '2020', comment: 'So far' }] },
  ],
};

describe('words where the original has them', () => {
  it.each<[string, CollectionName, Fields, Fields?]>([
    ['nothing at all', 'briefs', {}],
    ['a title, a day of change, a review', 'briefs', { title: 'T', updated: '2024-05', reviewed: false }],
    ['an item by its id', 'briefs', { figures: [{ id: 'homes', label: 'maisons' }] }, brief],
    ['an item by its number', 'briefs', { outputs: [{ number: '1.1', title: 'Un' }] }, brief],
    ['items by their place, one left out', 'briefs', { outcomes: [{}, { title: 'Plus' }] }, brief],
    ['an item with one of its words', 'briefs', { theoryOfChange: [{ then: 'x' }] }, brief],
    ['a unit', 'briefs', { figures: [{ id: 'people', unit: 'personnes' }] }, brief],
    ['a field in a group', 'briefs', { reporting: { channel: 'Par lettre' } }, brief],
    ['a value in words', 'briefs', { indicators: [{ id: 'a', baseline: { value: 'faible' } }] }, brief],
    [
      'a remark on a value',
      'briefs',
      { indicators: [{ id: 'b', actuals: [{ comment: 'Jusqu’ici' }] }] },
      brief,
    ],
    ['a list of words', 'asks', { deliverables: ['Un puits'] }, { deliverables: ['A well', 'A pump'] }],
    ['Markdown', 'results', { contribution: '**Nous** avons payé.' }, { contribution: 'We paid.' }],
    [
      'words of a theme and other words for it',
      'themes',
      { title: 'Eau', aliases: ['H2O'] },
      { title: 'Water' },
    ],
  ])('%s', (_, collection, overlay, original) => {
    expect(explain(collection, overlay, original)).toEqual([]);
  });
});

it.each<[CollectionName, Fields, Fields, RegExp[]]>([
  [
    'briefs',
    {
      figures: [
        { id: 'people', unit: 'percent' },
        { id: 'share', unit: 'pour cent' },
      ],
    },
    { figures: [...figures, { id: 'share', label: 'of them', value: 4, unit: 'percent' }] },
    [
      /figures\[0\]\.unit: found "percent".*take unit out/u,
      /figures\[1\]\.unit: found "pour cent".*take unit out/u,
    ],
  ],
  [
    'briefs',
    { status: 'closed' },
    {},
    [/^status: found "closed", but a translation holds words only; take status out/u],
  ],
  ['briefs', { countries: ['fiji'] }, {}, [/^countries: found \["fiji"\]/u]],
  ['briefs', { visibility: 'draft' }, {}, [/^visibility: .*words only/u]],
  ['briefs', { budget: [{ amount: 5 }] }, { budget: [{ amount: 4 }] }, [/^budget\[0\]\.amount: found 5/u]],
  ['briefs', { titel: 'T' }, {}, [/^titel: there is no field called titel; write title, or take it out/u]],
  ['briefs', { published: '2024' }, {}, [/^published: .*words only/u]],
  ['briefs', { title: 5 }, {}, [/^title: .*take title out/u]],
  ['briefs', { title: '' }, {}, [/^title: found ""; it is empty: fill it in/u]],
  ['briefs', { title: null }, {}, [/^title: is empty/u]],
  ['briefs', { title: 'a <b>' }, {}, [/^title: .*HTML is not allowed here/u]],
  ['briefs', { summary: 'x'.repeat(301) }, {}, [/^summary: .*301 characters; shorten it to 300 at most/u]],
  [
    'briefs',
    { updated: 'soon', reviewed: 'yes' },
    {},
    [/^updated: .*write a date/u, /^reviewed: .*true or false/u],
  ],
  [
    'briefs',
    { figures: [{ id: 'homes', value: 4 }] },
    brief,
    [/^figures\[0\]\.value: found 4, but a translation/u],
  ],
  [
    'briefs',
    { figures: [{ id: 'homs', label: 'x' }] },
    brief,
    [/^figures\[0\]\.id: found "homs".*write homes/u],
  ],
  [
    'briefs',
    { figures: [{ label: 'x' }] },
    brief,
    [/^figures\[0\]: does not say which.*write id: and one of people, homes/u],
  ],
  ['briefs', { figures: { people: 'x' } }, brief, [/^figures: .*write a list/u]],
  ['briefs', { figures: [{ id: 'people', label: 'x' }] }, {}, [/^figures: translates nothing/u]],
  ['briefs', { quote: { text: 'x' } }, {}, [/^quote: translates nothing: the original has no quote/u]],
  ['briefs', { reporting: 'x' }, brief, [/^reporting: .*field by field/u]],
  [
    'briefs',
    { outcomes: [{}, {}, { title: 'x' }] },
    brief,
    [/^outcomes\[2\]: has 3 items, but the original has 2/u],
  ],
  [
    'briefs',
    { indicators: [{ id: 'b', actuals: [{ value: 6 }] }] },
    brief,
    [/^indicators\[0\]\.actuals\[0\]\.value: found 6/u],
  ],
  [
    'briefs',
    { indicators: [{ id: 'b', actuals: [{ value: 'six' }] }] },
    brief,
    [/value: found "six", but a translation holds words only/u],
  ],
  ['asks', { deliverables: ['a', 'b'] }, { deliverables: ['A'] }, [/^deliverables\[1\]: has 2 items/u]],
  ['contacts', { name: 'X', email: 'x@example.org' }, {}, [/^name: /u, /^email: /u]],
  ['site', { currency: 'EUR' }, {}, [/^currency: /u]],
  ['themes', { dacSector: '16010' }, {}, [/^dacSector: /u]],
  ['pages', { order: 2 }, {}, [/^order: /u]],
  [
    'pages',
    JSON.parse('{"__proto__": 1, "constructor": 2}') as Fields,
    {},
    [/^__proto__: there is no field/u, /^constructor: there is no field/u],
  ],
])('%s: %j', (collection, overlay, original, says) => {
  const faults = explain(collection, overlay, original);
  expect(faults).toHaveLength(says.length);
  for (const [i, pattern] of says.entries()) expect(faults[i]).toMatch(pattern);
});
