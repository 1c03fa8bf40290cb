import { isRecord } from '../../domain/record.ts';
import type { Description } from '../../schemas/describe.ts';
import { spokenField } from '../../schemas/spoken-field.ts';
import type { Json } from '../entry-json.ts';
import { itemOf } from '../tables/described.ts';
import type { FieldChange } from './change.ts';
import { textChange } from './compare-texts.ts';
import { kindOfChange, type KindOf } from './kind-of-change.ts';
import { modelFields } from './model-fields.ts';
import { nameOf, pairItems } from './pair-items.ts';
import { sameness } from './sameness.ts';
import {
  folded,
  isNothing,
  namedEntry,
  nothingKnown,
  quantityKeys,
  shortened,
  shownValue,
  type Look,
} from './show-value.ts';

/** How two values are compared. */
export interface Comparing {
  look: Look;
  kindOf?: KindOf;
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
            { field, name: key, label: joined(above, spokenField(key)) },
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
    const fields = modelFields(field, after);
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

/** Of the name of an item no more signs are shown. */
const longestName = 40;

// What an item is called where something in it has changed.
function nameIn(field: Description, item: Json | undefined, look: Look): string | undefined {
  if (!isRecord(item) || namedEntry(item)) return undefined;
  const names = ['title', 'label', 'category', 'year', 'platform', 'number'].map((key) => item[key]);
  const name = names.find((value) => typeof value === 'string');
  if (typeof name === 'string') return shortened(folded(name), longestName);
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
  return [
    {
      kind: 'figure',
      field: above,
      before: shownValue(nothingKnown, was, look),
      after: shownValue(nothingKnown, is, look),
    },
  ];
}

function oneChange(
  { field, name, label }: Place,
  before: Json | undefined,
  after: Json | undefined,
  { look, kindOf }: Comparing,
): FieldChange {
  const [was, is] = [shownValue(field, before, look), shownValue(field, after, look)];
  const kind = kindOfChange(field, name, after ?? before, kindOf);
  return { kind, field: label, ...textChange(was, is) };
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

function joined(above: string, name: string): string {
  return above === '' ? name : `${above}, ${name}`;
}
