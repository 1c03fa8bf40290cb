import { isReference, isTaken, type Draft, type DraftFields, type DraftValue } from './draft.ts';

/** The values of a field that is one value or a list of them; none where it is a reference, a group or empty. */
export function valuesIn(fields: DraftFields, name: string): unknown[] {
  const field = fields[name];
  const all = isList(field) ? field : [field];
  return all.flatMap((one) => (isTaken(one) && one.value !== undefined ? [one.value] : []));
}

/** As `valuesIn`, with the words of other languages. */
export function wordsIn(fields: DraftFields, name: string): unknown[] {
  const field = fields[name];
  const all = isList(field) ? field : [field];
  return all.flatMap((one) =>
    isTaken(one)
      ? [one.value, ...Object.values(one.translations ?? {}).map(({ value }) => value)].filter(
          (value) => value !== undefined,
        )
      : [],
  );
}

/** The text of a field; undefined where it holds none. */
export function textIn(fields: DraftFields, name: string): string | undefined {
  return wordsIn(fields, name).find((value) => typeof value === 'string');
}

/** The first draft that a field names, by itself or in a list. */
export function namedIn(fields: DraftFields, name: string): Draft | undefined {
  const field = fields[name];
  const all = isList(field) ? field : [field];
  return all.find(isReference)?.to;
}

/** Whether a field is a list of values, references or groups. */
export function isList(value: DraftValue | undefined): value is readonly DraftValue[] {
  return Array.isArray(value);
}

/** Whether a field is a group of fields. */
export function isGroup(value: DraftValue | undefined): value is DraftFields {
  return value !== undefined && !isList(value) && !isTaken(value) && !isReference(value);
}
