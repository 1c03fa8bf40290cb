import { isRecord } from '../../domain/record.ts';
import { itemKey } from '../../schemas/describe.ts';
import { holdsWords } from '../../schemas/overlay.ts';
import type { FormField } from '../form-field.ts';
import { formOf, formValue } from './to-form.ts';

/**
 * A translation as its form shows it, each item of a list beside the one that it translates. Where there are no words
 * yet, there is an empty place for them: else the editor would put the words of the original there.
 * @param original the fields that are translated
 */
export function formOfOverlay(
  fields: readonly FormField[],
  overlay: Readonly<Record<string, unknown>>,
  original: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const own = fields.filter(({ name }) => name === 'updated');
  return {
    ...formOf(own, overlay),
    ...(typeof overlay.reviewed === 'boolean' && { reviewed: overlay.reviewed }),
    ...wordsForm(fields, overlay, original),
  };
}

function wordsForm(
  fields: readonly FormField[],
  overlay: unknown,
  original: unknown,
): Record<string, unknown> {
  const words = fields
    .filter(({ described }) => holdsWords(described))
    .map((field) => {
      const [one, of] = [overlay, original].map((group) => (isRecord(group) ? group[field.name] : undefined));
      return [field.name, wordsFormValue(field, one, of)] as const;
    });
  return Object.fromEntries(words);
}

function wordsFormValue(field: FormField, value: unknown, original: unknown): unknown {
  const { kind, described } = field;
  if (described.meta.words) return formValue(field, value) ?? (kind.is === 'list' ? [] : '');
  if (kind.is === 'group') return isRecord(original) ? wordsForm(kind.fields, value, original) : null;
  if (kind.is !== 'list') return formValue(field, value);
  const [items, originals] = [value, original].map((list) => (Array.isArray(list) ? list : [])) as [
    unknown[],
    unknown[],
  ];
  const key = itemKey(kind.item.described, originals);
  return originals.map((of, i) => {
    const name = key !== undefined && isRecord(of) ? of[key] : undefined;
    const item =
      key === undefined
        ? items[i]
        : items.find((one) => isRecord(one) && name !== undefined && one[key] === name);
    const words = wordsFormValue(kind.item, item, of);
    if (!isRecord(words) || !isRecord(of)) return words ?? '';
    return { ...(typeof name === 'string' && key !== undefined && { [key]: name }), ...words };
  });
}
