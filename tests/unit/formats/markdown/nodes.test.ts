import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { markdownToHast } from 'satteri';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Inline, Node, Words } from '../../../../src/formats/booklet/node.ts';
import { bodyOf } from '../../../../src/content-files/frontmatter.ts';
import { proseNodes } from '../../../../src/formats/booklet/prose.ts';
import { markdownDocument } from '../../../../src/formats/markdown/nodes.ts';
import { treesOf } from '../../../../src/prose/blocks.ts';
import { renderText } from '../../../../src/prose/render.ts';

/** What another program reads: the elements, and all the words. */
function reread(markdown: string): { elements: string[]; words: string } {
  const elements: string[] = [];
  const wordsOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element') elements.push(node.tagName);
    else if (node.type !== 'root') elements.push(`${node.type}!`);
    return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
  };
  const words = wordsOf(markdownToHast(markdown, { features: { gfm: true } }) as Nodes);
  return { elements, words: words.replace(/[ \n]+/gu, ' ').trim() };
}

const p = (...text: Inline[]): Node => ({ kind: 'paragraph', text });
const t = (text: string, style: Partial<Words> = {}): Words => ({ text, ...style });
const strong = { isStrong: true } as const;
const em = { isEmphasis: true } as const;

describe('parts as Markdown', () => {
  it.each<[string, Node[], string]>([
    ['words', [p(t('One\n two'))], 'One two\n'],
    ['marks', [p(t('a', strong), t(' b '), t('c', em))], '**a** b *c*\n'],
    ['marks within marks', [p(t('a', strong), t('b', { ...strong, ...em }))], '**a*b***\n'],
    ['white space within marks', [p(t('a'), t(' b ', strong), t('c'))], 'a **b** c\n'],
    [
      'headings that end in signs',
      ['a #', 'C##', '#', '##'].map((text): Node => ({ kind: 'heading', level: 2, text: [t(text)] })),
      '## a \\#\n\n## C\\##\n\n## \\#\n\n## \\##\n',
    ],
    [
      'marks beside a letter',
      [p(t('(b)', strong), t('ຄ')), p(t('ຄ'), t('(b)', em))],
      '**(b)**&#3716;\n\n&#3716;*(b)*\n',
    ],
    ['a link', [p(t('a', { href: 'https://x.example/a_(b)' }))], '[a](<https://x.example/a_(b)>)\n'],
    ['code', [p(t('a`b|', { isCode: true }))], '``a`b|``\n'],
    ['the end of a line', [p(t('a'), { kind: 'break' }, t('# b'))], 'a\\\n\\# b\n'],
    ['a heading', [{ kind: 'heading', level: 3, text: [t('A #')] }], '### A \\#\n'],
    ['a heading of one sign', [{ kind: 'heading', level: 3, text: [t('#')] }], '### \\#\n'],
    ['a heading of signs', [{ kind: 'heading', level: 3, text: [t('##')] }], '### \\##\n'],
    [
      'a note',
      [
        p(t('a'), { kind: 'note', id: 'n', nodes: [p(t('one')), p(t('two'))] }),
        p({ kind: 'note', id: 'n', nodes: null }),
      ],
      'a[^1]\n\n[^1]\n\n[^1]: one\n\n    two\n',
    ],
    [
      'what paper says of a link',
      [p(t('a'), { kind: 'note', id: 'to https://x', nodes: [p(t('x'))] })],
      'a\n',
    ],
    [
      'two lists in a row',
      [1, 2].map((): Node => ({ kind: 'list', isOrdered: false, start: 1, items: [[p(t('a'))]] })),
      '- a\n\n* a\n',
    ],
    [
      'a list that goes on, with paragraphs',
      [{ kind: 'list', isOrdered: true, start: 5, items: [[p(t('a')), p(t('b'))], [p(t('c'))]] }],
      '5. a\n\n   b\n\n6. c\n',
    ],
    [
      'a quotation',
      [{ kind: 'quote', nodes: [p(t('a')), p(t('b'))], by: [t('C')] }],
      '> a\n>\n> b\n>\n> — C\n',
    ],
    [
      'a table',
      [
        {
          kind: 'table',
          ends: [1],
          head: [[t('A')], [t('B|')]],
          rows: [[[t('1')], [t('2'), { kind: 'break' }, t('3')]]],
        },
      ],
      '| A | B\\| |\n| --- | --: |\n| 1 | 2 3 |\n',
    ],
    [
      'code and a link in a table',
      [
        {
          kind: 'table',
          ends: [],
          head: [[t('a|b', { isCode: true })]],
          rows: [[[t('c', { href: 'https://x.example/?d|e' })]], [[t('f\\|g', { isCode: true })]]],
        },
      ],
      '| `a\\|b` |\n| --- |\n| [c](https://x.example/?d%7Ce) |\n| f\\\\\\|g |\n',
    ],
    ['code in lines', [{ kind: 'code', lines: [[t('```')], [t('  b')]] }], '````\n```\n  b\n````\n'],
    [
      'facts, one without a term',
      [
        {
          kind: 'facts',
          rows: [
            { term: [t('A')], value: [t('b')] },
            { term: [], value: [t('c')] },
          ],
        },
      ],
      '- **A**: b\n- c\n',
    ],
  ])('%s', (_, nodes, markdown) => {
    expect(markdownDocument(nodes)).toBe(markdown);
  });
});

