import { Document, isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { isRecord } from '../../domain/record.ts';
import { describe, formOf } from '../../schemas/describe.ts';
import { describeAt, keysAt } from '../../schemas/describe-at.ts';

/** What is known of a value before it is written. */
export interface Look {
  /** The schema that will read it. */
  schema?: z.ZodType | undefined;
  /** How the value was written that stood there before: its quotes are kept. */
  before?: unknown;
}

// A line is broken there, where it can be.
const width = 120;

/**
 * Plain data as YAML, as staff would write it: fields in the order of the schema, quotes only where a text would be
 * read as something else, and around codes; a long text in several lines.
 * @throws where the data holds what no content file can
 */
export function nodeOf(value: unknown, { schema, before }: Look = {}): Node {
  if (typeof value === 'string') return textNode(value, schema, before);
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return new Scalar(value);
  const within = (step: string | number) => ({ schema: schema && describeAt(schema, value, [step])?.schema });
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.items = value.map((item: unknown, i) => nodeOf(item, within(i)));
    return list;
  }
  if (!isRecord(value) || !isPlain(value))
    throw new Error(`${String(value)} cannot be written; give words, a number, or true or false`);
  const group = new YAMLMap<Node, Node>();
  group.items = inOrder(value, schema).map(
    (key) => new Pair(new Scalar(key), nodeOf(value[key], within(key))),
  );
  return group;
}

// No Date, Map or the like.
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What is read where a node is written. */
export function dataOf(node: Node): unknown {
  return node.toJS(documentWith(node));
}

/** A value on lines of its own, the last one not ended. */
export function blockText(node: Node, lineWidth = width): string {
  const options = { lineWidth, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER };
  return documentWith(node).toString(options).replace(/\n$/u, '');
}

/** `name: value`, the value maybe on the lines below; the last line is not ended. */
export function fieldText(name: string, value: unknown, look: Look): string {
  const group = new YAMLMap<Node, Node>();
  group.items = [new Pair(new Scalar(name), nodeOf(value, look))];
  return blockText(group, isOneLine(look.before) ? 0 : width);
}

/** `- value`, the value maybe going on below; the last line is not ended. */
export function itemText(value: unknown, look: Look): string {
  const list = new YAMLSeq<Node>();
  list.items = [nodeOf(value, look)];
  return blockText(list, isOneLine(look.before) ? 0 : width);
}

/** A value on one line, as it stands in brackets or braces. */
export function flowText(node: Node): string {
  if (isSeq<Node>(node)) return `[${node.items.map(flowText).join(', ')}]`;
  if (isMap<Node, Node>(node)) {
    const fields = node.items.map(
      ({ key, value }) => `${flowText(key)}: ${value ? flowText(value) : 'null'}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  const list = new YAMLSeq<Node>();
  list.flow = true;
  list.items = [isScalar(node) && node.type?.startsWith('BLOCK') ? new Scalar(node.value) : node];
  const text = documentWith(list).toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.trim().slice(1, -1);
}

function documentWith(node: Node): Document {
  const document = new Document(null, { version: '1.2', schema: 'core' });
  document.contents = node;
  return document;
}

function textNode(text: string, schema: z.ZodType | undefined, before: unknown): Scalar {
  if (isYear(text, schema)) return new Scalar(Number(text));
  const node = new Scalar(text);
  const style = isScalar(before) ? before.type : undefined;
  const isLong = text.length > width - 20 && text.trim().includes(' ');
  if (style?.startsWith('QUOTE')) node.type = style as Scalar.Type;
  else if (isCode(text, schema)) node.type = 'QUOTE_DOUBLE';
  else if (/^[ \t]+$/mu.test(text)) node.type = 'QUOTE_DOUBLE';
  else if (text.includes('\n')) node.type = 'BLOCK_LITERAL';
  else if (style === 'BLOCK_FOLDED' || (isLong && !isOneLine(before))) node.type = 'BLOCK_FOLDED';
  return node;
}

// What stood on one line, however long, goes on standing on one.
function isOneLine(before: unknown): boolean {
  return (
    isScalar(before) && before.range?.[0] !== before.range?.[1] && before.type?.startsWith('BLOCK') !== true
  );
}

// A bare year is a number to YAML, and a date to the schema.
function isYear(text: string, schema: z.ZodType | undefined): boolean {
  return schema !== undefined && /^[1-9]\d{3}$/u.test(text) && schema.safeParse(Number(text)).data === text;
}

// What must stand in quotes has them in its example: `"1.10"`.
function isCode(text: string, schema: z.ZodType | undefined): boolean {
  if (!schema) return false;
  const described = describe(schema);
  const { example = formOf(described, text)?.meta.example } = described.meta;
  return example?.startsWith('"') ?? false;
}

function inOrder(value: Record<string, unknown>, schema: z.ZodType | undefined): string[] {
  const known = schema ? keysAt(schema, value, []) : [];
  const written = Object.keys(value).filter((key) => value[key] !== undefined);
  return [...known.filter((key) => written.includes(key)), ...written.filter((key) => !known.includes(key))];
}
