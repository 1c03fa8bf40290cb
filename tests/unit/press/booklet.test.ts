import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { typeset, type Manuscript } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { temporaryFolder } from '../../support/build-site.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';
import { faultsOf, folded, withAllInside } from '../../support/pdf/faults.ts';
import { placedTexts } from '../../support/pdf-words.ts';
import { textOfPages } from '../../support/pdf-text.ts';
import { readPdf, type PdfReading, type Tag } from '../../support/pdf/read.ts';

const body = `
## A heading with *marks* and <https://bare.example.org/x>

Words with **strong** and *slanted* ones, \`code #let x = 1\`, #panic() and $x^2$. A [document](https://docs.example.org/a.html).[^2]

#### A level too deep

- One
  1. Two
  2. Three
- Four

> A quotation.

:::callout{title="In short"}
What matters most.
:::

::figure{id="people"}

::ask{id="phase-two"}

::contact{id="joy-auma"}

\`\`\`
code that stays
  as it is: #panic()
\`\`\`

| What | How many |
|:-----|---------:|
| Pumps | 4 |

[^2]: A note with a [link](https://note.example.org).
`;

/** The fixture that has something of everything, with a brief that is a project and holds everything a text may. */
function contentWithBooklet(): string {
  const folder = join(temporaryFolder(), 'content');
  cpSync('tests/fixtures/full/content', folder, { recursive: true });
  const file = join(folder, 'briefs/upper-river.md');
  const text = readFileSync(file, 'utf8').replace('kind: donor-brief', 'kind: project');
  writeFileSync(file, text + body);
  return folder;
}

describe('a project with everything that a text may hold', () => {
  let [manuscript, pdf, reading]: [Manuscript?, Uint8Array?, PdfReading?] = [];
  const all = (role: string): Tag[] =>
    reading!.tags.flatMap(withAllInside).filter((tag) => tag.role === role);
  const textOf = (role: string) => all(role).map(({ text }) => folded(text));

  beforeAll(async () => {
    const papers = await manuscriptsIn(contentWithBooklet(), 'en');
    manuscript = papers.find(({ brief }) => brief.id === 'upper-river')?.manuscript;
    pdf = await typeset(manuscript!);
    reading = await readPdf(pdf);
  });

  it('is as accessible as a sheet, and no larger', () => {
    expect(faultsOf(reading!, ['ماء'])).toEqual([]);
    expect(pdf!.length).toBeLessThan(300_000);
  });

  it('has every heading of its text, none of which skips a level', () => {
    expect(textOf('H2')).toEqual(
      expect.arrayContaining([
        'At a glance',
        'What you can fund',
        'Background of the valley',
        'Pictures',
        'Who answers',
      ]),
    );
    expect(textOf('H3')).toEqual(expect.arrayContaining(['People', 'A level too deep']));
  });

  it('tells each picture in words, and who made it', () => {
    expect(all('Figure').map(({ alt }) => alt)).toEqual(
      expect.arrayContaining(['The river seen from a hill', 'Women at a new pump', 'A gauge in the river']),
    );
    expect(textOf('Caption')).toEqual(
      expect.arrayContaining([
        'Sky Pictures',
        'The first pump of the valley. Kapsokwony. 1 February 2023. Lens of Mbale',
      ]),
    );
  });

  it('keeps lists, quotations, notes and tables what they are', () => {
    expect(all('L').length).toBeGreaterThan(3);
    expect(textOf('Note')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('docs.example.org/a.html'),
        expect.stringContaining('From the council.'),
      ]),
    );
    expect(textOf('TH')).toEqual(expect.arrayContaining(['What', 'How many', 'Risk']));
  });

  it('keeps markup of Typst as words', () => {
    const text = folded(reading!.tags.map((tag) => tag.text).join(' '));
    for (const words of ['code #let x = 1, #panic() and $x^2$.', 'as it is: #panic()'])
      expect(text).toContain(words);
  });

  it('is the same bytes each time', async () => {
    const [first, ...others] = manuscript!.versions;
    const unlike = (version: object) => ({ ...version, run: Math.random() });
    const again = await typeset({ ...manuscript!, versions: [unlike(first), ...others.map(unlike)] });
    expect(Buffer.from(again).equals(pdf!)).toBe(true);
  });
});

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `word${from + i}`);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i + 1},234,567`);
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (columns: number, rows: readonly (readonly string[])[]) =>
  [
    row(Array.from({ length: columns }, (_, x) => `Head${x}`)),
    row(Array(columns).fill('---')),
    ...rows.map(row),
  ].join('\n');
const nested = (count: number, sign: string, step: string) =>
  Array.from({ length: count }, (_, i) => `${step.repeat(i)}${sign} word${i}`).join('\n');

const bodies: [string, string][] = [
  [
    'a row longer than a page',
    table(2, [
      [words(1500).join(' '), 'end'],
      ['after', 'it'],
    ]),
  ],
  ...[8, 12, 18].flatMap((columns): [string, string][] => [
    [`a table of ${columns} columns of words`, table(columns, [words(columns), words(columns, 50)])],
    [`a table of ${columns} columns of numbers`, table(columns, [numbers(columns), numbers(columns)])],
  ]),
  [
    'a table of empty cells, pictures and breaks',
    table(3, [
      ['', 'word0<br>word1', ''],
      ['', '![](x.png)', ''],
    ]),
  ],
  ['a table of long words', table(6, [words(6).map((word) => `${word}${'incomprehensibly'.repeat(3)}`)])],
  ['a line of code without an end', `\`\`\`\nstart${'x'.repeat(300)}\n  end\n\`\`\``],
  ['a note that says nothing', 'Words.[^a] More.[^b]\n\n[^a]:\n\n[^b]: &nbsp;'],
  ['lists in lists', nested(30, '-', '  ')],
  ['quotations in quotations', `${'> '.repeat(20)}word0`],
  [
    'lists in quotations in callouts',
    `${[9, 8, 7, 6, 5, 4].map((n) => ':'.repeat(n) + 'callout{title="word"}').join('\n')}\n${'> '.repeat(20)}- word0\n${[4, 5, 6, 7, 8, 9].map((n) => ':'.repeat(n)).join('\n')}`,
  ],
];

