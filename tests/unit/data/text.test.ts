import { describe, expect, it } from 'vitest';
import { bodyFaults } from '../../../src/data/body.ts';

const addresses = new Set(['/', '/briefs/x/', '/results/']);
const faults = (text: string, format: 'md' | 'mdx' = 'md') =>
  bodyFaults(text, format, addresses).map(({ line, rule }) => `${line} ${rule}`);

describe('in .md', () => {
  it.each([
    ['code where words should be', 'a <b>x</b>', ['1 content-not-code', '1 content-not-code']],
    ['a comment', 'one\n\n<!-- c -->', ['3 content-not-code']],
    ['an element of its own', 'one\n\n<iframe src="https://example.org"></iframe>', ['3 content-not-code']],
    [
      'an element in a list, a table, a quotation, a footnote, a heading',
      '- <i>\n\n| a |\n|---|\n| <u> |\n\n> <s>\n\nx[^1]\n\n# <q>\n\n[^1]: <b>',
      [
        '1 content-not-code',
        '5 content-not-code',
        '7 content-not-code',
        '11 content-not-code',
        '13 content-not-code',
      ],
    ],
    ['an element in the words of a link', '[<b>x](/)', ['1 content-not-code']],
    ['a tag over two lines', 'one <b\ntitle="x"> two', ['1 content-not-code']],
    ['a picture', '![a](b.png)', ['1 content-not-code']],
    ['a picture by reference', '![a][b]\n\n[b]: https://example.org/b.png', ['1 content-not-code']],
    ['a directive of one line', 'one\n\n::name', ['3 component-listed']],
    ['a directive around text', ':::name\nx\n:::', ['1 component-listed']],
    ['a directive inside a line', 'one :name[two] three', ['1 component-listed']],
    ['a directive with attributes', 'one :name{a=b} three', ['1 component-listed']],
    ['script in a link', '[x](javascript:alert(1))', ['1 link-safe']],
    ['script in a link, with capitals', '[x](JaVaScRiPt:alert(1))', ['1 link-safe']],
    ['script in a link, with an entity', '[x](&#106;avascript:alert(1))', ['1 link-safe']],
    ['script in a definition', 'x\n\n[x]: javascript:alert(1)', ['3 link-safe']],
    ['data in a link', '[x](data:text/html,x)', ['1 link-safe']],
    ['a bare host', '[x](example.org)', ['1 link-safe']],
    ['another host by two slashes', '[x](//example.org)', ['1 link-safe']],
    ['a relative path', '[x](../y/)', ['1 link-safe']],
    ['a link to nothing', '[x]()', ['1 link-safe']],
    ['a page that is not there', '[x](/briefs/y/)', ['1 link-leads-somewhere']],
    ['a page without its last slash', '[x](/briefs/x)', ['1 link-leads-somewhere']],
    ['a page through a backslash', '[x](/\\\\example.org)', ['1 link-leads-somewhere']],
  ])('finds %s', (_, text, found) => {
    expect(faults(text)).toEqual(found);
  });

  it.each([
    ['', 'nothing'],
    ['  \n\n', 'only space'],
    ['`<b>` and ``<i> ` ``', 'code'],
    ['```html\n<script>\n```', 'a block of code'],
    ['    <script>', 'an indented block of code'],
    ['1 < 2 and <3, a<>b', 'lone signs'],
    ['\\<b>', 'an escaped tag'],
    ['&lt;b&gt; &amp; &nbsp;', 'entities'],
    ['at 10:30, a ratio of 1:2, note: this, :name', 'colons'],
    ['{braces} and {a: 1}', 'braces'],
    ['<https://example.org> https://example.org www.example.org a@example.org', 'autolinks'],
    [
      '[a](https://example.org) [b](http://example.org) [c](mailto:a@example.org) [d](tel:+44) [e](#f)',
      'links outside',
    ],
    ['[a](/) [b](/briefs/x/) [c](/briefs/x/#d) [e](/results/?q=1#f)', 'links inside'],
    ['a[^1]\n\n[^1]: A note.', 'footnotes'],
    ['- [ ] one\n- [x] two\n\n| a |\n|---|\n| b |\n\n~~c~~', 'tables, lists, strikes'],
    ['import x from "y"', 'the word import'],
    ['---\ntitle: x\n---', 'rules that look like fields'],
  ])('leaves %j alone: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('in .mdx', () => {
  it.each([
    ['{1 + 1}', ['1 content-not-code']],
    ['one {name} two', ['1 content-not-code']],
    ['{/* a remark */}', ['1 content-not-code']],
    ['import x from "y"', ['1 content-not-code']],
    ['one\n\nexport const a = 1', ['3 content-not-code']],
    ['<Foo/>', ['1 component-listed']],
    ['one <b>x</b>', ['1 component-listed']],
    ['<>x</>', ['1 component-listed']],
    ['one\n\n{', ['3 content-not-code']],
    ['one\n\ntwo\n\n<Foo', ['5 content-not-code']],
    ['<https://example.org>', ['1 content-not-code']],
    ['[x](javascript:alert(1))', ['1 link-safe']],
    ['![a](b.png)', ['1 content-not-code']],
  ])('finds what is wrong in %j', (text, found) => {
    expect(faults(text, 'mdx')).toEqual(found);
  });

  it.each([
    'plain *words*',
    '`{a}` and `<b>`',
    '[a](/briefs/x/)',
    '```\n{a}\n```',
    '# A heading\n\n- a list',
  ])('leaves %j alone', (text) => {
    expect(faults(text, 'mdx')).toEqual([]);
  });
});
