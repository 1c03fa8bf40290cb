import { isRecord } from '../../domain/record.ts';
import type { FormField } from '../form-field.ts';
import { mediaAddress } from '../media-address.ts';

/** What a form holds, as a new file would have it: nothing that is empty, nothing that says what leaving out says. */
export function dataOfForm(
  fields: readonly FormField[],
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const filled = fields.map((field) => [field.name, dataValue(field, form[field.name])] as const);
  return Object.fromEntries(filled.filter(([, value]) => value !== undefined));
}

/** One value of a form as a new file would have it; undefined where nothing is filled in. */
export function dataValue({ kind }: FormField, value: unknown): unknown {
  switch (kind.is) {
    case 'text':
    case 'choice':
    case 'reference':
      return textIn(value);
    case 'number':
    case 'number-or-text':
      return numberIn(value) ?? textIn(value);
    case 'yes-no':
      return typeof value === 'boolean' && value !== kind.otherwise ? value : undefined;
    case 'file':
      return textIn(value)?.replace(new RegExp(`^${mediaAddress}/`, 'u'), '');
    case 'group':
      return groupData(kind, value);
    case 'list':
      return listData(kind.item, value);
    case 'pairs':
      return pairsData(kind.fields[1], value);
    case 'all-or-some':
      if (!isRecord(value)) return undefined;
      return value.all === true ? kind.all : dataValue(kind.fields[1], value.some);
  }
}

function textIn(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A number that a form holds, as such or as text; undefined where it is none. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/u.test(value)) return undefined;
  return Number(value);
}

function groupData(kind: FormField['kind'] & { is: 'group' }, value: unknown): unknown {
  if (!isRecord(value)) return undefined;
  const data = dataOfForm(kind.fields, value);
  const [first, ...others] = Object.keys(data);
  if (first === undefined) return undefined;
  return first === kind.bare && others.length === 0 ? data[first] : data;
}

function listData(item: FormField, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const items = Array.from(value, (one: unknown) => dataValue(item, one)).filter((one) => one !== undefined);
  return items.length === 0 ? undefined : items;
}

function pairsData(of: FormField, value: unknown): unknown {
  if (!Array.isArray(value)) return undefined;
  const pairs = value.flatMap((one: unknown) => {
    const [name, filled] = isRecord(one) ? [textIn(one.name), dataValue(of, one.value)] : [];
    return name === undefined || filled === undefined ? [] : [[name, filled] as const];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}
