import type { GlobalMeta, z } from 'zod';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import './meta.ts';

/**
 * What a schema says of one field, whatever it is wrapped in. Everything that has to know the schemas reads them here:
 * the checks, the messages, the field reference, translations, the model.
 */
export interface Description {
  /** The schema itself, to read a value with. */
  schema: z.ZodType;
  /** In zod's words: `string`, `number`, `boolean`, `enum`, `literal`, `record`, `object`, `array` or `union`. */
  type: string;
  /** Whether it must be there. */
  required: boolean;
  /** What the schema says of itself; where a wrapper says otherwise (`.optional().meta(…)`), that counts. */
  meta: GlobalMeta;
  /** The fields of an object. */
  fields: Readonly<Record<string, Description>>;
  /** What each item of a list is. */
  item?: Description;
  /** What stands behind each name of a record, and what such a name is. */
  entry?: { key: Description; value: Description };
  /** The only values that may stand there, where they are fixed. */
  fixed?: readonly string[];
  /** The forms a value may have, where there are several. */
  forms: readonly Description[];
  /** The words a choice is made of, each with its meaning, the likeliest first. */
  choices: readonly { name: string; means: string }[];
  /** Of a text: the pattern that it has to follow. */
  pattern?: RegExp;
  /** Of a number: whether it is a whole one, and the least and the most it may be. */
  number?: NumberLimits;
}

/** What a number is held to. */
export interface NumberLimits {
  whole: boolean;
  min?: number;
  max?: number;
}

// What is needed of a zod schema's definition, whatever its kind.
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  values?: readonly unknown[];
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
}

const described = new WeakMap<z.ZodType, Description>();

/** Describes a schema: the only place that looks inside one. */
export function describe(schema: z.ZodType): Description {
  const known = described.get(schema) ?? lookInto(schema);
  described.set(schema, known);
  return known;
}

function lookInto(schema: z.ZodType): Description {
  const {
    type,
    shape = {},
    element,
    keyType,
    valueType,
    values,
    innerType,
    in: input,
    options = [],
    entries = {},
  } = schema.def as Definition;
  const meta = schema.meta() ?? {};
  const inner = innerType ?? input;
  const pattern = type === 'string' ? patternOf(schema) : undefined;
  if (inner) {
    const wrapped = describe(inner);
    // A text or a number that becomes a text is one field, however it was written.
    const isPlain = input !== undefined && wrapped.type === 'union' && wrapped.forms.every(isSingle);
    return {
      ...wrapped,
      ...(isPlain && { type: 'string', forms: [] }),
      schema,
      required: wrapped.required && type !== 'optional',
      meta: { ...wrapped.meta, ...meta },
    };
  }
  return {
    schema,
    type,
    required: true,
    meta,
    fields: Object.fromEntries(Object.entries(shape).map(([key, child]) => [key, describe(child)])),
    ...(element && { item: describe(element) }),
    ...(keyType && valueType && { entry: { key: describe(keyType), value: describe(valueType) } }),
    ...(values && { fixed: values.map(String) }),
    forms: options.map(describe),
    choices: Object.values(entries).map((name) => ({ name, means: meta.terms?.[name]?.means ?? '' })),
    ...(pattern && { pattern }),
    ...(type === 'number' && { number: limitsOf(schema as z.ZodNumber) }),
  };
}

function patternOf(schema: z.ZodType): RegExp | undefined {
  const patterns = (schema.def.checks ?? []).map(
    (check) => (check._zod.def as { pattern?: unknown }).pattern,
  );
  return patterns.find((pattern) => pattern instanceof RegExp);
}

// The largest whole number there is in JavaScript is no limit of anybody's.
function limitsOf({ minValue: min, maxValue: max, format }: z.ZodNumber): NumberLimits {
  const isLimit = (value: number | null): value is number =>
    Number.isFinite(value) && Math.abs(value ?? 0) < Number.MAX_SAFE_INTEGER;
  return { whole: format === 'safeint', ...(isLimit(min) && { min }), ...(isLimit(max) && { max }) };
}

function isSingle({ type }: Description): boolean {
  return ['string', 'number', 'boolean'].includes(type);
}

/** A field that is filled in, with what its schema says of it. */
export interface Field {
  path: Path;
  value: unknown;
  meta: GlobalMeta;
}

/**
 * Every filled-in field of an entry that its schema annotates, in order; works on data that is not valid too. A path
 * of a file that its schema refuses is left out: whether the file is there need not be asked.
 */
export function* fieldsOf(schema: z.ZodType, value: unknown): Generator<Field> {
  yield* filledIn(describe(schema), value, []);
}

function* filledIn(described: Description, value: unknown, path: Path): Generator<Field> {
  if (value === undefined || value === null) return;
  const { schema, meta, fields, item } = described;
  const isNoFile = meta.file !== undefined && !schema.safeParse(value).success;
  if (Object.keys(meta).length > 0 && !isNoFile) yield { path, value, meta };
  if (described.type === 'object' && isRecord(value)) {
    for (const [key, child] of Object.entries(fields)) yield* filledIn(child, value[key], [...path, key]);
  } else if (item && Array.isArray(value)) {
    for (const [i, one] of value.entries()) yield* filledIn(item, one, [...path, i]);
  } else {
    const form = formOf(described, value);
    if (form) yield* filledIn(form, value, path);
  }
}

/** The form that reads a value, of several; undefined where there is only one. */
export function formOf({ forms }: Description, value: unknown): Description | undefined {
  if (forms.length === 0) return undefined;
  return forms.find(({ schema }) => schema.safeParse(value).success) ?? likeliest(forms, value);
}

// Of several forms that all refuse a value, the one its author had in mind: an object that shares keys with it.
function likeliest(forms: readonly Description[], value: unknown): Description | undefined {
  if (!isRecord(value)) return forms.find(({ type }) => type === typeof value);
  const shared = ({ fields }: Description) => Object.keys(fields).filter((key) => key in value).length;
  const objects = forms.filter(({ type }) => type === 'object');
  return objects.sort((a, b) => shared(b) - shared(a))[0];
}

/** Every field a value may have, in whichever of its forms. */
export function allFields({ fields, forms }: Description): Readonly<Record<string, Description>> {
  return Object.assign({ ...fields }, ...forms.map(allFields)) as Record<string, Description>;
}

/** What each item of a list is, where a field may be one; undefined where it is none. */
export function listItem({ item, forms }: Description): Description | undefined {
  return item ?? forms.map(listItem).find((one) => one !== undefined);
}

/** The fields of a group that must be there. */
export function requiredFields(fields: Description['fields']): [string, Description][] {
  return Object.entries(fields).filter(([, { required }]) => required);
}

/** The field by which the items of a list are told apart, `id` or `number`; undefined where they go by their places. */
export function itemKey(item: Description, items: readonly unknown[]): string | undefined {
  const fields = allFields(item);
  const key = ['id', 'number'].find((name) => Object.hasOwn(fields, name));
  const isNamed = (one: unknown) => key !== undefined && isRecord(one) && one[key] !== undefined;
  return items.some(isNamed) ? key : undefined;
}
