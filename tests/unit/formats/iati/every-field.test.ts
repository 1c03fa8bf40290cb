import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collections, type CollectionName } from '../../../../src/schemas/collections.ts';
import { describe } from '../../../../src/schemas/describe.ts';
import { iatiOf } from '../../../support/iati.ts';
import { fieldsThere, fieldsUsed } from '../../../support/used-fields.ts';

const content = 'tests/fixtures/filled/content';
const { leftOut } = iatiOf(content, '2026-01-31');

/** What goes out of each collection, wholly or in part, or decides where; `round-trip.test.ts` says where it stands. */
const goesOut: Partial<Record<CollectionName, { file: string; fields: readonly string[] }>> = {
  site: {
    file: 'site.yaml',
    fields: ['url', 'organisation', 'languages', 'defaultLanguage', 'currency', 'iati'],
  },
  briefs: {
    file: 'briefs/island-light.md',
    fields: [
      ...['title', 'kind', 'summary', 'countries', 'status', 'code', 'published', 'period', 'related'],
      ...['participants', 'contacts', 'themes', 'sdgTargets', 'indicators', 'budget', 'documents', 'updated'],
      // Filled in by another brief of the fixture.
      'parent',
    ],
  },
  asks: {
    file: 'asks/lamps.md',
    fields: [
      ...['brief', 'title', 'kind', 'order', 'purpose', 'amount', 'period', 'contact', 'contributions'],
      ...['withdrawn', 'updated', 'durationMonths'],
    ],
  },
  results: {
    file: 'results/first-evenings.md',
    fields: ['title', 'country', 'date', 'kind', 'briefs', 'summary', 'indicators', 'documents'],
  },
  contacts: {
    file: 'contacts/ana.yaml',
    fields: ['name', 'organisation', 'email', 'phone', 'jobTitle', 'office', 'address', 'url'],
  },
  organisations: { file: 'organisations/light-office.yaml', fields: ['name', 'type', 'iatiRef'] },
  countries: { file: 'countries/fiji.md', fields: ['iso2'] },
  themes: { file: 'themes/light', fields: ['id', 'title'] },
};

/** What says whether an entry is published: nothing of it, where it is not. */
const whether = ['visibility', 'embargoUntil'];

/** Fields that only another entry of the fixture can have. */
const elsewhere = ['briefs.parent', 'asks.withdrawn', 'asks.dependsOn'];

group.each(Object.entries(goesOut))('%s', (name, { file, fields }) => {
  const collection = name as CollectionName;
  const schema = Object.keys(describe(collections[collection].schema).fields);
  const told = new Set(
    leftOut.filter(({ entry }) => entry === file).map(({ field }) => field.replace(/[.[].*/u, '')),
  );

  it('goes out or is told as left out, field by field', () => {
    const unheard = schema.filter(
      (field) =>
        ![...fields, ...whether].includes(field) &&
        !told.has(field) &&
        !elsewhere.includes(`${name}.${field}`),
    );
    expect(unheard).toEqual([]);
    expect(fields.filter((field) => !schema.includes(field))).toEqual([]);
  });

  it('is filled in by the fixture', () => {
    const described = describe(collections[collection].schema);
    const written = new Set(valuesOf(file).flatMap((value) => fieldsUsed(described, value, name)));
    const missing = fieldsThere(described, name).filter((path) => !isChoice(path) && !written.has(path));
    expect(missing.filter((path) => !elsewhere.includes(path))).toEqual([]);
  });
});

/** What is written above the line of a file; of the themes, the whole list. */
function valuesOf(file: string): unknown[] {
  const path = file.startsWith('themes/') ? 'themes.yaml' : file;
  const text = readFileSync(`${content}/${path}`, 'utf8');
  const [, front = ''] = path.endsWith('.md') ? text.split(/^---$/mu) : ['', text];
  return [parse(front)].flat();
}

// What an author has several ways to write: a source by its title, its result or its document.
function isChoice(path: string): boolean {
  return (
    whether.some((field) => path.endsWith(`.${field}`)) || /^(?:Source|Document|value\/unit)\./u.test(path)
  );
}
