import { mediaAddress, wholeLink } from '../domain/addresses.ts';
import { isRecord } from '../domain/record.ts';
import type { EntryOf, Identity } from '../model/model.ts';
import { collections, type PagedName } from '../schemas/collections.ts';
import { allFields, describe, formOf, type Description } from '../schemas/describe.ts';
import type { Writing } from './tables/column.ts';
import { citedFields, itemOf } from './tables/described.ts';
import { isForProgram } from './tables/left-out.ts';

/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * An entry whole, in the order of its schema: what nobody wrote is null, or what that means; a list is always there. An entry that it names
 * is its id, what it is called and its page; addresses are whole. Pictures go by their names in the content folder.
 */
export function entryJson<Name extends PagedName>(
  entry: EntryOf<Name>,
  writing: Writing,
): { [key: string]: Json } {
  const named = entry as Identity<PagedName>;
  const { fields } = describe(collections[named.collection].schema);
  const own = Object.entries(fields).filter(([key]) => key !== 'id' && !isForProgram(key));
  const values = own.map(([key, field]) => [
    key,
    valueJson(field, (entry as unknown as Record<string, unknown>)[key], writing),
  ]);
  const { id, page } = referenceJson(named, writing);
  return { id, page, ...Object.fromEntries(values) };
}

/** An entry as another names it. */
export function referenceJson(
  { collection, id, called, path }: Identity<PagedName>,
  { absolute }: Writing,
): { [key: string]: Json; id: string; page: string } {
  const { name } = describe(collections[collection].schema).fields;
  return { id, [name ? 'name' : 'title']: called, page: absolute(path) };
}

/** Some fields of an entry, or of the site, as JSON. */
export function fieldsJson(
  fields: Description['fields'],
  value: Readonly<Record<string, unknown>>,
  writing: Writing,
): { [key: string]: Json } {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, valueJson(field, value[key], writing)]),
  );
}

function valueJson(field: Description, value: unknown, writing: Writing): Json {
  const { meta } = field;
  const item = itemOf(field);
  if (value === undefined || value === null) return item ? [] : (meta.otherwise ?? null);
  if (Array.isArray(value) && item) return value.map((one) => valueJson(item, one, writing));
  if (isEntry(value)) return referenceJson(value, writing);
  if (isRecord(value)) return fieldsJson(fieldsOf(field, value), value, writing);
  if (meta.link && typeof value === 'string') return wholeLink(value, writing.absolute);
  if (meta.file === 'any') return writing.absolute(mediaAddress(String(value)));
  return value as Json;
}

// Sums, quantities and sources are as the model has them, which knows no other form of theirs.
function fieldsOf(field: Description, value: Record<string, unknown>): Description['fields'] {
  const { meta, fields, forms } = field;
  if (meta.source) return citedFields(field);
  if (meta.money ?? meta.quantity) return allFields(field);
  return forms.length > 0 ? (formOf(field, value)?.fields ?? allFields(field)) : fields;
}

function isEntry(value: unknown): value is Identity<PagedName> {
  return isRecord(value) && 'collection' in value && 'called' in value;
}
