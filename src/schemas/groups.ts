import type { z } from 'zod';
import { isRecord } from '../domain/record.ts';
import { definitionOf, exampleOf, requiredOf } from './walk.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** What to write where a list is expected and something else stands, or undefined where nothing better can be said. */
export function listRemedy(schema: z.ZodType | undefined, found: unknown): string | undefined {
  const element = elementOf(schema);
  if (!element) return undefined;
  const shape = shapeOf(element);
  if (isRecord(found) && shape)
    return 'write a list: put a hyphen and a space before its first field, and two more spaces before the others';
  if (typeof found !== 'string') return undefined;
  const marked = itemsMarked(found);
  if (marked) return `write each on a line of its own, after a hyphen and a space: ${marked.join(', ')}`;
  const items = isNamed(element, shape)
    ? found.split(/\s*[,;]\s*(?:(?:and|et)\s)?\s*|\s+(?:and|et)\s+/u).filter((item) => item !== '')
    : [found];
  const written = items.map((item) =>
    element.safeParse(item).success ? inYaml(item) : inGroup(shape, item),
  );
  return items.length === 0 || written.includes(undefined) ? undefined : `write [${written.join(', ')}]`;
}

/** What to write where a group of fields is expected and one value stands: the group with the value in its place. */
export function groupRemedy(schema: z.ZodType | undefined, found: unknown): string | undefined {
  const written = inGroup(schema && shapeOf(schema), found);
  return written === undefined ? undefined : `write ${written}`;
}

function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (!schema) return undefined;
  const { element, innerType, options = [] } = definitionOf(schema);
  return element ?? elementOf(innerType) ?? options.map(elementOf).find((one) => one !== undefined);
}

function shapeOf(schema: z.ZodType): Shape | undefined {
  const { shape, innerType, options = [] } = definitionOf(schema);
  return shape ?? (innerType && shapeOf(innerType)) ?? options.map(shapeOf).find((one) => one !== undefined);
}

// Things with a fixed name: a comma between them can be no part of one.
function isNamed(element: z.ZodType, shape: Shape | undefined): boolean {
  const { options } = definitionOf(element);
  return (
    element.meta()?.reference !== undefined ||
    options !== undefined ||
    Object.values(shape ?? {}).some((field) => field.meta()?.reference !== undefined)
  );
}

// A list made with the signs of a word processor, or with a first hyphen missing; YAML joins its lines.
function itemsMarked(text: string): string[] | undefined {
  const [, sign] = /(?:^|\s)([•·‣▪●–—*-])\s/u.exec(text) ?? [];
  const isList = sign !== undefined && (text.startsWith(sign) || sign === '-' || sign === '•');
  if (!isList) return undefined;
  const items = ` ${text}`.split(new RegExp(`\\s[${sign}]\\s+`, 'u')).filter((item) => item.trim() !== '');
  return items.map((item) => `"- ${item.trim()}"`);
}

// The value belongs in the one field it can belong in: an id, a path, a fixed word, a number, or the only one that must be there.
function inGroup(shape: Shape | undefined, value: unknown): string | undefined {
  if (!shape || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const required = requiredOf(shape);
  const fitting = required.filter(([, field]) => field.safeParse(value).success);
  const named = fitting.filter(([, field]) => isPointer(field));
  const [place, ...others] = named.length > 0 ? named : fitting;
  const isSure = named.length > 0 || typeof value === 'number' || required.length === 1;
  if (!place || others.length > 0 || !isSure) return undefined;
  const written = required.map(([key, field]) => {
    const own = typeof value === 'string' ? inYaml(value) : String(value);
    return `${key}: ${key === place[0] ? own : exampleOf(field)}`;
  });
  return `{ ${written.join(', ')} }`;
}

function isPointer(field: z.ZodType): boolean {
  const { reference, file } = field.meta() ?? {};
  return reference !== undefined || file !== undefined || definitionOf(field).type === 'enum';
}

// A text that could be something else in YAML stands in quotes.
function inYaml(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} _-]*$/u.test(text) && !/^(true|false|null)$/iu.test(text);
  return isPlain ? text : JSON.stringify(text);
}
