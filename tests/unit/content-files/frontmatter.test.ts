import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/problem.ts';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { computingTime } from '../../support/computing-time.ts';

describe('taking apart', () => {
  it.each([
    ['---\ntitle: A\n---\nText\n', { title: 'A' }, 'Text\n', 4],
    ['---\ntitle: A\n---\n', { title: 'A' }, '', 4],
    ['---\ntitle: A\n---', { title: 'A' }, '', 3],
    ['---\r\ntitle: A\r\n---\r\n\r\nText\r\n', { title: 'A' }, '\nText\n', 4],
    ['\uFEFF---\ntitle: A\n---\nText', { title: 'A' }, 'Text', 4],
    ['---\rtitle: A\r---\r\rText', { title: 'A' }, '\nText', 4],
    ['--- \t\ntitle: A\n--- \nText', { title: 'A' }, 'Text', 4],
    ['---\n---\nText', {}, 'Text', 3],
    ['---\n\n---\nText', {}, 'Text', 4],
    ['---\n# only a remark\n---\nText', {}, 'Text', 4],
    ['---\ntitle: A\n---\nText\n\n---\n\nmore\n', { title: 'A' }, 'Text\n\n---\n\nmore\n', 4],
    ['---\n---\nText\n\n---\n\nmore\n', {}, 'Text\n\n---\n\nmore\n', 3],
    ['---\ntitle: "a --- b"\n---\n', { title: 'a --- b' }, '', 4],
    ['---\ntitle: |\n  a\n  ---\n  b\n---\nText', { title: 'a\n---\nb\n' }, 'Text', 7],
  ])('%j', (text, data, body, bodyLine) => {
    expect(parseContent(text, false)).toMatchObject({ data, body, bodyLine, faults: [] });
  });

  it.each([
    ['name: A\n', { name: 'A' }],
    ['\uFEFFname: A\r\nage: 5\r\n', { name: 'A', age: 5 }],
    ['---\nname: A\n', { name: 'A' }],
    ['name: A\n---\n', { name: 'A' }],
    ['---\nname: A\n---', { name: 'A' }],
    ['name: A\n---\n\n# a remark\n', { name: 'A' }],
    ['name: A\n...\n', { name: 'A' }],
    ['a: { b: , c: 1 }\n', { a: { b: null, c: 1 } }],
    ['title: >-\n  Wells\n  \u00a0and more\n', { title: 'Wells \u00a0and more' }],
    ['', {}],
    ['# nothing\n', {}],
    ['- a\n- b\n', ['a', 'b']],
  ])('reads %j as a whole YAML file', (text, data) => {
    expect(parseContent(text, true)).toMatchObject({ data, body: '', faults: [] });
  });
});

it.each([
  ['no', 'no'],
  ['on', 'on'],
  ['yes', 'yes'],
  ['true', true],
  ['2020', 2020],
  ['2020-04', '2020-04'],
  ['2020-04-01', '2020-04-01'],
  ['1.10', 1.1],
  ['"1.10"', '1.10'],
  ['010', 10],
  ['12:30', '12:30'],
  ['1_000', '1_000'],
  ['~', null],
  ['', null],
])('reads the value %s by YAML 1.2', (written, value) => {
  expect(parseContent(`a: ${written}`, true).data).toEqual({ a: value });
});

