import { isRecord } from '../../domain/record.ts';
import { allFields, formOf, type Description } from '../../schemas/describe.ts';
import type { Json } from '../entry-json.ts';
import { citedFields, itemOf } from '../tables/described.ts';
import { changeKinds, type ChangeKind, type FieldChange } from './change.ts';
import { textChange } from './compare-texts.ts';
import { nameOf, pairItems } from './pair-items.ts';
import { folded, isNothing, namedEntry, quantityKeys, shownValue, type Look } from './show-value.ts';

/** How two values are compared. */
export interface Comparing {
  look: Look;
  /** What a field is of, where its own schema does not say. */
  kindOf?: (field: Description, name: string) => ChangeKind | undefined;
}

type Values = Readonly<Record<string, Json | undefined>>;

/** What readers see changed in some fields, each by what its schema says of it. */
export function compareFields(
  fields: Description['fields'],
  before: Values,
  after: Values,
  comparing: Comparing,
  above = '',
): FieldChange[] {
  const isMeasured = [before.value, after.value].some((value) => typeof value === 'number');
  const measured = isMeasured ? compareMeasured(before, after, comparing, above) : [];
  const others = Object.entries(fields).filter(([key]) => !(isMeasured && quantityKeys.includes(key)));
  return [
    ...measured,
    ...others.flatMap(([key, field]) =>
      field.meta.markdown
        ? []
        : compareValue(
            { field, name: key, label: joined(above, spoken(key)) },
            before[key],
            after[key],
            comparing,
          ),
    ),
  ];
}

/** A field, and what it is called on the way to it. */
interface Place {
  field: Description;
  name: string;
  label: string;
}

function compareValue(
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
  comparing: Comparing,
): FieldChange[] {
  if (sameness(before) === sameness(after)) return [];
  const { field } = place;
  const item = itemOf(field);
  if (item && isListOrNothing(before) && isListOrNothing(after))
    return compareLists({ ...place, field: item }, before ?? [], after ?? [], comparing);
  if (isRecord(before) && isRecord(after) && !isOne(field, before) && !isOne(field, after)) {
    const fields = fieldsIn(field, after);
    return compareFields(fields, before as Values, after as Values, comparing, place.label);
  }
  return [oneChange(place, before, after, comparing)];
}

function compareLists(
  place: Place,
  before: readonly Json[],
  after: readonly Json[],
  comparing: Comparing,
): FieldChange[] {
  const pairs = pairItems(before, after, sameness);
  if (pairs.length === 0) return [{ kind: 'field', field: `order of ${place.label}` }];
  return pairs.flatMap((pair) => {
    const name = nameIn(place.field, pair.after ?? pair.before, comparing.look);
    const isWhole = pair.before === undefined || pair.after === undefined;
    const label = isWhole || name === undefined ? place.label : joined(place.label, name);
    return compareValue({ ...place, label }, pair.before, pair.after, comparing);
  });
}

// What an item is called where something in it has changed.
function nameIn(field: Description, item: Json | undefined, look: Look): string | undefined {
  if (!isRecord(item) || namedEntry(item)) return undefined;
  const names = ['title', 'label', 'category', 'year', 'platform', 'number'].map((key) => item[key]);
  const name = names.find((value) => typeof value === 'string');
  if (typeof name === 'string') return shortened(folded(name));
  const entries = Object.values(item).flatMap((value) => namedEntry(value as Json)?.called ?? []);
  return entries[0] ?? (nameOf(item) === undefined ? undefined : shownValue(field, item, look));
}

function compareMeasured(before: Values, after: Values, { look }: Comparing, above: string): FieldChange[] {
  const pick = (values: Values): Json =>
    Object.fromEntries(
      quantityKeys.flatMap((key) => (isNothing(values[key]) ? [] : [[key, values[key] ?? null]])),
    );
  const [was, is] = [pick(before), pick(after)];
  if (sameness(was) === sameness(is)) return [];
  const plain = { fields: {} } as Description;
  return [
    {
      kind: 'figure',
      field: above,
      before: shownValue(plain, was, look),
      after: shownValue(plain, is, look),
    },
  ];
}

function oneChange(
  { field, name, label }: Place,
  before: Json | undefined,
  after: Json | undefined,
  comparing: Comparing,
): FieldChange {
  const { look } = comparing;
  const [was, is] = [shownValue(field, before, look), shownValue(field, after, look)];
  const kind = kindOf(field, name, after ?? before, comparing);
  const values = was !== undefined && is !== undefined ? textChange(was, is) : { before: was, after: is };
  return { kind, field: label, ...values };
}

function kindOf(field: Description, name: string, value: Json | undefined, comparing: Comparing): ChangeKind {
  const said = comparing.kindOf?.(field, name);
  if (said !== undefined) return said;
  const { meta } = field;
  if (meta.money) return 'sum';
  if (meta.source) return 'figure';
  if (meta.date || meta.shape === 'Period' || name === 'durationMonths') return 'date';
  if (meta.reference === 'contacts' || meta.phone || name === 'email') return 'person';
  if (meta.quantity || meta.figure || typeof value === 'number') return 'figure';
  if (name === 'status' || name === 'withdrawn') return 'state';
  if (meta.file !== undefined) return 'file';
  if (isRecord(value) && !namedEntry(value)) return kindOfGroup(field, value as Values, comparing);
  if (name === 'title' || name === 'name') return 'title';
  return meta.words ? 'text' : 'field';
}

// Of a whole item, the most important of what is in it.
function kindOfGroup(field: Description, value: Values, comparing: Comparing): ChangeKind {
  const kinds = Object.entries(fieldsIn(field, value)).flatMap(([key, inside]) =>
    isNothing(value[key]) ? [] : [kindOf(inside, key, value[key], comparing)],
  );
  return changeKinds.find((kind) => kinds.includes(kind)) ?? 'field';
}

// Sums, quantities and sources are as the model has them, which knows no other form of theirs.
function fieldsIn(field: Description, value: object): Description['fields'] {
  const { meta, fields, forms } = field;
  if (meta.source) return citedFields(field);
  if (meta.money ?? meta.quantity) return allFields(field);
  return forms.length > 0 ? (formOf(field, value)?.fields ?? allFields(field)) : fields;
}

// What is shown as one: a sum, a period, an entry that is named.
function isOne(field: Description, value: Record<string, unknown>): boolean {
  return (
    Boolean(field.meta.money) || field.meta.shape === 'Period' || namedEntry(value as Json) !== undefined
  );
}

function isListOrNothing(value: Json | undefined): value is readonly Json[] | undefined {
  return value === undefined || value === null || Array.isArray(value);
}

/** A text that is the same for values that readers cannot tell apart. */
export function sameness(value: Json | undefined): string {
  return JSON.stringify(plain(value)) ?? '';
}

function plain(value: Json | undefined): unknown {
  if (isNothing(value)) return undefined;
  if (typeof value === 'string') return folded(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  const entry = namedEntry(value as Json);
  if (entry) return entry.page;
  const kept = Object.entries(value).flatMap(([key, one]) => {
    const known = plain(one as Json);
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function joined(above: string, name: string): string {
  return above === '' ? name : `${above}, ${name}`;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}

/**
 * The name of a field in words.
 * @example spoken('costLines') // 'cost lines'
 */
export function spoken(key: string): string {
  return key.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
