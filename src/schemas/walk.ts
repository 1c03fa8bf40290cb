import type { GlobalMeta, z } from 'zod';
import { isRecord } from '../domain/record.ts';
import type { Path } from '../domain/problem.ts';
import './meta.ts';

/** A field that is filled in, with what its schema says of it. */
export interface Field {
  path: Path;
  value: unknown;
  meta: GlobalMeta;
}

// What the walk needs of a zod schema's definition, whatever its kind.
export interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

/**
 * Every filled-in field of an entry that its schema annotates, in order; works on data that is not valid too. A path
 * of a file that its schema refuses is left out: whether the file is there need not be asked.
 */
export function* fieldsOf(schema: z.ZodType, value: unknown, path: Path = []): Generator<Field> {
  if (value === undefined || value === null) return;
  const meta = metaOf(schema);
  if (meta && (meta.file === undefined || schema.safeParse(value).success)) yield { path, value, meta };
  const { shape, element } = definitionOf(schema);
  if (shape && isRecord(value)) {
    for (const [key, child] of Object.entries(shape)) yield* fieldsOf(child, value[key], [...path, key]);
  } else if (element && Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* fieldsOf(element, item, [...path, i]);
  } else {
    const inner = innerOf(schema, value);
    if (inner) yield* fieldsOf(inner, value, path);
  }
}

/** The schema that reads the field at `path` of `value`, or undefined where there is none. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  const { shape, element } = definitionOf(schema);
  const [step, ...rest] = path;
  if (!shape && !element) {
    const inner = innerOf(schema, value);
    if (inner && (step !== undefined || schema.meta() === undefined)) return schemaAt(inner, value, path);
  }
  if (step === undefined) return schema;
  const child = typeof step === 'number' ? element : shape?.[step];
  return child && schemaAt(child, (value as Record<string | number, unknown> | undefined)?.[step], rest);
}

/** The keys that the object at `path` may have, or none where no object is expected. */
export function keysAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  let at = schemaAt(schema, value, path);
  const there = path.reduce<unknown>(
    (part, step) => (part as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
  while (at && !definitionOf(at).shape) at = innerOf(at, there);
  return at ? keysOf(at) : [];
}

/** How a field is written most simply: its own example, else one made of the fields that must be in it. */
export function exampleOf(schema: z.ZodType): string {
  const { example, money } = schema.meta() ?? {};
  if (money) return '750000';
  if (example !== undefined) return example;
  const { shape, element, options, innerType, in: input } = definitionOf(schema);
  if (element) return `[${exampleOf(element)}]`;
  if (shape) {
    const written = requiredOf(shape).map(([key, child]) => `${key}: ${exampleOf(child)}`);
    return `{ ${written.join(', ')} }`;
  }
  const inner = options?.[0] ?? innerType ?? input;
  return inner ? exampleOf(inner) : 'something else';
}

/** The fields of a group that must be there. */
export function requiredOf(shape: Readonly<Record<string, z.ZodType>>): [string, z.ZodType][] {
  return Object.entries(shape).filter(([, child]) => !child.safeParse(undefined).success);
}

function keysOf(schema: z.ZodType): string[] {
  return Object.keys(definitionOf(schema).shape ?? {});
}

/** What a schema wraps; of several shapes, the one that reads the value. */
export function innerOf(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const { type, innerType, in: input, options } = definitionOf(schema);
  if (type === 'union' && options)
    return options.find((option) => option.safeParse(value).success) ?? likeliest(options, value);
  return innerType ?? input;
}

// Of several shapes that all refuse a value, the one its author had in mind: an object that shares keys with it.
function likeliest(options: z.ZodType[], value: unknown): z.ZodType | undefined {
  if (!isRecord(value)) return options.find((option) => definitionOf(option).type === typeof value);
  const shared = (option: z.ZodType) => keysOf(option).filter((key) => key in value).length;
  const objects = options.filter((option) => definitionOf(option).shape);
  return objects.sort((a, b) => shared(b) - shared(a))[0];
}

// zod makes a new object each time it is asked.
const metas = new WeakMap<z.ZodType, GlobalMeta>();

/** What a schema says of itself. */
export function metaOf(schema: z.ZodType): GlobalMeta | undefined {
  const known = metas.get(schema) ?? schema.meta();
  if (known) metas.set(schema, known);
  return known;
}

/** What a schema is made of, whatever its kind. */
export function definitionOf(schema: z.ZodType): Definition {
  return schema.def as Definition;
}
