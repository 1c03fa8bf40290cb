import { dequal } from 'dequal';
import { isRecord } from '../../domain/record.ts';
import type { FormField } from '../form-field.ts';
import { align } from './align.ts';
import { dataValue } from './from-form.ts';
import { formValue } from './to-form.ts';

/**
 * What a file is to hold, with every value that a form gave back as it had shown it left as it was written: a bare
 * sum bare, a year without quotes, what no form can show where it stands.
 * @param before the fields as they stand in the file
 * @param now what the form holds, as a new file would have it
 */
export function keepFields(
  fields: readonly FormField[],
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const known = new Set(fields.map(({ name }) => name));
  const unknown = Object.entries(before).filter(([name]) => !known.has(name));
  const kept = fields.map(
    (field) => [field.name, keepValue(field, before[field.name], now[field.name])] as const,
  );
  return Object.fromEntries([...kept.filter(([, value]) => value !== undefined), ...unknown]);
}

function keepValue(field: FormField, before: unknown, now: unknown): unknown {
  if (before === undefined || dequal(shownAgain(field, before), now)) return before ?? now;
  const { kind } = field;
  if (kind.is === 'yes-no') return now ?? kind.otherwise;
  if (now === undefined) return undefined;
  if (kind.is === 'group' && isRecord(before)) return keepGroup(kind, before, now);
  if (kind.is === 'list' && Array.isArray(before) && Array.isArray(now))
    return keepList(kind.item, before, now);
  if (kind.is === 'all-or-some') return keepValue(kind.fields[1], before, now);
  return now;
}

// What the form would give back of a value, had nobody touched it.
function shownAgain(field: FormField, value: unknown): unknown {
  return dataValue(field, formValue(field, value));
}

function keepGroup(kind: FormField['kind'] & { is: 'group' }, before: Record<string, unknown>, now: unknown) {
  const group = isRecord(now) ? now : kind.bare === undefined ? {} : { [kind.bare]: now };
  const kept = keepFields(kind.fields, before, group);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

function keepList(item: FormField, before: readonly unknown[], now: readonly unknown[]): unknown[] {
  const from = align(
    before.map((one) => shownAgain(item, one)),
    now,
  );
  return now.map((one, i) => {
    const place = from[i];
    return place === undefined ? one : keepValue(item, before[place], one);
  });
}