const signs = fc.constantFrom(
  ...'\\`*_{}[]()#+-.!|<>~&=:;"\'/ 1a\n\t'.split(''),
  ...['ຄຳ', '&amp;', '<b>', '1. ', '```', '[^1]', '](x)', '---', '\u00a0'],
);
const hostile = fc
  .array(signs, { minLength: 1, maxLength: 14 })
  .map((all) =>
    all
      .join('')
      .replace(/[ \p{Cc}]+/gu, ' ')
      .trim(),
  )
  .filter((text) => text !== '');

describe('words that look like Markdown', () => {
  it.each<[string, (text: Words) => Node[]]>([
    ['a heading', (text) => [{ kind: 'heading', level: 2, text: [text] }]],
    ['a paragraph', (text) => [p(text)]],
    ['a second line', (text) => [p(t('x'), { kind: 'break' }, text)]],
    ['a list', (text) => [{ kind: 'list', isOrdered: false, start: 1, items: [[p(text)], [p(text)]] }]],
    ['a quotation', (text) => [{ kind: 'quote', nodes: [p(text)], by: [text] }]],
    ['a table', (text) => [{ kind: 'table', ends: [], head: [[text]], rows: [[[text]]] }]],
    ['a link', (text) => [p(t('x'), { ...text, href: 'https://x.example/' }, t('y'))]],
    ['marks', (text) => [p(t('x'), { ...text, ...strong }, t('y'), { ...text, ...em }, t(' z'))]],
    ['marks in a row', (text) => [p({ ...text, ...strong }, { ...text, ...strong, ...em }, text)]],
    ['code', (text) => [p(t('x'), { ...text, isCode: true })]],
    [
      'code in a table',
      ({ text }) => [
        {
          kind: 'table',
          ends: [],
          head: [[t('x')]],
          rows: [[[t(text.replaceAll('\\', '/'), { isCode: true })]]],
        },
      ],
    ],
    ['lines of code', (text) => [{ kind: 'code', lines: [[text], [t('x')]] }]],
    ['a note', (text) => [p(t('x'), { kind: 'note', id: 'n', nodes: [p(text)] })]],
    ['facts', (text) => [{ kind: 'facts', rows: [{ term: [text], value: [text] }] }]],
  ])('stay words in %s', (where, nodesOf) => {
    const wanted = reread(markdownDocument(nodesOf(t('word'))));
    fc.assert(
      fc.property(hostile, (text) => {
        const found = reread(markdownDocument(nodesOf(t(text))));
        const told = where === 'code in a table' ? text.replaceAll('\\', '/') : text;
        expect(found.words).toBe(wanted.words.replaceAll('word', told));
        expect(found.elements).toEqual(wanted.elements);
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts as their authors wrote them', () => {
  const bodies = globSync('content/{briefs,countries,asks,pages}/*.md').map((file): [string, string] => [
    file,
    bodyOf(readFileSync(file, 'utf8')).replaceAll(/^:.*$/gmu, ''),
  ]);

  it.each(bodies)('%s comes back from its Markdown as it went in', (_, text) => {
    const nodes = partsOf(text);
    expect(partsOf(markdownDocument(nodes))).toEqual(nodes);
  });
});

/** The parts of a text of Markdown. */
function partsOf(text: string): Node[] {
  const { blocks } = renderText(
    { text, format: 'md' },
    { href: (address) => address, footnotesIn: () => ({ label: 'Notes', back: 'Back' }) },
  );
  const words = (said: string) => [{ text: said }];
  return proseNodes(treesOf(blocks), { words, verbatim: words, whole: (href) => href }).flat();
}

it.each(['#', '##', 'C #', 'C#', '# C #', '\\#', 'C \\#'])('reads back a heading that is %s', (text) => {
  const markdown = markdownDocument([{ kind: 'heading', level: 2, text: [t(text)] }]);
  expect(reread(markdown)).toEqual({ elements: ['h2'], words: text });
});
