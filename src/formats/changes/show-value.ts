import { isRecord } from '../../domain/record.ts';
import type { Edition } from '../../i18n/edition.ts';
import { quantityWithUnit } from '../../i18n/quantity.ts';
import type { Description } from '../../schemas/describe.ts';
import type { Json } from '../entry-json.ts';

/** How values are written: as the site itself writes them. */
export type Look = Pick<Edition, 'format' | 'words'> & Parameters<typeof quantityWithUnit>[1];

/** What must be known of a field to show its value. */
type Known = Pick<Description, 'meta' | 'fields'>;

/** A field of which no schema says anything. */
export const nothingKnown: Known = { meta: {}, fields: {} };

/** A value as readers see it; undefined where there is nothing. */
export function shownValue(field: Known, value: Json | undefined, look: Look): string | undefined {
  if (isNothing(value)) return undefined;
  if (Array.isArray(value))
    return value.flatMap((one: Json) => shownValue(field, one, look) ?? []).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return look.format.number(value);
  if (typeof value === 'string')
    return field.meta.date && /^\d{4}(?:-\d\d){0,2}$/u.test(value) ? look.format.date(value) : folded(value);
  return isRecord(value) ? shownGroup(field, value as Record<string, Json>, look) : undefined;
}

/** Whether nobody has written anything there. */
export function isNothing(value: Json | undefined): value is null | undefined {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** A text as a page shows it, however its lines are broken. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A text of so many signs at most: of a longer one its beginning, with a sign that there is more. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
}

/** What an entry that another names is called; undefined for what is none. */
export function namedEntry(value: Json | undefined): { page: string; called: string } | undefined {
  if (!isRecord(value) || typeof value.page !== 'string' || !('id' in value)) return undefined;
  return { page: value.page, called: String(value.title ?? value.name) };
}

function shownGroup(field: Known, value: Record<string, Json>, look: Look): string {
  const { format } = look;
  const entry = namedEntry(value);
  if (entry) return entry.called;
  const { amount, currency, start, end, value: number } = value;
  if (typeof amount === 'number' && typeof currency === 'string') return format.money({ amount, currency });
  if (typeof start === 'string') return format.period({ start, ...(typeof end === 'string' ? { end } : {}) });
  const parts = typeof number === 'number' ? [measured(value, number, look)] : [];
  const rest = Object.entries(value).filter(
    ([key, one]) =>
      !(parts.length > 0 && quantityKeys.includes(key)) && key !== 'id' && typeof one !== 'boolean',
  );
  const others = rest.flatMap(([key, one]) => shownValue(field.fields[key] ?? field, one, look) ?? []);
  return [...parts, ...others].join(', ');
}

/** The parts of a number that are shown as one. */
export const quantityKeys: readonly string[] = ['value', 'unit', 'qualifier'];

function measured({ unit, qualifier }: Record<string, Json>, value: number, look: Look): string {
  const isQualifier = (one: Json | undefined): one is 'exact' | 'about' | 'over' | 'under' =>
    typeof one === 'string' && ['exact', 'about', 'over', 'under'].includes(one);
  return quantityWithUnit(
    {
      value,
      unit: typeof unit === 'string' ? unit : undefined,
      qualifier: isQualifier(qualifier) ? qualifier : undefined,
    },
    look,
  );
}
