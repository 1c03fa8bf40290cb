import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus, Entry } from '../../../src/checks/corpus.ts';
import { markRules } from '../../../src/checks/marks.ts';
import { takeApart } from '../../../src/prose/take-apart.ts';
import { computingTime } from '../../support/computing-time.ts';

/** What the check says of the marks of a text: line, message. */
function saysOf(text: string, file = 'a.md'): string[] {
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const entry = { file, texts: [{ path: [], text: takeApart(text, format) }] } as unknown as Entry;
  const corpus = { entries: [entry], translations: [] } as unknown as Corpus;
  return markRules['mark-works'].find(corpus).map(({ line, message }) => `${line} ${message}`);
}

/** A text, what is said of it, and the text when that is done word for word. */
type Row = [name: string, text: string, says: string[], mended: string];

const shownOrLost: Row[] = [
  [
    'a heading without its space',
    'a\n\n##Two',
    ['3 ## is shown as it is typed; write a space after ## to'],
    'a\n\n## Two',
  ],
  [
    'a note without its text',
    'a[^1]',
    ['1 [^1] is shown as it is typed; write its text on a line of its own, as [^1]: the text'],
    'a[^1]\n\n[^1]: the text',
  ],
  [
    'a note that nothing names',
    'a\n\n[^2]: b',
    ['3 [^2] is named nowhere in the text, so what it says is not shown; write [^2] where'],
    'a[^2]\n\n[^2]: b',
  ],
  [
    'two notes of one name',
    'a[^1]\n\n[^1]: b\n\n[^1]: c',
    ['5 [^1] is explained twice, and only the first is shown; give one'],
    'a[^1][^2]\n\n[^1]: b\n\n[^2]: c',
  ],
  [
    'an address that nothing names',
    'a\n\n[b]: https://example.org',
    ['3 [b] is named nowhere in the text'],
    'a [b]\n\n[b]: https://example.org',
  ],
  [
    'bold words with spaces inside',
    'a\n** b c ** d',
    ['2 ** is shown as it is typed; write **b c**, with a space'],
    'a\n**b c** d',
  ],
  [
    'bold words that touch others',
    '**Note:**text',
    ['1 ** is shown as it is typed; write **Note:**, with a space'],
    '**Note:** text',
  ],
  [
    'bold words that nothing ends',
    'a **b c',
    ['1 ** is shown as it is typed; put ** right before the first letter'],
    'a **b c**',
  ],
  [
    'stars for a note',
    '1,200** people',
    ['1 ** is shown as it is typed; put ** right'],
    '1,200\\*\\* people',
  ],
  ['words struck out that nothing ends', 'a ~~b c', ['1 ~~ is shown as it is typed; put ~~'], 'a ~~b c~~'],
  ['Lao words between underscores', '_ໂຄງ_ຂໍ້', ['1 "_ໂຄງ_" is shown with its marks; write *ໂຄງ*'], '*ໂຄງ*ຂໍ້'],
  [
    'a space in a link',
    'see [us] (https://example.org/a)',
    ['1 "[us] (https://example.org/a)" is no link as it stands; write [us](https://example.org/a), without'],
    'see [us](https://example.org/a)',
  ],
  [
    'a link the wrong way round',
    'see (us)[/about/]',
    ['1 "(us)[/about/]" is no link as it stands; write [us](/about/), the words'],
    'see [us](/about/)',
  ],
  [
    'a space in an address',
    'see [us](https://example.org/a b c)',
    [
      '1 "[us](https://example.org/a b c)" is no link, since an address has no spaces; write [us](https://example.org/a%20b%20c)',
    ],
    'see [us](https://example.org/a%20b%20c)',
  ],
  [
    'an address that may run on',
    'see https://example.org/ລາວ ok',
    ['1 the link takes in all of https://example.org/ລາວ; write <https://example.org/ລາວ> if that'],
    'see <https://example.org/ລາວ> ok',
  ],
  [
    'an address that may run on, parted',
    'https://example.org/ລາວ',
    ['1 the link takes in all of'],
    'https://example.org/ ລາວ',
  ],
  [
    'a file of somebody',
    'see file:///C:/a.docx and C:\\Users\\b',
    ['1 file:///C:/a.docx is a file on somebody', '1 C:\\Users\\b is a file'],
    'see and',
  ],
  [
    'what a word processor left',
    'see Error! Reference source not found.',
    ['1 "Error! Reference source not found." was left behind'],
    'see page 3',
  ],
  [
    'a field of a word processor',
    '{ HYPERLINK "https://example.org" }',
    ['1 "{ HYPERLINK \\"https://example.org\\" }" was left behind'],
    '<https://example.org>',
  ],
  [
    'a hyphen nobody sees',
    'a\nwa\u00adter',
    ['2 "wa\u00adter" holds a hyphen that nobody sees, so search does not find the word; write water'],
    'a\nwater',
  ],
  [
    'spaces that do not break',
    'a\u00a0\u00a0\u00a0b',
    ['1 holds several spaces in a row that do not break; write one space'],
    'a b',
  ],
];

