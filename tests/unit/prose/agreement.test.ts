import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import type { Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Corpus, Entry } from '../../../src/checks/corpus.ts';
import { directiveRules } from '../../../src/checks/directives.ts';
import type { Block } from '../../../src/prose/blocks.ts';
import { renderText } from '../../../src/prose/render.ts';
import { takeApart } from '../../../src/prose/take-apart.ts';

type Format = 'md' | 'mdx';

const seed = Number(process.env.MUTATION_SEED ?? 20260131);

/** What the check says of a text: of its directives, and of what is no word in it. */
function faultsOf(text: string, format: Format): string[] {
  const entry = { texts: [{ path: [], text: takeApart(text, format) }] } as unknown as Entry;
  const found = directiveRules['component-listed'].find({
    entries: [entry],
    translations: [],
  } as unknown as Corpus);
  return [
    ...found.map(({ line, message }) => `${line} ${message}`),
    ...entry.texts.flatMap((one) => one.text.code.map(({ line, kind }) => `${line} ${kind}`)),
  ];
}

/** The pieces a text was written with, by name, as the check sees them. */
const written = (text: string, format: Format) =>
  takeApart(text, format).directives.map(({ name }) => name.toLowerCase());

const blocksOf = (text: string, format: Format) =>
  renderText({ text, format }, { href: String, footnotesIn: () => ({ label: 'Notes', back: 'Back' }) })
    .blocks;

/** The pieces a page shows, by name, each before what stands in it. */
const shown = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => ('tree' in block ? [] : [block.name, ...shown(block.blocks)]));

/** Lines of a page that still look like a directive, code left out. */
const leftovers = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => ('tree' in block ? leftIn(block.tree) : leftovers(block.blocks)));

function leftIn(tree: Root): string[] {
  const left: string[] = [];
  visit(tree, 'element', (element) => {
    if (!/^(?:p|li|h[1-6]|td|th)$/u.test(element.tagName)) return;
    const text = element.children.map(wordsOf).join('');
    left.push(...text.split('\n').filter((line) => /^\s*(?::{3,}\s*$|:{2,}\s?[a-z])/iu.test(line)));
  });
  return left;
}

function wordsOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || node.tagName === 'code') return '\u0000';
  return /^(?:ul|ol|p|pre|table|blockquote)$/u.test(node.tagName) ? '' : node.children.map(wordsOf).join('');
}

/** What passes the check is shown as its author meant it. */
function expectAgreement(text: string, format: Format): void {
  if (faultsOf(text, format).length > 0) return;
  const blocks = blocksOf(text, format);
  expect({ text, left: leftovers(blocks), pieces: shown(blocks) }).toEqual({
    text,
    left: [],
    pieces: written(text, format),
  });
}

const open = 'callout is not closed, so it takes in all that follows';

describe('what the page cannot show as it was meant, the check tells', () => {
  it.each<[string, string, string[]]>([
    ['a close of fewer colons', '::::callout{title="Note"}\nA\n:::', [`1 ${open}`]],
    ['a close of fewer colons, more below', '::::callout\nA\n:::\n\nB', [`1 ${open}`]],
    ['a close that belongs to the callout within', ':::callout\n:::callout\nA\n:::', [`1 ${open}`]],
    ['a close that a table takes for a row', ':::callout\n| a |\n|---|\n| b |\n:::', [`1 ${open}`]],
    ['a close in code that nobody closed', ':::callout\n```\nA\n:::', [`1 ${open}`]],
    ['a close too far in', ':::callout\nA\n\n    :::', [`1 ${open}`]],
    ['a close too far in, right below words', ':::callout\nA\n    :::\n\nB\n:::', ['3 ::: closes nothing']],
    ['no close', ':::callout', [`1 ${open}`]],
    ['a close of nothing', 'A\n\n:::\n\nB', ['3 ::: closes nothing']],
    ['a close of nothing in a list', '- A\n- :::', ['2 ::: closes nothing']],
    ['a second close', ':::callout\nA\n:::\n:::', ['4 ::: closes nothing']],
  ])('in .md: %s', (_, text, faults) => {
    expect(faultsOf(text, 'md').map((fault, i) => fault.slice(0, faults[i]?.length))).toEqual(faults);
  });

  it('in .mdx: a close of nothing', () => {
    expect(faultsOf('A\n\n:::\n\nB', 'mdx')).toEqual([
      expect.stringMatching(/^3 callout is written with colons, but in an \.mdx file it is a component/u),
    ]);
  });
});

