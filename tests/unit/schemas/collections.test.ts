import { describe, expect, it } from 'vitest';
import { parse as yaml } from 'yaml';
import type { z } from 'zod';
import { sortFolder } from '../../../src/content-files/folder.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import '../../../src/schemas/meta.ts';

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

/** Every field below a schema, by the path an author would write, with the schemas it is wrapped in, outermost first. */
function fieldsBelow(schema: z.ZodType, path: string): [string, z.ZodType[]][] {
  const { shape, element, innerType, in: input, options } = schema.def as Definition;
  const inner = [innerType, input, ...(options ?? [])].filter((one) => one !== undefined);
  return [
    ...Object.entries(shape ?? {}).flatMap(([key, field]) => {
      const at = `${path}.${key}`;
      return [[at, layers(field)] as [string, z.ZodType[]], ...fieldsBelow(field, at)];
    }),
    ...(element ? fieldsBelow(element, `${path}[]`) : []),
    ...inner.flatMap((one) => fieldsBelow(one, path)),
  ];
}

function layers(schema: z.ZodType): z.ZodType[] {
  const { innerType } = schema.def as Definition;
  return innerType ? [schema, ...layers(innerType)] : [schema];
}

const names = Object.keys(collections) as CollectionName[];

describe.each(names)('%s', (name) => {
  const fields = fieldsBelow(collections[name].schema, name);

  it('describes every field, in a sentence', () => {
    const silent = fields.filter(
      ([, schemas]) => !schemas.some((schema) => /^.{4,}[.…]$/u.test(schema.meta()?.description ?? '')),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('refuses unknown keys at every depth', () => {
    expect(fields.length).toBeGreaterThan(0);
    const open = objectsBelow(collections[name].schema).filter((schema) => !refusesUnknown(schema));
    expect(open).toEqual([]);
  });

  it('has examples that it takes itself', () => {
    for (const [path, schemas] of fields) {
      const schema = schemas.find((one) => one.meta()?.example !== undefined);
      const example = schema?.meta()?.example;
      if (
        schema === undefined ||
        example === undefined ||
        /\b(an id from|some words|a name)\b/u.test(example)
      )
        continue;
      expect(`${path}: ${JSON.stringify(schema.safeParse(yaml(example)).error?.issues)}`).toBe(
        `${path}: undefined`,
      );
    }
  });
});

it('reads every entry that ships', () => {
  const { entries, problems } = readContent('content', '2026-01-01');
  expect(problems).toEqual([]);
  expect(entries.filter(({ data }) => data === undefined)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(entries.map(({ collection }) => collection)));
  expect(sortFolder('content').strays).toEqual([]);
});

function objectsBelow(schema: z.ZodType): z.ZodType[] {
  const { shape, element, innerType, in: input, options } = schema.def as Definition;
  const inner = [element, innerType, input, ...(options ?? []), ...Object.values(shape ?? {})];
  return [...(shape ? [schema] : []), ...inner.flatMap((one) => (one ? objectsBelow(one) : []))];
}

function refusesUnknown(schema: z.ZodType): boolean {
  const { error } = schema.safeParse({ 'no-such-key': 1 });
  return error?.issues.some(({ code }) => code === 'unrecognized_keys') ?? false;
}