/** What a text keeps of a body, wherever its lines end. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(bodies)('a text with %s', async (_, text) => {
  const folder = contentWith({
    'briefs/wells.md': (brief) => `${swap('kind: donor-brief', 'kind: project')(brief)}\n${text}\n`,
  });
  const [paper] = await manuscriptsIn(folder, 'en');

  it('is on paper with all its words, inside its margins, none on another', async () => {
    const pdf = await typeset(paper!.manuscript!);
    const told = bare((await textOfPages(pdf)).join(' '));
    const kept = text.match(/(?:word|Head|x{20})[\p{L}\p{N}]*|\d+,\d+,\d+/gu) ?? [];
    expect(kept.filter((word) => !told.includes(bare(word)))).toEqual([]);
    const placed = (await placedTexts(pdf)).filter((one) => one.text.trim() !== '');
    expect(placed.filter(({ left, right }) => left < 17.9 || right > 192.1)).toEqual([]);
    expect(placed.filter(({ baseline }) => baseline < 16 || baseline > 290)).toEqual([]);
    expect(placed.filter(({ points }) => points < 7.99)).toEqual([]);
    const overprinted = placed.filter((one) =>
      placed.some(
        (other) =>
          other.page === one.page &&
          Math.abs(other.baseline - one.baseline) < 0.5 &&
          other.left > one.left &&
          other.left < one.right - 0.2,
      ),
    );
    expect(overprinted).toEqual([]);
  });
});

it.each([
  ['a list', '- one\n- two'],
  ['a table', table(2, [[words(120).join(' '), 'end']])],
])('never leaves what announces %s alone at the end of a page', async (_, text) => {
  for (let lines = 14; lines < 24; lines += 1) {
    const filler = Array.from({ length: lines }, () => 'A line.').join('\n\n');
    const folder = contentWith({
      'briefs/wells.md': (brief) =>
        `${swap('kind: donor-brief', 'kind: project')(brief)}\n${filler}\n\n## A heading\n\nThree events:\n\n${text}\n`,
    });
    const [paper] = await manuscriptsIn(folder, 'en');
    const pages = await textOfPages(await typeset(paper!.manuscript!));
    const lonely = pages.filter((page) => /(?:A heading|events:)(?: Head\d)* Water for Fiji/u.test(page));
    expect(lonely, `with ${lines} lines`).toEqual([]);
  }
});

it('lets a risk that fills more than a page go on on the next', async () => {
  const long = words(900).join(' ');
  const folder = contentWith({
    'briefs/wells.md': (brief) =>
      add(`risks: [{ title: A flood, likelihood: high, impact: low, mitigation: ${long} }]`)(
        swap('kind: donor-brief', 'kind: project')(brief),
      ),
  });
  const [paper] = await manuscriptsIn(folder, 'en');
  const pdf = await typeset(paper!.manuscript!);
  expect((await textOfPages(pdf)).join(' ')).toContain('word899');
  expect((await placedTexts(pdf)).filter(({ baseline }) => baseline > 290)).toEqual([]);
});

it('shows tall pictures whole, with their captions above the foot and their heading beside them', async () => {
  const sizes = [
    [800, 3200],
    [3, 2000],
    [1200, 800],
  ];
  const gallery = sizes.map(
    (_, i) => `{ image: p${i}.png, alt: Picture ${i}, caption: Caption ${i}, credit: X }`,
  );
  const folder = contentWith({
    'briefs/wells.md': (brief) =>
      `${add(`gallery: [${gallery.join()}]`)(swap('kind: donor-brief', 'kind: project')(brief))}\n${words(500).join(' ')}\n`,
  });
  mkdirSync(join(folder, 'media'), { recursive: true });
  for (const [i, [width, height]] of sizes.entries())
    await sharp({ create: { width: width!, height: height!, channels: 3, background: '#8866aa' } })
      .png()
      .toFile(join(folder, `media/p${i}.png`));
  const [paper] = await manuscriptsIn(folder, 'en');
  const placed = await placedTexts(await typeset(paper!.manuscript!));
  const pageOf = (text: string) => placed.find((one) => one.text.includes(text))?.page;
  const captions = placed.filter(({ text }) => text.startsWith('Caption'));
  expect(captions).toHaveLength(3);
  expect(captions.filter(({ baseline }) => baseline > 276)).toEqual([]);
  expect(pageOf('Pictures')).toBe(pageOf('Caption 0'));
});
