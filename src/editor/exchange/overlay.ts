import { dequal } from 'dequal';
import { isRecord } from '../../domain/record.ts';
import { itemKey } from '../../schemas/describe.ts';
import { holdsWords, ofItsOwn } from '../../schemas/overlay.ts';
import type { FormField } from '../form-field.ts';
import { dataValue } from './from-form.ts';
import { formValue } from './to-form.ts';

/** What is known of one value of a translation. */
interface Around {
  /** What its file holds. */
  before: unknown;
  /** What the original holds there; undefined where nothing does. */
  original: unknown;
  /** Whether the original is known at all. */
  isKnown: boolean;
}

/**
 * What the file of a translation is to hold: words only, each item of a list under the `id` or `number` of its original,
 * else at its place, with `{}` for one without words. Whatever is as the file has it stays as it was written; words that
 * the editor merely copied from the original are left out.
 * @param original the fields that are translated; undefined where they are not known
 */
export function overlayOfForm(
  fields: readonly FormField[],
  form: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  original: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  const inForm = new Set(fields.filter(({ described }) => holdsWords(described)).map(({ name }) => name));
  const unknown = Object.entries(before).filter(([name]) => !inForm.has(name) && !(name in ofItsOwn));
  const words = wordsIn(fields, form, { before, original, isKnown: original !== undefined });
  return { ...words, ...ownOf(form, before), ...Object.fromEntries(unknown) };
}

function ownOf(form: Readonly<Record<string, unknown>>, before: Readonly<Record<string, unknown>>) {
  const { updated, reviewed } = form;
  const text = typeof updated === 'string' ? updated.trim() : '';
  const isSame = text === String(before.updated ?? '');
  const day = isSame ? before.updated : text === '' ? undefined : text;
  return {
    ...(day !== undefined && { updated: day }),
    ...(typeof reviewed === 'boolean' && { reviewed }),
  };
}

function wordsIn(
  fields: readonly FormField[],
  form: Readonly<Record<string, unknown>>,
  { before, original, isKnown }: Around,
): Record<string, unknown> {
  const words = fields
    .filter(({ described }) => holdsWords(described))
    .map((field) => {
      const [one, of] = [before, original].map((group) => (isRecord(group) ? group[field.name] : undefined));
      return [field.name, wordsOf(field, form[field.name], { before: one, original: of, isKnown })] as const;
    });
  return Object.fromEntries(words.filter(([, value]) => value !== undefined));
}

function wordsOf(field: FormField, form: unknown, around: Around): unknown {
  const { kind, described } = field;
  if (described.meta.words) return ownWords(field, form, around);
  if (kind.is === 'list') return itemsOf(kind.item, form, around);
  if (kind.is !== 'group') return around.before;
  if (around.isKnown && !isRecord(around.original)) return around.before;
  const words = wordsIn(kind.fields, isRecord(form) ? form : {}, around);
  return Object.keys(words).length === 0 ? undefined : words;
}

function ownWords(field: FormField, form: unknown, { before, original }: Around): unknown {
  const now = dataValue(field, form);
  if (dequal(now, dataValue(field, formValue(field, before)))) return before;
  const isCopied = dequal(now, dataValue(field, formValue(field, original)));
  const isFigure = typeof original === 'number' || (field.name === 'unit' && now === 'percent');
  return isCopied || isFigure ? undefined : now;
}

function itemsOf(item: FormField, form: unknown, around: Around): unknown {
  const [now, before, original] = [form, around.before, around.original].map((list) =>
    Array.isArray(list) ? Array.from(list as unknown[]) : [],
  ) as [unknown[], unknown[], unknown[]];
  const key = itemKey(item.described, around.isKnown ? original : now);
  const items =
    key === undefined
      ? itemsByPlace(item, now, { before, original, isKnown: around.isKnown })
      : itemsByName(item, now, { key, before, original, isKnown: around.isKnown });
  if (dequal(items, before)) return around.before;
  return items.length === 0 ? undefined : items;
}

function itemsByPlace(
  item: FormField,
  now: readonly unknown[],
  { before, original, isKnown }: { before: unknown[]; original: unknown[]; isKnown: boolean },
): unknown[] {
  const items = now.map((one, i) => {
    const words = wordsOf(item, one, { before: before[i], original: original[i], isKnown });
    return words === undefined || isBlank(words) ? {} : words;
  });
  const blanks = before.length - 1 - before.findLastIndex((one) => !isBlank(one));
  const last = items.findLastIndex((one) => !isBlank(one));
  const wanted = last === before.length - 1 - blanks ? Math.max(last + 1, before.length) : last + 1;
  return items.slice(0, wanted);
}

function isBlank(item: unknown): boolean {
  return isRecord(item) && Object.keys(item).length === 0;
}

function itemsByName(
  item: FormField,
  now: readonly unknown[],
  lists: { key: string; before: unknown[]; original: unknown[]; isKnown: boolean },
): unknown[] {
  const { key, isKnown } = lists;
  const inList = (list: unknown[], name: unknown) => list.find((one) => isRecord(one) && one[key] === name);
  const items = new Map<unknown, unknown>();
  for (const [i, one] of now.entries()) {
    const place = lists.original[i];
    const name = (isRecord(one) ? one[key] : undefined) ?? (isRecord(place) ? place[key] : undefined);
    const [before, original] = [inList(lists.before, name), inList(lists.original, name)];
    if (name === undefined || name === '' || name === null) continue;
    const kept: unknown = wordsOf(item, one, { before, original, isKnown });
    const words = Object.fromEntries(
      Object.entries(isRecord(kept) ? kept : {}).filter(([one]) => one !== key),
    );
    const others = othersOf(item, before, key);
    const wasBlank = isRecord(before) && Object.keys(before).length === 1 + Object.keys(others).length;
    if (Object.keys(words).length > 0 || wasBlank) items.set(name, { [key]: name, ...words, ...others });
  }
  const asBefore = lists.before.flatMap((one) => {
    const name = isRecord(one) ? one[key] : undefined;
    const found = items.get(name);
    items.delete(name);
    return found === undefined ? [] : [found];
  });
  return [...asBefore, ...items.values()];
}

// What an item holds besides words, such as when they were last changed.
function othersOf({ kind }: FormField, item: unknown, key: string): Record<string, unknown> {
  if (!isRecord(item) || kind.is !== 'group') return {};
  const words = kind.fields.filter(({ described }) => holdsWords(described)).map(({ name }) => name);
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key && !words.includes(name)));
}
