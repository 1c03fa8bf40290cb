import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { marked, unmarked } from '../../../src/domain/marked-text.ts';
import type { Path } from '../../../src/domain/problem.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { collectionNames, collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { explainOverlay } from '../../../src/schemas/overlay.ts';
import { translate, type Reading } from '../../../src/model/translate.ts';
import { describe as describeSchema, fieldsOf, type Description } from '../../../src/schemas/describe.ts';
import { randomNumbers } from '../../support/random-numbers.ts';

type Schema = (typeof collections)[CollectionName]['schema'];
type Fields = Record<string, unknown>;

/** The fields that a translation may hold, as was agreed with those who translate; `[]` is a list. */
const worded: Readonly<Partial<Record<CollectionName, string>>> = {
  site: 'title tagline links[].title',
  briefs: `title subtitle summary publishedNote contacts[].role contacts[].office
    figures[].label figures[].population figures[].unit outcomes[].title outputs[].title
    indicators[].title indicators[].unit indicators[].baseline.value indicators[].baseline.comment
    indicators[].target.value indicators[].target.comment indicators[].actuals[].value indicators[].actuals[].comment
    budget[].category frameworks[].title quote.text quote.attribution
    theoryOfChange[].if theoryOfChange[].then theoryOfChange[].because risks[].title risks[].mitigation
    sustainability reporting.channel documents[].title gallery[].alt gallery[].caption gallery[].place cover.alt`,
  asks: 'title purpose deliverables[] costLines[].category',
  results: `title stepTitle summary contribution gender indicators[].title indicators[].unit
    indicators[].baseline.unit indicators[].planned.unit indicators[].actual.unit
    indicators[].breakdown[].label indicators[].breakdown[].value.unit documents[].title`,
  updates: `title place participants.unit summary gallery[].alt gallery[].caption gallery[].place documents[].title`,
  contacts: 'jobTitle office',
  organisations: 'name',
  countries: 'name officialName region figures[].label figures[].population figures[].unit',
  themes: 'title aliases',
  pages: 'title summary',
};

const inLao: Reading = { language: 'lo', direction: 'ltr', original: 'en' };
const inArabic: Reading = { language: 'ar', direction: 'rtl', original: 'en' };

describe.each(collectionNames)('%s', (name) => {
  const { schema } = collections[name];
  const samples = [0, 1, 2].map((turn) => sampleOf(describeSchema(schema), turn) as Fields);
  const agreed = worded[name];

  it.skipIf(agreed === undefined)('has words wherever it was agreed', () => {
    const found = samples.flatMap((sample) => wordsIn(schema, sample).map(({ path }) => nameOf(path)));
    expect(found).toEqual(expect.arrayContaining(agreed?.split(/\s+/u) ?? []));
  });

  it('gives each of them from the translation, and misses none', () => {
    for (const sample of samples) {
      const overlay = overlayOf(schema, sample, (text) => `≈ ${text}`) as Fields;
      expect(explainOverlay(schema, overlay, sample)).toEqual([]);
      const { data, missing } = translate(schema, sample, overlay, inLao);
      expect(missing).toEqual([]);
      for (const { path, value } of wordsIn(schema, sample))
        expect([nameOf(path), at(data, path)]).toEqual([nameOf(path), `≈ ${String(value)}`]);
    }
  });

  it('marks each of them where there is no translation, and misses its field', () => {
    for (const sample of samples) {
      const { data, missing } = translate(schema, sample, undefined, inLao);
      const words = wordsIn(schema, sample);
      expect(new Set(missing)).toEqual(new Set(words.map(({ path }) => path[0])));
      for (const { path, value } of words)
        expect([nameOf(path), at(data, path)]).toEqual([nameOf(path), marked(String(value), 'en')]);
    }
  });

  it('misses the one field that is left out, and no other', () => {
    for (const sample of samples)
      for (const field of new Set(wordsIn(schema, sample).map(({ path }) => path[0]))) {
        const overlay = {
          ...(overlayOf(schema, sample, (text) => text) as Fields),
          [String(field)]: undefined,
        };
        expect(translate(schema, sample, overlay, inLao).missing).toEqual([field]);
      }
  });
});

const entries = readContent('tests/fixtures/full/content', '2026-01-31').entries.filter(
  ({ data }) => data !== undefined,
);
const anyEntry = fc.constantFrom(...entries);

describe('whatever the overlay', () => {
  it('has an entry of every collection to try', () => {
    expect(new Set(entries.map(({ collection }) => collection))).toEqual(new Set(Object.keys(worded)));
  });

  it('nothing changes but words', () => {
    fc.assert(
      fc.property(anyEntry, fc.integer(), fc.constantFrom(inLao, inArabic), (entry, seed, reading) => {
        const { schema } = collections[entry.collection];
        const original = entry.data as Fields;
        const overlay = wildOverlay(original, randomNumbers(seed)) as Fields;
        const { data } = translate(schema, original, overlay, reading);
        expect(withoutWords(schema, data)).toEqual(withoutWords(schema, original));
      }),
      { numRuns: 500 },
    );
  });

  it('names stay, and so do the titles of sources', () => {
    for (const { collection, data: original } of entries) {
      const { schema } = collections[collection];
      const { data } = translate(schema, original as Fields, {}, inArabic);
      for (const { path, value, meta } of fieldsOf(schema, original))
        if (meta.isName ?? meta.staysAsWritten) expect(unmarked(String(at(data, path)))).toBe(String(value));
    }
  });
});

