import { dequal } from 'dequal';
import type { Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describeAt } from '../../../src/schemas/describe-at.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import { nameKey } from './folded-name.ts';
import type { Evidence } from './plain.ts';
import { createPlaceOf } from './same-item.ts';

/** Something that a document says of an entry which the site has already. */
export interface Offer {
  entry: DraftedEntry;
  /** Where it would stand in the entry's file; behind the last item of a list for a new one. */
  path: Path;
  value: unknown;
  /** What stands there; undefined where nothing does. */
  found?: unknown;
  /** Where it stands in the draft: its evidence goes by that. */
  from: Path;
}

/**
 * What the documents say of an entry that the site has, and the site does not: fields that are not there, items that a
 * list lacks, values that differ. Words are the staff's own: where there are any, they stay.
 * @param siteCurrency that of a sum that names none
 */
export function offersOf(entry: DraftedEntry, siteCurrency: string | undefined): Offer[] {
  const raw = entry.entry?.raw;
  if (raw === undefined) return [];
  const comparing = { entry, siteCurrency };
  const fields = inGroup({ existing: raw, drafted: entry.fields, path: [], from: [] }, comparing);
  const needsText = entry.body !== '' && entry.entry?.body.trim() === '' && !entry.file.endsWith('.yaml');
  return needsText ? [...fields, { entry, path: [], value: entry.body, from: [] }] : fields;
}

interface Comparing {
  entry: DraftedEntry;
  siteCurrency: string | undefined;
}

interface Pair {
  existing: unknown;
  drafted: unknown;
  path: Path;
  from: Path;
}

function inGroup({ existing, drafted, path, from }: Pair, comparing: Comparing): Offer[] {
  if (!isRecord(existing) || !isRecord(drafted)) return [];
  return Object.entries(drafted).flatMap(([name, value]) => {
    if (path.length === 0 && isToldOtherwise(name, existing)) return [];
    // An anchor is an address: it stays what it was.
    if (name === 'id' && existing.id !== undefined) return [];
    // What goes by another name already is known by it.
    if (name === 'aliases' && path.length === 0) return newAliases(existing, value, comparing);
    return inValue(
      { existing: existing[name], drafted: value, path: [...path, name], from: [...from, name] },
      comparing,
    );
  });
}

function newAliases(
  { name, acronym, aliases }: Readonly<Record<string, unknown>>,
  drafted: unknown,
  { entry }: Comparing,
): Offer[] {
  const before: unknown[] = Array.isArray(aliases) ? aliases : [];
  const known = new Set([name, acronym, ...before].map((one) => nameKey(String(one))));
  const fresh = (drafted as unknown[]).filter((one) => !known.has(nameKey(String(one))));
  if (fresh.length > 0 && aliases === undefined)
    return [{ entry, path: ['aliases'], value: fresh, from: ['aliases'] }];
  return fresh.map((value, i) => ({
    entry,
    path: ['aliases', before.length + i],
    value,
    from: ['aliases', (drafted as unknown[]).indexOf(value)],
  }));
}

// An update has a date or a period.
function isToldOtherwise(name: string, existing: Readonly<Record<string, unknown>>): boolean {
  return (
    (name === 'date' &&
      existing.date === undefined &&
      existing.period !== undefined &&
      existing.country === undefined) ||
    (name === 'period' &&
      existing.period === undefined &&
      existing.date !== undefined &&
      existing.brief === undefined &&
      existing.countries === undefined)
  );
}

function inValue(pair: Pair, comparing: Comparing): Offer[] {
  const { existing, drafted, path, from } = pair;
  const { entry } = comparing;
  if (existing === undefined || existing === null) return [{ entry, path, value: drafted, from }];
  if (isSameName(path, existing, drafted)) return [];
  const { schema } = collections[entry.collection];
  const meta = describeAt(schema, entry.fields, from)?.meta ?? {};
  if (meta.words && typeof drafted === 'string') return [];
  if (meta.money)
    return isSameMoney(existing, drafted, comparing.siteCurrency) ? [] : [differing(pair, comparing)];
  if (Array.isArray(existing) && Array.isArray(drafted)) return inList(pair, comparing);
  if (isRecord(existing) && isRecord(drafted)) return inGroup(pair, comparing);
  // A day within the month that stands there says no less than it.
  if (meta.date && String(existing).startsWith(String(drafted))) return [];
  // A number may stand alone, or with what makes it a quantity.
  const plain = isRecord(existing) && 'value' in existing ? existing.value : existing;
  const other = isRecord(drafted) && 'value' in drafted ? drafted.value : drafted;
  return dequal(plain, other) || String(plain) === String(other) ? [] : [differing(pair, comparing)];
}

// "Reis, Ana" and "Ana Reis".
function isSameName([field]: Path, existing: unknown, drafted: unknown): boolean {
  if (field !== 'name' || typeof existing !== 'string' || typeof drafted !== 'string') return false;
  const [one, other] = [existing, drafted].map((name) => nameKey(name).split(' ').toSorted().join(' '));
  return one === other;
}

function differing({ existing, drafted, path, from }: Pair, { entry }: Comparing): Offer {
  return { entry, path, value: drafted, found: existing, from };
}

function isSameMoney(a: unknown, b: unknown, siteCurrency: string | undefined): boolean {
  const [one, other] = [a, b].map((sum) =>
    isRecord(sum)
      ? { amount: sum.amount, currency: sum.currency ?? siteCurrency }
      : { amount: sum, currency: siteCurrency },
  );
  return dequal(one, other);
}

function inList({ existing, drafted, path, from }: Pair, comparing: Comparing): Offer[] {
  const [before, now] = [existing as unknown[], drafted as unknown[]];
  const placeOf = createPlaceOf(before);
  let next = before.length;
  return now.flatMap((item, i) => {
    const at = placeOf(item);
    const itemFrom = [...from, i];
    if (at === -1) {
      // Lists of words are the staff's own as well.
      if (
        typeof item === 'string' &&
        describeAt(collections[comparing.entry.collection].schema, comparing.entry.fields, itemFrom)?.meta
          .words
      )
        return [];
      const offer = { entry: comparing.entry, path: [...path, next], value: item, from: itemFrom };
      next += 1;
      return [offer];
    }
    if (!isRecord(item) || item.role !== undefined || item.contact !== undefined) return [];
    return inValue({ existing: before[at], drafted: item, path: [...path, at], from: itemFrom }, comparing);
  });
}

/** The lines that an offer was taken from. */
export function evidenceOf({ entry, from }: Offer): Evidence[] {
  return entry.evidence.filter(({ path }) => from.every((step, i) => path[i] === step));
}
