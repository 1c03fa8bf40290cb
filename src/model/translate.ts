import type { z } from 'zod';
import { runsAgainst } from '../domain/direction.ts';
import { marked, noLanguage } from '../domain/marked-text.ts';
import { isRecord } from '../domain/record.ts';
import { itemKey } from '../schemas/overlay.ts';
import { definitionOf, innerOf, metaOf } from '../schemas/walk.ts';

/** Who reads an entry: in what language, and which way that is written; and the language the entry was written in. */
export interface Reading {
  language: string;
  direction: 'ltr' | 'rtl';
  original: string;
}

/** An entry in a language, and its fields that still have words in the language it was written in. */
export interface Translated<Data> {
  data: Data;
  missing: string[];
}

type Words = Readonly<Record<string, unknown>>;

/** What is told of the entry to each of its fields. */
interface Context extends Reading {
  /** Hears of words that are not translated. */
  miss(): void;
}

/**
 * An entry as a reader of one language gets it: each field's words from the translation where it has them, else those
 * of the original, marked as being in its language. A name or a code is marked where it runs against the page.
 * @param data the entry, as its schema reads it
 * @param overlay its translation as written, which `explainOverlay` has passed
 */
export function translate<Data extends object>(
  schema: z.ZodType,
  data: Data,
  overlay: Words | undefined,
  reading: Reading,
): Translated<Data> {
  const missing = new Set<string>();
  const shape = shapeOf(schema);
  const fields = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const context = { ...reading, miss: () => missing.add(key) };
    const child = shape[key];
    return [key, child ? put(child, value, overlay?.[key], context) : value];
  });
  const added = wordsAdded(shape, data as Words, overlay ?? {});
  return { data: { ...Object.fromEntries(fields), ...added } as Data, missing: [...missing] };
}

function put(schema: z.ZodType, value: unknown, overlay: unknown, context: Context): unknown {
  if (value === undefined || value === null || !isTouched(schema)) return value;
  const meta = metaOf(schema);
  // What names a document of the entry names it by its title in the original.
  if (meta?.ownDocument) return value;
  if (meta?.words) return putWords(value, overlay, context);
  if (meta?.staysAsWritten && context.language !== context.original)
    return marked(String(value), context.original);
  if (meta?.isName ?? meta?.staysAsWritten) return isolated(value, context);
  const { element } = definitionOf(schema);
  if (element && Array.isArray(value)) return putList(element, value, overlay, context);
  const shape = shapeOf(schema, value);
  if (isRecord(value) && Object.keys(shape).length > 0) return putFields(shape, value, overlay, context);
  const inner = innerOf(schema, value);
  return inner ? put(inner, value, overlay, context) : value;
}

function putFields(
  shape: Shape,
  value: Record<string, unknown>,
  overlay: unknown,
  context: Context,
): Record<string, unknown> {
  const words = isRecord(overlay) ? overlay : {};
  const fields = Object.entries(value).map(([key, one]) => {
    const child = shape[key];
    // `percent` is a code that stands among units.
    const isCode = key === 'unit' && one === 'percent';
    return [key, child && !isCode ? put(child, one, words[key], context) : one];
  });
  return { ...Object.fromEntries(fields), ...wordsAdded(shape, value, words) };
}

function putList(
  element: z.ZodType,
  items: readonly unknown[],
  overlay: unknown,
  context: Context,
): unknown[] {
  const words: unknown[] = Array.isArray(overlay) ? overlay : [];
  const key = itemKey(element, items);
  const wordsFor = (item: unknown, i: number) =>
    key === undefined
      ? words[i]
      : words.find((one) => isRecord(one) && isRecord(item) && one[key] === item[key]);
  return items.map((item, i) => put(element, item, wordsFor(item, i), context));
}

function putWords(value: unknown, overlay: unknown, context: Context): unknown {
  if (Array.isArray(value)) {
    if (Array.isArray(overlay)) return overlay;
    return value.map((item: unknown) => putWords(item, undefined, context));
  }
  if (typeof value !== 'string') return value;
  if (typeof overlay === 'string') return overlay;
  if (context.language === context.original) return value;
  context.miss();
  return marked(value, context.original);
}

// Words that the translation has and the original does without, such as a subtitle.
function wordsAdded(shape: Shape, value: Words, overlay: Words): Words {
  const added = Object.entries(overlay).filter(([key, words]) => {
    const isWritten = typeof words === 'string' || Array.isArray(words);
    return value[key] === undefined && isWritten && holdsWords(shape[key]) && fits(shape[key], words);
  });
  return Object.fromEntries(added);
}

function holdsWords(schema: z.ZodType | undefined): boolean {
  if (!schema) return false;
  const { innerType } = definitionOf(schema);
  return Boolean(metaOf(schema)?.words) || holdsWords(innerType);
}

function fits(schema: z.ZodType | undefined, words: unknown): boolean {
  return Boolean(schema?.safeParse(words).success);
}

function isolated(value: unknown, { direction }: Reading): unknown {
  return typeof value === 'string' && runsAgainst(value, direction) ? marked(value, noLanguage) : value;
}

type Shape = Readonly<Record<string, z.ZodType>>;

function shapeOf(schema: z.ZodType, value?: unknown): Shape {
  const { shape, innerType, in: input, options } = definitionOf(schema);
  if (shape) return shape;
  const inner = options && value !== undefined ? innerOf(schema, value) : (innerType ?? input);
  return inner ? shapeOf(inner, value) : {};
}

const touched = new WeakMap<z.ZodType, boolean>();

// Whether a translation or a direction can change anything in a field; most hold numbers, dates and references.
function isTouched(schema: z.ZodType): boolean {
  const known = touched.get(schema);
  if (known !== undefined) return known;
  const meta = metaOf(schema);
  const { shape = {}, element, innerType, in: input, options = [] } = definitionOf(schema);
  const below = [element, innerType, input, ...options, ...Object.values(shape)];
  const is =
    [meta?.words, meta?.isName, meta?.staysAsWritten].some(Boolean) ||
    below.some((child) => child !== undefined && isTouched(child));
  touched.set(schema, is);
  return is;
}
