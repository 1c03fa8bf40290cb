import type { z } from 'zod';
import { misspelt, nearest } from '../domain/nearest.ts';
import { shown, type Fault, type Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { written } from '../domain/written.ts';
import { explainShape } from './explain.ts';
import { allFields, describe, itemKey, type Description } from './describe.ts';
import { partialDate, yesNo } from './fields.ts';

/** Whether somebody who speaks the language has read a translation. */
export const reviewed = yesNo('Whether a native reader has read it.');

/** What a translation may hold besides words. */
export const ofItsOwn: Readonly<Record<string, z.ZodType>> = {
  updated: partialDate('When the words were last changed.'),
  reviewed,
};

/**
 * What is wrong with the fields of a translation: it holds words only, at places that the original has. Items of a
 * list are named by `id` or `number` where they have one, else by their place in the original.
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
  return [...faults, ...explainObject(describe(schema), words, original, [])];
}

function explainObject(
  described: Description,
  overlay: Record<string, unknown>,
  original: Record<string, unknown> | undefined,
  path: Path,
): Fault[] {
  const fields = allFields(described);
  const translatable = Object.entries(fields).flatMap(([key, child]) => (holdsWords(child) ? [key] : []));
  return Object.entries(overlay).flatMap(([key, value]) => {
    const child = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const at = [...path, key];
    const free = translatable.filter((name) => !Object.hasOwn(overlay, name));
    if (!child) return [unknownField(key, at, translatable, free)];
    if (!holdsWords(child)) return [notWords(key, value, at)];
    return explainField(child, value, original?.[key], at);
  });
}

function unknownField(key: string, path: Path, translatable: string[], free: string[]): Fault {
  const near = misspelt(key, free);
  const remedy = near === undefined ? `a translation has ${translatable.join(', ')}` : `write ${near}`;
  return { path, found: key, message: `there is no field called ${key}; ${remedy}, or take it out` };
}

function notWords(key: string, value: unknown, path: Path): Fault {
  const message = `found ${shown(value)}, but a translation holds words only; take ${key} out: it is read from the original`;
  return { path, found: value, message };
}

function explainField(described: Description, value: unknown, original: unknown, path: Path): Fault[] {
  if (described.meta.words) return explainWords(described, value, original, path);
  if (described.item) return explainList(described.item, value, original, path);
  if (Object.keys(allFields(described)).length === 0) return [];
  if (!isRecord(value))
    return [{ path, found: value, message: `found ${shown(value)}; write its words, field by field` }];
  return original === undefined
    ? [nothingThere(path)]
    : explainObject(described, value, asRecord(original), path);
}

// A field that may hold a figure or words is translated only where its original has words.
function explainWords({ schema }: Description, value: unknown, original: unknown, path: Path): Fault[] {
  if (path.at(-1) === 'unit' && value !== original && [value, original].includes('percent')) {
    const message = `found ${shown(value)}, where the original has ${shown(original)}; percent is written so in every language and stands for nothing else: take unit out`;
    return [{ path, found: value, message }];
  }
  const isFigure = typeof value === 'number' || typeof original === 'number';
  if (isFigure) return [notWords(String(path.at(-1)), value, path)];
  return explainShape(schema, value).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}

function explainList(item: Description, value: unknown, original: unknown, path: Path): Fault[] {
  if (!Array.isArray(value))
    return [
      { path, found: value, message: `found ${shown(value)}; write a list, an item a line with a dash` },
    ];
  if (!Array.isArray(original)) return [nothingThere(path)];
  const key = itemKey(item, original);
  if (key !== undefined) {
    const keys = original.map((one) => asRecord(one)?.[key]);
    return value.flatMap((one: unknown, i) =>
      explainNamedItem(item, one, { key, keys, original }, [...path, i]),
    );
  }
  if (value.length > original.length) {
    const message = `has ${value.length} items, but the original has ${original.length}; write at most as many, in the same order, with {} for one that is not translated`;
    return [{ path: [...path, original.length], found: value.length, message }];
  }
  return value.flatMap((one: unknown, i) => explainItem(item, one, original[i], [...path, i]));
}

function explainItem(described: Description, item: unknown, original: unknown, path: Path): Fault[] {
  if (isRecord(item) && Object.keys(item).length === 0) return [];
  return explainField(described, item, original, path);
}

interface Named {
  key: string;
  keys: unknown[];
  original: unknown[];
}

function explainNamedItem(
  described: Description,
  item: unknown,
  { key, keys, original }: Named,
  path: Path,
): Fault[] {
  const { [key]: name, ...words } = asRecord(item) ?? {};
  const known = keys.filter((one) => one !== undefined).map(written);
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
    const near = nearest(written(name), known) ?? `one of ${known.join(', ')}`;
    return [
      {
        path: [...path, key],
        found: name,
        message: `found ${shown(name)}, but the original has no such ${key}; write ${near}`,
      },
    ];
  }
  return explainObject(described, words, asRecord(original[place]), path);
}

function nothingThere(path: Path): Fault {
  return {
    path,
    message: `translates nothing: the original has no ${String(path.at(-1))}; take it out, or add it to the original first`,
  };
}

/** Whether a field, or anything below it, holds words that a translation may hold. */
export function holdsWords({ meta, item, fields, forms }: Description): boolean {
  const below = [...(item ? [item] : []), ...Object.values(fields), ...forms];
  return Boolean(meta.words) || below.some(holdsWords);
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return isRecord(value) ? value : undefined;
}
