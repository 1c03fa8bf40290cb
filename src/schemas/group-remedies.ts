import { isRecord } from '../domain/record.ts';
import { exampleOf, requiredFields, type Description } from './describe.ts';

type Fields = Description['fields'];

/** What to write where a list is expected and something else stands, or undefined where nothing better can be said. */
export function listRemedy(at: Description | undefined, found: unknown): string | undefined {
  const item = at && itemOf(at);
  if (!item) return undefined;
  const fields = fieldsIn(item);
  if (isRecord(found) && fields)
    return 'write a list: put a hyphen and a space before its first field, and two more spaces before the others';
  if (typeof found !== 'string') return undefined;
  const marked = itemsMarked(found);
  if (marked) return `write each on a line of its own, after a hyphen and a space: ${marked.join(', ')}`;
  const items = isNamed(item, fields)
    ? found.split(/\s*[,;]\s*(?:(?:and|et)\s)?\s*|\s+(?:and|et)\s+/u).filter((one) => one !== '')
    : [found];
  const written = items.map((one) =>
    item.schema.safeParse(one).success ? inYaml(one) : inGroup(fields, one),
  );
  return items.length === 0 || written.includes(undefined) ? undefined : `write [${written.join(', ')}]`;
}

/** What to write where a group of fields is expected and one value stands: the group with the value in its place. */
export function groupRemedy(at: Description | undefined, found: unknown): string | undefined {
  const written = inGroup(at && fieldsIn(at), found);
  return written === undefined ? undefined : `write ${written}`;
}

function itemOf({ item, forms }: Description): Description | undefined {
  return item ?? forms.map(itemOf).find((one) => one !== undefined);
}

function fieldsIn({ type, fields, forms }: Description): Fields | undefined {
  return type === 'object' ? fields : forms.map(fieldsIn).find((one) => one !== undefined);
}

// Things with a fixed name: a comma between them can be no part of one.
function isNamed({ meta, forms }: Description, fields: Fields = {}): boolean {
  const names = [meta, ...Object.values(fields).map((field) => field.meta)];
  return forms.length > 0 || names.some(({ reference }) => reference !== undefined);
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
function inGroup(fields: Fields | undefined, value: unknown): string | undefined {
  if (!fields || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const required = requiredFields(fields);
  const fitting = required.filter(([, field]) => field.schema.safeParse(value).success);
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

function isPointer({ meta, type }: Description): boolean {
  return meta.reference !== undefined || meta.file !== undefined || type === 'enum';
}

// A text that could be something else in YAML stands in quotes.
function inYaml(text: string): string {
  const isPlain = /^[\p{L}][\p{L}\p{N} _-]*$/u.test(text) && !/^(true|false|null)$/iu.test(text);
  return isPlain ? text : JSON.stringify(text);
}
