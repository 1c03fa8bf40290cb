import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../scripts/import/source/pdf.ts';
import type { SourceTable } from '../../../../../scripts/import/source/source-document.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

const fixtures = new URL('../../../../fixtures/import-sources/', import.meta.url);

async function fixture(name: string) {
  return readPdf(name, await readFile(new URL(name, fixtures)));
}

function textsIn({ rows }: SourceTable): string[][] {
  return rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' / ')));
}

describe('readPdf', () => {
  it('reads the left column before the right one, each paragraph whole', async () => {
    const { lines } = await fixture('two-columns.pdf');
    const read = lines
      .filter(({ kind }) => kind !== 'cell')
      .map(({ kind, text }) => [kind, text.slice(0, 40)]);
    expect(read).toEqual([
      ['heading', 'Clean water for the schools of Turkana: '],
      ['paragraph', 'This brief tells donors what the program'],
      ['heading', 'Background'],
      ['paragraph', 'In Turkana County, 61 per cent of school'],
      ['paragraph', 'Since 2021 the Wells Trust has drilled 3'],
      ['heading', 'Outputs'],
      ['paragraph', 'Output 1.1. Forty new wells at schools w'],
      ['paragraph', 'Output 1.2. Committees trained.'],
      ['heading', 'Partners'],
      ['paragraph', 'Ministry of Water'],
      ['paragraph', 'Wells Trust'],
      ['paragraph', 'Turkana County Government'],
      ['heading', 'Budget'],
      ['paragraph', 'EUR 1,250,000 from 1 March 2024 to 28 Fe'],
      ['heading', 'Contact'],
      ['paragraph', 'Asha Otieno, Programme Manager, asha@wel'],
      ['heading', 'Results so far'],
    ]);
  });

  it('knows levels of headings, places and links', async () => {
    const { lines } = await fixture('two-columns.pdf');
    expect(lines[0]).toMatchObject({ level: 1, isBold: true, place: 'page 1, line 1' });
    expect(lines[2]).toMatchObject({ level: 2, place: 'page 1, line 4' });
    expect(lines.flatMap(({ links = [] }) => links)).toEqual([
      { text: 'asha@wells.example', href: 'mailto:asha@wells.example' },
      { text: 'our page', href: 'https://wells.example/brief' },
    ]);
  });

  it('puts figures under their heads, in a table with lines and in one without', async () => {
    const { tables } = await fixture('tables.pdf');
    expect(tables.map(({ heads, title }) => [heads, title?.text])).toEqual([
      [1, undefined],
      [1, 'Costs'],
    ]);
    expect(tables.map(textsIn)).toEqual([
      [
        ['Indicator', 'Baseline', 'Actual'],
        ['Schools with safe water at the end of the year, by count', '12', '46'],
        ['Pupils', '4,100', '15,300'],
      ],
      [
        ['Year', 'Tanks', 'Cost'],
        ['2023', '12', '45,000'],
        ['2024', '18', '67,500'],
        ['2025', '20', '75,000'],
      ],
    ]);
  });

  it('keeps the lines of tables among those of the document, as the same objects', async () => {
    const { lines, tables } = await fixture('tables.pdf');
    const cells = tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.lines));
    expect(cells.every((cell) => lines.includes(cell))).toBe(true);
    expect(lines.filter(({ kind }) => kind === 'cell')).toHaveLength(cells.length);
  });

  it('tells heads and page numbers apart, and raised figures from others', async () => {
    const { lines } = await fixture('tables.pdf');
    expect(lines.filter(({ kind }) => kind === 'furniture').map(({ text }) => text)).toEqual([
      'Wells Trust brief',
      '1',
      'Wells Trust brief',
      '2',
    ]);
    expect(lines.map(({ text }) => text)).toContain('The yield was 10⁶ litres.');
  });

  it('reads Arabic as it is read, with lam-alef, sums, addresses and numbers whole', async () => {
    const { lines } = await fixture('arabic.pdf');
    expect(lines.map(({ text }) => text)).toEqual([
      'خدمات المياه',
      'تحسين الخدمات الاجتماعية للأسر من 1 مارس 2024 بميزانية 1,250,000 يورو (EUR) من أجل الأطفال.',
      'البريد: asha@wells.example، +254 700 123456، ٪٤٥٫٥ في عام ٢٠٢٣.',
    ]);
  });

  it.each([
    ['what is no PDF', '%PDF-1.7 nothing more', 'is damaged'],
    ['a PDF of a picture', scan(), 'holds pictures of pages'],
  ])('tells what to do with %s', async (_, pdf, words) => {
    const reading = readPdf('brief.pdf', new TextEncoder().encode(pdf));
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(reading).rejects.toThrow(words);
  });
});

/** One page that shows a picture of one dot, as a scanner writes it. */
function scan(): string {
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>> endobj
4 0 obj <</Length 31>> stream
q 200 0 0 200 0 0 cm /I Do Q   
endstream endobj
5 0 obj <</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>> stream
A
endstream endobj
trailer <</Root 1 0 R>>
%%EOF`;
}
