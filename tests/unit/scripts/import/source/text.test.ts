import { describe, expect, it } from 'vitest';
import { readText } from '../../../../../scripts/import/source/text.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';
import { computingTime } from '../../../../support/computing-time.ts';

function read(text: string) {
  return readText('brief.txt', new TextEncoder().encode(text));
}

function linesOf(text: string) {
  return read(text).lines.map(({ kind, text: words }) => `${kind}: ${words}`);
}

const brief = [
  'Clean water for the lake districts',
  '',
  'Country',
  '',
  'Kenya',
  '',
  'Background',
  '',
  'Some 40 per cent of the people in the four lake districts drink from',
  'open sources. The project digs wells together with the county.',
  '',
  '  • Forty wells',
  '  • Pumps that can be mended',
  '    in the region',
];

describe('readText', () => {
  it('knows headings, values, paragraphs that were broken, and items', () => {
    expect(read(brief.join('\n')).lines).toEqual([
      { text: 'Clean water for the lake districts', place: 'line 1', kind: 'heading', level: 1 },
      { text: 'Country', place: 'line 3', kind: 'heading', level: 2 },
      { text: 'Kenya', place: 'line 5', kind: 'paragraph' },
      { text: 'Background', place: 'line 7', kind: 'heading', level: 2 },
      {
        text: 'Some 40 per cent of the people in the four lake districts drink from open sources. The project digs wells together with the county.',
        place: 'lines 9–10',
        kind: 'paragraph',
      },
      { text: 'Forty wells', place: 'line 12', kind: 'item', level: 1 },
      { text: 'Pumps that can be mended in the region', place: 'lines 13–14', kind: 'item', level: 1 },
    ]);
  });

  it.each([
    ['other line ends', (line: string) => line, '\r\n'],
    ['spaces at their ends', (line: string) => `${line}  `, '\n'],
    ['spaces that do not break', (line: string) => line.replaceAll(' ', '\u00a0'), '\n'],
    ['an indentation', (line: string) => (line === '' ? '' : `    ${line}`), '\n'],
  ])('gives the same words for a text with %s', (_, change, end) => {
    const words = (text: string) => read(text).lines.map(({ text: one, kind, place }) => [one, kind, place]);
    expect(words(brief.map(change).join(end))).toEqual(words(brief.join('\n')));
  });

  it('reads a mark of the order of bytes as none', () => {
    expect(linesOf('\ufeffWells\n\nSome text.')).toEqual(['heading: Wells', 'paragraph: Some text.']);
  });

  it.each([
    ['an arrowhead alone', '▶ Outputs\n\nForty wells are dug.', 'heading: Outputs'],
    [
      'an arrowhead above an address',
      'x\n\n► Contact details:\nWater Office\n12 Lake Road,',
      'heading: Contact details:',
    ],
    ['a line with a rule below', 'Wells\n=====\nSome text.', 'heading: Wells'],
    ['a number before a title', 'Some text.\n\n1. Background\n\nMore text.', 'heading: Background'],
    ['capitals above a text', 'Some text.\n\nOUR PARTNERS\nMinistry of Water', 'heading: OUR PARTNERS'],
    ['a label above a text', 'Some text.\n\nRésumé\nLe projet construit des puits.', 'heading: Résumé'],
    ['another script', 'Some text.\n\nالشركاء\n\nوزارة المياه والري في البلاد.', 'heading: الشركاء'],
  ])('takes for a heading %s', (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each([
    ['a sum', 'Some text.\n\nKES 750,000\n\nMore text.', 'paragraph: KES 750,000'],
    [
      'dates',
      'Some text.\n\n1 June 2024 to 31 May 2026\n\nMore text.',
      'paragraph: 1 June 2024 to 31 May 2026',
    ],
    [
      'an event with its year',
      'Some text.\n\nLake Seminar, November 2022\n\nMore text.',
      'paragraph: Lake Seminar, November 2022',
    ],
    ['a sentence', 'Some text.\n\nWe dig wells.\n\nMore text.', 'paragraph: We dig wells.'],
    ['a mail address', 'Some text.\n\nmail@example.org\n\nMore text.', 'paragraph: mail@example.org'],
    ['a label with its value', 'Some text.\n\nDonor: A fund\n\nMore text.', 'paragraph: Donor: A fund'],
    ['the last line', 'Some text.\n\nWells', 'paragraph: Wells'],
    [
      'names below a label',
      'Some text.\n\nPartners\n\nMinistry of Water\n\nNational Well Fund\n\nMore text.',
      'paragraph: National Well Fund',
    ],
  ])('takes for no heading %s', (_, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each([
    ['•', false],
    ['-', false],
    ['–', false],
    ['*', false],
    ['o', false],
    ['\uf0b7', false],
    ['1.', true],
    ['2)', true],
    ['(a)', true],
    ['b)', true],
  ])('knows the item behind %s', (mark, isNumbered) => {
    const { lines } = read(`Some text.\n\n${mark} Forty wells\n${mark} Pumps`);
    expect(lines[1]).toEqual({
      text: 'Forty wells',
      place: 'line 3',
      kind: 'item',
      level: 1,
      ...(isNumbered && { isNumbered }),
    });
  });

  it.each([
    'Phase 1: Dig forty wells in all districts',
    'Output 2.1. Committees look after the wells',
    '1.3 Give water to all',
  ])('leaves its number in %s', (line) => {
    expect(read(`Some text.\n\n${line}\n\nMore text.`).lines[1]).toMatchObject({
      text: line,
      kind: 'item',
      isNumbered: true,
    });
  });

  it.each([
    ['govern-', 'ment of the county, which is far away from where the wells are', 'government'],
    ['self-', 'governed committees, which are far away from where the wells are', 'self-governed'],
  ])('joins %s with the next line', (end, next, word) => {
    const line = `Some 40 per cent of the people drink together with the ${end}`;
    expect(read(`${line}\n${next}`).lines[0]?.text).toContain(word);
  });

  it('tells labels from values in a run of short lines by what follows', () => {
    const run = [
      'مشروع المياه',
      'البلد',
      'كينيا',
      'الشركاء',
      'وزارة المياه',
      'الصندوق الأخضر',
      'المدة',
      '٢٤ شهرا',
    ];
    expect(linesOf(run.join('\n\n')).filter((line) => line.startsWith('heading'))).toEqual(
      ['مشروع المياه', 'البلد', 'الشركاء', 'المدة'].map((label) => `heading: ${label}`),
    );
  });

  it('takes first lines of blocks for labels where there are three or more, not above fields', () => {
    const blocks = [
      'Wells',
      'Country\nKenya',
      'Donor\nThe Green Fund',
      'Partners\nLake Trust\nWell Fund',
      'Households\nPlanned: 40',
    ];
    const { lines } = read(blocks.join('\n\n'));
    expect(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      'Wells',
      'Country',
      'Donor',
      'Partners',
    ]);
    expect(linesOf('Wells\n\nCountry\nKenya')).toContain('paragraph: Country');
  });

  it('leaves the short lines of an address apart', () => {
    expect(linesOf('Some text.\n\nWater Office\n12 Lake Road\nKisumu')).toEqual([
      'paragraph: Some text.',
      'paragraph: Water Office',
      'paragraph: 12 Lake Road',
      'paragraph: Kisumu',
    ]);
  });

  it('tells what stands on every page from the text', () => {
    const page = (number: number) => `Water Office\nWells: ${number * 40} in all.\nReport, ${number}`;
    expect(
      linesOf(`${page(1)}\f${page(2)}\f${page(3)}`).filter((line) => !line.startsWith('furniture')),
    ).toEqual([
      'paragraph: Wells: 40 in all.',
      'paragraph: Wells: 80 in all.',
      'paragraph: Wells: 120 in all.',
    ]);
    expect(linesOf('Some text.\n\nPage 2 of 3')).toEqual(['paragraph: Some text.', 'furniture: Page 2 of 3']);
  });

  it('reads columns as a table, and labels set in line as lines', () => {
    const { tables } = read('Activity\t2023\t2024\nWells\t400\t500');
    expect(tables[0]?.rows.map((row) => row.map(({ lines }) => lines[0]?.text))).toEqual([
      ['Activity', '2023', '2024'],
      ['Wells', '400', '500'],
    ]);
    expect(tables[0]?.heads).toBe(1);
    expect(linesOf('Country:    Kenya\nDonor:      A fund')).toEqual([
      'paragraph: Country: Kenya',
      'paragraph: Donor: A fund',
    ]);
  });

  it.each([
    ['UTF-16', [0xff, 0xfe, 0x45, 0, 0x61, 0, 0x75, 0], 'Eau', 0],
    ['Windows-1252', [0x50, 0x75, 0x69, 0x74, 0x73, 0x20, 0xe0], 'Puits à', 1],
  ])('reads %s', (_, bytes, text, repairs) => {
    const document = readText('brief.txt', Uint8Array.from(bytes));
    expect(document.lines[0]?.text).toBe(text);
    expect(document.repairs).toHaveLength(repairs);
  });

  it.each(['', ' \n\f', '—'])('refuses a file without words: %j', (text) => {
    expect(() => read(text)).toThrow(UnreadableDocument);
  });

  it('reads a long line of hostile signs at once', () => {
    const text = `${'- '.repeat(50_000)}\n${'a-'.repeat(50_000)}\n${'1.'.repeat(50_000)}\n${' ('.repeat(50_000)}`;
    expect(computingTime(() => void read(text))).toBeLessThan(5000);
  });
});
