import { isRecord } from '../../src/domain/record.ts';
import { formOf, type Description } from '../../src/schemas/describe.ts';

/**
 * Every field that a schema has, however deep: `briefs.quote.text`. What is one shape wherever it stands (a date with its
 * source, a document) is counted once for all places, as `Document.category` or, without a name, as `value/unit.unit`.
 */
export function fieldsThere(described: Description, at: string): string[] {
  if (described.item) return fieldsThere(described.item, at);
  const { fields, forms, meta } = described;
  const here = meta.shape ?? at;
  const own = Object.entries(fields).flatMap(([key, child]) => [
    `${here}.${key}`,
    ...fieldsThere(child, `${here}.${key}`),
  ]);
  const ofForms = forms.flatMap((form) => fieldsThere(form, meta.shape ?? nameOf(form, at)));
  return [...new Set([...own, ...ofForms])];
}

/** Those of them that are filled in in a value. */
export function fieldsUsed(described: Description, value: unknown, at: string): string[] {
  const { item } = described;
  if (item) return Array.isArray(value) ? value.flatMap((one) => fieldsUsed(item, one, at)) : [];
  if (!isRecord(value)) return [];
  const { meta, forms, fields } = described;
  const form = forms.length > 0 ? formOf(described, value) : undefined;
  if (form) return fieldsUsed(form, value, meta.shape ?? nameOf(form, at));
  const here = meta.shape ?? at;
  return Object.entries(fields)
    .filter(([key]) => value[key] !== undefined)
    .flatMap(([key, child]) => [`${here}.${key}`, ...fieldsUsed(child, value[key], `${here}.${key}`)]);
}

// Of one of several forms: the same fields are one shape.
function nameOf({ fields }: Description, at: string): string {
  const keys = Object.keys(fields);
  return keys.length > 0 ? keys.slice(0, 2).join('/') : at;
}