describe('what cannot be read', () => {
  it.each<[string, boolean, number, string]>([
    ['Text without fields', false, 1, 'the fields between the two lines --- are missing'],
    ['', false, 1, 'the file is empty: the fields between the two lines --- are missing'],
    ['\n---\ntitle: A\n---\n', false, 1, 'the fields between the two lines --- are missing'],
    ['—\ntitle: A\n—\n', false, 1, 'the first line is not three hyphens'],
    ['---\ntitle: A\n\nText', false, 1, 'the fields at the top are not closed'],
    ['---', false, 1, 'the fields at the top are not closed'],
    ['---\ntitle: A\ntitle: B\n---\n', false, 3, 'title stands twice, on line 2 and on line 3; take one out'],
    [
      '---\nperiod:\n  start: 2020\n  start: 2021\n---\n',
      false,
      4,
      'start stands twice, on line 3 and on line 4',
    ],
    ['1: a\n"1": b\n', true, 2, '1 stands twice'],
    ['---\nperiod:\n\tstart: 2020\n---\n', false, 3, 'a tab'],
    ['name:\n\tAnn\n', true, 2, 'use spaces'],
    ['---\ntitle: "open\n---\n', false, 2, 'a quote is opened here and not closed'],
    ['title: "open\nkind: x\nsummary: y\n', true, 1, 'a quote is opened'],
    ['kind: x\ntitle: "open\nsummary: "y"\nb: 2', true, 2, 'a quote is opened'],
    ["kind: x\ntitle: 'open\nname: it's\n", true, 2, 'a quote is opened'],
    ["title: 'it's'", true, 1, 'behind its closing quote; put all of it in one pair'],
    ['title: "A" and B', true, 1, 'behind its closing quote'],
    ['title: "a\\q"', true, 1, 'a backslash'],
    ['---\ncountries: [a, b\n---\n', false, 2, 'a bracket is opened here and not closed'],
    ['countries: [a, b\ntitle: x\nkind: [y]\n', true, 1, 'a bracket is opened'],
    ['a: 1\nb: [x,\n  [y, z]\nc: 3\n', true, 2, 'a bracket is opened'],
    ['a: 1\nb:\n  - {x: 1\n', true, 3, 'a bracket is opened'],
    ['a: [1,,2]', true, 1, 'a comma stands here with nothing before it'],
    ['a: {b: 1 c: 2}', true, 1, 'put'],
    ['a: x]\nb: [x]]', true, 2, 'a bracket is closed here that was not opened'],
    ['---\ntitle: A: B\n---\n', false, 2, 'put the text in quotes: "A: B"'],
    ['a:\n  - title: A: B', true, 2, 'put the text in quotes: "A: B"'],
    [
      '---\n# Note\n\n title: A\n summary: B\n\nkind: x\n---\n',
      false,
      4,
      'this field starts with a space, and those below it do not',
    ],
    ['  title: A\nkind: "x"\n', true, 1, 'begin it, and each like it, at the start of the line'],
    ['---\ntitle: A\n  kind: x\n---\n', false, 3, 'the indentation does not line up'],
    ['title: A\n  goes on\n  kind: x\n', true, 3, 'the indentation does not line up'],
    ['a:\n  b: 1\n c: 2', true, 3, 'the indentation does not line up'],
    ['a:\n  - b\n - c', true, 3, 'the indentation does not line up'],
    [
      'title: A\nsummary: one\ntwo\nkind: x',
      true,
      3,
      'start a line that goes on from the one above with two spaces',
    ],
    ['title: A\nkind:project\nstatus: x', true, 2, 'no space behind the colon'],
    ['title: A\nkind:\u00a0project\nstatus: x', true, 2, 'is not an ordinary one'],
    ['- a\nb: c', true, 2, 'stands below a hyphen and has none'],
    ['a: - b', true, 1, 'a list starts on the line below its field'],
    ['a: @who', true, 1, 'may not start with an at sign (@); put it in quotes: "@who"'],
    ['a: `code`', true, 1, 'a backtick (`); put it in quotes: "`code`"'],
    ['a: %5', true, 1, 'a percent sign (%); put it in quotes: "%5"'],
    ['a: [%5]', true, 1, 'put it in quotes'],
    ['%FOO\n---\na: 1', true, 1, 'a percent sign'],
    ['a: &Sons', true, 1, 'an ampersand (&); put it in quotes: "&Sons"'],
    ['a: & Sons', true, 1, 'put it in quotes: "& Sons"'],
    ['a: !important', true, 1, 'an exclamation mark (!); put it in quotes: "!important"'],
    ['a: !!binary aGk=', true, 1, 'an exclamation mark'],
    ['a: !!js/function "f"', true, 1, 'an exclamation mark'],
    ['a: b\nc: !x [1]', true, 2, 'an exclamation mark'],
    ['name: A\nurl: *b\n', true, 2, 'an asterisk (*); put it in quotes: "*b"'],
    ['---\ntitle: *Water*\n---\n', false, 2, 'put it in quotes: "*Water*"'],
    ['a: | x', true, 1, 'a | or > starts a text of several lines'],
    ['a: > 5 wells', true, 1, 'put the value in quotes'],
    ['a: >5\nb: 1', true, 1, 'a | or > starts a text of several lines'],
    ['name: A\n---\nname: B\n', true, 2, 'a line --- ends the fields here'],
    ['name: A\n...\nname: B\n', true, 2, 'a line ... ends the fields here'],
    ['name: A\n---\n---\nb: 1', true, 2, 'a line --- ends the fields here'],
    ['a: { amount: 9,000,000, currency: KES }', true, 1, 'in braces a comma ends the value; write 9000000'],
    ['a: { amount: 9,000 }', true, 1, 'in braces a comma ends the value; write 9000'],
    ['a: { amount: 9,5 }', true, 1, 'write the number without commas'],
    ['a: { title: Wells, roads, b: 1 }', true, 1, 'put the text in quotes: "Wells, roads"'],
    ['a: { title: Deaths per 1,000 births, b: 1 }', true, 1, 'in quotes: "Deaths per 1,000 births"'],
    ['a: { title: Pipes of 5", 6"  and 8", b: 1 }', true, 1, `in quotes: 'Pipes of 5", 6"  and 8"'`],
    ['a: @home #1 place', true, 1, 'may not start with an at sign (@); put it in quotes'],
    ['a: @home, 5" and Ann\'s', true, 1, `put it in quotes: '@home, 5" and Ann''s'`],
    ['a: x: "y" z', true, 1, `put the text in quotes: 'x: "y" z'`],
    ['a: { title: "Wells", roads }', true, 1, 'put the text in quotes: "Wells, roads"'],
    ['a:\n• x\n• y\n', true, 2, 'a hyphen and a space: "- x"'],
    ['a:\n– x\n– y\n', true, 2, 'a hyphen and a space: "- x"'],
    ['a:\n  * x\n  * y\n', true, 2, 'a hyphen and a space: "- x"'],
    ['a: * x\n', true, 1, 'an asterisk (*); put it in quotes: "* x"'],
    ['b: 1\na:\n\u00a0\u00a0c: 2\n\u00a0\u00a0d: 3\n', true, 3, 'spaces that are not ordinary ones'],
    ['a:\n  c: 2\n\u00a0\u00a0d: 3\n', true, 3, 'spaces that are not ordinary ones'],
    ['a:\n\u00a0\u00a0- c\n\u00a0\u00a0- d\nb: 1', true, 2, 'spaces that are not ordinary ones'],
    ['a:\n  - x\n  y\n', true, 3, 'stands below a hyphen and has none'],
    ['a:\n- x\ny\n- z\n', true, 3, 'stands below a hyphen and has none'],
    ['a:\n  - x\ny\nb: 1', true, 3, 'stands below a hyphen and has none'],
    ['a:\n  - b: 1\n    c: 2\n  b: 3\n', true, 4, 'stands below a hyphen and has none'],
    ['a:\n  - b: 1\n    b: 2\n', true, 3, 'or put a hyphen and a space where'],
    ['a: "x", "y"', true, 1, 'in one pair of brackets'],
    ['a: [x], [y]', true, 1, 'in one pair of brackets'],
    ['a: [x] and y', true, 1, 'goes on behind its closing bracket'],
    ['a: , x', true, 1, 'may not start with a comma'],
    ['? [a]: b', true, 1, 'the name of a field may not be a list'],
    [': x', true, 1, 'no name before the colon'],
    ['~: x', true, 1, 'no name before the colon'],
    ['base: &a { b: 1 }\nc:\n  <<: *a\n', true, 3, '<< is not read here'],
    ['a: &a [*a]', true, 1, 'stands inside what it names'],
  ])('%j', (text, isYaml, line, words) => {
    const { faults } = parseContent(text, isYaml);
    expect(faults[0]?.message).toContain(words);
    expect(faults[0]?.message).toMatch(/; .*(put|take|write|start|use|close|give|delete|keep)|\bput\b/u);
    expect(faults[0]?.message).not.toMatch(/implicit|mapping|scalar|sequence|token|flow|YAML/u);
    expect(faults.map((fault) => fault.line)).toEqual([line]);
  });

  it('names each value that cannot be read, and no more than the first place where the order is lost', () => {
    const text = 'a: @x\nb: 1\nb: 2\nc: *d\ne: [\nf: @y\ng: h: i\n';
    expect(parseContent(text, true).faults.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
  });
});

describe('what stays certain beside a fault', () => {
  const text = 'a: { b: 1, c: 2 }\nkind: @x\nlist:\n  - d: 1\n    e: *f\n  - d: 2\nlast: z\n';
  it.each<[string, Path, boolean]>([
    ['a: @x\n', ['a'], false],
    [text.replace('*f', 'f'), ['a', 'b'], true],
    [text.replace('*f', 'f'), ['kind'], false],
    [text.replace('*f', 'f'), ['last'], true],
    [text.replace('*f', 'f'), ['not-there'], true],
    [text.replace('*f', '`f'), ['list'], false],
    [text.replace('*f', '`f'), ['list', 0, 'd'], true],
    [text.replace('*f', '`f'), ['list', 0, 'e'], false],
    [text.replace('*f', '`f'), ['list', 0, 'not-there'], true],
    [text.replace('*f', '`f'), ['list', 1], true],
    ['a: 1\na: 2\nb: 3\n', ['a'], false],
    ['a: 1\na: 2\nb: 3\n', ['b'], true],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['a'], true],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['b'], true],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['c'], false],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['d'], false],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['not-there'], false],
    ['a: 1\nb: 2\nc: [x\nd: 4\n', ['a', 'not-there'], true],
    ['a: 1\nb:\n\tc: 3\n', ['b'], false],
    ['- id: a\n- id: b\n- id: [\n', [0, 'id'], true],
    ['- id: a\n- id: b\n- id: [\n', [2, 'id'], false],
    ['a: ok\n', ['a'], true],
  ])('%j %j: %s', (yaml, path, certain) => {
    expect(parseContent(yaml, true).sure(path)).toBe(certain);
  });
});

