import { parse } from 'yaml';
import { readsTwoWays } from '../../src/domain/money.ts';
import { blankOf } from '../../src/schemas/blanks.ts';
import { listItem, type Description } from '../../src/schemas/describe.ts';
import type { Option } from '../options.ts';

/** The words of a command line that say what something new is to hold: of each option its values, in their order. */
export type SaidFlags = ReadonlyMap<string, readonly (string | true)[]>;

/** What was said of an option last; undefined where nothing was. */
export function lastSaid(said: SaidFlags, name: string): string | undefined {
  const value = said.get(name)?.at(-1);
  return typeof value === 'string' ? value : undefined;
}

/** A field that can be given on the command line. */
export interface Flag {
  field: Description;
  /** Whether it holds several values: `commas` may stand between them, or the flag is given several times. */
  list: 'no' | 'commas' | 'again';
}

/** The fields that a command line can say, by their names: single values, lists of these, and periods. */
export function flagsOf(fields: Description['fields']): Map<string, Flag> {
  return new Map(
    Object.entries(fields).flatMap(([name, field]) => {
      const list = listOf(field);
      return list === undefined ? [] : [[name, { field, list }] as const];
    }),
  );
}

/** A flag as an option of the command line. */
export function optionFor({ field, list }: Flag): Option {
  const item = listItem(field) ?? field;
  return { value: 'needed', needs: `a value: ${list === 'no' ? blankOf(field) : blankOf(item)}` };
}

function listOf(field: Description): Flag['list'] | undefined {
  if (field.meta.shape === 'Period' || isSingle(field)) return 'no';
  const item = listItem(field);
  if (!item || !isSingle(item)) return undefined;
  // Words have commas of their own.
  return Boolean(item.meta.words) || Boolean(item.meta.isName) ? 'again' : 'commas';
}

function isSingle({ type, forms }: Description): boolean {
  const single = ['string', 'number', 'boolean', 'enum', 'literal'];
  return (
    single.includes(type) ||
    (forms.length > 0 && forms.some((form) => single.includes(form.type)) && !forms.some((form) => form.item))
  );
}

/** What a flag was given, as its field holds it; a text that is no number or the like stays one, for its schema to refuse. */
export function valueOf({ field, list }: Flag, texts: readonly string[]): unknown {
  if (list === 'no') return single(field, texts.at(-1) ?? '');
  const all =
    list === 'again' ? texts : texts.flatMap((text) => text.replace(/^\[(.*)\]$/u, '$1').split(','));
  const item = listItem(field) ?? field;
  const values = all.map((text) => single(item, text.trim())).filter((value) => value !== '');
  const [only] = values;
  // A word that stands for a whole list.
  const isWhole =
    values.length === 1 && field.forms.some((form) => form.schema.safeParse(only).success && !form.item);
  return isWhole ? only : values;
}

function single(field: Description, text: string): unknown {
  const types = [field.type, ...field.forms.map(({ type }) => type)];
  if (types.includes('object') && /^\{.*\}$/u.test(text.trim())) return inBraces(text) ?? text;
  if (types.includes('number') && isPlainNumber(text.trim())) return Number(text);
  if (types.includes('boolean') && ['true', 'false'].includes(text)) return text === 'true';
  return text.trim();
}

// `900.000` is nine hundred thousand to some: it stays as it was typed.
function isPlainNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/u.test(text) && !readsTwoWays(text);
}

// `{ amount: 750000, currency: EUR }`, as the messages show it.
function inBraces(text: string): unknown {
  if (text.split(/[\s:,{}]+/u).some(readsTwoWays)) return undefined;
  try {
    return parse(text, { logLevel: 'silent' }) as unknown;
  } catch {
    return undefined;
  }
}
