import type { z } from 'zod';
import { isRecord } from '../domain/record.ts';
import { allFields, describe, itemKey, type Description } from '../schemas/describe.ts';
import { blockText, fieldText, nodeOf } from './yaml/nodes.ts';

/** A translation that nobody has written yet. */
export interface CommentedOverlay {
  schema: z.ZodType;
  /** The fields of the original, as written. */
  original: Readonly<Record<string, unknown>>;
  /** Remarks at the top, a line each. */
  above: readonly string[];
  isYaml: boolean;
}

/**
 * The file of a translation before it is made: the words of the original as remarks, each a field of the translation
 * once its number sign goes, and that no native reader has checked it. Items of lists stand with what they go by.
 */
export function commentedOverlay({ schema, original, above, isYaml }: CommentedOverlay): string {
  const remarks = [...above, ''].map((line) => (line === '' ? '' : `# ${line}`));
  const yaml = [...remarks, ...commentedWords(schema, original), '', 'reviewed: false', ''].join('\n');
  return isYaml ? yaml : `---\n${yaml}---\n`;
}

/** As `commentedOverlay`, of a file that is a list: each item by its id, and its words as remarks below. */
export function commentedOverlayList(
  schema: z.ZodType,
  originals: readonly { id: string; raw: Readonly<Record<string, unknown>> }[],
  above: readonly string[],
): string {
  const items = originals.map(({ id, raw }) =>
    [itemLine(id), ...commentedWords(schema, raw).map((line) => `  ${line}`)].join('\n'),
  );
  return `${above.map((line) => `# ${line}`).join('\n')}\n\n${items.join('\n')}\n`;
}

function itemLine(id: string): string {
  return blockText(nodeOf([{ id }]));
}

function commentedWords(schema: z.ZodType, original: Readonly<Record<string, unknown>>): string[] {
  const words = wordsOf(schema, original);
  return Object.entries(words).flatMap(([name, value]) =>
    fieldText(name, value, { schema: describe(schema).fields[name]?.schema })
      .split('\n')
      .map((line) => `# ${line}`),
  );
}

/**
 * What of an entry a translation may hold, in the words of the original: items of a list that have an `id` or `number`
 * with it, others in their places.
 */
export function wordsOf(
  schema: z.ZodType,
  original: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return wordsOfGroup(describe(schema), original) ?? {};
}

function wordsOfGroup(
  described: Description,
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const words = Object.entries(allFields(described)).flatMap(([name, field]) => {
    // What is counted in per cent is written so in every language.
    if (name === 'unit' && value[name] === 'percent') return [];
    const found = wordsIn(field, value[name]);
    return found === undefined ? [] : [[name, found] as const];
  });
  return words.length === 0 ? undefined : Object.fromEntries(words);
}

function wordsIn(field: Description, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (field.meta.words) return typeof value === 'number' ? undefined : value;
  if (field.item && Array.isArray(value)) return wordsOfList(field.item, value);
  return isRecord(value) ? wordsOfGroup(field, value) : undefined;
}

function wordsOfList(item: Description, list: readonly unknown[]): unknown[] | undefined {
  const key = itemKey(item, list);
  const each = list.map((one) => wordsIn(item, one));
  if (each.every((words) => words === undefined)) return undefined;
  if (key === undefined) return each.map((words) => words ?? {});
  return list.flatMap((one, i) => {
    const [name, words] = [isRecord(one) ? one[key] : undefined, each[i]];
    return name === undefined || !isRecord(words) ? [] : [{ [key]: name, ...words }];
  });
}
