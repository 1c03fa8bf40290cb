import type { z } from 'zod';
import { misspelt } from '../domain/nearest.ts';
import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { plainWords, written } from '../domain/written.ts';
import { blankOf, inSentence } from './blanks.ts';
import type { Description } from './describe.ts';
import { fieldsAt, valueAt } from './describe-at.ts';
import { fieldWords } from './field-words.ts';
import { spelledFor } from './spelled.ts';

type Fields = Description['fields'];

/** What to say of a field that does not exist, and the names of the fields that may have been meant. */
export function unknownKey(
  schema: z.ZodType,
  data: unknown,
  path: Path,
  key: string,
): { message: string; instead: string[] } {
  const unknown = `there is no field called ${key.length > 60 ? `${key.slice(0, 59)}…` : key}`;
  const fields = fieldsAt(schema, data, path);
  const there = valueAt(data, path);
  const filled = isRecord(there) ? there : {};
  const isFree = (name: string) => filled[name] === undefined || filled[name] === null;
  const sum = key === 'currency' ? sumBeside(fields, filled) : undefined;
  if (sum !== undefined) return { message: `${unknown} here; ${sum.message}`, instead: [sum.field] };
  const isCalledSo = namesMeant(fields, key, filled[key]).some(
    (name) => isFree(name) && fields[name]?.required,
  );
  if (path.length > 0 && !isCalledSo && standsAtTop(schema, data, fields, key))
    return {
      message: `${unknown} here; it stands at the top, not inside ${namesOf(path)}: write it there, with no spaces before it`,
      instead: [],
    };
  const near = misspeltName(key, Object.keys(fields));
  if (near !== undefined && !isFree(near))
    return { message: `${unknown}; ${near} stands here as well: take one of them out`, instead: [] };
  if (near !== undefined) return { message: `${unknown}; write ${near}, or take it out`, instead: [near] };
  const meant = namesMeant(fields, key, filled[key]).filter(isFree);
  if (meant.length > 0)
    return { message: `${unknown}; write ${listed(fields, meant)}, or take it out`, instead: meant };
  const inside = insideGroup(fields, filled, key);
  if (inside) return { message: `${unknown} here; ${inside.message}`, instead: [inside.group] };
  return { message: `${unknown}; ${noteOn(key, path) ?? fieldsHere(fields)}`, instead: [] };
}

// The currency of a sum stands beside its amount, inside the sum.
function sumBeside(
  fields: Fields,
  filled: Readonly<Record<string, unknown>>,
): { message: string; field: string } | undefined {
  const [found] = Object.entries(fields).filter(
    ([name, { meta }]) => meta.money && typeof filled[name] === 'number',
  );
  if (!found) return undefined;
  const [field] = found;
  const message = `it stands inside ${field}: write ${field}: { amount: ${String(filled[field])}, currency: ${written(filled.currency)} }`;
  return { message, field };
}

// A singular for a plural is a slip in this place.
function standsAtTop(schema: z.ZodType, data: unknown, fields: Fields, key: string): boolean {
  if (Object.keys(fields).some((name) => `${name}s` === key || name === `${key}s`)) return false;
  return Object.hasOwn(fieldsAt(schema, data, []), key);
}

function namesOf(path: Path): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

// `start_date` and `StartDate` are one name.
function misspeltName(key: string, names: readonly string[]): string | undefined {
  const words = inWords(key);
  return names.find((name) => fieldInWords(name) === words) ?? misspelt(key, names);
}

function inWords(name: string): string {
  return plainWords(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
}

const fieldsInWords = new Map<string, string>();
function fieldInWords(name: string): string {
  const words = fieldsInWords.get(name) ?? inWords(name);
  fieldsInWords.set(name, words);
  return words;
}

function namesMeant(fields: Fields, key: string, value: unknown): string[] {
  const words = inWords(key);
  return Object.keys(fields).filter((name) => isCalled(name, words) && couldHold(fields[name], value));
}

function isCalled(name: string, words: string): boolean {
  return Object.hasOwn(fieldWords, name) && (fieldWords[name] ?? '').split(', ').includes(words);
}

// A list belongs in a list, a group in a group or a list; how many took part is no list of partners.
function couldHold(field: Description | undefined, value: unknown): boolean {
  if (!field) return false;
  const forms = [field, ...field.forms];
  if (Array.isArray(value)) return forms.some(({ item }) => item !== undefined);
  if (isRecord(value)) return forms.some(({ item, type }) => item !== undefined || type === 'object');
  return !(field.meta.quantity === true && typeof value === 'string' && !/\d/u.test(value));
}

function listed(fields: Fields, names: readonly string[]): string {
  const written = names.map((name) => {
    const { description = '' } = fields[name]?.meta ?? {};
    return description === '' ? name : `${name} (${inSentence(description)})`;
  });
  return `${written.join(' or ')}${names.length > 1 ? ', whichever is meant' : ''}`;
}

// `start` and `endDate` beside the others, where they stand in a group of their own: both are put there at once.
function insideGroup(
  fields: Fields,
  filled: Readonly<Record<string, unknown>>,
  key: string,
): { message: string; group: string } | undefined {
  const nameIn = (group: Fields, one: string) => {
    const words = inWords(one);
    return Object.keys(group).find((name) => fieldInWords(name) === words || isCalled(name, words));
  };
  // What stands in a picture or a quotation is called what much else is called.
  const isSure = ({ type, fields: below }: Description) =>
    type === 'object' && !Object.values(below).some(({ meta }) => meta.words);
  const found = Object.entries(fields).find(
    ([, group]) => isSure(group) && nameIn(group.fields, key) !== undefined,
  );
  if (!found) return undefined;
  const [group, { fields: below }] = found;
  const name = nameIn(below, key) ?? '';
  if (filled[group] !== undefined && filled[group] !== null)
    return { message: `${name} stands inside ${group}: write it there`, group };
  const strangers = Object.keys(filled).filter((one) => !Object.hasOwn(fields, one));
  const written = Object.entries(below).flatMap(([one, field]) => {
    const from = strangers.find((stranger) => nameIn(below, stranger) === one);
    const blank = field.required ? blankOf(field) : undefined;
    const value = from === undefined ? blank : (spelledFor(field, filled[from]) ?? blankOf(field));
    return value === undefined ? [] : [`${one}: ${value}`];
  });
  return { message: `it stands inside ${group}: write ${group}: { ${written.join(', ')} }`, group };
}

const notes: readonly [RegExp, string][] = [
  [
    /^(?:id|slug|permalink|path|uri|identifier)$/u,
    'the name of the file is its id and its address: take it out',
  ],
  [
    /^(?:body|text|content|article|markdown|background|texte|contenu|corps|contexte)$/u,
    'a long text stands below the fields, after the line ---: take it out of them',
  ],
  [/^(?:draft|brouillon)$/u, 'a draft has visibility: draft; write that if it is one, or take this out'],
];

function noteOn(key: string, path: Path): string | undefined {
  return path.length > 0 ? undefined : notes.find(([words]) => words.test(inWords(key)))?.[1];
}

function fieldsHere(fields: Fields): string {
  return `the fields here are ${Object.keys(fields).join(', ')}`;
}
