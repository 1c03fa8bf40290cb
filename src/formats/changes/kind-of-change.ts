import { isRecord } from '../../domain/record.ts';
import type { Description } from '../../schemas/describe.ts';
import type { Json } from '../entry-json.ts';
import { changeKinds, type ChangeKind } from './change.ts';
import { modelFields } from './model-fields.ts';
import { isNothing, namedEntry } from './show-value.ts';

/** What a field is of, where its own schema does not say. */
export type KindOf = (field: Description, name: string) => ChangeKind | undefined;

/** What a change of a field is of; `said` is asked first. */
export function kindOfChange(
  field: Description,
  name: string,
  value: Json | undefined,
  said?: KindOf,
): ChangeKind {
  const kind = said?.(field, name);
  if (kind !== undefined) return kind;
  const { meta } = field;
  if (meta.money) return 'sum';
  if (meta.source) return 'figure';
  if (meta.date || meta.shape === 'Period' || name === 'durationMonths') return 'date';
  if (meta.reference === 'contacts' || meta.phone || name === 'email') return 'person';
  if (meta.quantity || meta.figure || typeof value === 'number') return 'figure';
  if (name === 'status' || name === 'withdrawn') return 'state';
  if (meta.file !== undefined) return 'file';
  if (isRecord(value) && !namedEntry(value)) return kindOfGroup(field, value as Record<string, Json>, said);
  if (name === 'title' || name === 'name') return 'title';
  return meta.words ? 'text' : 'field';
}

// Of a whole item, the most important of what is in it.
function kindOfGroup(field: Description, value: Readonly<Record<string, Json>>, said?: KindOf): ChangeKind {
  const kinds = Object.entries(modelFields(field, value)).flatMap(([key, inside]) =>
    isNothing(value[key]) ? [] : [kindOfChange(inside, key, value[key], said)],
  );
  return changeKinds.find((kind) => kinds.includes(kind)) ?? 'field';
}
