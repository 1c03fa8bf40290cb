import type { z } from 'zod';
import { runsAgainst, runsMostlyAgainst } from '../domain/direction.ts';
import { marked, noLanguage } from '../domain/marked-text.ts';
import { isRecord } from '../domain/record.ts';
import { describe, formOf, itemKey, type Description } from '../schemas/describe.ts';

/** Who reads an entry: in what language, and which way that is written; and the language the entry was written in. */
export interface Reading {
  language: string;
  direction: 'ltr' | 'rtl';
  original: string;
  /** Whether words in another language, and names that run the other way, are left without their marks. */
  plain?: boolean;
}

/** An entry in a language, and its fields that still have words in the language it was written in. */
export interface Translated<Data> {
  data: Data;
  missing: string[];
}

type Words = Readonly<Record<string, unknown>>;

/** What is told of the entry to each of its fields. */
interface Context extends Reading {
  /** Hears of words that are not translated. */
  miss(): void;
}

/**
 * An entry as a reader of one language gets it: each field's words from the translation where it has them, else those
 * of the original, marked as being in its language. A name or a code is marked where it runs against the page, and so
 * are words that do: wherever they stand beside a number, neither takes the other's place.
 * @param data the entry, as its schema reads it
 * @param overlay its translation as written, which `explainOverlay` has passed
 */
export function translate<Data extends object>(
  schema: z.ZodType,
  data: Data,
  overlay: Words | undefined,
  reading: Reading,
): Translated<Data> {
  const missing = new Set<string>();
  const { fields } = describe(schema);
  const put = Object.entries(data).map(([key, value]: [string, unknown]) => {
    const field = fields[key];
    const context = { ...reading, miss: () => missing.add(key) };
    return [key, field ? putField(field, value, overlay?.[key], context) : value];
  });
  const added = wordsAdded(fields, data as Words, overlay ?? {});
  return { data: { ...Object.fromEntries(put), ...added } as Data, missing: [...missing] };
}

function putField(described: Description, value: unknown, overlay: unknown, context: Context): unknown {
  if (value === undefined || value === null || !isTouched(described)) return value;
  const { meta, item } = described;
  // What names a document of the entry names it by its title in the original.
  if (meta.ownDocument) return value;
  if (meta.words) return putWords(value, overlay, { ...context, isMarkdown: meta.markdown === true });
  if (meta.staysAsWritten && context.language !== context.original)
    return context.plain ? value : marked(String(value), context.original);
  if (meta.isName ?? meta.staysAsWritten) return isolated(value, context);
  if (item && Array.isArray(value)) return putList(item, value, overlay, context);
  const form = formOf(described, value) ?? described;
  if (form !== described && form.type !== 'object') return putField(form, value, overlay, context);
  return isRecord(value) ? putFields(form.fields, value, overlay, context) : value;
}

interface WordContext extends Context {
  isMarkdown: boolean;
}

function putFields(
  fields: Description['fields'],
  value: Record<string, unknown>,
  overlay: unknown,
  context: Context,
): Record<string, unknown> {
  const words = isRecord(overlay) ? overlay : {};
  const put = Object.entries(value).map(([key, one]) => {
    const field = fields[key];
    // `percent` is a code that stands among units.
    const isCode = key === 'unit' && one === 'percent';
    return [key, field && !isCode ? putField(field, one, words[key], context) : one];
  });
  return { ...Object.fromEntries(put), ...wordsAdded(fields, value, words) };
}

function putList(
  described: Description,
  items: readonly unknown[],
  overlay: unknown,
  context: Context,
): unknown[] {
  const words: unknown[] = Array.isArray(overlay) ? overlay : [];
  const key = itemKey(described, items);
  const wordsFor = (item: unknown, i: number) =>
    key === undefined
      ? words[i]
      : words.find((one) => isRecord(one) && isRecord(item) && one[key] === item[key]);
  return items.map((item, i) => putField(described, item, wordsFor(item, i), context));
}

function putWords(value: unknown, overlay: unknown, context: WordContext): unknown {
  if (Array.isArray(value)) {
    if (Array.isArray(overlay)) return overlay.map((item: unknown) => keptApart(item, context));
    return value.map((item: unknown) => putWords(item, undefined, context));
  }
  if (typeof value !== 'string') return value;
  if (typeof overlay === 'string') return keptApart(overlay, context);
  if (context.language === context.original) return keptApart(value, context);
  context.miss();
  return context.plain ? value : marked(value, context.original);
}

// The page's own words where some of their letters run against it: mostly, as a name does; or here and there, in a
// sentence that is read as the page is. A text in Markdown is no part of a line.
function keptApart<Value>(
  value: Value,
  { language, direction, plain, isMarkdown }: WordContext,
): Value | string {
  if (plain || isMarkdown || typeof value !== 'string' || !runsAgainst(value, direction)) return value;
  return marked(value, runsMostlyAgainst(value, direction) ? noLanguage : language);
}

// Words that the translation has and the original does without, such as a subtitle.
function wordsAdded(fields: Description['fields'], value: Words, overlay: Words): Words {
  const added = Object.entries(overlay).filter(([key, words]) => {
    const isWritten = typeof words === 'string' || Array.isArray(words);
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return (
      value[key] === undefined &&
      isWritten &&
      field?.meta.words === true &&
      field.schema.safeParse(words).success
    );
  });
  return Object.fromEntries(added);
}

function isolated(value: unknown, { direction, plain }: Reading): unknown {
  if (plain || typeof value !== 'string' || !runsAgainst(value, direction)) return value;
  return marked(value, noLanguage);
}

const touched = new WeakMap<Description, boolean>();

// Whether a translation or a direction can change anything in a field; most hold numbers, dates and references.
function isTouched(described: Description): boolean {
  const known = touched.get(described);
  if (known !== undefined) return known;
  const { meta, item, fields, forms } = described;
  const below = [...(item ? [item] : []), ...Object.values(fields), ...forms];
  const is = [meta.words, meta.isName, meta.staysAsWritten].some(Boolean) || below.some(isTouched);
  touched.set(described, is);
  return is;
}
