import { describe, expect, it } from 'vitest';
import { inSteps } from '../../../../src/formats/booklet/in-steps.ts';
import type { Inline, Node } from '../../../../src/formats/booklet/node.ts';
import { proseNodes } from '../../../../src/formats/booklet/prose.ts';
import { treesOf } from '../../../../src/prose/blocks.ts';
import { renderText } from '../../../../src/prose/render.ts';

const nodesOf = (text: string): Node[] => {
  const { blocks } = renderText(
    { text, format: 'md' },
    {
      href: (address) => `https://site.example.org${address}`,
      footnotesIn: () => ({ label: 'Notes', back: 'Back' }),
    },
  );
  const words = (said: string) => [{ text: said }];
  return proseNodes(treesOf(blocks), { words, verbatim: words, whole: (href) => href }).flat();
};

/** Parts in a line: `h2(A *b*) p(c) ul[p(d) p(e)]`. */
const outline = (nodes: readonly Node[]): string => nodes.map(told).join(' ');

function told(node: Node): string {
  switch (node.kind) {
    case 'heading':
      return `h${node.level}(${line(node.text)})`;
    case 'paragraph':
      return `p(${line(node.text)})`;
    case 'list': {
      const name = node.isOrdered ? `ol${node.start}` : 'ul';
      return `${name}[${node.items.map(outline).join(' | ')}]`;
    }
    case 'quote':
    case 'callout':
    case 'own':
      return `${node.kind}[${outline(node.nodes)}]`;
    case 'table': {
      const rows = node.rows.map((row) => row.map(line).join(' | '));
      return `table(${node.head.map(line).join(' | ')})(${node.ends.join()})[${rows.join(' / ')}]`;
    }
    case 'code':
      return `code(${node.lines.map(line).join(' / ')})`;
    default:
      return node.kind;
  }
}

function line(items: readonly Inline[]): string {
  return items
    .map((one) => {
      if ('kind' in one) return one.kind === 'break' ? '⏎' : `^${one.nodes ? outline(one.nodes) : 'again'}^`;
      const { text, isStrong, isEmphasis, isStruck, isCode, href } = one;
      const marks = [isStrong && '**', isEmphasis && '*', isStruck && '~~', isCode && '`']
        .filter(Boolean)
        .join('');
      const said = marks + text + [...marks].reverse().join('');
      return href === undefined ? said : `[${said}](${href})`;
    })
    .join('');
}

describe('Markdown on paper', () => {
  it.each([
    ['words', 'One\ntwo', 'p(One two)'],
    ['marks', '**a** *b* ~~c~~ `d`', 'p(**a** *b* ~~c~~ `d`)'],
    ['marks in marks', '***a***', 'p(***a***)'],
    ['the end of a line', 'a\\\nb', 'p(a⏎ b)'],
    ['markup of another program', '#let x = 1 $y$ <z> @ref', 'p(#let x = 1 $y$  @ref)'],
    ['headings', '# A *b*\n\n### C', 'h2(A *b*) h4(C)'],
    ['a list', '- a\n- b', 'ul[p(a) | p(b)]'],
    ['lists in lists', '1. a\n   - b\n2. c', 'ol1[p(a ) ul[p(b)] | p(c)]'],
    ['a list that goes on', '5. a\n6. b', 'ol5[p(a) | p(b)]'],
    ['paragraphs in a list', '- a\n\n  b', 'ul[p(a) p(b)]'],
    ['things to do', '- [ ] a\n- [x] b', 'ul[p(☐ a) | p(☑ b)]'],
    ['a quotation', '> a\n>\n> b', 'quote[p(a) p(b)]'],
    ['a table', '| A | B |\n|---|--:|\n| *1* | 2 |', 'table(A | B)(1)[*1* | 2]'],
    ['a table without a head', '|  |  |\n|---|---|\n| 1 | 2 |', 'table()()[1 | 2]'],
    ['code', '```\na\n  b\n```', 'code(a /   b)'],
    ['a line', 'a\n\n---\n\nb', 'p(a) rule p(b)'],
    ['a link of the site', '[a](/b/)', 'p([a](https://site.example.org/b/))'],
    ['a link elsewhere', '[a](https://b.org/c/)', 'p([a](https://b.org/c/)^p(b.org/c)^)'],
    ['an address', '<https://b.org/c/>', 'p([https://b.org/c/](https://b.org/c/))'],
    [
      'one link twice',
      '[a](https://b.org) [c](https://b.org)',
      'p([a](https://b.org)^p(b.org)^ [c](https://b.org)^again^)',
    ],
    ['mail', '[Ann](mailto:a@b.org)', 'p([Ann](mailto:a@b.org)^p(a@b.org)^)'],
    ['a link in a heading', '# [a](https://b.org)', 'h2([a](https://b.org))'],
    ['a note', 'a[^1]\n\n[^1]: b *c*', 'p(a^p(b *c* )^)'],
    ['a note of two paragraphs', 'a[^1]\n\n[^1]: b\n\n    c', 'p(a^p(b) p(c )^)'],
    ['a note twice', 'a[^1] b[^1]\n\n[^1]: c', 'p(a^p(c  )^ b^again^)'],
    ['a note that says nothing', 'a[^1] b[^1]\n\n[^1]:&nbsp;', 'p(a b)'],
    ['a note that names itself', 'a[^1]\n\n[^1]: b[^1]', 'p(a^p(b  )^)'],
  ])('%s', (_, text, shown) => {
    expect(outline(nodesOf(text))).toBe(shown);
  });
});

it.each([
  ['lists', Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- word${i}`).join('\n')],
  ['quotations', `${'> '.repeat(30)}word0`],
])('%s one within the other are no deeper than eight, and keep their words', (_, text) => {
  const shown = outline(nodesOf(text));
  const depth = [...shown].reduce(
    ([now, most], sign) => {
      const next = now! + (sign === '[' ? 1 : sign === ']' ? -1 : 0);
      return [next, Math.max(most!, next)];
    },
    [0, 0],
  )[1];
  expect(depth).toBeLessThanOrEqual(8);
  expect(shown.match(/word\d+/gu)).toEqual(text.match(/word\d+/gu));
});

it.each([
  ['## a\n\n#### b\n\n##### c\n\n## d', 'h2(a) h3(b) h4(c) h2(d)'],
  ['> ###### a\n\n# b', 'quote[h3(a)] h2(b)'],
])('no heading of %j skips a level', (text, shown) => {
  expect(outline(inSteps(nodesOf(text), 2))).toBe(shown);
});
