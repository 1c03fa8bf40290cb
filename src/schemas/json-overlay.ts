import type { z } from 'zod';
import { allFields, describe, type Description } from './describe.ts';
import { explained, fieldSchema, type JsonSchema } from './json-schema.ts';
import { holdsWords, ofItsOwn } from './overlay.ts';

/**
 * The JSON Schema of a translation, for code editors: words only, and nothing that must be there. Items of a list are
 * told apart by their `id` or `number`, where they have one.
 */
export function jsonOverlayOf(schema: z.ZodType): JsonSchema {
  const { properties, ...group } = wordsOf(describe(schema));
  const own = Object.entries(ofItsOwn).map(([name, field]) => [name, fieldSchema(describe(field), {})]);
  return { ...group, properties: { ...properties, ...Object.fromEntries(own) } };
}

function wordsOf(described: Description): JsonSchema {
  const fields = Object.entries(allFields(described));
  const keys = fields.filter(([name]) => name === 'id' || name === 'number');
  const words = fields.filter(([, field]) => holdsWords(field));
  const properties = [
    ...keys.map(([name]) => [name, { description: 'Which item of the original it translates.' }]),
    ...words.map(([name, field]) => [name, { ...explained(field), ...wordSchema(field) }]),
  ];
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

// A list of words that a translation has for itself is written as the original's is.
function wordSchema(field: Description): JsonSchema {
  const { item, meta } = field;
  if (item && !meta.words) return { type: 'array', items: itemSchema(item) };
  if (item) return { type: 'array', items: { type: 'string' } };
  if (!meta.words) return { type: 'object', ...wordsOf(field) };
  const { pattern, errorMessage } = fieldSchema({ ...field, forms: [], type: 'string' }, {});
  return { type: 'string', ...(pattern && { pattern }), ...(errorMessage && { errorMessage }) };
}

// An item that is not translated is written {}.
function itemSchema(item: Description): JsonSchema {
  if (!item.meta.words) return { type: 'object', ...wordsOf(item) };
  return { type: ['string', 'object'], additionalProperties: false };
}
