import { isReference, isTaken, taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { FieldPath } from './field-paths.ts';
import { listItem, describe } from '../../../src/schemas/describe.ts';
import { collections } from '../../../src/schemas/collections.ts';

type Fields = Record<string, DraftValue | undefined>;

/**
 * Puts values where their path leads: into groups within groups, or into the last of a list of groups.
 * @param isAnother whether an earlier row of the same entry has filled this list already
 */
export function put(
  fields: Fields,
  path: FieldPath,
  values: readonly DraftValue[],
  isAnother: boolean,
): void {
  const [top = '', ...rest] = path.path;
  if (path.isList) {
    const items = values.map((value) => grouped(value, path));
    const there = listIn(fields[top]);
    fields[top] = [...there, ...items.filter((item) => !there.some((one) => isSame(one, item)))];
    return;
  }
  const [value] = values;
  if (value === undefined) return;
  if (rest.length === 0) fields[top] = value;
  else if (isListOfGroups(path)) fields[top] = inLast(listIn(fields[top]), rest, value, isAnother);
  else fields[top] = within(groupIn(fields[top]), rest, value);
}

// Lists of groups are told by the schema of whichever collection has the field.
function isListOfGroups({ path: [top = ''] }: FieldPath): boolean {
  return ['indicators', 'budget', 'contributions'].includes(top) && hasList(top);
}

function hasList(top: string): boolean {
  return Object.values(collections).some(({ schema }) => {
    const field = describe(schema).fields[top];
    return field !== undefined && listItem(field) !== undefined;
  });
}

function inLast(
  list: readonly DraftValue[],
  rest: readonly string[],
  value: DraftValue,
  isAnother: boolean,
): DraftValue[] {
  const last = list.at(-1);
  const isNew = last === undefined || (isAnother && has(last, rest));
  const group = isNew ? {} : groupIn(last);
  return [...(isNew ? list : list.slice(0, -1)), within(group, rest, value)];
}

function has(value: DraftValue, [key = '', ...rest]: readonly string[]): boolean {
  const child = groupIn(value)[key];
  return child !== undefined && (rest.length === 0 || has(child, rest));
}

function within(group: Fields, [key = '', ...rest]: readonly string[], value: DraftValue): DraftFields {
  return { ...group, [key]: rest.length === 0 ? value : within(groupIn(group[key]), rest, value) };
}

function grouped(value: DraftValue, { within: of }: FieldPath): DraftValue {
  if (of === undefined) return value;
  const lines = isTaken(value) || isReference(value) ? value.lines : [];
  const fixed = Object.entries(of.fixed).map(([key, one]) => [key, taken(one, lines)]);
  return { [of.key]: value, ...Object.fromEntries(fixed) } as DraftFields;
}

function listIn(value: DraftValue | undefined): readonly DraftValue[] {
  return Array.isArray(value) ? (value as readonly DraftValue[]) : [];
}

function groupIn(value: DraftValue | undefined): Fields {
  return value === undefined || isTaken(value) || isReference(value) || Array.isArray(value)
    ? {}
    : { ...(value as DraftFields) };
}

function isSame(one: DraftValue, other: DraftValue): boolean {
  if (isReference(one) && isReference(other)) return one.to === other.to;
  if (isTaken(one) && isTaken(other)) return one.value === other.value;
  return false;
}