it.each([inLao, inArabic])('without an overlay, all is as it was but for its marks: %j', (reading) => {
  for (const { collection, data: original } of entries) {
    const { data } = translate(collections[collection].schema, original as Fields, {}, reading);
    expect(withoutMarks(data)).toEqual(original);
  }
});

/** A value with every field of a schema filled in; where there are several shapes, the one whose `turn` it is. */
function sampleOf(described: Description, turn: number): unknown {
  const { type, fields, item, forms, choices, schema, meta } = described;
  if (type === 'object')
    return Object.fromEntries(Object.entries(fields).map(([key, child]) => [key, sampleOf(child, turn)]));
  if (item) return [sampleOf(item, turn), sampleOf(item, turn + 1)].map(numbered);
  const form = forms[turn % forms.length];
  if (form) return sampleOf(form, turn);
  if (type === 'number') return 5;
  if (type === 'boolean') return true;
  if (type === 'enum') return choices[0];
  if (type === 'literal') return (schema.def as unknown as { values: unknown[] }).values[0];
  return type === 'string' ? (meta.reference ? 'an-id' : 'a word') : {};
}

// Items that go by id or number have one of their own.
function numbered(item: unknown, i: number): unknown {
  if (!isRecord(item)) return item;
  const key = ['id', 'number'].find((one) => one in item);
  return key === undefined ? item : { ...item, [key]: `item-${i}` };
}

/** Every text in a value whose schema calls it words. */
function wordsIn(schema: Schema, value: unknown): { path: Path; value: unknown }[] {
  return [...fieldsOf(schema, value)]
    .filter(({ meta }) => meta.words)
    .flatMap(({ path, value: found }) =>
      Array.isArray(found)
        ? found.map((one: unknown, i) => ({ path: [...path, i], value: one }))
        : [{ path, value: found }],
    )
    .filter(({ path, value: found }, i, all) => {
      const isFirst = all.findIndex((other) => nameAt(other.path) === nameAt(path)) === i;
      return isFirst && typeof found === 'string';
    });
}

function nameAt(path: Path): string {
  return path.join('.');
}

function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
  return name.slice(1).replace(/^aliases\[\]$/u, 'aliases');
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, step) => (part as Fields | undefined)?.[step], value);
}

/** The translation of every word of an entry. */
function overlayOf(schema: Schema, value: unknown, say: (text: string) => string): unknown {
  const words = new Set(wordsIn(schema, value).map(({ path }) => nameAt(path)));
  const put = (part: unknown, path: (string | number)[]): unknown => {
    if (words.has(nameAt(path))) return say(String(part));
    if (Array.isArray(part)) {
      const items = part.map((item: unknown, i) => put(item, [...path, i]));
      return items.every((item) => item === undefined)
        ? undefined
        : items.map((item, i) => keyed(item, part[i]));
    }
    if (!isRecord(part)) return undefined;
    const fields = Object.entries(part).flatMap(([key, one]) => {
      const found = put(one, [...path, key]);
      return found === undefined ? [] : [[key, found] as const];
    });
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  };
  return put(value, []) ?? {};
}

function keyed(item: unknown, original: unknown): unknown {
  if (!isRecord(original)) return item ?? {};
  const key = ['id', 'number'].find((one) => one in original);
  return { ...(key === undefined ? {} : { [key]: original[key] }), ...(isRecord(item) ? item : {}) };
}

/** What nobody should write: numbers, lists and groups where words belong, words where none do, items too many. */
function wildOverlay(value: unknown, random: () => number): unknown {
  const junk = [5, 'x', '', null, true, [], {}, ['y'], { id: 'z' }, { amount: 9 }, 'percent'];
  const any = () => junk[Math.floor(random() * junk.length)];
  const wild = (part: unknown): unknown => {
    if (random() < 0.2) return any();
    if (Array.isArray(part)) return [...part.map(wild), ...(random() < 0.3 ? [any()] : [])];
    if (isRecord(part)) {
      const fields = Object.entries(part).map(([key, one]) => [key, key === 'id' ? one : wild(one)] as const);
      return {
        ...Object.fromEntries(fields),
        ...(random() < 0.2 ? { unit: any(), date: any(), x: any() } : {}),
      };
    }
    return typeof part === 'string' ? `≈ ${part}` : random();
  };
  return wild(value);
}

/** A value with nothing where words, names and sources may stand. */
function withoutWords(schema: Schema, value: unknown): unknown {
  const open = new Set(
    [...fieldsOf(schema, value)]
      .filter(({ meta }) => [meta.words, meta.isName, meta.staysAsWritten, meta.ownDocument].some(Boolean))
      .map(({ path }) => nameAt(path)),
  );
  const strip = (part: unknown, path: (string | number)[]): unknown => {
    if (open.has(nameAt(path)) && typeof part !== 'number') return undefined;
    if (Array.isArray(part)) return part.map((item: unknown, i) => strip(item, [...path, i]));
    if (!isRecord(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, strip(one, [...path, key])]));
  };
  return strip(value, []);
}

function withoutMarks(value: unknown): unknown {
  if (typeof value === 'string') return unmarked(value);
  if (Array.isArray(value)) return value.map(withoutMarks);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutMarks(one)]));
}
