import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { changeField, writeEntry } from '../../../src/content-files/write.ts';
import type { Path } from '../../../src/domain/problem.ts';
import { collections } from '../../../src/schemas/collections.ts';

const seed = Number(process.env.MUTATION_SEED ?? 20260131);
const long =
  'Water comes from far away, and those who carry it are mostly girls, who then come late to school.'.repeat(
    2,
  );

describe('a new entry', () => {
  it('has the fields of its schema in their order, as staff would write them', () => {
    const written = writeEntry({
      schema: collections.briefs.schema,
      body: '\n\n## Why now\n\nRivers *dry*.  \n',
      fields: {
        published: '2024',
        title: 'Clean water: a plan',
        summary: long,
        kind: 'donor-brief',
        code: 'RIV007',
        period: { end: '2025-06', start: '2022' },
        sdgTargets: ['6.1', '3'],
        sustainability: undefined,
        outcomes: [{ title: 'Fish return', number: '1' }],
        countries: [{ percentage: 62.5, country: 'kenya' }],
        related: [],
      },
    });
    expect(written).toBe(`---
title: "Clean water: a plan"
kind: donor-brief
summary: >-
  Water comes from far away, and those who carry it are mostly girls, who then come late to school.Water comes from far
  away, and those who carry it are mostly girls, who then come late to school.
countries:
  - country: kenya
    percentage: 62.5
code: "RIV007"
published: 2024
period:
  start: 2022
  end: 2025-06
related: []
sdgTargets:
  - "6.1"
  - "3"
outcomes:
  - number: "1"
    title: Fish return
---

## Why now

Rivers *dry*.
`);
  });

  it('is plain YAML without a body', () => {
    const fields = {
      phone: '+254 20 123 4567',
      name: 'Asha',
      languages: ['en', 'no'],
      aliases: ['yes', '1e3'],
    };
    expect(writeEntry({ schema: collections.contacts.schema, fields })).toBe(`name: Asha
phone: "+254 20 123 4567"
languages:
  - en
  - no
aliases:
  - yes
  - "1e3"
`);
  });

  it.each<[string, string]>([
    ['a year', '2024'],
    ['a number sign', 'Wells # 3'],
    ['a colon', 'a: b'],
    ['a star', '*Ann*'],
    ['lines', 'A\n\n- B\n  - C\n'],
    ['lines that are not ended', 'A\nB'],
    ['more empty lines', 'A\n\n\n'],
    ['spaces around', '  A  '],
    ['lines further in', '   A\nB'],
    ['tabs', '\tA\n\tB'],
    ['a fence', '---\nA\n---'],
    ['line ends of another machine', 'A\r\nB'],
    ['nothing', ''],
    ['empty', 'null'],
    ['a quote', '"A" and \'B\' \\'],
    ['a long word', 'ກ'.repeat(300)],
    ['long lines', `${long}\n\n${long}`],
    ['a long text that ends in a space', `${long} `],
  ])('reads back %s: %j', (_, text) => {
    const fields = { title: text, inside: [{ text, list: [text, text] }] };
    expect(parseContent(writeEntry({ fields, body: 'B' }), false)).toMatchObject({
      data: fields,
      faults: [],
    });
  });

  it.each<[string, unknown]>([
    ['a sign nobody sees', 'a\u2028b'],
    ['a function', () => 1],
    ['no number', Number.NaN],
    ['a date of the program', new Date(0)],
  ])('is refused with %s', (_, value) => {
    expect(() => writeEntry({ fields: { title: value } })).toThrow(/cannot be written/u);
  });
});

