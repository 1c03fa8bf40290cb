import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { briefJson } from '../../../src/formats/brief-json.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import { linkContent } from '../../../src/model/link.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describe as describeSchema } from '../../../src/schemas/describe.ts';
import { publishedContent } from '../../../src/data/readers/published-content.ts';
import { add, contentWith } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/wells/',
  origin: 'https://water.example.org',
});

/** The JSON of the one brief of the small content folder with some of its files changed. */
function textOf(changes: Changes = {}): string {
  const content = readContent(contentWith(changes), '2026-01-01');
  expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { briefs, site } = linkContent(publishedContent(content), 'en', '2026-01-01');
  const [brief] = briefs;
  if (!brief) throw new Error('There is no brief');
  return briefJson(brief, site, edition);
}

const read = (changes?: Changes) => JSON.parse(textOf(changes)) as Record<string, unknown>;
const at = 'https://water.example.org/wells';

describe('a brief as JSON', () => {
  it('has every field of its schema but what is for the program, in the order of the schema', () => {
    const fields = Object.keys(describeSchema(collections.briefs.schema).fields);
    const forProgram = ['visibility', 'embargoUntil', 'redirectFrom'];
    const keys = Object.keys(read());
    expect(keys.filter((key) => fields.includes(key))).toEqual(
      fields.filter((field) => !forProgram.includes(field)),
    );
    expect(keys.filter((key) => forProgram.includes(key))).toEqual([]);
  });

  it('has null for what nobody wrote, and a list always', () => {
    expect(read()).toMatchObject({ subtitle: null, period: null, cover: null, risks: [], budget: [] });
  });

  it('names entries by id, name and whole address', () => {
    expect(read()).toMatchObject({
      page: `${at}/briefs/wells/`,
      countries: [{ id: 'fiji', name: 'Fiji', page: `${at}/countries/fiji/`, iso2: 'FJ', percentage: null }],
      themes: [{ id: 'water', title: 'Water', page: `${at}/themes/water/` }],
    });
  });

  it('has its asks with what was given and what is left, and no donor in confidence', () => {
    const changes = {
      'organisations/hand.yaml': 'name: Open Hand\ntype: foundation\n',
      'asks/first-wells.md': add(`contributions:
  - { donor: hand, amount: 40000.5, kind: pledge, date: 2024, public: false }
  - { donor: agency, amount: { amount: 7, currency: JPY }, kind: received, date: 2024-05-01 }`),
    };
    expect(read(changes)).toMatchObject({
      totals: [{ currency: 'FJD', asked: 100000, raised: 40000.5, over: 0, left: 59999.5, asks: 1 }],
      asks: [
        {
          id: 'first-wells',
          state: 'part-funded',
          raised: { amount: 40000.5, currency: 'FJD' },
          raisedElsewhere: [{ amount: 7, currency: 'JPY' }],
          left: { amount: 59999.5, currency: 'FJD' },
          contributions: [
            { donor: null, amount: { amount: 40000.5, currency: 'FJD' }, date: '2024', public: false },
            { donor: { id: 'agency', name: 'Water Agency' }, end: null },
          ],
          answer: { contact: { id: 'ann', name: 'Ann Vula', email: 'ann@water.example.org' }, role: null },
        },
      ],
    });
    expect(textOf(changes)).not.toMatch(/hand/iu);
  });

  it('has its results, its updates and its people whole', () => {
    const brief = read({
      'results/wells-dug.md': add(
        'briefs: [wells]\nindicators: [{ id: dug, title: Wells, actual: 12, planned: { value: 10, qualifier: about } }]',
      ),
      'updates/visit.md': add('briefs: [wells]\nspend: 500'),
      'briefs/wells.md': add('contacts: [{ contact: ann, role: Engineer }]'),
    });
    expect(brief).toMatchObject({
      results: [
        {
          id: 'wells-dug',
          indicators: [
            {
              id: 'dug',
              baseline: null,
              planned: { value: 10, qualifier: 'about', unit: null },
              actual: { value: 12, source: null },
              breakdown: [],
            },
          ],
        },
      ],
      updates: [{ spend: { amount: 500, currency: 'FJD' }, briefs: [{ id: 'wells' }] }],
      contacts: [{ contact: { id: 'ann', organisation: { id: 'agency' }, phone: null }, role: 'Engineer' }],
    });
  });

  it('has whole addresses for documents and links', () => {
    const changes = {
      'media/plan.pdf': new Uint8Array(Buffer.from('%PDF-1.7\n%%EOF\n')),
      'briefs/wells.md': add(`documents:
  - { title: Plan, file: plan.pdf, category: A02, language: en }
  - { title: Page, url: /countries/fiji/, category: A02, language: en }
sources:
  - { result: wells-dug }
  - { document: Plan }
  - { title: Survey, url: "https://survey.example.org/", page: 12 }`),
    };
    expect(read(changes)).toMatchObject({
      documents: [
        { title: 'Plan', url: null, file: `${at}/media/plan.pdf` },
        { title: 'Page', url: `${at}/countries/fiji/`, file: null },
      ],
      sources: [
        { url: `${at}/results/wells-dug/` },
        { title: 'Plan', url: `${at}/media/plan.pdf` },
        { title: 'Survey', url: 'https://survey.example.org/', page: '12', date: null },
      ],
    });
  });
});