describe('what the page shows as it was meant, the check passes', () => {
  it.each<[string, string, string]>([
    ['as many colons', '::::callout{title="Note"}\nA\n::::', 'callout'],
    ['more colons below', ':::callout\nA\n:::::', 'callout'],
    ['one callout in another', '::::callout\n:::callout\nA\n:::\nB\n::::\nC', 'callout callout'],
    ['spaces around the close', ':::callout\nA\n  :::  \nB', 'callout'],
    ['lines of another machine', ':::callout\r\nA\r\n:::\r\nB', 'callout'],
    ['lines of an old machine', ':::callout\rA\r:::\rB', 'callout'],
    ['an open list', ':::callout\n- A\n  - B\n:::\n- C', 'callout'],
    ['an empty callout', ':::callout\n:::', 'callout'],
    ['pieces in a callout', ':::callout\nA\n::ask{id=a}\n\n::gallery\n:::', 'callout ask gallery'],
    ['between words', 'A\n::ask{id=a}\nB', 'ask'],
    ['colons in code', '```\n:::\n```\n\n`:::` and `::ask`', ''],
    ['colons in code right below words', 'A\n```\n:::\n::ask{id=a}\n```', ''],
    ['colons in words', 'std::vector, 10:30, a ::: b', ''],
  ])('in .md: %s', (_, text, pieces) => {
    expect(faultsOf(text, 'md')).toEqual([]);
    expect(shown(blocksOf(text, 'md')).join(' ')).toBe(pieces);
    expectAgreement(text, 'md');
  });
});

const pick = fc.constantFrom;
const colons = fc.integer({ min: 1, max: 6 }).map((n) => ':'.repeat(n));
const space = pick('', '', '', '', ' ', '   ', '    ', '\t');
const name = pick('callout', 'callout', 'callout', 'ask', 'gallery', 'figure', 'video', 'Callout');
const given = pick(
  '',
  '',
  '{id=a}',
  '{title="A b"}',
  '{#a}',
  ' {id=a}',
  '[a]',
  '{id=a',
  ' A',
  '{title="a: b"} ',
);
const directive = fc.tuple(space, colons, name, given, space).map((parts) => parts.join(''));
const proper = pick(':::callout', '::::callout{title="In short"}', '::ask{id=a}', '::gallery', ':::', '::::');
const close = fc.tuple(space, colons, space).map((parts) => parts.join(''));
const words = pick(
  ...[
    'A',
    'A *b* c',
    '# A',
    'A\n===',
    '- A',
    '  - B',
    '1. A',
    '> A',
    '> - A',
    '| a |\n|---|\n| b |',
    '***',
    '---',
  ],
  ...[
    '```',
    '~~~',
    '    A',
    '[^1]: A',
    '[a]: /b',
    'A[^1] [a]',
    '- [ ] A',
    'at 10:30',
    'A\\',
    'A  ',
    '[a]:',
    '| A |',
  ],
);
const prefix = pick('', '', '', '', '', '- ', '  ', '> ', '    ', '1. ', '[^1]: ');
const line = fc
  .tuple(prefix, fc.oneof(directive, proper, proper, close, words, words, fc.constant('')))
  .map((parts) => parts.join(''));
const ending = pick('', '\n', '\n\n', '  ');
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), pick('\n', '\n', '\n\n', '\r\n', '\r'), ending)
  .map(([lines, end, last]) => lines.join(end) + last);

const component = pick(
  ...[
    '<Callout>',
    '</Callout>',
    '<Callout title="A">',
    '<Ask id="a" />',
    '<Ask id="a">',
    '</Ask>',
    '<Gallery />',
  ],
  ...[
    '<Callout>A</Callout>',
    '<Callout><Ask id="a" /></Callout>',
    '<Callout>A <Gallery /></Callout>',
    '<Video />',
  ],
  ...['<Ask id={1} />', '<ask />', '<Callout><Ask id="a" /> A</Callout>', '<Ask id="a" /> <Gallery />'],
);
const mdx = fc
  .array(fc.oneof(component, component, words, close, fc.constant('')), { minLength: 1, maxLength: 8 })
  .map((lines) => lines.join('\n'));

describe('whatever the check passes, the page shows as it was meant', () => {
  it.each<[Format, fc.Arbitrary<string>]>([
    ['md', text],
    ['mdx', mdx],
  ])('in .%s, as it comes', (format, texts) => {
    fc.assert(
      fc.property(texts, (one) => expectAgreement(one, format)),
      { seed, numRuns: 3000 },
    );
  });
});

it('leaves no mark of its own on the page', () => {
  fc.assert(
    fc.property(text, (one) => {
      const html = blocksOf(one, 'md').map((block) => ('tree' in block ? toHtml(block.tree) : ''));
      expect(html.join('')).not.toMatch(/piece[0-9a-f]{32}/u);
    }),
    { seed, numRuns: 1000 },
  );
});
