import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { collections } from '../../../src/schemas/collections.ts';
import { fieldReference } from '../../../src/schemas/field-reference.ts';

it('stands in docs/fields.md as the schemas have it (run `npm run fields`)', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toContain(fieldReference());
});

it.each(Object.keys(collections))('tells of %s where its files lie, and every field', (name) => {
  const sections = fieldReference().split(/^#+ /mu);
  const [, , place, , ...table] =
    sections.find((section) => section.startsWith(`${name}\n`))?.split('\n') ?? [];
  expect(place).toMatch(/^[A-Z].*`.+`.*\.$/u);
  expect(table.filter((line) => line.startsWith('| `'))).not.toEqual([]);
});

it('has a word for everything', () => {
  expect(fieldReference()).not.toMatch(/\bundefined\b|\bnull\b|\[object/u);
});
