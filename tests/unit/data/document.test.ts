import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/problem.ts';
import { parseContent } from '../../../src/data/document.ts';

describe('taking apart', () => {
  it.each([
    ['---\ntitle: A\n---\nText\n', { title: 'A' }, 'Text\n', 4],
    ['---\ntitle: A\n---\n', { title: 'A' }, '', 4],
    ['---\ntitle: A\n---', { title: 'A' }, '', 3],
    ['---\r\ntitle: A\r\n---\r\n\r\nText\r\n', { title: 'A' }, '\nText\n', 4],
    ['\uFEFF---\ntitle: A\n---\nText', { title: 'A' }, 'Text', 4],
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
  it.each([
    ['Text without fields', false, 1, 'there is no frontmatter'],
    ['', false, 1, 'there is no frontmatter'],
    ['\n---\ntitle: A\n---\n', false, 1, 'there is no frontmatter'],
    ['---\ntitle: A\n\nText', false, 1, 'the frontmatter is not closed'],
    ['---', false, 1, 'the frontmatter is not closed'],
    ['---\ntitle: A\ntitle: B\n---\n', false, 3, 'this field stands twice'],
    ['---\nperiod:\n  start: 2020\n  start: 2021\n---\n', false, 4, 'this field stands twice'],
    ['---\nperiod:\n\tstart: 2020\n---\n', false, 3, 'a tab'],
    ['---\ntitle: "open\n---\n', false, 2, 'a quote, bracket or comma is missing'],
    ['---\ncountries: [a, b\n---\n', false, 2, ''],
    ['---\ntitle: A: B\n---\n', false, 2, 'put the value in quotes if it holds a colon'],
    ['---\ntitle: A\n  kind: x\n---\n', false, 2, ''],
    ['name: A\nurl: *b\n', true, 2, 'an asterisk starts a YAML alias'],
    ['---\ntitle: *Water*\n---\n', false, 2, 'an asterisk starts a YAML alias'],
    ['name: A\n---\nname: B\n', true, 2, ''],
  ])('%j', (text, isYaml, line, words) => {
    const { data, faults } = parseContent(text, isYaml);
    expect(data).toBeUndefined();
    expect(faults[0]?.message).toContain(words);
    expect(faults[0]?.message).toMatch(/;|\bput\b/u);
    expect(faults[0]?.line).toBe(line);
  });

  it('says so of aliases that explode, and does not hang', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const name of 'bcdefghi') {
      const last = String.fromCodePoint((name.codePointAt(0) ?? 0) - 1);
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${last}`).join(', ')}]`);
    }
    expect(parseContent(bomb.join('\n'), true).faults[0]?.message).toContain('aliases');
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
