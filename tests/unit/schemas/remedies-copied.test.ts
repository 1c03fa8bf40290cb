import { describe as suite, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldName, type Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { allFields, describe, type Description } from '../../../src/schemas/describe.ts';
import { describeAt } from '../../../src/schemas/describe-at.ts';
import { explainShape, type ShapeFault } from '../../../src/schemas/explain.ts';
import { idPattern } from '../../../src/schemas/fields.ts';

/** A wrong value, and what of it a message may propose: the author's own words, rightly spelt. */
const wrong: [value: unknown, own: string[]][] = [
  [undefined, []],
  [null, []],
  ['', []],
  ['…', []],
  ['...', []],
  ['soon', ['soon']],
  ['NGO', ['NGO', 'ngo']],
  ['Fulani herders', ['Fulani herders', 'fulani-herders']],
  ['<b>', ['<b>']],
  ['US$ 750k', ['750000', 'USD', 'US$ 750k', 'us-750k']],
  ['3/4/2026', ['2026-04-03', '2026-03-04', '3/4/2026', '3-4-2026', '4']],
  ['2026 – 2028', ['2026', '2028', '2026 – 2028', '2026-2028']],
  [12.5, ['12.5']],
  [-3, ['-3']],
  [true, ['true']],
  [[], []],
  [['Fulani herders'], ['Fulani herders', 'fulani-herders']],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [{}, []],
  [{ Kitchens: '700,000' }, ['Kitchens', '700000', 'Kitchens: 700,000']],
  [{ toString: 1 }, ['toString', '1', 'toString: 1']],
  [{ start: { toString: 1 } }, []],
];

suite.each(Object.keys(collections) as CollectionName[])('%s', (collection) => {
  const { schema } = collections[collection];
  const root = describe(schema);

  it.each(pathsBelow(root, []).map((path) => [fieldName(path), path] as const))(
    '%s: whatever stands there, no message can be copied into something else than was written',
    (_, path) => {
      for (const [value, own] of wrong) {
        const entry = withValue(root, path, value);
        for (const fault of explainShape(schema, entry)) {
          expect(fault.message).not.toMatch(/undefined|\[object|Invalid|NaN|something else/u);
          for (const copied of proposalsOf(fault, describeAt(schema, entry, fault.path)))
            expect(
              isRefused(collection, entry, fault, copied, own),
              `${fieldName(fault.path)}: ${fault.message}\ncopied: ${JSON.stringify(copied)}`,
            ).toBe(true);
        }
      }
    },
  );
});

// Every field, in groups and in lists.
function pathsBelow(described: Description, path: Path): Path[] {
  return Object.entries(allFields(described)).flatMap(([key, field]) => {
    const at = [...path, key];
    const item = field.item ?? field.forms.find((form) => form.item)?.item;
    return [at, ...pathsBelow(field, at), ...(item ? [[...at, 0], ...pathsBelow(item, [...at, 0])] : [])];
  });
}

/** The smallest entry in which all groups above the field are there, with the value in the field. */
function withValue(described: Description, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const item = described.item ?? described.forms.find((form) => form.item)?.item;
    return [item && withValue(item, rest, value)];
  }
  const form = [described, ...described.forms].find(({ fields }) => Object.hasOwn(fields, step));
  const fields = form?.fields ?? {};
  const smallest = Object.entries(fields).filter(([, { required }]) => required);
  const entry = Object.fromEntries(smallest.map(([key, field]) => [key, filledIn(field)]));
  return { ...entry, [step]: fields[step] && withValue(fields[step], rest, value) };
}

function filledIn({ meta, item, forms, fields }: Description): unknown {
  if (meta.example !== undefined) return parse(meta.example);
  if (item) return [filledIn(item)];
  if (forms[0]) return filledIn(forms[0]);
  const required = Object.entries(fields).filter(([, field]) => field.required);
  return Object.fromEntries(required.map(([key, field]) => [key, filledIn(field)]));
}

/** Whatever in a message looks as if it could be copied into the field; of a list of choices, the whole. */
function proposalsOf({ message, path }: ShapeFault, at: Description | undefined): unknown[] {
  const said = message.replace(/^found .*?(?<=["\]}\w…-])(?:; |, )/u, '');
  const isChoice = /\b(?:one of|true or false)\b/u.test(said);
  const code = [...said.matchAll(/"[^"]*"|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\[[^\]]*\]/gu)].map(([one]) => one);
  const tails = said.split(/\b(?:write|such as|for example|like)\s/u).slice(1);
  const prefix = `${String(path.at(-1))}: `;
  const cut = tails.map((tail) => (tail.startsWith(prefix) ? tail.slice(prefix.length) : tail));
  // Of a text any words could be copied: only what stands where its own words belong is meant to be.
  const isText = at?.type === 'string' && at.meta.reference === undefined;
  const parts = isText
    ? cut.filter((tail, i) => tail !== tails[i] || !tail.includes(' '))
    : cut.flatMap(beginnings);
  return [...(isChoice ? [] : code), ...parts].flatMap((text) => {
    try {
      return [parse(text) as unknown];
    } catch {
      return [];
    }
  });
}

/** @example beginnings('a, b (c)') // ['a, b (c)', 'a', 'a, b'] */
function beginnings(text: string): string[] {
  const ends = [...text.matchAll(/; |, | or | \(| if |: | and /gu)].map(({ index }) => index);
  return [text, ...(/\bone of\b|true or false/u.test(text) ? [] : ends.map((end) => text.slice(0, end)))];
}

function isRefused(
  collection: CollectionName,
  entry: unknown,
  { path }: ShapeFault,
  copied: unknown,
  own: string[],
): boolean {
  // With the slash that an address begins with, and %20 for a space, it is still their own.
  const isOwn = (leaf: string) =>
    own.some((one) => leaf === one || leaf === `/${encodeURI(one)}` || leaf === encodeURI(one));
  if (leaves(copied).every(isOwn)) return true;
  const { schema } = collections[collection];
  const changed = setAt(structuredClone(entry), path, copied);
  const isAbout = (other: Path) => path.every((step, i) => other[i] === step);
  if (explainShape(schema, changed).some((fault) => isAbout(fault.path))) return true;
  // What no file can be called is refused as a reference.
  const at = describeAt(schema, changed, path);
  return (
    at !== undefined && namesEntries(at) && leaves(copied).every((one) => isOwn(one) || !idPattern.test(one))
  );
}

function namesEntries({ meta, item, forms, fields }: Description): boolean {
  const below = [...(item ? [item] : []), ...forms, ...Object.values(fields)];
  return meta.reference !== undefined || below.some(namesEntries);
}

function leaves(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  return isRecord(value) ? Object.values(value).flatMap(leaves) : [String(value)];
}

function setAt(value: unknown, [step, ...rest]: Path, put: unknown): unknown {
  if (step === undefined) return put;
  const below = (value ?? (typeof step === 'number' ? [] : {})) as Record<string | number, unknown>;
  below[step] = setAt(below[step], rest, put);
  return below;
}
