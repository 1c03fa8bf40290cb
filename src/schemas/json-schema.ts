import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { describe, requiredFields, type Description } from './describe.ts';
import { textSchema } from './json-text.ts';
import { standingRemedy } from './standing-remedies.ts';

/** A JSON Schema of draft 7, as far as it is used here, with what code editors add to it. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  markdownDescription?: string;
  type?: string | readonly string[];
  properties?: Readonly<Record<string, JsonSchema>>;
  additionalProperties?: boolean | JsonSchema;
  required?: readonly string[];
  items?: JsonSchema;
  enum?: readonly unknown[];
  markdownEnumDescriptions?: readonly string[];
  const?: unknown;
  defaultSnippets?: readonly { label: string; description: string; body: unknown }[];
  definitions?: Readonly<Record<string, JsonSchema>>;
  $ref?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  errorMessage?: string;
  allOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  if?: JsonSchema;
  else?: JsonSchema;
}

/** The entries that there are to choose from, of each collection: their ids, and what they are called. */
export type KnownIds = Readonly<Partial<Record<CollectionName, readonly { id: string; called: string }[]>>>;

/**
 * The JSON Schema of what one entry may hold, for code editors: it completes, explains and refuses what is surely
 * wrong. What only the whole content can tell is left to the check. A draft may lack fields.
 * @param ids offered where an entry is named; others are taken too, as they may be written next
 */
export function jsonSchemaOf(schema: z.ZodType, ids: KnownIds = {}): JsonSchema {
  const described = describe(schema);
  const { required = [], ...group } = groupOf(described, ids);
  if (described.fields.visibility === undefined)
    return { ...group, ...(required.length > 0 && { required }) };
  const isDraft = { properties: { visibility: { const: 'draft' } }, required: ['visibility'] };
  return { ...group, if: isDraft, else: { required } };
}

/** The JSON Schema of one field, with its meaning. */
export function fieldSchema(described: Description, ids: KnownIds): JsonSchema {
  return { ...explained(described), ...valueSchema(described, ids) };
}

/** What an editor tells of a field: its meaning, the words it may hold, what it means when it is left out. */
export function explained(described: Description): JsonSchema {
  const { meta, item } = described;
  const description = meta.description ?? item?.meta.description;
  if (description === undefined) return {};
  const {
    example = item?.meta.example,
    reference = item?.meta.reference,
    otherwise,
    longest,
    currency,
  } = meta;
  const isChosen = reference !== undefined || (item ?? described).choices.length > 0;
  const more = [
    reference && `An id from \`${reference}\`.`,
    otherwise !== undefined && `Left out, it is \`${String(otherwise)}\`.`,
    longest !== undefined && `At most ${longest} characters.`,
    currency && 'Three capital letters of ISO 4217.',
    !isChosen && example !== undefined && `For example \`${example}\`.`,
  ].filter((text) => typeof text === 'string' && text !== '');
  return { description, markdownDescription: [description, ...more].join('\n\n') };
}

function valueSchema(described: Description, ids: KnownIds): JsonSchema {
  const { type, item, entry, fixed, forms } = described;
  const errorMessage = standingRemedy(described);
  if (forms.length > 0) return unionOf(described, errorMessage, ids);
  if (item) return { ...typed(['array'], errorMessage), items: fieldSchema(item, ids) };
  if (entry)
    return { ...typed(['object'], errorMessage), additionalProperties: fieldSchema(entry.value, ids) };
  if (fixed) return { enum: fixed, errorMessage };
  if (type === 'object') return { ...typed(['object'], errorMessage), ...groupOf(described, ids) };
  return scalarSchema(described, errorMessage, ids);
}

// The message of a group would take the place of those about its fields: what kind of value it is, is told apart.
function typed(types: readonly string[], errorMessage: string): JsonSchema {
  return { allOf: [{ type: types.length === 1 ? (types[0] ?? '') : types, errorMessage }] };
}

function groupOf({ fields }: Description, ids: KnownIds): JsonSchema {
  const required = requiredFields(fields).map(([name]) => name);
  return {
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, { title: name, ...fieldSchema(field, ids) }]),
    ),
    additionalProperties: false,
    ...(required.length > 0 && { required }),
  };
}

// A plain value or a group are one schema: the limits of each say nothing of the other.
function unionOf({ forms }: Description, errorMessage: string, ids: KnownIds): JsonSchema {
  const [group, ...others] = forms.filter(({ type }) => type === 'object');
  const plain = forms.filter(isPlain);
  if (plain.length + others.length + (group ? 1 : 0) < forms.length)
    return {
      anyOf: forms.map((form) => ({ ...valueSchema(form, ids), ...(form.fixed && { errorMessage }) })),
    };
  if (group && others.length > 0)
    return {
      ...typed(['object'], errorMessage),
      anyOf: [group, ...others].map((form) => groupOf(form, ids)),
    };
  const values = plain.map((form) => scalarSchema(form, errorMessage, ids));
  const types = [...values.flatMap(({ type = [] }) => type), ...(group ? ['object'] : [])];
  return {
    ...(group && groupOf(group, ids)),
    ...(Object.assign({}, ...values.map(limitsIn)) as JsonSchema),
    allOf: [{ type: types, errorMessage }, ...values.flatMap(wordsIn)],
  };
}

function limitsIn({ minimum, maximum }: JsonSchema): JsonSchema {
  return {
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

function wordsIn({ pattern, errorMessage = '', allOf = [] }: JsonSchema): readonly JsonSchema[] {
  return pattern === undefined ? allOf : [{ pattern, errorMessage }, ...allOf];
}

function isPlain({ type, fixed }: Description): boolean {
  return ['string', 'number', 'boolean'].includes(type) && fixed === undefined;
}

function scalarSchema(described: Description, errorMessage: string, ids: KnownIds): JsonSchema {
  const { type, choices, number, schema } = described;
  if (type === 'boolean') return { type: 'boolean', errorMessage };
  if (number) {
    const { whole, min, max } = number;
    return {
      type: whole ? 'integer' : 'number',
      errorMessage,
      ...(min !== undefined && { minimum: min }),
      ...(max !== undefined && { maximum: max }),
    };
  }
  if (choices.length > 0) return chosen(choices, errorMessage);
  // A date or a page may stand as a number too.
  const types = schema.safeParse(2024).success ? ['string', 'number'] : 'string';
  return { type: types, errorMessage, ...textSchema(described, ids) };
}

function chosen(choices: Description['choices'], errorMessage: string): JsonSchema {
  const [names, meanings] = [choices.map(({ name }) => name), choices.map(({ means }) => means)];
  return { type: 'string', enum: names, markdownEnumDescriptions: meanings, errorMessage };
}
