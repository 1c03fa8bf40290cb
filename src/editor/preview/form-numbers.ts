import { isRecord } from '../../domain/record.ts';
import { numberIn } from '../exchange/from-form.ts';
import type { FormField } from '../form-field.ts';

/** What a form holds, its numbers as such: they are typed as texts. */
export function withNumbers(
  fields: readonly FormField[],
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const numbered = fields.map((field) => [field.name, numbersIn(field, form[field.name])] as const);
  return { ...form, ...Object.fromEntries(numbered) };
}

function numbersIn({ kind }: FormField, value: unknown): unknown {
  if (kind.is === 'number') return numberIn(value) ?? value;
  if (kind.is === 'list' && Array.isArray(value)) return value.map((one) => numbersIn(kind.item, one));
  if (!('fields' in kind)) return value;
  if (Array.isArray(value))
    return value.map((one: unknown) => (isRecord(one) ? withNumbers(kind.fields, one) : one));
  return isRecord(value) ? withNumbers(kind.fields, value) : value;
}