const foreign: Row[] = [
  ['a raised number', 'a 10^6^ b', ['1 ^6^ is shown as it is typed; write ⁶'], 'a 10⁶ b'],
  ['a lowered number', 'CO~2~', ['1 ~2~ is shown as it is typed; write ₂'], 'CO₂'],
  [
    'a link of a wiki',
    'see [[Wells]]',
    ['1 "[[Wells]]" is shown as it is typed, since those marks mean nothing here'],
    'see \\[\\[Wells\\]\\]',
  ],
  ['words marked as important', 'an ==open== ask', ['1 "==open==" is shown as it is typed'], 'an open ask'],
  ['a note in the sentence', 'a^[b c]', ['1 "^[b c]" is shown as it is typed'], 'a (b c)'],
  ['a name for a heading', '## Wells {#wells}', ['1 "{#wells}" is shown as it is typed'], '## Wells'],
  ['a table of contents', '[TOC]\n\n## A', ['1 "[TOC]" is shown as it is typed'], '## A'],
];

const lists: Row[] = [
  [
    'points of a word processor',
    'a\n• Clean water\n• Short ways',
    [
      '2 lines that start with • make no list; write each on a line of its own with the mark of a list: “- Clean water”, then “- Short ways”',
    ],
    'a\n- Clean water\n- Short ways',
  ],
  [
    'one point',
    '▪\tClean water',
    [
      '1 lines that start with ▪ make no list; write each on a line of its own with the mark of a list: “- Clean water”',
    ],
    '- Clean water',
  ],
  [
    'points in paragraphs',
    '\uf0b7 a\n\n\uf0b7 b\n\n\uf0b7 c',
    ['1 lines that start with \uf0b7 make no list'],
    '- a\n\n- b\n\n- c',
  ],
  [
    'dashes',
    '– a\n– b',
    [
      '1 lines that start with – make no list; write each on a line of its own with the mark of a list: “- a”, then “- b”',
    ],
    '- a\n- b',
  ],
  ['dashes in paragraphs', '− a\n\n− b', ['1 lines that start with − make no list'], '- a\n\n- b'],
  ['small letters for circles', 'o a\no b', ['1 lines that start with o make no list'], '- a\n- b'],
  ['points in a quotation', '> • a\n> • b', ['1 lines that start with •'], '> - a\n> - b'],
  [
    'hyphens without a space',
    '-First\n-Second',
    [
      '1 lines that start with - make no list; write each on a line of its own with the mark of a list: “- First”, then “- Second”',
    ],
    '- First\n- Second',
  ],
  ['a hyphen and a space that does not break', '-\u00a0a', ['1 lines that start with - make no list'], '- a'],
  [
    'numbers without a space',
    '1.First\n2.Second',
    [
      '1 lines that start with 1. make no list; write each on a line of its own with the mark of a list: “1. First”, then “2. Second”',
    ],
    '1. First\n2. Second',
  ],
  [
    'Arabic numbers',
    '١. ماء\n٢. طريق',
    [
      '1 lines that start with ١. make no list; write each on a line of its own with the mark of a list: “1. ماء”, then “2. طريق”',
    ],
    '1. ماء\n2. طريق',
  ],
  ['Lao numbers', '໑. ນ້ຳ\n໒. ທາງ', ['1 lines that start with ໑. make no list'], '1. ນ້ຳ\n2. ທາງ'],
  ['numbers in circles', '① a\n② b', ['1 lines that start with ①'], '1. a\n2. b'],
  [
    'letters in brackets',
    '(a) one\n(b) two',
    [
      '1 lines that start with (a) make no list; write each on a line of its own with the mark of a list: “- (a) one”, then “- (b) two”',
    ],
    '- (a) one\n- (b) two',
  ],
  [
    'small Roman numbers',
    '(i) one\n(ii) two',
    ['1 lines that start with (i) make no list'],
    '- (i) one\n- (ii) two',
  ],
  [
    'letters of another script',
    'ກ. ນ້ຳ\nຂ. ທາງ',
    ['1 lines that start with ກ. make no list'],
    '- ກ. ນ້ຳ\n- ຂ. ທາງ',
  ],
  [
    'a year at the start of a line',
    'More.\n\n2020. was a dry year.',
    ['3 2020. at the start of a line makes a list that counts from there; write 2020\\. was a dry year.'],
    'More.\n\n2020\\. was a dry year.',
  ],
  [
    'a number that goes on from nothing',
    '7) wells',
    ['1 7) at the start of a line makes a list that counts from there; write 7\\) wells'],
    '7\\) wells',
  ],
  [
    'a number that is counted anew',
    '1. a\n2. b\n4. c',
    ['3 4. is shown as 3, since a list counts from its first number; write the numbers in order'],
    '1. a\n2. b\n3. c',
  ],
  [
    'more of something',
    '+ 20 %',
    ['1 + at the start of the line is taken for a bullet and not shown; write \\+ 20 %'],
    '\\+ 20 %',
  ],
  [
    'less of something',
    'At night:\n\nCold.\n\n- 5 °C',
    ['5 - at the start of the line is taken for a bullet and not shown; write \\- 5 °C'],
    'At night:\n\nCold.\n\n\\- 5 °C',
  ],
  [
    'a note with a star',
    '12,000* people\n\n* Without 2020',
    [
      '3 * at the start of the line is taken for a bullet; if it is the mark of a note, write \\* Without 2020',
    ],
    '12,000* people\n\n\\* Without 2020',
  ],
  [
    'a term and what it means',
    'Term\n: what it means',
    ['2 ": what it means" runs on from the line above; write **Term:** what it means'],
    '**Term:** what it means',
  ],
];

