import { dequal } from 'dequal';
import type { z } from 'zod';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { describeAt, valueAt } from '../schemas/describe-at.ts';
import { findFrontmatter, parseContent, plainLines } from './frontmatter.ts';
import { readBack } from './read-back.ts';
import { arrangement } from './yaml/arrange.ts';
import { changeAt } from './yaml/change.ts';
import { edited, type Edit } from './yaml/edit.ts';
import { blockText, dataOf, nodeOf } from './yaml/nodes.ts';

/** A new entry as plain data. */
export interface NewEntry {
  /** Gives the fields their order, and codes their quotes. */
  schema?: z.ZodType | undefined;
  fields: Readonly<Record<string, unknown>>;
  /** The Markdown below the fields; without one the file is plain YAML. */
  body?: string | undefined;
}

/**
 * The file of a new entry, as staff would write it.
 * @throws where it could not be read back as it was given
 */
export function writeEntry(entry: NewEntry): string {
  const { text, data, below } = unreadEntry(entry);
  return readBack(text, entry.body === undefined, data, below);
}

/** The same for whoever adds remarks to it and reads it back then: what it holds, and the text below its fields. */
export function unreadEntry({ schema, fields, body }: NewEntry): {
  text: string;
  data: unknown;
  below: string;
} {
  const node = nodeOf(fields, { schema });
  const data = dataOf(node);
  const yaml = dequal(data, {}) ? '' : `${blockText(node)}\n`;
  if (body === undefined) return { text: yaml, data, below: '' };
  const words = plainLines(body)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  const below = words === '' ? '' : `\n${words}\n`;
  return { text: `---\n${yaml}---\n${below}`, data, below };
}

/**
 * The file of a new list, as staff would write it.
 * @param schema reads the list
 * @throws where it could not be read back as it was given
 */
export function writeList(schema: z.ZodType, items: readonly unknown[]): string {
  const node = nodeOf([...items], { schema });
  return readBack(`${blockText(node)}\n`, true, dataOf(node), '');
}

/** What is known of a file whose field is changed. */
export interface WrittenFile {
  text: string;
  isYaml: boolean;
  /** Reads the fields: a new one stands where it has it. */
  schema?: z.ZodType | undefined;
  /** Whether remarks (#) within what is changed may go with it. */
  remarksMayGo?: boolean | undefined;
}

/**
 * The file with one field changed, and no other byte: remarks, order, quotes and line ends stay as they are.
 * @param path to a field or an item of a list that is there, or to a new one
 * @param value what to write there; undefined takes the field out
 * @throws in words, where the file has faults or the field cannot be changed alone
 */
export function changeField(file: WrittenFile, path: Path, value: unknown): string {
  const { text, isYaml, schema, remarksMayGo } = file;
  const { data, body } = readFaultless(file);
  const look = { schema: schema && describeAt(schema, data, path)?.schema };
  const expected = withField(data, path, value === undefined ? undefined : dataOf(nodeOf(value, look)));
  if (dequal(expected, data)) return text;
  const { source, start } = yamlOf(file);
  const edit = changeAt(source, path, value, { schema, data, remarksMayGo });
  return readBack(applied(text, edit, start), isYaml, expected, body);
}

/**
 * The file with the items of a list in another order, some left out or new, and no other byte.
 * @param order where each item of the new list stands in the old one; a new one as its value
 * @throws in words, where the file has faults or the list cannot be changed alone
 */
export function arrangeItems(
  file: WrittenFile,
  path: Path,
  order: readonly (number | { value: unknown })[],
): string {
  const { data, body } = readFaultless(file);
  const before = valueAt(data, path);
  const items: unknown[] = Array.isArray(before) ? before : [];
  const { source, start } = yamlOf(file);
  const schema = file.schema && describeAt(file.schema, data, [...path, 0])?.schema;
  const after = order.map((one) =>
    typeof one === 'number' ? items[one] : dataOf(nodeOf(one.value, { schema })),
  );
  const edit = arrangement(source, path, order, schema);
  return readBack(applied(file.text, edit, start), file.isYaml, withField(data, path, after), body);
}

/**
 * A Markdown file with another text below its fields, and no other byte: the lines around the text stay as they are.
 * @throws in words, where the file has faults
 */
export function changeBody(file: WrittenFile, body: string): string {
  const { data } = readFaultless(file);
  const { text } = file;
  const source = plainLines(text);
  const end = offsetInFile(text, findFrontmatter(source)?.end ?? 0);
  const [lineEnd = '\n'] = /\r\n?|\n/u.exec(text) ?? [];
  const head = text.slice(0, end);
  const below = text.slice(end);
  const words = plainLines(body)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  if (words === '') return readBack(head, file.isYaml, data, '');
  const isEmpty = below.trim() === '';
  const open = head.endsWith(lineEnd) ? '' : lineEnd;
  const [above = ''] = isEmpty ? [`${open}${lineEnd}`] : (/^(?:[ \t]*(?:\r\n?|\n))*/u.exec(below) ?? []);
  const [under = ''] = isEmpty ? [lineEnd] : (/\s*$/u.exec(below) ?? []);
  const changed = `${head}${above}${words.replaceAll('\n', lineEnd)}${under}`;
  const read = parseContent(changed, file.isYaml).body;
  return readBack(changed, file.isYaml, data, read.trimEnd().endsWith(words) ? read : words);
}

function readFaultless({ text, isYaml }: WrittenFile): { data: unknown; body: string } {
  const { faults, data, body } = parseContent(text, isYaml);
  const [fault] = faults;
  if (fault) throw new Error(`the file must be mended first: line ${fault.line}: ${fault.message}`);
  return { data, body };
}

// The YAML of a file, and where in the file as it is read it starts.
function yamlOf({ text, isYaml }: WrittenFile): { source: string; start: number } {
  const plain = plainLines(text);
  const { start, close } = (isYaml ? undefined : findFrontmatter(plain)) ?? { start: 0, close: plain.length };
  return { source: plain.slice(start, close), start };
}

function withField(data: unknown, [step, ...below]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...data] : [];
    if (below.length === 0 && value === undefined) return list.toSpliced(step, 1);
    list[step] = withField(list[step], below, value);
    return list;
  }
  const group = isRecord(data) ? Object.entries(data) : [];
  const inside = withField(group.find(([key]) => key === step)?.[1], below, value);
  const others = group.filter(([key]) => key !== step);
  return Object.fromEntries(inside === undefined ? others : [...others, [step, inside]]);
}

// The edit was found in the text as it is read; here the signs are counted as they lie in the file.
function applied(text: string, { start, end, text: words }: Edit, above: number): string {
  const [lineEnd = '\n'] = /\r\n?|\n/u.exec(text) ?? [];
  return edited(text, {
    start: offsetInFile(text, above + start),
    end: offsetInFile(text, above + end),
    text: words.replaceAll('\n', lineEnd),
  });
}

function offsetInFile(text: string, offset: number): number {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let left = offset; left > 0; left -= 1) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
