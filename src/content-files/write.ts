import { dequal } from 'dequal';
import type { z } from 'zod';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { describeAt } from '../schemas/describe.ts';
import { findFrontmatter, parseContent, plainLines } from './frontmatter.ts';
import { textOf } from './decoded-text.ts';
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
export function writeEntry({ schema, fields, body }: NewEntry): string {
  const node = nodeOf(fields, { schema });
  const data = dataOf(node);
  const yaml = dequal(data, {}) ? '' : `${blockText(node)}\n`;
  if (body === undefined) return readBack(yaml, true, data, '');
  const words = plainLines(body)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  const below = words === '' ? '' : `\n${words}\n`;
  return readBack(`---\n${yaml}---\n${below}`, false, data, below);
}

/** What is known of a file whose field is changed. */
export interface WrittenFile {
  text: string;
  isYaml: boolean;
  /** Reads the fields: a new one stands where it has it. */
  schema?: z.ZodType | undefined;
}

/**
 * The file with one field changed, and no other byte: remarks, order, quotes and line ends stay as they are.
 * @param path to a field or an item of a list that is there, or to a new one
 * @param value what to write there; undefined takes the field out
 * @throws in words, where the file has faults or the field cannot be changed alone
 */
export function changeField({ text, isYaml, schema }: WrittenFile, path: Path, value: unknown): string {
  const { faults, data, body } = parseContent(text, isYaml);
  const [fault] = faults;
  if (fault) throw new Error(`the file must be mended first: line ${fault.line}: ${fault.message}`);
  const look = { schema: schema && describeAt(schema, data, path)?.schema };
  const expected = withField(data, path, value === undefined ? undefined : dataOf(nodeOf(value, look)));
  if (dequal(expected, data)) return text;
  const source = plainLines(text);
  const { start, close } = (isYaml ? undefined : findFrontmatter(source)) ?? {
    start: 0,
    close: source.length,
  };
  const edit = changeAt(source.slice(start, close), path, value, { schema, data });
  return readBack(applied(text, edit, start), isYaml, expected, body);
}

// What the next reader of the file finds is what was meant, or nothing is written.
function readBack(text: string, isYaml: boolean, data: unknown, body: string): string {
  const bytes = textOf(new TextEncoder().encode(text));
  const read = parseContent(text, isYaml);
  const fault = 'fault' in bytes ? bytes.fault : read.faults[0];
  if (fault) throw new Error(`this cannot be written: line ${fault.line} of the file ${fault.message}`);
  if (!dequal(read.data, data) || read.body !== body)
    throw new Error('this cannot be written so that it is read back as it is; change the file by hand');
  return text;
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
