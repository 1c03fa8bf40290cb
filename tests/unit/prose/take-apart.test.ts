import { describe, expect, it } from 'vitest';
import { takeApart } from '../../../src/prose/take-apart.ts';
import { computingTime } from '../../support/computing-time.ts';

const code = (text: string, format: 'md' | 'mdx' = 'md') =>
  takeApart(text, format).code.map(({ line, kind }) => `${line} ${kind}`);
const links = (text: string) => takeApart(text, 'md').links.map(({ line, url }) => `${line} ${url}`);
const directives = (text: string, format: 'md' | 'mdx' = 'md') =>
  takeApart(text, format).directives.map(({ line, name, attributes, computed, nested, container, flaw }) =>
    [line, name, JSON.stringify(attributes), ...computed, nested && 'nested', container && 'container', flaw]
      .filter(Boolean)
      .join(' '),
  );

describe('code in .md', () => {
  it.each([
    ['an element', 'a <b>x</b>', ['1 html']],
    ['an end without its start', 'one\n\ntwo</b>', ['3 html']],
    ['a comment', 'one\n\n<!-- c -->', ['3 html']],
    ['an element of its own', 'one\n\n<iframe src="https://example.org"></iframe>', ['3 html']],
    [
      'an element in a list, a table, a quotation, a footnote, a heading',
      '- <i>\n\n| a |\n|---|\n| <u> |\n\n> <s>\n\nx[^1]\n\n# <q>\n\n[^1]: <b>',
      ['1 html', '5 html', '7 html', '11 html', '13 html'],
    ],
    ['an element in the words of a link', '[<b>x](/)', ['1 html']],
    ['an element in a callout', ':::callout\n<b>\n:::', ['2 html']],
    ['a tag over two lines', 'one <b\ntitle="x"> two', ['1 html']],
    ['a picture', '![a](b.png)', ['1 picture']],
    ['a picture by reference', '![a][b]\n\n[b]: https://example.org/b.png', ['1 picture']],
    ['a tag with a slash behind its name', 'a <script/x> <img/src=x/onerror=1//', ['1 html', '1 html']],
    ['an end with a slash behind its name', 'one\n\ntwo </b/x>', ['3 html']],
    ['a line break with more behind it', 'one\n<br/foo>two', ['2 html']],
    ['an address without its space', '<a/href=x>x</a>', ['1 html']],
    ['attributes that touch', 'one\ntwo <a href="b"title="c">x', ['2 html']],
    ['a name and a quotation mark', '<b"x">', ['1 html']],
    ['a tag that nothing closes', 'one\n> two <img src="x"', ['2 html']],
    ['half a comment', 'a <!- b ->', ['1 html']],
    ['a tag of a word processor', 'a <o:p></o:p>', ['1 pasted']],
    ['an end of a word processor', '</o:p>', ['1 pasted']],
    ['a smart tag', 'in <st1:City w:st="on">Suva</st1:City>', ['1 pasted']],
    ['a smart tag without attributes', 'in <st1:place>Suva</st1:place>', ['1 pasted']],
    ['a condition of a word processor', '<![if !supportLists]>a<![endif]>', ['1 pasted', '1 pasted']],
    ['a hidden condition', 'a <!--[if gte mso 9]> b <![endif]-->', ['1 pasted']],
    ['a class of a word processor', '<p class=MsoNormal>a</p>', ['1 pasted']],
    ['a style of a word processor', 'a <span style="mso-list:Ignore">b</span>', ['1 pasted']],
    ['an instruction', 'a <?xml:namespace prefix = o />', ['1 pasted']],
    [
      'control characters',
      'a &#1; b\n&#x1F; &#0; &#127;',
      ['1 character', '2 character', '2 character', '2 character'],
    ],
    [
      'what is no character',
      '&#xFFFE; &#xD800; &#x110000; &#xFDD0; &#xFFFD;',
      Array.from({ length: 5 }, () => '1 character'),
    ],
    ['a sign of old Windows programs', 'it&#146;s', ['1 character']],
    ['a control character in an address', '[a](&#1;https://example.org)', ['1 character']],
  ])('%s', (_, text, found) => {
    expect(code(text)).toEqual(found);
  });

  it.each([
    ['&#150;', '–'],
    ['&#x92;', '’'],
    ['&#128;', '€'],
    ['&#129;', undefined],
    ['&#1;', undefined],
  ])('what was meant by %s is %s', (text, instead) => {
    expect(takeApart(text, 'md').code.map((piece) => piece.instead)).toEqual([instead]);
  });

  it.each([
    ['', 'nothing'],
    ['  \n\n', 'only space'],
    ['`<b>` and ``<i> ` ``', 'code'],
    ['```html\n<script>\n```', 'a block of code'],
    ['    <script>', 'an indented block of code'],
    ['1 < 2 and <3, a<>b', 'lone signs'],
    ['\\<b> \\<script/x>', 'an escaped tag'],
    ['&lt;script/x&gt; `<script/x>` `<o:p>`', 'tags that are shown'],
    ['if p<q and n<N, a<b/c', 'signs of mathematics'],
    ['&#8217; &#233; &#x1F4A7; &#9; &#10;', 'numbers of letters'],
    ['`&#1;` \\&#1;\n\n```\n&#1;\n```', 'numbers that are shown'],
    ['&lt;b&gt; &amp; &nbsp;', 'entities'],
    ['{braces} and {a: 1} and import x from "y"', 'braces and imports'],
    ['<https://example.org> https://example.org a@example.org', 'autolinks'],
  ])('none in %j: %s', (text) => {
    expect(code(text)).toEqual([]);
  });
});

