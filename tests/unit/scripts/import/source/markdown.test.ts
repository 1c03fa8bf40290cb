import { describe, expect, it } from 'vitest';
import { looksLikeMarkdown, readMarkdown } from '../../../../../scripts/import/source/markdown.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

function read(text: string) {
  return readMarkdown('brief.md', new TextEncoder().encode(text));
}

describe('readMarkdown', () => {
  it('says of every line what it is and where it stands', () => {
    const { lines } = read('# Wells *for* all\n\nSome\ntext.\n\n1. One\n   - Two\n\n> Said\n\n**All bold**');
    expect(lines).toEqual([
      { text: 'Wells for all', place: 'line 1', kind: 'heading', level: 1 },
      { text: 'Some text.', place: 'lines 3–4', kind: 'paragraph' },
      { text: 'One', place: 'line 6', kind: 'item', level: 1, isNumbered: true },
      { text: 'Two', place: 'line 7', kind: 'item', level: 2 },
      { text: 'Said', place: 'line 9', kind: 'quote' },
      { text: 'All bold', place: 'line 11', kind: 'paragraph', isBold: true },
    ]);
  });

  it.each([
    ['escapes', 'US\\$ 1,400,000 and soc\\_work', ['US$ 1,400,000 and soc_work']],
    ['what was escaped twice', 'soc\\\\_work', ['soc_work']],
    ['breaks', 'Water Office  \n12 Lake Road\\\nKisumu', ['Water Office', '12 Lake Road', 'Kisumu']],
    ['labels below each other', '**Country:** Kenya\n**Donor:** A fund', ['Country: Kenya', 'Donor: A fund']],
    [
      'a mail address below a name',
      'Amina Otieno — Programme Manager, Water Office of the Lake Districts\namina@example.org',
      ['Amina Otieno — Programme Manager, Water Office of the Lake Districts', 'amina@example.org'],
    ],
    ['targets and single tildes', 'SDG:8.1, 5~10 or ~20 wells', ['SDG:8.1, 5~10 or ~20 wells']],
    ['HTML', '<div>Wells<br>Pumps</div>\n\nOne<br>two', ['Wells', 'Pumps', 'One', 'two']],
    ['a script', '<script>alert(1)</script>\n\nWells', ['Wells']],
    ['lines that are set in', '    Wells for all\n\n    Pumps', ['Wells for all', 'Pumps']],
    ['other line ends', '# Wells\r\n\r\nText', ['Wells', 'Text']],
  ])('reads %s', (_, text, texts) => {
    expect(read(text).lines.map((line) => line.text)).toEqual(texts);
  });

  it('keeps where links lead', () => {
    const { lines } = read('See [our page](https://example.org/a) and <https://example.org>.');
    expect(lines[0]?.text).toBe('See our page and https://example.org.');
    expect(lines[0]?.links).toEqual([
      { text: 'our page', href: 'https://example.org/a' },
      { text: 'https://example.org', href: 'https://example.org' },
    ]);
  });

  it('reads tables', () => {
    const { tables, lines } = read('### Sums\n\n| Year | Sum |\n|---|--:|\n| 2024 | **400** |');
    expect(tables[0]?.heads).toBe(1);
    expect(tables[0]?.title?.text).toBe('Sums');
    expect(tables[0]?.rows.map((row) => row.map((cell) => cell.lines[0]?.text))).toEqual([
      ['Year', 'Sum'],
      ['2024', '400'],
    ]);
    expect(lines.at(-1)?.place).toBe('line 5');
  });

  it('reads a table whose head is empty as one without', () => {
    const { tables } = read('| | |\n|---|---|\n| **Country** | Kenya |');
    expect(tables[0]?.heads).toBe(0);
    expect(tables[0]?.rows).toHaveLength(1);
  });

  it('reads the fields above a text as lines and counts on', () => {
    expect(read('---\ntitle: "Wells"\ntags:\n  - water\n---\nText').lines).toEqual([
      { text: 'title: Wells', place: 'line 2', kind: 'paragraph' },
      { text: 'water', place: 'line 4', kind: 'item', level: 1 },
      { text: 'Text', place: 'line 6', kind: 'paragraph' },
    ]);
  });

  it('refuses a file without words', () => {
    expect(() => read('\n---\n')).toThrow(UnreadableDocument);
  });
});

describe('looksLikeMarkdown', () => {
  it.each([
    ['headings', '# Wells\n\n## Why\n\nText', true],
    ['a table', 'Sums\n\n| a | b |\n|---|---|\n| 1 | 2 |', true],
    ['a heading and a link', '# Wells\n\n[page](https://example.org)', true],
    ['bold words and an escape', '**Donor** gives US\\$ 5', true],
    ['a list', '- one\n- two\n* three', false],
    ['a rule below a title', 'Wells\n-----\n\nText', false],
    ['a number sign', 'Call #5 and #6\n#hashtag', false],
    ['plain words', 'Wells for all.', false],
  ])('tells by %s', (_, text, is) => {
    expect(looksLikeMarkdown(text)).toBe(is);
  });
});
