import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../../scripts/import/source/docx.ts';
import type { SourceTable } from '../../../../../scripts/import/source/source-document.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';
import { docxOf, p, r, tbl, tc, zipOf, type Parts } from './docx-of.ts';

async function readBody(body: string, parts: Parts = {}) {
  return readDocx('brief.docx', await docxOf(body, parts));
}

async function textsOf(body: string, parts: Parts = {}) {
  return (await readBody(body, parts)).lines.map(({ text }) => text);
}

function cellsOf(table: SourceTable | undefined) {
  return table?.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' / ')));
}

const inside = r('for 4,200 people');

describe('words that are never dropped', () => {
  it.each([
    ['a direction', `<w:dir w:val="ltr">${inside}</w:dir>`],
    ['an overridden direction', `<w:bdo w:val="rtl">${inside}</w:bdo>`],
    ['a field in one element', `<w:fldSimple w:instr=" TITLE ">${inside}</w:fldSimple>`],
    ['a tag of old Word', `<w:smartTag w:element="place">${inside}</w:smartTag>`],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`],
    ['an element of a later Word', `<w:later>${inside}</w:later>`],
    ['one within another', `<w:dir w:val="ltr"><w:bdo w:val="ltr">${inside}</w:bdo></w:dir>`],
    ['an insertion in tracked changes', `<w:ins w:author="A">${inside}</w:ins>`],
    ['text that was moved here', `<w:moveTo>${inside}</w:moveTo>`],
  ])('stand in %s', async (_, xml) => {
    expect(await textsOf(`<w:p>${r('Wells ')}${xml}</w:p>`)).toEqual(['Wells for 4,200 people']);
  });

  it('stand in a text box of today, once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<w:drawing><wp:anchor><wp:docPr id="1" name="x" descr="box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('At a glance')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const xml = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`;
    const { lines } = await readBody(`<w:p>${r('Wells')}<w:r>${xml}</w:r></w:p>`);
    expect(lines.map(({ text, place }) => [text, place])).toEqual([
      ['Wells', 'paragraph 1'],
      ['At a glance', 'a text box at paragraph 1'],
    ]);
  });
});

describe('words that are not in the text any more', () => {
  it.each([
    [
      'a deletion',
      `<w:del w:author="A"><w:r><w:delText>for nobody</w:delText></w:r></w:del>`,
      /1 passage that is deleted .* left out/u,
    ],
    ['hidden words', r('secret', '<w:vanish/>'), /1 hidden passage was left out/u],
  ])('leave out %s and say so', async (_, xml, told) => {
    const { lines, losses } = await readBody(`<w:p>${r('Wells')}${xml}</w:p>`);
    expect(lines.map(({ text }) => text)).toEqual(['Wells']);
    expect(losses.join('\n')).toMatch(told);
  });

  it('tell comments with their words', async () => {
    const comments = `<w:comments><w:comment w:id="1" w:author="Amina">${p('Check the sum')}</w:comment></w:comments>`;
    expect((await readBody(p('Wells'), { comments })).losses).toEqual([
      'A comment by Amina was not read: “Check the sum”.',
    ]);
  });
});