const tables: Row[] = [
  [
    'a row with a cell too many',
    '| a | b |\n|---|---|\n| A | 1 | 1,400 |',
    ['3 a row has more cells than its table has columns (2), and "1,400" is not shown; add a column'],
    '| a | b | c |\n|---|---|---|\n| A | 1 | 1,400 |',
  ],
  [
    'a bar within a cell',
    '> | a | b |\n> |---|---|\n> | A | 1|2 |',
    ['3 a row has more cells'],
    '> | a | b |\n> |---|---|\n> | A | 1\\|2 |',
  ],
  [
    'no bars at the sides',
    'a | b\n---|---\n1 | 2 | 3',
    ['3 a row has more cells than its table has columns (2), and "3"'],
    'a | b\n---|---\n1 | 2',
  ],
  [
    'a line right below',
    '| a | b |\n|---|---|\n| 1 | 2 |\nSource: census',
    ['4 "Source: census" is taken for a row of the table above; write an empty line'],
    '| a | b |\n|---|---|\n| 1 | 2 |\n\nSource: census',
  ],
  [
    'no line of hyphens',
    'One\n| a | b |\n| 1 | 2 |',
    [
      '2 a table without a line of hyphens is shown with its bars: "| a | b |"; write | --- | --- | on a line of its own below',
    ],
    'One\n| a | b |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    'too few columns in the line of hyphens',
    '| a | b |\n|---|\n| 1 | 2 |',
    [
      '2 the line "|---|" has not as many columns as the line above it, so both are shown with their bars; write | --- | --- |',
    ],
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
  ],
  [
    'empty lines between',
    '| a | b |\n|---|---|\n\n| 1 | 2 |',
    ['4 a line of a table stands apart from the others'],
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ],
  [
    'tabs',
    'Item\tAmount\nWells\t1,400',
    [
      '1 columns with tabs between them run together: "Item\\tAmount"; write them as a table: “| Item | Amount |”, then “| --- | --- |”, then a line',
    ],
    '| Item | Amount |\n| --- | --- |\n| Wells | 1,400 |',
  ],
];

