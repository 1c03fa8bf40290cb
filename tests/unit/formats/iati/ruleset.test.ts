import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { WrittenRule } from '../../../../src/formats/iati/ruleset/rule.ts';
import { createRuleset } from '../../../../src/formats/iati/ruleset/ruleset.ts';
import standard from '../../../../src/formats/iati/standard/standard-ruleset.json' with { type: 'json' };

const today = '2026-01-31';

// What IATI's Ruleset Spec says of each kind: a rule, an element that keeps it, and one that does not.
const cases: Record<string, [rule: WrittenRule, xml: string, isKept: boolean][]> = {
  atleast_one: [
    [{ paths: ['@ref', 'narrative'] }, '<a ref="x"/>', true],
    [{ paths: ['@ref', 'narrative'] }, '<a><narrative>x</narrative></a>', true],
    [{ paths: ['@ref', 'narrative'] }, '<a/>', false],
    [{ paths: [] }, '<a/>', false],
    [{ paths: ['@significance'], condition: "@vocabulary = '1'" }, '<a vocabulary="2"/>', true],
    [{ paths: ['@significance'], condition: "@vocabulary = '1'" }, '<a vocabulary="1"/>', false],
  ],
  no_more_than_one: [
    [{ paths: ['b[1]', '../c'] }, '<a><b/><b/></a>', true],
    [{ paths: ['b'] }, '<a/>', true],
    [{ paths: ['b'] }, '<a><b/><b/></a>', false],
    [{ paths: ['b', 'c'] }, '<a><b/><c/></a>', false],
  ],
  if_then: [
    [{ if: 'count(b) > 1', then: 'count(b) = count(b/@p)' }, '<a><b/></a>', true],
    [{ if: 'count(b) > 1', then: 'count(b) = count(b/@p)' }, '<a><b p="1"/><b p="2"/></a>', true],
    [{ if: 'count(b) > 1', then: 'count(b) = count(b/@p)' }, '<a><b p="1"/><b/></a>', false],
    // A set without nodes is false, as in XPath; IATI's validator takes it for true.
    [{ if: 'not(b)', then: 'c[b]' }, '<a><c><b/></c></a>', true],
    [{ if: 'not(b)', then: 'c[b]' }, '<a/>', false],
  ],
  one_or_all: [
    [{ one: '@xml:lang', all: 'lang' }, '<a xml:lang="en"><narrative/></a>', true],
    [{ one: '@xml:lang', all: 'lang' }, '<a><b><narrative xml:lang="en"/></b></a>', true],
    [{ one: '@xml:lang', all: 'lang' }, '<a><narrative xml:lang="en"/><b><narrative/></b></a>', false],
    [{ one: 'sector', all: 'sector' }, '<a><sector/><transaction/></a>', true],
    [{ one: 'sector', all: 'sector' }, '<a><transaction><sector/></transaction></a>', true],
    [{ one: 'sector', all: 'sector' }, '<a><transaction/></a>', false],
    [{ one: '@c', all: 'currency' }, '<a c="X"><value/></a>', true],
    [{ one: '@c', all: 'currency' }, '<a><b><value currency="X"/></b></a>', true],
    [{ one: '@c', all: 'currency' }, '<a><value currency="X"/><b><forecast/></b></a>', false],
  ],
  range: [
    [{ paths: ['@p'], min: 0, max: 100 }, '<a p="0"/>', true],
    [{ paths: ['@p'], min: 0, max: 100 }, '<a p="100.0"/>', true],
    [{ paths: ['@p'], min: 0, max: 100 }, '<a/>', true],
    [{ paths: ['@p'], min: 0, max: 100 }, '<a p="-0.1"/>', false],
    [{ paths: ['@p'], min: 0, max: 100 }, '<a p="100.01"/>', false],
    [{ paths: ['@p'], min: 0, max: 100 }, '<a p="all"/>', false],
    [{ paths: ['@p'], max: 100 }, '<a p="-1"/>', true],
  ],
  unique: [
    [{ paths: ['@ref', 'b'] }, '<a ref="x"><b>x-1</b></a>', true],
    [{ paths: ['@ref', 'b'] }, '<a ref="x"><b>x</b></a>', false],
  ],
  strict_sum: [
    [{ paths: ['b/@p'], sum: 100 }, '<a><b p="33.3"/><b p="33.3"/><b p="33.4"/></a>', true],
    [{ paths: ['b/@p'], sum: 100 }, '<a><b p="100.00"/></a>', true],
    [{ paths: ['b/@p'], sum: 100 }, '<a><b p="99.99999"/></a>', false],
    [{ paths: ['b/@p'], sum: 100 }, '<a><b p="33.3"/><b p="33.3"/><b p="33.3"/></a>', false],
    [{ paths: ['b/@p'], sum: 100 }, '<a/>', false],
    [{ paths: ['b/@p'], sum: 100 }, '<a><b p="all"/></a>', false],
    [{ paths: ['b/@p'], sum: 100, condition: 'count(b) > 1' }, '<a><b p="40"/></a>', true],
  ],
  no_spaces: [
    [{ paths: ['b'] }, '<a><b>x y</b></a>', true],
    [{ paths: ['b'] }, '<a><b> x</b></a>', false],
    [{ paths: ['b'] }, '<a><b>x\n</b></a>', false],
    [{ paths: ['@ref'] }, '<a ref="x "/>', false],
  ],
  regex_matches: [
    [{ paths: ['b'], regex: '^[^\\/\\&\\|\\?]+$' }, '<a><b>x-1</b></a>', true],
    [{ paths: ['b'], regex: '^[^\\/\\&\\|\\?]+$' }, '<a><b/></a>', true],
    [{ paths: ['b'], regex: '^[^\\/\\&\\|\\?]+$' }, '<a><b>x/1</b></a>', false],
    [{ paths: ['b'], regex: '^[^\\/\\&\\|\\?]+$' }, '<a><b>x &amp; y</b></a>', false],
    // Whether a registry knows the identifier cannot be told here: none is taken for known.
    [{ paths: ['b'], regex: '^x', idCondition: 'NOT_EXISTING_ORG_ID' }, '<a><b>y</b></a>', false],
  ],
  startswith: [
    [{ paths: ['b'], prefix: ['@r', '@s'], separator: '-' }, '<a r="x" s="y"><b>y-1</b></a>', true],
    [{ paths: ['b'], prefix: ['@r'] }, '<a r="x"><b>x1</b></a>', true],
    [{ paths: ['b'], prefix: ['@r'], separator: '-' }, '<a r="x"><b>x1</b></a>', false],
    [{ paths: ['b'], prefix: ['@r'], separator: '-' }, '<a><b>x-1</b></a>', false],
    // Only the register of the agencies knows these.
    [{ paths: ['b'], prefix: ['ORG-ID-PREFIX'] }, '<a><b>x</b></a>', true],
  ],
  date_now: [
    [{ date: '@at' }, '<a at="2026-01-31T00:00:00Z"/>', true],
    [{ date: '@at' }, '<a/>', true],
    [{ date: '@at' }, '<a at="2026-02-01T00:00:00Z"/>', false],
  ],
  date_order: [
    [{ less: 'b/@d', more: 'c/@d' }, '<a><b d="2025-12-31"/><c d="2026-01-01"/></a>', true],
    [{ less: 'b/@d', more: 'c/@d' }, '<a><b d="2026-01-01"/><c d="2026-01-01"/></a>', true],
    [{ less: 'b/@d', more: 'c/@d' }, '<a><b d="2026-01-01"/></a>', true],
    [{ less: 'b/@d', more: 'c/@d' }, '<a><b d="2026-01-02"/><c d="2026-01-01"/></a>', false],
    [{ less: 'b/@d', more: 'NOW' }, '<a><b d="2026-01-31"/></a>', true],
    [{ less: 'b/@d', more: 'NOW' }, '<a><b d="2026-02-01"/></a>', false],
    // IATI's validator looks at the first only.
    [{ less: 'b/@d', more: 'NOW' }, '<a><b d="2025-01-01"/><b d="2026-02-01"/></a>', false],
  ],
  between_dates: [
    [{ date: '@d', start: '@s', end: '@e' }, '<a d="2026-01-01" s="2026-01-01" e="2026-12-31"/>', true],
    [{ date: '@d', start: '@s', end: '@e' }, '<a s="2026-01-01" e="2026-12-31"/>', true],
    [{ date: '@d', start: '@s', end: '@e' }, '<a d="2027-01-01" s="2026-01-01" e="2026-12-31"/>', false],
    [{ date: '@d', start: '@s', end: '@e' }, '<a d="2025-12-31" s="2026-01-01" e="2026-12-31"/>', false],
  ],
  time_limit: [
    [{ start: '@s', end: '@e' }, '<a s="2024-01-01" e="2024-12-31"/>', true],
    [{ start: '@s', end: '@e' }, '<a s="2025-01-01" e="2026-01-01"/>', true],
    [{ start: '@s', end: '@e' }, '<a s="2025-01-01"/>', true],
    [{ start: '@s', end: '@e' }, '<a s="2024-01-01" e="2025-01-01"/>', false],
    [{ start: '@s', end: '@e' }, '<a s="2025-01-01" e="2026-01-02"/>', false],
    [
      { start: 'b/@s', end: 'b/@e' },
      '<a><b s="2024-01-01" e="2024-12-31"/><b s="2026-01-01" e="2028-12-31"/></a>',
      false,
    ],
  ],
  loop: [
    [eachVocabulary(100), '<a><b v="x" p="100"/></a>', true],
    [eachVocabulary(100), '<a><b v="x" p="100"/><b v="y" p="60"/><b v="y" p="40"/></a>', true],
    [eachVocabulary(100), '<a/>', true],
    [eachVocabulary(100), '<a><b v="x" p="100"/><b v="y" p="60"/></a>', false],
    [eachVocabulary(100), `<a><b v="it's" p="60"/></a>`, false],
    [eachVocabulary(100, "count(b[@v = '$1']) > 1"), '<a><b v="x" p="60"/></a>', true],
    [eachVocabulary(100, "count(b[@v = '$1']) > 1"), '<a><b v="x" p="60"/><b v="x" p="60"/></a>', false],
  ],
};

