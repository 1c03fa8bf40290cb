import { isPaged, type PagedName } from '../schemas/collections.ts';
import { formOf, type Description } from '../schemas/describe.ts';
import { isMoney, withCurrency } from '../schemas/money.ts';
import { isRecord } from '../domain/record.ts';

/** What the fields of one entry are resolved with. */
export interface Resolving {
  /** The currency of sums that name none. */
  currency: string;
  /** The entry that a field names. */
  entry(collection: PagedName, id: string): unknown;
  /** What a source says of where something comes from. */
  cite(source: unknown): unknown;
  /** Is told of the currency of every sum. */
  paid?(currency: string): void;
}

/**
 * A field of an entry, as its schema has read it, by its kind: a reference becomes the entry, money gets its currency, a
 * source is resolved, a plain number is a quantity where one may stand, and a list that is left out is empty.
 */
export function resolve(described: Description, value: unknown, resolving: Resolving): unknown {
  const { meta, item } = described;
  if (value === undefined) return item ? [] : undefined;
  if (!isResolved(described)) return value;
  if (meta.reference !== undefined && isPaged(meta.reference))
    return resolving.entry(meta.reference, String(value));
  if (meta.money && isMoney(value)) {
    const sum = withCurrency(value, resolving.currency);
    resolving.paid?.(sum.currency);
    return sum;
  }
  if (meta.source) return resolving.cite(value);
  if (meta.quantity && typeof value === 'number') return { value };
  if (item && Array.isArray(value)) return value.map((one: unknown) => resolve(item, one, resolving));
  if (described.type === 'object' && isRecord(value))
    return resolveFields(described.fields, value, resolving);
  const form = likeIt(described, value) ?? formOf(described, value);
  return form ? resolve(form, value, resolving) : value;
}

/** The fields of an entry, or of a group in it. */
export function resolveFields(
  fields: Description['fields'],
  value: Readonly<Record<string, unknown>>,
  resolving: Resolving,
): Record<string, unknown> {
  const resolved: Record<string, unknown> = { ...value };
  for (const [key, field] of Object.entries(fields)) {
    const one = resolve(field, value[key], resolving);
    if (one !== undefined || isResolved(field)) resolved[key] = one;
  }
  return resolved;
}

// What has passed its schema has the one form that is of its kind; only where several are must each be asked.
function likeIt({ forms }: Description, value: unknown): Description | undefined {
  const kind = Array.isArray(value) ? 'array' : typeof value;
  const alike = forms.filter(({ type }) => type === kind);
  return alike.length === 1 ? alike[0] : undefined;
}

const resolved = new WeakMap<Description, boolean>();

// Whether anything in a field is resolved; most hold words, dates and numbers.
function isResolved(described: Description): boolean {
  const known = resolved.get(described);
  if (known !== undefined) return known;
  const { meta, item, fields, forms } = described;
  const below = [...(item ? [item] : []), ...Object.values(fields), ...forms];
  const is =
    [meta.reference, meta.money, meta.source, meta.quantity].some(Boolean) ||
    Object.values(fields).some((field) => field.item !== undefined) ||
    below.some(isResolved);
  resolved.set(described, is);
  return is;
}