const unseen: Row[] = [
  [
    'hyphens below a line',
    'a\n\nTotal cost: 3 000 000\n---\n\nb',
    [
      '4 the hyphens make a heading of the words above; write an empty line between them, or, if a heading is meant, write ## Total cost: 3 000 000 in place of both',
    ],
    'a\n\nTotal cost: 3 000 000\n\n---\n\nb',
  ],
  ['hyphens below a line, as a heading', 'Total cost\n-', ['2 the hyphens make a heading'], '## Total cost'],
  [
    'hyphens below several lines',
    'a\nb\n---',
    ['3 the hyphens make a heading of the words above; write an empty line between them'],
    'a\nb\n\n---',
  ],
  [
    'equals signs below a line',
    'Sum of all\n===',
    [
      '2 the equals signs make a heading of the words above; write an empty line between them, or, if a heading is meant, write # Sum of all in place',
    ],
    '# Sum of all',
  ],
  [
    'spaces before a line',
    'a\n\n    Our wells',
    ['3 the spaces before "Our wells" make code of it; take them out'],
    'a\n\nOur wells',
  ],
  ['spaces before a line of a list', '- a\n\n      b', ['3 the spaces before "b" make code'], '- a\n\n  b'],
  [
    'code that nobody closed',
    'a\n\n```\nb',
    [
      '3 nothing closes the code that starts here, so all that follows is code; write ``` on a line of its own',
    ],
    'a\n\n```\nb\n```',
  ],
  [
    'a product',
    'Rooms of 2*3*4 m',
    ['1 the stars in "2*3*4" are taken for emphasis and not shown; write 2\\*3\\*4'],
    'Rooms of 2\\*3\\*4 m',
  ],
  [
    'two products',
    '5*10 m and 6*12 m',
    ['1 the stars in "5*10 m and 6*12" are taken for emphasis and not shown; write 5\\*10 m and 6\\*12'],
    '5\\*10 m and 6\\*12 m',
  ],
  [
    'stars in brackets',
    'A (*) and B (*)',
    ['1 the stars in "(*) and B (*)" are taken for emphasis and not shown; write (\\*) and B (\\*)'],
    'A (\\*) and B (\\*)',
  ],
];

describe('marks that do not do what was meant are told, and what is said of them helps', () => {
  it.each([...shownOrLost, ...foreign, ...lists, ...tables, ...unseen])('%s', (_, text, says, mended) => {
    const said = saysOf(text);
    expect(said.map((one, i) => one.slice(0, says[i]?.length))).toEqual(says);
    expect(saysOf(mended)).toEqual([]);
  });
});

it('an address in .mdx is marked by a link, which holds there too', () => {
  const [said] = saysOf('https://example.org/ລາວ', 'a.mdx');
  expect(said).toContain('write [https://example.org/ລາວ](https://example.org/ລາວ) if that');
  expect(saysOf('[https://example.org/ລາວ](https://example.org/ລາວ)', 'a.mdx')).toEqual([]);
});

