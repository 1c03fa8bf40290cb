import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';
import { shown, type Fault, type Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { explainShape } from './explain.ts';
import { partialDate, yesNo } from './fields.ts';
import { definitionOf } from './walk.ts';

/** What a translation may hold besides words. */
const ofItsOwn: Readonly<Record<string, z.ZodType>> = {
  updated: partialDate('When the words were last changed.'),
  reviewed: yesNo('Whether a native reader has read it.'),
};

/**
 * What is wrong with the fields of a translation: it holds words only, at places that the original has. Items of a
 * list are named by `id` or `number` where they have one, else by their place (content-model, "Translations").
 * @param original the fields of the entry it translates, as written; undefined where there is none
 */
export function explainOverlay(
  schema: z.ZodType,
  overlay: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
): Fault[] {
  const own = Object.keys(ofItsOwn).filter((key) => key in overlay);
  const faults = own.flatMap((key) =>
    explainShape(ofItsOwn[key] as z.ZodType, overlay[key]).map((fault) => ({ ...fault, path: [key] })),
  );
  const words = Object.fromEntries(Object.entries(overlay).filter(([key]) => !own.includes(key)));
  return [...faults, ...explainObject(schema, words, original, [])];
}

function explainObject(
  schema: z.ZodType,
  overlay: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  path: Path,
): Fault[] {
  const shape = shapeOf(schema);
  const translatable = Object.keys(shape).filter((key) => holdsWords(shape[key] as z.ZodType));
  return Object.entries(overlay).flatMap(([key, value]) => {
    const child = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const at = [...path, key];
    if (!child) return [unknownField(key, at, translatable)];
    if (!holdsWords(child)) return [notWords(key, value, at)];
    return explainField(child, value, original?.[key], at);
  });
}

function unknownField(key: string, path: Path, translatable: string[]): Fault {
  const near = nearest(key, translatable);
  const remedy = near === undefined ? `a translation has ${translatable.join(', ')}` : `write ${near}`;
  return { path, found: key, message: `there is no field called ${key}; ${remedy}, or take it out` };
}

function notWords(key: string, value: unknown, path: Path): Fault {
  const message = `found ${shown(value)}, but a translation holds words only; take ${key} out: it is read from the original`;
  return { path, found: value, message };
}

function explainField(schema: z.ZodType, value: unknown, original: unknown, path: Path): Fault[] {
  if (schema.meta()?.words) return explainWords(schema, value, original, path);
  const { element, innerType } = definitionOf(schema);
  if (element) return explainList(element, value, original, path);
  if (shapesIn(schema).length > 0) {
    if (!isRecord(value))
      return [{ path, found: value, message: `found ${shown(value)}; write its words, field by field` }];
    return original === undefined
      ? [nothingThere(path)]
      : explainObject(schema, value, asRecord(original), path);
  }
  return innerType ? explainField(innerType, value, original, path) : [];
}

// A field that may hold a figure or words is translated only where its original has words.
function explainWords(schema: z.ZodType, value: unknown, original: unknown, path: Path): Fault[] {
  if (path.at(-1) === 'unit' && value !== original && [value, original].includes('percent')) {
    const message = `found ${shown(value)}, where the original has ${shown(original)}; percent is written so in every language and stands for nothing else: take unit out`;
    return [{ path, found: value, message }];
  }
  const isFigure = typeof value === 'number' || typeof original === 'number';
  if (isFigure) return [notWords(String(path.at(-1)), value, path)];
  return explainShape(schema, value).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function explainList(element: z.ZodType, value: unknown, original: unknown, path: Path): Fault[] {
  if (!Array.isArray(value))
    return [
      { path, found: value, message: `found ${shown(value)}; write a list, an item a line with a dash` },
    ];
  if (!Array.isArray(original)) return [nothingThere(path)];
  const key = itemKey(element, original);
  if (key !== undefined) {
    const keys = original.map((item) => asRecord(item)?.[key]);
    return value.flatMap((item: unknown, i) =>
      explainNamedItem(element, item, { key, keys, original }, [...path, i]),
    );
  }
  if (value.length > original.length) {
    const message = `has ${value.length} items, but the original has ${original.length}; write at most as many, in the same order, with {} for one that is not translated`;
    return [{ path: [...path, original.length], found: value.length, message }];
  }
  return value.flatMap((item: unknown, i) => explainItem(element, item, original[i], [...path, i]));
}

/** The field by which a translation names the items of a list, or undefined where it goes by their places. */
export function itemKey(element: z.ZodType, original: readonly unknown[]): string | undefined {
  const key = ['id', 'number'].find((name) => Object.hasOwn(shapeOf(element), name));
  return key !== undefined && original.some((item) => asRecord(item)?.[key] !== undefined) ? key : undefined;
}

function explainItem(element: z.ZodType, item: unknown, original: unknown, path: Path): Fault[] {
  if (isRecord(item) && Object.keys(item).length === 0) return [];
  return explainField(element, item, original, path);
}

interface Named {
  key: string;
  keys: unknown[];
  original: unknown[];
}

function explainNamedItem(
  element: z.ZodType,
  item: unknown,
  { key, keys, original }: Named,
  path: Path,
): Fault[] {
  const { [key]: name, ...words } = asRecord(item) ?? {};
  const known = keys.filter((one) => one !== undefined).map(String);
  if (name === undefined)
    return [
      {
        path,
        found: item,
        message: `does not say which item it translates; write ${key}: and one of ${known.join(', ')}`,
      },
    ];
  const place = keys.indexOf(name);
  if (place < 0) {
    const near = nearest(String(name), known) ?? `one of ${known.join(', ')}`;
    return [
      {
        path: [...path, key],
        found: name,
        message: `found ${shown(name)}, but the original has no such ${key}; write ${near}`,
      },
    ];
  }
  return explainObject(element, words, asRecord(original[place]), path);
}

function nothingThere(path: Path): Fault {
  return {
    path,
    message: `translates nothing: the original has no ${String(path.at(-1))}; take it out, or add it to the original first`,
  };
}

/** Whether a field, or anything below it, holds words that a translation may hold. */
function holdsWords(schema: z.ZodType): boolean {
  if (schema.meta()?.words) return true;
  const { element, innerType, in: input, options = [] } = definitionOf(schema);
  const below = [element, innerType, input, ...options, ...Object.values(shapeOf(schema))];
  return below.some((child) => child !== undefined && holdsWords(child));
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  return Object.assign({}, ...shapesIn(schema)) as Record<string, z.ZodType>;
}

// The shapes a value may have: several where a field takes one or the other.
function shapesIn(schema: z.ZodType): Record<string, z.ZodType>[] {
  const { shape, element, innerType, in: input, options = [] } = definitionOf(schema);
  if (shape) return [shape];
  if (element) return [];
  return [innerType, input, ...options].flatMap((child) => (child ? shapesIn(child) : []));
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}
