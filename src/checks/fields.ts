import type { GlobalMeta, z } from 'zod';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import type { document } from '../schemas/document.ts';
import type { Field } from '../schemas/describe.ts';
import type { Entry } from './corpus.ts';

/** A field that holds a text. */
export interface TextField extends Field {
  value: string;
}

type Document = z.output<typeof document>;

/** The fields of an entry of which its schema says so much, such as those that are a `phone`, whatever stands in them. */
export function fieldsOfKind({ fields }: Pick<Entry, 'fields'>, kind: keyof GlobalMeta): Field[] {
  return fields.filter(({ meta }) => meta[kind] !== undefined && meta[kind] !== false);
}

/** As `fieldsOfKind`, without those in which something other than a text stands. */
export function textFieldsOfKind(entry: Pick<Entry, 'fields'>, kind: keyof GlobalMeta): TextField[] {
  return fieldsOfKind(entry, kind).filter(isText);
}

/** Files of `media/` that an entry names. */
export function mediaOf(entry: Pick<Entry, 'fields'>): { path: Path; value: string; isPicture: boolean }[] {
  return textFieldsOfKind(entry, 'file').map(({ path, value, meta }) => ({
    path,
    value,
    isPicture: meta.file === 'image',
  }));
}

/** Documents that an entry lists. */
export function documentsOf(entry: Pick<Entry, 'fields'>): AsWritten<Document>[] {
  return fieldsOfKind(entry, 'document').map(({ value }) => asWritten<Document>(value));
}

/** Words of an entry that are no Markdown. */
export function plainWordsOf(entry: Pick<Entry, 'fields'>): TextField[] {
  return textFieldsOfKind(entry, 'words').filter(({ meta }) => !meta.markdown);
}

/** A group of fields of which only the names are sure. */
export type AsWritten<Shape> = { readonly [Key in KeyOf<Shape>]?: unknown };

type KeyOf<Shape> = Shape extends unknown ? keyof Shape : never;

/**
 * A group of fields as somebody wrote it, whether or not its schema would take it: a name that its shape does not have
 * is a type error, and nothing is said of what stands in the others.
 * @example asWritten<Figure>(value).asOf
 */
export function asWritten<Shape>(value: unknown): AsWritten<Shape> {
  return isRecord(value) ? value : {};
}

function isText(field: Field): field is TextField {
  return typeof field.value === 'string';
}