describe('what is meant as it stands', () => {
  it.each([
    ['a heading with its line', 'Total cost\n----------\n\nSums\n====\n\na'],
    ['lines of hyphens', 'a\n\n---\n\n***\n\n___\n\nb'],
    ['lists', '- a\n- b\n\nx\n\n* c\n\ny\n\n1. d\n2. e\n\nz\n\n3. f\n\nu\n\n1. g\n1. h\n\nv\n\n0. i\n1. j'],
    ['a list from three on', '3. Article three\n4. Article four'],
    ['a list of one figure', 'We need:\n\n- 5 wells\n\nand\n\n1. one'],
    ['figures in a list', '- 5 wells\n- 6 pumps'],
    ['a list with stars', '*One* thing: 12 wells.\n\n* One point'],
    ['a letter and a dash at the start of a line', 'o que\n\n– Ann Vula'],
    ['one line with a letter', '(a) is the first.\n\nA. Smith came.'],
    ['a range and a negative number', '-5 °C at night, 2–3 m, 5-10'],
    ['names with underscores', 'snake_case_name, __init__.py, _a_ b, ______'],
    ['notes with a star', '12,000* people, 5 % * 2, a * b * c'],
    ['emphasis', '*a* **b** ***c*** _d_ __e__ ~~f~~ a**b**c'],
    ['stars behind backslashes', '\\*\\*a 2\\*3\\*4 \\_ໂຄງ\\_ຂໍ້'],
    ['code', '`** a` `##b` `[a] (/b/)` `C:\\a`\n\n```\n• a\n• b\n| a | b |\n[a] (/b/)\n```'],
    ['links', '[a](/b/ "c d") [a]\n(https://example.org) [a][b] (/c) f(x)[1]\n\n[b]: /b/'],
    ['addresses', 'https://example.org/a**b <https://example.org/ລາວ> https://example.org/café'],
    ['a table', '| a | b |\n|---|:-:|\n| 1 |\n| 2 | 3 | |\n| `c` | d\\|e |'],
    ['a table of one column', '| a |\n|---|\n| b |'],
    ['bars in words', 'Water | Roads | Schools\n\na || b'],
    ['a time and a colon', 'Open\n10:30\n:) fine'],
    ['a tab', 'a\tb'],
    ['a hidden note to other writers', 'a\n\n[//]: # (not shown)'],
    ['an accent and a space that does not break', 'le coût\u00a0: 5\u00a0000\u00a0%'],
    ['an exclamation', 'Error! Please call {us} {REFUGE}.'],
    ['signs of mathematics', '2^3^4 is a^b, 5~10~15, a == b == c, x[[1]](/b/)'],
    ['single quotation dashes', '— Ann Vula, 2020'],
  ])('%s', (_, text) => {
    expect(saysOf(text)).toEqual([]);
  });
});

// The parser itself takes seconds for ten thousand brackets or tags that nothing closes (satteri 0.10.5).
it.each([
  ['• a\n\n', 20_000],
  ['* a\n\nb*\n\n', 20_000],
  ['2. a\n\nb\n\n', 20_000],
  ['| a | b |\n', 40_000],
  ['[a] (', 4_000],
  ['a\u00ad', 100_000],
  ['x', 400_000],
  ['{ REF ', 60_000],
  ['<a ', 6_000],
  ['<a=', 6_000],
  ['<a/', 6_000],
  ['1.a\n', 60_000],
  ['[^a]: b\n\n', 30_000],
  ['_ກ', 100_000],
])('%j, %i times, is only slow to write', (piece, times) => {
  const text = `${piece.repeat(times)}\u00ad <`;
  expect(computingTime(() => takeApart(text, 'md'))).toBeLessThan(8000);
});

const pick = fc.constantFrom;
const words = pick('ກ', 'a', 'ب', '水', '5', ' ', ' ', '(', ')', ':', '«', '»', '،', '.', '\n', '-');
const starred = fc
  .array(fc.oneof(words, words, fc.constant('**')), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

it('stars that stand on a page are told', () => {
  fc.assert(
    fc.property(starred, pick('md' as const, 'mdx' as const), (text, format) => {
      if (saysOf(text, `a.${format}`).length > 0) return;
      const left = paragraphsOf(text, format).filter((one) => /(?<!\*)\*\*(?!\*)/u.test(one));
      expect({ text, left }).toEqual({ text, left: [] });
    }),
    { seed: 20260131, numRuns: 3000 },
  );
});

function paragraphsOf(text: string, format: 'md' | 'mdx'): string[] {
  return takeApart(text, format).paragraphs.map((paragraph) => paragraph.text);
}
