import { dequal } from 'dequal';
import { parseDocument } from 'yaml';
import { fieldName, type Path } from '../../domain/problem.ts';
import { isRecord } from '../../domain/record.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { fieldsOf, type Field } from '../../schemas/describe.ts';
import { valueAt } from '../../schemas/describe-at.ts';
import { findFrontmatter, parseContent, plainLines } from '../frontmatter.ts';
import { itemsOfFile } from '../items-of-file.ts';
import { changeField } from '../write.ts';
import { endOf, follow, startOf } from '../yaml/tree.ts';
import { fileLines } from './lines.ts';
import { mendText, type Mended } from './mend-text.ts';
import { movedLink, type Renaming, type RenamingSite } from './renaming.ts';

/** The fields of a content file, as it lies on the disk. */
export interface FieldsFile {
  collection: CollectionName;
  text: string;
  isYaml: boolean;
}

/** A field that was mended. */
export interface MendedField {
  field: string;
  from: string;
  to: string;
}

/**
 * Mends every field of a file that names a renamed entry: references, links, and what stands in Markdown.
 * @throws in words, where one cannot be changed alone
 */
export function mendFields(
  file: FieldsFile,
  renaming: Renaming,
  site: RenamingSite,
): { text: string; mended: MendedField[] } {
  const { data } = parseContent(file.text, file.isYaml);
  const mended: MendedField[] = [];
  let { text } = file;
  for (const { field, path } of fieldsIn(file.collection, data)) {
    const change = changeOf(field, renaming, site);
    if (!change) continue;
    const now = { ...file, text };
    text = change.isText ? textChanged(now, path, change) : changeField(now, path, change.value);
    mended.push(...change.mended.map(({ from, to }) => ({ field: fieldName(path), from, to })));
  }
  return { text, mended };
}

/** The fields that are filled in, each with the way to it through the file. */
function fieldsIn(collection: CollectionName, data: unknown): { field: Field; path: Path }[] {
  const { schema } = collections[collection];
  return itemsOfFile(collection, data).flatMap(({ raw, prefix }) =>
    Array.from(fieldsOf(schema, raw), (field) => ({ field, path: [...prefix, ...field.path] })),
  );
}

interface Change {
  value: string;
  /** Whether it is a text of which only some words change. */
  isText: boolean;
  mended: readonly Pick<Mended, 'from' | 'to'>[];
}

function changeOf({ value, meta }: Field, renaming: Renaming, site: RenamingSite): Change | undefined {
  if (typeof value !== 'string') return undefined;
  const whole = (to: string | undefined): Change | undefined =>
    to === undefined ? undefined : { value: to, isText: false, mended: [{ from: value, to }] };
  if (meta.reference === renaming.collection && value === renaming.from) return whole(renaming.to);
  if (meta.link) return whole(movedLink(value, renaming, site));
  if (!meta.markdown) return undefined;
  const { text, mended } = mendText({ text: value, format: 'md' }, renaming, site);
  return mended.length === 0 ? undefined : { value: text, isText: true, mended };
}

// The words alone are replaced where that makes the field read as wanted: its lines stay as they are broken.
function textChanged(file: FieldsFile, path: Path, { value, mended }: Change): string {
  const lines = fileLines(file.text);
  const [first, last] = linesOf(file, path);
  const replaced = lines.map((line, i) => (i < first || i > last ? line : withAll(line, mended))).join('');
  const before = parseContent(file.text, file.isYaml);
  const after = parseContent(replaced, file.isYaml);
  const isRight =
    after.faults.length === 0 && after.body === before.body && valueAt(after.data, path) === value;
  const others = isRight && dequal(changed(after.data, path, ''), changed(before.data, path, ''));
  return others ? replaced : changeField(file, path, value);
}

function withAll(line: string, mended: Change['mended']): string {
  return mended.reduce(
    (text, { from, to }) =>
      text.replace(new RegExp(`(?<![\\w-])${RegExp.escape(from)}(?![\\w-])`, 'gu'), () => to),
    line,
  );
}

// The lines of the file, from 0, on which the value of a field stands.
function linesOf({ text, isYaml }: FieldsFile, path: Path): [first: number, last: number] {
  const source = plainLines(text);
  const { start, close } = (isYaml ? undefined : findFrontmatter(source)) ?? {
    start: 0,
    close: source.length,
  };
  const { contents } = parseDocument(source.slice(start, close), { version: '1.2', logLevel: 'error' });
  const { node } = follow(contents, path);
  const lineAt = (offset: number) => source.slice(0, start + offset).split('\n').length - 1;
  return [lineAt(startOf(node) ?? 0), lineAt(endOf(node) ?? 0)];
}

function changed(data: unknown, [step, ...below]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((one: unknown, i) => (i === step ? changed(one, below, value) : one));
  return isRecord(data) ? { ...data, [step]: changed(data[step], below, value) } : data;
}