describe('what would hang or break', () => {
  it('says so of names that explode, and does not hang', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const name of 'bcdefghi') {
      const last = String.fromCodePoint((name.codePointAt(0) ?? 0) - 1);
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`);
    }
    bomb.push('j: *i');
    expect(parseContent(bomb.join('\n'), true).faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('write the values themselves'),
    ]);
  });

  it.each([
    ['open brackets', 'a: '.concat('['.repeat(100_000)), 'too many lists'],
    ['closed brackets', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'too many lists'],
    ['a few too many', `a: ${'['.repeat(45)}${']'.repeat(45)}`, 'too many lists'],
    ['groups', 'a: '.concat('{ a: '.repeat(100_000)), ''],
    ['hyphens', '- '.repeat(100_000), 'too many lists'],
    ['question marks', '? '.repeat(1_000), ''],
    ['more question marks', '? '.repeat(50_000), ''],
    ['names of nothing', `a: ${'&a '.repeat(50_000)}`, ''],
    ['exclamation marks', '!x '.repeat(50_000), ''],
    ['fields in fields', 'a: '.repeat(50_000), ''],
    ['open quotes', '- "x\n'.repeat(50_000), 'a quote is opened'],
  ])('%s', (_, text, words) => {
    const time = computingTime(() => {
      const { faults } = parseContent(text, true);
      expect(faults[0]?.message).toContain(words);
      expect(faults.length).toBeGreaterThan(0);
    });
    expect(time).toBeLessThan(10_000);
  });

  it('reads a hundred thousand fields, and says which stands twice', () => {
    const fields = Array.from({ length: 100_000 }, (_, i) => `k${i}: ${i}\n`).join('');
    const time = computingTime(() => {
      const { faults, lineOf } = parseContent(`${fields}k5: 1\n`, true);
      expect(faults.map(({ line }) => line)).toEqual([100_001]);
      expect(Array.from({ length: 20_000 }, (_, i) => lineOf([`k${i + 70_000}`])).at(-1)).toBe(90_000);
    });
    expect(time).toBeLessThan(40_000);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString'])('keeps a field called %s as one', (key) => {
    const { data, lineOf } = parseContent(`a: 1\n${key}:\n  b: 2\n`, true);
    expect(Object.keys(data as object)).toEqual(['a', key]);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(lineOf([key])).toBe(2);
    expect(({} as { b?: number }).b).toBeUndefined();
  });

  it('takes a value written once and named a second time', () => {
    expect(parseContent('a: &x { b: 1 }\nc: *x\n', true)).toMatchObject({
      data: { a: { b: 1 }, c: { b: 1 } },
      faults: [],
    });
  });
});

describe('a text that a number sign cuts short', () => {
  it.each<[string, Path, string, string]>([
    ['purpose: Wells # 1 and 2', ['purpose'], 'Wells', '# 1 and 2'],
    ['title: Phase #2', ['title'], 'Phase', '#2'],
    ['a:\n  - title: On #WaterForAll day', ['a', 0, 'title'], 'On', '#WaterForAll day'],
    ['title: Wells #१', ['title'], 'Wells', '#१'],
    ['title: Wells   #1,  and 2', ['title'], 'Wells', '#1,  and 2'],
  ])('%j', (yaml, path, kept, lost) => {
    const whole = yaml.slice(yaml.indexOf(kept));
    const line = yaml.split('\n').findIndex((text) => text.includes(' #')) + 1;
    expect(parseContent(yaml, true).cut).toEqual([{ path, line, kept, lost, whole }]);
    expect(parseContent(`---\n${yaml}\n---\n`, false).cut).toEqual([
      { path, line: line + 1, kept, lost, whole },
    ]);
  });

  it.each([
    'amount: 750000 # in dollars',
    'amount: 750000 #1',
    'date: 2024-01-31 #approximately',
    'kind: phase # not standalone',
    'title: "Phase #2"',
    "title: 'Phase #2' # 2 of 3",
    'title: Phase#2',
    'title: C# and F#',
    'countries: [fiji] #1',
    '# 1 a remark of its own\ntitle: A',
    'title: A\n#2',
    'title: # to be written',
    'summary: |\n  Wells #1\n',
    'summary: >- # 1\n  Wells\n',
    'url: https://example.org/#2',
    'title: A ## 2',
    'period: #1\n  start: 2020',
  ])('takes %j for a remark, or for no number sign at all', (yaml) => {
    expect(parseContent(yaml, true).cut).toEqual([]);
  });
});

describe('the line of a field', () => {
  const block = `---
title: A
period:
  start: 2020
  end: 2021
countries:
  - a
  - b
figures:
  - id: x
    value: 1
    source:
      title: S
  - { id: y, value: 2, source: { title: T } }
sdgTargets: ["1", "1.3",
  "1.a"]
summary: >-
  two
  lines
sources: [
  { title: S1 },
  { title: S2,
    date: 2020 }
]
---
Text
`;

  it.each<[Path, number]>([
    [[], 2],
    [['title'], 2],
    [['period'], 3],
    [['period', 'end'], 5],
    [['period', 'no-such-key'], 3],
    [['countries'], 6],
    [['countries', 1], 8],
    [['countries', 7], 6],
    [['figures', 0], 10],
    [['figures', 0, 'value'], 11],
    [['figures', 0, 'source', 'title'], 13],
    [['figures', 1, 'source', 'title'], 14],
    [['sdgTargets', 1], 15],
    [['sdgTargets', 2], 16],
    [['summary'], 17],
    [['sources', 0, 'title'], 21],
    [['sources', 1, 'date'], 23],
    [['no-such-key'], 2],
    [['title', 'deeper'], 2],
  ])('%j is %i', (path, line) => {
    expect(parseContent(block, false).lineOf(path)).toBe(line);
  });

  it('counts from the first line of the file, with a BOM, with CRLF, in YAML files too', () => {
    expect(parseContent(`\uFEFF${block.replaceAll('\n', '\r\n')}`, false).lineOf(['period', 'end'])).toBe(5);
    expect(parseContent('# remark\n\nname: A\nurl: B\n', true).lineOf(['url'])).toBe(4);
    expect(parseContent('- id: a\n- id: b\n  title: B\n', true).lineOf([1, 'title'])).toBe(3);
  });
});
