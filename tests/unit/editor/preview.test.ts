import { describe, expect, it } from 'vitest';
import { formFields } from '../../../src/editor/form-field.ts';
import { previewPieces } from '../../../src/editor/preview/pieces.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';

const names: Record<string, string> = {
  'briefs/wells': 'Wells for twelve villages',
  'organisations/river-fund': 'River Fund',
};

function preview(collection: CollectionName, data: Record<string, unknown>, language = 'en') {
  return previewPieces(formFields(collections[collection].schema), data, {
    edition: createEdition({
      language,
      defaultLanguage: 'en',
      languages: ['en', 'fr'],
      base: '/',
      origin: 'https://example.org',
    }),
    currency: 'EUR',
    nameOf: (of, id) => names[`${of}/${id}`] ?? id,
  });
}

const ask = {
  brief: 'wells',
  title: 'The first four wells',
  kind: 'phase',
  order: 1,
  purpose: 'Four wells, dug and handed over.',
  amount: { amount: 900000, currency: '' },
  period: { start: '2027-01', end: '2027-12' },
  deliverables: ['Four wells', ''],
  costLines: [
    { category: 'Drilling', amount: { amount: 700000 } },
    { category: 'Pumps', amount: { amount: 200000, currency: null } },
  ],
  contributions: [
    { donor: 'river-fund', amount: { amount: 50000.5 }, kind: 'pledge', date: '2026-06-01', public: true },
  ],
  withdrawn: false,
  redirectFrom: ['/old/'],
  body: 'Why *here*.',
};

describe('the preview of an ask', () => {
  const pieces = preview('asks', ask);
  const facts = pieces.flatMap((piece) => (piece.is === 'facts' ? piece.facts : []));
  const tables = pieces.filter((piece) => piece.is === 'table');

  it('begins with what it is, what it is called, and what it is about', () => {
    expect(pieces.slice(0, 3).map(({ is }) => is)).toEqual(['kicker', 'title', 'lead']);
    expect(pieces[1]).toEqual({ is: 'title', text: 'The first four wells' });
  });

  it('ends with its text', () => {
    expect(pieces.at(-1)).toEqual({ is: 'prose', name: '', markdown: 'Why *here*.' });
  });

  it('calls what it names by its name', () => {
    expect(facts.map(({ text }) => text)).toContain('Wells for twelve villages');
    expect(tables.flatMap(({ rows }) => rows[0] ?? [])).toContain('River Fund');
  });

  it('writes sums in the currency they are in, as its language does', () => {
    expect(facts.map(({ text }) => text.replace(/\s/gu, ' '))).toContain('€900,000');
    const french = preview('asks', ask, 'fr').flatMap((piece) => (piece.is === 'facts' ? piece.facts : []));
    expect(french.map(({ text }) => text.replace(/\s/gu, ' '))).toContain('900 000 €');
  });

  it('has a row for each cost line, and nothing for what is empty or no reader sees', () => {
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(pieces.find((piece) => piece.is === 'list')).toMatchObject({ items: ['Four wells'] });
    expect(JSON.stringify(pieces)).not.toMatch(/\/old\/|false|null/u);
  });
});

it('shows a name that nobody knows as it is written', () => {
  const facts = preview('contacts', { name: 'Ann Vula', organisation: 'nobody' }).flatMap((piece) =>
    piece.is === 'facts' ? piece.facts : [],
  );
  expect(facts.map(({ text }) => text)).toEqual(['nobody']);
});
