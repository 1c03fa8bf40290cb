import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorConfig } from '../../../src/editor/config.ts';
import { formFields } from '../../../src/editor/form-field.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';

describe.each(collectionNames)('the form of %s', (name) => {
  it('has every field of its schema', () => {
    const { schema } = collections[name];
    expect(formFields(schema).map((field) => field.name)).toEqual(Object.keys(schema.shape));
  });
});

it.each([
  ['a union nobody knows', z.union([z.boolean(), z.string()])],
  [
    'a bare value that may stand for two fields',
    z.union([z.string(), z.strictObject({ a: z.string(), b: z.string() })]),
  ],
  ['a kind of value nobody knows', z.bigint()],
])('%s is a loud error that names the field', (_, odd) => {
  expect(() => formFields(z.strictObject({ odd }))).toThrow(/\bodd\b/u);
});

it.each([
  ['sdgTargets', 'SDG targets'],
  ['costLines', 'Cost lines'],
  ['title', 'Title'],
])('%s is called %s', (name, label) => {
  expect(formFields(z.strictObject({ [name]: z.string() }))[0]?.label).toBe(label);
});

it('collections, kinds and references are called as the site calls them', () => {
  const config = editorConfig({
    title: '',
    url: '',
    contentPath: 'content',
    languages: ['fr'],
    defaultLanguage: 'fr',
    has: () => false,
  });
  const text = JSON.stringify(config);
  expect(config.collections?.map((one) => 'label' in one && one.label)).toContain('Organisations');
  expect(text).toContain('"label":"Projet – one piece of work');
  expect(text).toContain('"label":"Thèmes"');
});
