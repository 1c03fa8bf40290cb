import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../src/content-files/content-file.ts';
import { sortFolder } from '../../src/content-files/folder.ts';
import { fieldsOfSite } from '../../src/content-files/site-fields.ts';
import { formFrom } from '../../src/editor/exchange/formats.ts';
import type { FormField } from '../../src/editor/form-field.ts';
import { isRecord } from '../../src/domain/record.ts';
import { translatedKey } from '../../src/editor/exchange/hidden-keys.ts';
import { shapeOf, type Shape } from '../../src/editor/exchange/shape.ts';

/** A file of a content folder, and what its form is made of. */
export interface FormFile extends ContentFile {
  text: string;
  shape: Shape;
  /** The text of what a translation translates. */
  original: string | undefined;
}

/** Every file of a content folder that has a form. */
export function formFiles(root: string): FormFile[] {
  const { files } = sortFolder(root);
  const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
  return files.map((at) => {
    const of = files.find(
      ({ collection, id, language }) =>
        collection === at.collection && id === at.id && language === undefined,
    );
    return {
      ...at,
      text: textOf(at.file),
      shape: shapeOf(at.collection, at.file.split('.').at(-1) ?? ''),
      original: at.language === undefined || !of ? undefined : textOf(of.file),
    };
  });
}

/** The language a site is written in. */
export function languageOf(root: string): string {
  return String(fieldsOfSite(root).defaultLanguage);
}

/**
 * The form of a file as the editor hands it back: what a file lacks is there and empty, every text without blanks
 * around it, what is empty and optional left out again.
 */
export function formOfFile({ shape, text, original }: FormFile): Record<string, unknown> {
  const form = formFrom(shape, text.replaceAll('\r\n', '\n').trim(), original);
  const given = original === undefined ? filledUp(shape.fields, form) : form;
  return { ...trimmed(given), ...(original !== undefined && { [translatedKey]: original }) };
}

function trimmed(value: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) =>
    typeof one === 'string' ? one.trim() : one,
  ) as Record<string, unknown>;
}

// What the editor puts where a file has nothing, as soon as it is opened.
function filledUp(fields: readonly FormField[], form: Record<string, unknown>): Record<string, unknown> {
  const all = fields.map((field) => [field.name, filledValue(field, form[field.name])] as const);
  return { ...form, ...Object.fromEntries(all) };
}

function filledValue({ kind, required }: FormField, value: unknown): unknown {
  if (kind.is === 'yes-no') return value ?? kind.otherwise ?? null;
  if (kind.is === 'list') {
    const { item } = kind;
    return Array.isArray(value) ? value.map((one: unknown) => filledValue(item, one)) : [];
  }
  if (kind.is === 'group' || kind.is === 'all-or-some') {
    if (isRecord(value)) return filledUp(kind.fields, value);
    return required ? filledUp(kind.fields, {}) : null;
  }
  return value ?? (kind.is === 'pairs' ? [] : '');
}