function eachVocabulary(sum: number, condition = 'true()'): WrittenRule {
  return {
    foreach: 'b/@v',
    do: { strict_sum: { cases: [{ paths: ["b[@v = '$1']/@p"], sum, condition }] } },
  };
}

describe.each(Object.entries(cases))('%s', (kind, rows) => {
  it.each(rows)('%j: %s: %s', (rule, xml, isKept) => {
    expect(brokenIn(xml, { '/a': { [kind]: { cases: [rule] } } })).toEqual(
      isKept ? [] : [expect.objectContaining({ severity: 'error', element: 'a', line: 1 })],
    );
  });
});

it('has a table for every kind of rule that the standard ruleset has', () => {
  const used = Object.values(standard).flatMap((rules) => Object.keys(rules));
  expect([...new Set(used)].filter((kind) => !(kind in cases))).toEqual([]);
});

it('tells which rule is broken and where, each by itself', () => {
  const info = { id: '1', severity: 'warning' as const, message: 'A message.' };
  const faults = brokenIn('<a>\n<b/>\n<b x="1"/>\n</a>', {
    '/a/b': {
      atleast_one: {
        cases: [
          { paths: ['@x'], ruleInfo: info },
          { paths: ['..'], ruleInfo: { ...info, id: '2' } },
        ],
      },
    },
  });
  expect(faults).toEqual([{ ...info, element: 'b', line: 2 }]);
});

it('refuses a ruleset with a kind that it does not know', () => {
  expect(() => createRuleset({ '/a': { dependent: { cases: [{}] } } }, today)).toThrow(/dependent/u);
});

function brokenIn(xml: string, ruleset: Parameters<typeof createRuleset>[0]) {
  const document = XmlDocument.fromString(xml);
  try {
    return createRuleset(ruleset, today)(document.root);
  } finally {
    document.dispose();
  }
}
