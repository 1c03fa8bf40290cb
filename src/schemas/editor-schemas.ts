import type { z } from 'zod';
import { collections, type Collection } from './collections.ts';
import { jsonOverlayOf } from './json-overlay.ts';
import { jsonSchemaOf, type JsonSchema, type KnownIds } from './json-schema.ts';

/** Collections by their names: of each its schema, and where its files lie. */
export type Known = Readonly<Record<string, Pick<Collection, 'lies'> & { schema: z.ZodType }>>;

/**
 * A JSON Schema for each kind of file that is written, for code editors: `briefs` for an entry, `briefs.words` for a
 * translation of one.
 * @param ids offered where an entry is named
 */
export function editorSchemas(ids: KnownIds = {}, known: Known = collections): Record<string, JsonSchema> {
  const pairs = Object.entries(known).flatMap(([name, { schema, lies }]) => {
    const isList = 'isList' in lies;
    return [
      [name, { ...fileSchema(name, jsonSchemaOf(schema, ids), isList), ...offered(ids) }] as const,
      [`${name}.words`, fileSchema(`${name}, translated`, jsonOverlayOf(schema), isList)] as const,
    ];
  });
  return Object.fromEntries(pairs);
}

function fileSchema(title: string, entry: JsonSchema, isList: boolean): JsonSchema {
  const $schema = 'http://json-schema.org/draft-07/schema#';
  return isList
    ? { $schema, title, type: 'array', items: { type: 'object', ...entry } }
    : { $schema, title, type: 'object', ...entry };
}

// Once for all fields that name an entry of a collection.
function offered(ids: KnownIds): Pick<JsonSchema, 'definitions'> {
  const known = Object.entries(ids).filter(([, entries]) => entries.length > 0);
  const definitions = known.map(([name, entries]) => [
    name,
    { defaultSnippets: entries.map(({ id, called }) => ({ label: id, description: called, body: id })) },
  ]);
  return known.length === 0
    ? {}
    : { definitions: Object.fromEntries(definitions) as Record<string, JsonSchema> };
}
