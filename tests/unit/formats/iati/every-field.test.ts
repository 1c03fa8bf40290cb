import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collections, type CollectionName } from '../../../../src/schemas/collections.ts';
import { describe, type Description } from '../../../../src/schemas/describe.ts';
import { iatiOf } from '../../../support/iati.ts';

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
    const written = fieldsIn(collection, file);
    const missing = pathsIn(describe(collections[collection].schema), name).filter(
      (path) => !whether.some((field) => path.endsWith(`.${field}`)) && !written.has(path),
    );
    expect(missing.filter((path) => !elsewhere.includes(path))).toEqual([]);
  });
});

/** Every field that is written in a file, however deep: `briefs.indicators.target.value`. */
function fieldsIn(name: CollectionName, file: string): Set<string> {
  const path = name === 'themes' ? 'themes.yaml' : file;
  const text = readFileSync(`${content}/${path}`, 'utf8');
  const [, front = ''] = path.endsWith('.md') ? text.split(/^---$/mu) : ['', text];
  const found = new Set<string>();
  const walk = (value: unknown, at: string): void => {
    if (Array.isArray(value)) for (const one of value) walk(one, at);
    else if (typeof value === 'object' && value !== null)
      for (const [key, below] of Object.entries(value)) {
        found.add(`${at}.${key}`);
        walk(below, `${at}.${key}`);
      }
  };
  walk(parse(front), name);
  return found;
}

/** The fields of a schema down to those of its lists and groups; what may be written in several ways is one field. */
function pathsIn({ fields }: Description, at: string): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const path = `${at}.${key}`;
    const below = field.item ?? field;
    return [path, ...(field.meta.source || field.meta.shape === 'Document' ? [] : pathsIn(below, path))];
  });
}