describe('raised figures', () => {
  it.each([
    ['a power of ten', `${r('10')}${r('6', '<w:vertAlign w:val="superscript"/>')}`, '10⁶'],
    ['one raised by hand', `${r('10')}${r('6', '<w:position w:val="8"/><w:sz w:val="16"/>')}`, '10⁶'],
    ['a lowered one', `${r('CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}`, 'CO₂'],
    ['an ending in letters', `${r('1')}${r('er', '<w:vertAlign w:val="superscript"/>')}`, '1er'],
    [
      'a formula',
      `<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      '10⁶',
    ],
  ])('keep %s', async (_, runs, text) => {
    expect(await textsOf(`<w:p>${runs}</w:p>`)).toEqual([text]);
  });

  it('put a footnote behind the text and no number into it', async () => {
    const footnotes = `<w:footnotes><w:footnote w:type="separator" w:id="-1">${p('')}</w:footnote><w:footnote w:id="1">${p('Census of 2019')}</w:footnote></w:footnotes>`;
    const { lines } = await readBody(
      `<w:p>${r('4,200 people')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      { footnotes },
    );
    expect(lines.map(({ text, place }) => [text, place])).toEqual([
      ['4,200 people', 'paragraph 1'],
      ['Census of 2019', 'footnote 1'],
    ]);
  });
});

describe('tables', () => {
  it('leave every figure below its year where a row begins or ends early', async () => {
    const before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const after = '<w:trPr><w:gridAfter w:val="1"/></w:trPr>';
    const { tables } = await readBody(
      tbl(tc('') + tc('2023') + tc('2024'), before + tc('10') + tc('20'), after + tc('Pumps') + tc('30')),
    );
    expect(cellsOf(tables[0])).toEqual([
      ['', '2023', '2024'],
      ['', '10', '20'],
      ['Pumps', '30', ''],
    ]);
  });

  it('fill in cells that were merged across and down', async () => {
    const { tables, lines } = await readBody(
      tbl(
        tc('Wells', '<w:vMerge w:val="restart"/>') + tc('Both years', '<w:gridSpan w:val="2"/>'),
        tc('', '<w:vMerge/>') + tc('10') + tc('20'),
      ),
    );
    expect(cellsOf(tables[0])).toEqual([
      ['Wells', 'Both years', 'Both years'],
      ['Wells', '10', '20'],
    ]);
    expect(lines.map(({ text }) => text)).toEqual(['Wells', 'Both years', '10', '20']);
    expect(tables[0]?.rows[1]?.[0]?.lines[0]).toBe(lines[0]);
  });

  it('merge cells as old programs marked it', async () => {
    const { tables } = await readBody(
      tbl(tc('Sum', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>'), tc('10') + tc('20')),
    );
    expect(cellsOf(tables[0])).toEqual([
      ['Sum', 'Sum'],
      ['10', '20'],
    ]);
  });

  it('keep the paragraphs of a cell apart and say where they stand', async () => {
    const { lines } = await readBody(
      `${p('Budget')}${tbl(tc('Sums') + `<w:tc><w:tcPr/>${p('100')}${p('200')}</w:tc>`)}`,
    );
    expect(lines.map(({ text, place, kind }) => [text, place, kind])).toEqual([
      ['Budget', 'paragraph 1', 'paragraph'],
      ['Sums', 'table 1, row 1, column 1', 'cell'],
      ['100', 'table 1, row 1, column 2', 'cell'],
      ['200', 'table 1, row 1, column 2', 'cell'],
    ]);
  });

  it.each([
    [
      'a row of bold cells',
      `<w:tc><w:tcPr/><w:p>${r('Activity', '<w:b/>')}</w:p></w:tc><w:tc><w:tcPr/><w:p>${r('Note', '<w:b/>')}</w:p></w:tc>`,
      1,
    ],
    ['words above figures', tc('Activity') + tc('Sum 2024'), 1],
    ['labels beside values', tc('Country') + tc('Kenya'), 0],
  ])('know the head that is %s', async (_, first, heads) => {
    const second = heads === 1 ? tc('Dig wells') + tc('400') : tc('Donor') + tc('A fund');
    expect((await readBody(tbl(first, second))).tables[0]?.heads).toBe(heads);
  });
});

describe('kinds of lines', () => {
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="Titre1"/></w:style><w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="Legend"><w:name w:val="caption"/></w:style></w:styles>`;

  it.each([
    ['Titre1', 'heading', 1],
    ['Chapter', 'heading', 1],
    ['TOC1', 'furniture', undefined],
    ['Legend', 'caption', undefined],
  ])('know a paragraph in the style %s', async (style, kind, level) => {
    const { lines } = await readBody(p('Wells', `<w:pStyle w:val="${style}"/>`), { styles });
    expect(lines[0]).toMatchObject({ kind, ...(level !== undefined && { level }) });
  });

  const level = (text: string, format: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level('Output %1:', 'decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level('•', 'bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const item = (text: string, list: number) =>
    p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);

  it('write out numbers that say what is numbered, and no bullets', async () => {
    const { lines } = await readBody(item('Wells', 1) + item('Pumps', 1) + item('Training', 2), {
      numbering,
    });
    expect(lines.map(({ text, kind, isNumbered }) => [text, kind, isNumbered])).toEqual([
      ['Output 1: Wells', 'item', true],
      ['Output 2: Pumps', 'item', true],
      ['Training', 'item', undefined],
    ]);
  });

  it('part what wide gaps part', async () => {
    expect(await textsOf(p('Code: KEN-7    Period: 2024'))).toEqual(['Code: KEN-7', 'Period: 2024']);
  });

  it('tell a number of a page in the text', async () => {
    expect((await readBody(p('Water Office – page 1') + p('Wells'))).lines.map(({ kind }) => kind)).toEqual([
      'furniture',
      'paragraph',
    ]);
  });

  it('end a line at a break and at a tab, but not between a label and its value', async () => {
    const runs = `${r('Country:')}<w:r><w:tab/></w:r>${r('Kenya')}<w:r><w:br/></w:r>${r('100')}<w:r><w:tab/></w:r>${r('200')}`;
    expect(await textsOf(`<w:p>${runs}</w:p>`)).toEqual(['Country: Kenya', '100', '200']);
  });

  it('tell heads of pages from the text', async () => {
    const { lines } = await readBody(p('Wells'), { header1: `<w:hdr>${p('Water Office')}</w:hdr>` });
    expect(lines.at(-1)).toEqual({ text: 'Water Office', place: 'the head of the pages', kind: 'furniture' });
  });

  it('take the language that the words are marked with', async () => {
    const french = r('Des puits pour tous', '<w:lang w:val="fr-FR"/>');
    expect((await readBody(`<w:p>${french}</w:p>`)).language).toBe('fr-FR');
    expect((await readBody(`<w:p>${french}${r(' and many more words in no language')}</w:p>`)).language).toBe(
      'und',
    );
  });
});

describe('documents that cannot be read', () => {
  it.each([
    [
      'an old or protected one',
      async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /password/u,
    ],
    ['a cut one', async () => (await docxOf(p('Wells'))).slice(0, 300), /damaged/u],
    ['a spreadsheet', async () => zipOf({ 'xl/workbook.xml': '<workbook/>' }), /not a document of Word/u],
    ['broken XML', async () => zipOf({ 'word/document.xml': '<w:document' }), /damaged/u],
    ['an empty one', async () => docxOf(p('')), /holds no text/u],
    ['a bomb', async () => zipOf({ 'word/document.xml': ' '.repeat(100_000_001) }), /not unpacked/u],
  ])('are refused: %s', async (_, make, message) => {
    const reading = readDocx('brief.docx', await make());
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(reading).rejects.toThrow(message);
  });
});