describe('knots', () => {
  it.each([
    ['quotations', '>'.repeat(500_000)],
    ['lists', '- '.repeat(200_000)],
    ['numbered lists', '1. '.repeat(100_000)],
    ['lists over many lines', Array.from({ length: 120 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
    ['callouts', ':::callout\n'.repeat(100_000)],
    ['directives', ':a['.repeat(100_000)],
    ['attributes', '::a{'.repeat(100_000)],
    ['times', '10:30 '.repeat(50_000)],
    ['stars', '*a_ '.repeat(500_000)],
  ])('%s, at once', (_, text) => {
    const time = computingTime(() => {
      expect(takeApart(`one\n\n${text}`, 'md').code).toMatchObject([{ kind: 'tangled' }]);
    });
    expect(time).toBeLessThan(2000);
  });

  it('components', () => {
    const { code: found } = takeApart(`one\n\n${'<Callout>\n\n'.repeat(20_000)}`, 'mdx');
    expect(found).toMatchObject([{ kind: 'tangled' }]);
  });

  it.each(['[', '*a_', '`', '<', '&', '|', '![', '~a~~', '[^1]: ', '{'])(
    '%s, fifty thousand times, is only slow to write',
    (piece) => {
      expect(takeApart(piece.repeat(50_000), 'md').code.filter(({ kind }) => kind === 'tangled')).toEqual([]);
    },
  );
});

describe('code in .mdx', () => {
  it.each([
    ['an import', 'import x from "y"', ['1 import']],
    ['an export', 'one\n\nexport const x = 1', ['3 import']],
    ['an expression', 'one {1 + 1}', ['1 expression']],
    ['an expression of its own', 'one\n\n{process.exit()}', ['3 expression']],
    ['a comment', '{/* c */}', ['1 expression']],
    ['code between two lines of hyphens', '---\nimport x from "y"\n---\n\n{1}', ['2 import']],
    ['what is no MDX', 'one\n\nwith < {', ['3 unreadable']],
  ])('%s', (_, text, found) => {
    expect(code(text, 'mdx')).toEqual(found);
  });
});

it.each([
  ['[x](javascript:alert(1))', ['1 javascript:alert(1)']],
  ['one\n\n[x](JaVaScRiPt:alert(1))', ['3 JaVaScRiPt:alert(1)']],
  ['[x](&#106;avascript:alert(1))', ['1 javascript:alert(1)']],
  ['x\n\n[x]: javascript:alert(1)', ['3 javascript:alert(1)']],
  ['<javascript:alert(1)>', ['1 javascript:alert(1)']],
  ['[x](</a b>)', ['1 /a b']],
  ['https://example.org', ['1 https://example.org']],
  ['`[x](/)`', []],
])('links in %j', (text, found) => {
  expect(links(text)).toEqual(found);
});

describe('directives', () => {
  it.each<[string, string, string[]]>([
    ['one of a line', 'one\n\n::ask{id=a}', ['3 ask {"id":"a"}']],
    [
      'one around text, another in it',
      ':::callout{title="A b"}\n\n::ask{id=a}\n:::',
      ['1 callout {"title":"A b"} container', '3 ask {"id":"a"}'],
    ],
    ['one in a list', '- ::ask{id=a}', ['1 ask {"id":"a"} nested']],
    ['one in a quotation', '> ::ask{id=a}', ['1 ask {"id":"a"} nested']],
    ['one in a sentence', 'one :ask{id=a} two', ['1 ask {"id":"a"} nested']],
    ['one with a label', 'one :name[two] three', ['1 name {} nested']],
    ['one with a space in it', '::ask {id=a}', ['1 ask {"id":"a"} broken']],
    ['one in a sentence, with two colons', 'see ::ask{id=a} here', ['1 ask {"id":"a"} broken']],
    ['one with words behind it', '::ask{id=a} more', ['1 ask {"id":"a"} broken']],
    ['one right below a line', 'one\n::ask{id=a}\n::: callout', ['2 ask {"id":"a"}', '3 callout {} broken']],
    ['one that is not closed', ':::callout\none\n\ntwo', ['1 callout {} container open']],
    ['one with its title beside it', ':::callout In short\none\n:::', ['1 callout {} container beside']],
    ['one with a label', '::ask[a]{id=a}', ['1 ask {"id":"a"} beside']],
    ['names in two parts', 'std::vector and a::b{c}', []],
    ['times, ratios and colons', 'at 10:30, a ratio of 1:2, note: this, :name', []],
    ['notes behind colons', 'a ratio of 3:1[^1], two:one[^1]\n\n[^1]: x', []],
  ])('in .md: %s', (_, text, found) => {
    expect(directives(text)).toEqual(found);
  });

  it.each<[string, string, string[]]>([
    ['one of a line', '<Ask id="a" />', ['1 Ask {"id":"a"}']],
    [
      'one around text',
      '<Callout title="A">\n\nx\n\n<Ask id="a" />\n\n</Callout>',
      ['1 Callout {"title":"A"} container', '5 Ask {"id":"a"}'],
    ],
    ['what is worked out', '<Ask id={1} {...all} />', ['1 Ask {} id …']],
    ['one in a sentence', 'one <Ask id="a" /> two', ['1 Ask {"id":"a"} nested']],
    ['one with colons', 'one\n\n::figure{id=a}', ['3 figure {"id":"a"} colons']],
    [
      'one with colons that is no MDX',
      '::figure{id="a"}\n\n::gallery',
      ['1 figure {"id":"a"} colons', '3 gallery {} colons'],
    ],
    ['a fragment', '<>x</>', ['1 {} container']],
  ])('in .mdx: %s', (_, text, found) => {
    expect(directives(text, 'mdx')).toEqual(found);
  });
});

it.each([
  ['##Close\n\n## Open\n\n#tag', ['1 ##']],
  ['a note[^1] and [^two].\n\n[^1]: text', ['1 [^two]']],
  ['`##Close` and `[^1]`', []],
])('marks that do nothing in %j', (text, marks) => {
  expect(takeApart(text, 'md').marks.map(({ line, value }) => `${line} ${value}`)).toEqual(marks);
});

it('counts lines from where the text starts, and folds white space', () => {
  const { headings, paragraphs } = takeApart('## A\n\none\n *two*   `three`  \nfour', 'md', 11);
  expect(headings).toEqual([{ depth: 2, line: 11 }]);
  expect(paragraphs).toEqual([{ text: 'one two three four', line: 13 }]);
});
