import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Corpus, Entry } from '../../../src/checks/corpus.ts';
import { rules } from '../../../src/checks/rules.ts';
import { validEntries } from '../../../src/checks/valid.ts';
import { corpusOf } from '../../../src/content-files/corpus.ts';
import { takeApart } from '../../../src/prose/take-apart.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { sdgTarget, words } from '../../../src/schemas/fields.ts';
import { file, link, phone, reference } from '../../../src/schemas/pointers.ts';
import { document } from '../../../src/schemas/document.ts';
import { figure, money } from '../../../src/schemas/shapes.ts';
import { common } from '../../../src/schemas/common.ts';
import { fieldsOf } from '../../../src/schemas/describe.ts';
import { contentWith } from '../../support/content-folder.ts';

// A collection that is not there yet: what its schema says of its fields is all that the rules need to know.
const schema = z.strictObject({
  title: words('Title.'),
  before: reference('pages', 'What it follows.').meta({ noCircle: true }).optional(),
  cost: money('What it cost.').meta({ setsCurrency: true }).optional(),
  spent: z.array(z.strictObject({ amount: money('How much.') })).optional(),
  numbers: z.array(figure).optional(),
  papers: z.array(document).optional(),
  hotline: phone('Whom to call.').optional(),
  picture: file('image', 'A picture.').optional(),
  page: link('A page.').optional(),
  targets: z.array(sdgTarget).optional(),
  ...common,
});

const { corpus } = corpusOf(readContent(contentWith(), '2026-01-01'), '2026-01-01', takeApart);

function corpusWith(fields: Record<string, unknown>): Corpus {
  const raw = { title: 'Evaluation', ...fields };
  const entry: Entry = {
    collection: 'pages',
    id: 'evaluation',
    file: 'evaluations/evaluation.md',
    published: true,
    address: '/evaluations/evaluation/',
    raw,
    data: schema.parse(raw),
    fields: [...fieldsOf(schema, raw)],
    references: [],
    texts: [],
  };
  const entries = [...corpus.entries, entry];
  return { ...corpus, entries, valid: validEntries(entries) };
}

const coverage = { id: 'coverage', value: 1, label: 'people' };

describe('a rule holds for any collection whose schema has such a field', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['figure-sourced', { numbers: [coverage] }, 'numbers.0'],
    ['id-once', { numbers: [coverage, coverage] }, 'numbers.1.id'],
    ['amount-fits-currency', { spent: [{ amount: 1.005 }] }, 'spent.0.amount'],
    [
      'amount-fits-currency',
      { cost: { amount: 5, currency: 'JPY' }, spent: [{ amount: 1.5 }] },
      'spent.0.amount',
    ],
    ['phone-possible', { hotline: '123' }, 'hotline'],
    ['media-exists', { picture: 'none.png' }, 'picture'],
    ['link-encrypted', { page: 'http://example.org/' }, 'page'],
    ['address-free', { redirectFrom: ['/old/', '/about/'] }, 'redirectFrom.1'],
    ['document-exists', { sources: [{ document: 'Survey' }] }, 'sources.0.document'],
    ['no-circle', { before: 'evaluation' }, 'before'],
  ])('%s: %j', (rule, fields, path) => {
    const findings = rules[rule]?.find(corpusWith(fields)) ?? [];
    expect(findings.map((finding) => `${finding.entry.file} ${finding.path.join('.')}`)).toEqual([
      `evaluations/evaluation.md ${path}`,
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['figure-sourced', { numbers: [{ ...coverage, asOf: 2020, source: { title: 'Census' } }] }],
    ['amount-fits-currency', { cost: { amount: 5, currency: 'BHD' }, spent: [{ amount: 1.005 }] }],
    [
      'document-exists',
      {
        papers: [{ title: 'Survey', url: 'https://example.org', category: 'B01', language: 'en' }],
        sources: [{ document: 'Survey' }],
      },
    ],
  ])('%s finds nothing in %j', (rule, fields) => {
    expect(rules[rule]?.find(corpusWith(fields))).toEqual([]);
  });
});