describe('one field of a file', () => {
  const file = `# Ours
title: Water   # as printed
code: 007
summary: >-
  Clean water
  for all.

# where
countries: [{ country: kenya, percentage: 62.5 }, fiji] # both
period:
  start: 2022 # about
people:
  - name: Ann
    role: 'Leads'
  # the second
  - name: Joy
text: |
  One

  Two
empty:
last: +5`;

  it.each<[string, Path, unknown, string, string]>([
    ['a text', ['title'], 'Sea', 'title: Water ', 'title: Sea '],
    ['a text that needs quotes', ['title'], 'a: b', 'title: Water ', 'title: "a: b" '],
    ['a text in quotes', ['people', 0, 'role'], 'Ends', "'Leads'", "'Ends'"],
    ['a number', ['countries', 0, 'percentage'], 50, '62.5', '50'],
    ['a text in brackets', ['countries', 1], 'a, b', 'fiji]', '"a, b"]'],
    ['a field in braces', ['countries', 0, 'note'], 'x', '62.5 }', '62.5, note: x }'],
    ['an item in brackets', ['countries', 2], 'tonga', 'fiji]', 'fiji, tonga]'],
    ['a folded text', ['summary'], 'Sea', 'Clean water\n  for all.', 'Sea'],
    ['lines', ['text'], 'A\nB\n', '|\n  One\n\n  Two', '|\n  A\n  B'],
    ['a field without a value', ['empty'], 'full', 'empty:', 'empty: full'],
    ['a list for nothing', ['empty'], ['a', 'b'], 'empty:', 'empty:\n  - a\n  - b'],
    ['a list for a text', ['last'], ['a'], 'last: +5', 'last:\n  - a\n'],
    ['what stands below nothing', ['empty', 'a', 0], 1, 'empty:', 'empty:\n  a:\n    - 1'],
    ['a new field', ['new'], 'x', 'last: +5', 'last: +5\nnew: x\n'],
    ['a new group', ['new', 'a'], 'x', 'last: +5', 'last: +5\nnew:\n  a: x\n'],
    ['a new field of a group', ['period', 'end'], 1, '# about\n', '# about\n  end: 1\n'],
    ['a new field of an item', ['people', 1, 'role'], 'x', 'name: Joy\n', 'name: Joy\n    role: x\n'],
    [
      'a new item',
      ['people', 2],
      { name: 'Sam', is: true },
      'name: Joy\n',
      'name: Joy\n  - name: Sam\n    is: true\n',
    ],
    ['a field taken out', ['code'], undefined, 'code: 007\n', ''],
    ['a last field taken out', ['last'], undefined, '\nlast: +5', '\n'],
    ['a text of lines taken out', ['text'], undefined, 'text: |\n  One\n\n  Two\n', ''],
    ['the first field of an item taken out', ['people', 0, 'name'], undefined, 'name: Ann\n    role', 'role'],
    ['an item taken out', ['people', 1], undefined, '  - name: Joy\n', ''],
    ['an item in brackets taken out', ['countries', 1], undefined, ', fiji]', ']'],
    ['a field in braces taken out', ['countries', 0, 'country'], undefined, 'country: kenya, ', ''],
    ['what stands there already', ['code'], 7, 'code: 007', 'code: 007'],
  ])('%s', (_, path, value, from, to) => {
    expect(file).toContain(from);
    const wanted = file.replace(from, () => to);
    expect(changeField({ text: file, isYaml: true }, path, value)).toBe(wanted);
    const other = (text: string) =>
      `\uFEFF---\n${text}${text.endsWith('\n') ? '' : '\n'}---\nBody\n`.replaceAll('\n', '\r\n');
    expect(changeField({ text: other(file), isYaml: false }, path, value)).toBe(other(wanted));
  });

  it.each<[string, string, Path, unknown, RegExp]>([
    ['a remark', file, ['title'], undefined, /remark \(#\)/u],
    ['a remark within', file, ['people'], 'x', /remark \(#\)/u],
    ['a fault', 'a: [1\nb: 2', ['b'], 3, /mended first: line 1/u],
    ['a name', 'a: &x 1\nb: *x', ['a'], 3, /&name or \*name/u],
    ['the use of a name', 'a: &x 1\nb: *x', ['b'], 3, /&name or \*name/u],
    ['a value in the way', 'a: 1', ['a', 'b'], 3, /no place for b in a/u],
    ['a gap in a list', 'a: [1]', ['a', 2], 3, /no place for 2 in a/u],
    ['a group in the way', 'a: { b: 1 }', ['a', 0], 3, /no place for 0 in a/u],
    ['the last of a group', 'a:\n  b: 1', ['a', 'b'], undefined, /take that out instead/u],
    ['a sign nobody sees', 'a: 1', ['a'], '\u2028', /cannot be written/u],
  ])('is refused: %s', (_, text, path, value, message) => {
    if (value === undefined && message.source.startsWith('no b')) {
      expect(changeField({ text, isYaml: true }, path, value)).toBe(text);
      return;
    }
    expect(() => changeField({ text, isYaml: true }, path, value)).toThrow(message);
  });

  it('that is not there need not be taken out', () => {
    expect(changeField({ text: file, isYaml: true }, ['none'], undefined)).toBe(file);
  });

  it('stands where its schema has it, with the quotes it needs there', () => {
    const { schema } = collections.contacts;
    const text = 'name: Ann\n# ours\nemail: a@b.org\n';
    const change = (path: Path, value: unknown) => changeField({ text, isYaml: true, schema }, path, value);
    expect(change(['phone'], '+1')).toBe('name: Ann\n# ours\nemail: a@b.org\nphone: "+1"\n');
    expect(change(['organisation'], 'x')).toBe('name: Ann\norganisation: x\n# ours\nemail: a@b.org\n');
    expect(change(['updated'], '2024')).toBe('name: Ann\n# ours\nemail: a@b.org\nupdated: 2024\n');
  });
});

const sign = fc.constantFrom(...`aZ0 19-:#,[]{}&*!|>'"%@\`?\\~=.+_/\n\t é ກ ع 🌊 <`);
const text = fc.oneof(
  fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  fc
    .array(fc.constantFrom('water', 'a: b', '# no', '- x', 'ແມ່ນ້ຳ', '\n', '  ', '"'), { maxLength: 60 })
    .map((all) => all.join(' ')),
  fc.constantFrom(
    'yes',
    'null',
    '~',
    '1',
    '0x1F',
    '0o7',
    '1e3',
    '.5',
    '.inf',
    '2024-01-01',
    '=',
    '<<',
    '---',
    '...',
    'true',
  ),
);
const name = fc.constantFrom('title', 'name', 'a', 'b', 'two words', '1', 'a-b', 'c', 'd');
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
const group = fc.dictionary(name, value, { minKeys: 1, maxKeys: 6, noNullPrototype: true });

it('whatever is written is read back equal', () => {
  fc.assert(
    fc.property(group, fc.option(text, { nil: undefined }), (fields, body) => {
      const read = parseContent(writeEntry({ fields, body }), body === undefined);
      expect(read.faults).toEqual([]);
      expect(read.data).toEqual(fields);
      expect(read.body.trim()).toBe((body ?? '').trim());
    }),
    { seed, numRuns: 150 },
  );
}, 20_000);

/** Every place in plain data that holds something. */
function* pathsOf(data: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof data !== 'object' || data === null) return;
  const steps = Array.isArray(data) ? data.keys() : Object.keys(data);
  for (const step of steps) yield* pathsOf((data as Record<string | number, unknown>)[step], [...path, step]);
}

const siblings = (data: unknown, path: Path) => {
  const around = path.slice(0, -1).reduce<unknown>((of, step) => (of as Record<string, unknown>)[step], data);
  return Object.keys(around as object).length;
};

it.each([
  ['changing', value],
  ['taking out', fc.constant(undefined)],
])(
  '%s one field leaves every other byte as it was',
  (_, values) => {
    fc.assert(
      fc.property(group, values, fc.nat(), (fields, now, n) => {
        const before = writeEntry({ fields, body: 'Body' });
        const paths = [...pathsOf(fields)];
        const path = paths[n % paths.length]!;
        const isLast = path.length > 1 && now === undefined && siblings(fields, path) === 1;
        fc.pre(!isLast);
        const after = changeField({ text: before, isYaml: false }, path, now);
        const { lineOf } = parseContent(before, false);
        const from = (line: number) =>
          before
            .split('\n')
            .slice(line - 1)
            .join('\n');
        const names = Object.keys(fields);
        const next = names[names.indexOf(String(path[0])) + 1];
        expect(after.startsWith(before.slice(0, -from(lineOf(path)).length))).toBe(true);
        expect(after.endsWith(next === undefined ? '---\n\nBody\n' : from(lineOf([next])))).toBe(true);
      }),
      { seed, numRuns: 150 },
    );
  },
  20_000,
);

const files = globSync(['content/**/*.{md,mdx,yaml}', 'tests/fixtures/*/content/**/*.{md,mdx,yaml}'])
  .filter((file) => !/fixtures\/broken/u.test(file) && !file.includes('/media/'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8'), isYaml: file.endsWith('.yaml') }));

it('finds the content', () => {
  expect(files.length).toBeGreaterThan(50);
});

it.each(files)('a field of $file changed and changed back leaves the same bytes', ({ text, isYaml }) => {
  const { data, typed, lineOf } = parseContent(text, isYaml);
  const at = (path: Path) =>
    path.reduce<unknown>((of, step) => (of as Record<string | number, unknown>)[step], data);
  // Whoever breaks lines by hand finds them broken otherwise, and a number typed 007 is another text.
  const isPlain = (path: Path) =>
    typed(path) === String(at(path)) && !/[|>]-?\s*$/u.test(text.split('\n')[lineOf(path) - 1] ?? '');
  const paths = [...pathsOf(data)].filter(isPlain);
  for (const path of paths.filter((_, i) => i % Math.ceil(paths.length / 6) === 0)) {
    const was = at(path);
    const now = typeof was === 'number' ? was + 1 : typeof was === 'boolean' ? !was : 'Changed';
    const after = changeField({ text, isYaml }, path, now);
    expect(after).not.toBe(text);
    expect(changeField({ text: after, isYaml }, path, was)).toBe(text);
  }
  expect(paths.length).toBeGreaterThan(0);
});
