import { dequal } from 'dequal';
import { fieldName, shown } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { parseContent } from '../../content-files/frontmatter.ts';
import { changeBody, writeEntry, writeList } from '../../content-files/write.ts';
import { applyDifferences, type Applied } from './apply.ts';
import { dataOfForm } from './from-form.ts';
import { translatedKey } from './hidden-keys.ts';
import { keepFields } from './keep.ts';
import { mergeData } from './merge.ts';
import { overlayOfForm } from './overlay.ts';
import { named, type Shape } from './shape.ts';

/** What a form is to be written as. */
export interface Written {
  shape: Shape;
  /** Whether it is a translation, which holds words only. */
  isTranslation: boolean;
  form: Readonly<Record<string, unknown>>;
  /** The text of the file it was made of; undefined for a new one. */
  base?: string | undefined;
}

/**
 * The text of a file, with what a form changed in it and no other byte; of a new one without `base`. What it wrote
 * itself it writes again.
 * @throws in words, where it cannot be written so
 */
export function writtenText(given: Written): Applied {
  const { shape, base } = given;
  const { data, body } = intended(given);
  if (base === undefined) return { text: filled(shape, newText(shape, data, body)), notes: [] };
  const applied = changedText(shape, base, data);
  return { ...applied, text: withBody(shape, applied.text, body) };
}

/**
 * The same where somebody else changed the file meanwhile: both changes, or the fields that were changed on both sides.
 * @param theirs what the file holds now
 */
export function mergedText(given: Written & { theirs: string }): Applied | { conflicts: Told[] } {
  const { shape, base = '', theirs } = given;
  const [old, now] = [read(shape, base), read(shape, theirs)];
  const mine = intended(given);
  const { data, conflicts } = mergeData(
    { fields: old.data, text: old.body.trim() },
    { fields: mine.data, text: mine.body ?? '' },
    { fields: now.data, text: now.body.trim() },
  );
  if (conflicts.length > 0) return { conflicts: conflicts.map(told) };
  const merged = isRecord(data) ? data : {};
  const applied = changedText(shape, theirs, merged.fields);
  return { ...applied, text: withBody(shape, applied.text, String(merged.text ?? '')) };
}

/** A field that two people changed, in words. */
export interface Told {
  field: string;
  mine: string;
  theirs: string;
}

function told({
  path,
  mine,
  theirs,
}: {
  path: readonly (string | number)[];
  mine: unknown;
  theirs: unknown;
}): Told {
  const [first, ...below] = path;
  return { field: first === 'text' ? 'text' : fieldName(below), mine: shown(mine), theirs: shown(theirs) };
}

function intended({ shape, isTranslation, form, base }: Written): {
  data: unknown;
  body: string | undefined;
} {
  const before = base === undefined ? {} : named(shape, read(shape, base).data);
  const fields = isTranslation
    ? overlayOfForm(shape.fields, form, before, originalOf(shape, form))
    : keepFields(shape.fields, before, dataOfForm(shape.fields, form));
  const body = typeof form.body === 'string' ? form.body.trim() : '';
  return {
    data: shape.isList ? (fields[shape.collection] ?? []) : fields,
    body: shape.isYaml ? undefined : body,
  };
}

function originalOf(
  shape: Shape,
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const text = form[translatedKey];
  return typeof text === 'string' ? named(shape, read(shape, text).data) : undefined;
}

function read(shape: Shape, text: string): { data: unknown; body: string } {
  const { data, body } = parseContent(text, shape.isYaml);
  return { data: data ?? {}, body };
}

function changedText(shape: Shape, text: string, now: unknown): Applied {
  const before = read(shape, text).data;
  const isAnew = shape.isList && [before, now].some((list) => !isFilled(list)) && !dequal(before, now);
  const applied = isAnew
    ? { text: `${remarksAbove(text)}${newText(shape, now, undefined)}`, notes: [] }
    : applyDifferences({ text, isYaml: shape.isYaml, schema: shape.schema }, before, now);
  return { ...applied, text: filled(shape, applied.text) };
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function remarksAbove(text: string): string {
  return /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*/u.exec(text)?.[0] ?? '';
}

// Whoever finds an empty file cannot tell whether it was meant to be one.
function filled({ isYaml, isList }: Shape, text: string): string {
  return isYaml && text.trim() === '' ? (isList ? '[]\n' : '{}\n') : text;
}

function newText({ schema, isList }: Shape, data: unknown, body: string | undefined): string {
  if (isList) return writeList(schema, Array.isArray(data) ? data : []);
  return writeEntry({ schema, fields: isRecord(data) ? data : {}, body });
}

function withBody(shape: Shape, text: string, body: string | undefined): string {
  if (shape.isYaml || body === undefined || read(shape, text).body.trim() === body) return text;
  return changeBody({ text, isYaml: false }, body);
}
