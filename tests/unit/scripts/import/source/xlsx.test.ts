import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../../scripts/import/source/xlsx.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';
import { readWorkbook } from '../a-workbook.ts';

describe('a workbook in lines', () => {
  it.each([
    [0.35, '0%', '35%', 0.35],
    [1234.5, '[$€-2] #,##0.00', '€ 1234.5', 1234.5],
    [250000, '#,##0\\ "KES"', '250000 KES', 250000],
    [1200, '#,##0 "households"', '1200 households', 1200],
    [0.1 + 0.2, '0.0', '0.3', 0.3],
    [1e21, '0', '1000000000000000000000', 1e21],
    [1500000, '#,##0.0,,"M"', '1500000', 1500000],
  ])('shows %s in the format %s as %s', async (value, numFmt, text, held) => {
    const { tables } = await readWorkbook({
      rows: [
        ['what', 'value'],
        ['a', value],
      ],
      cells: { '1,1': { value, style: { numFmt } } },
    });
    const cell = tables[0]?.rows[1]?.[1];
    expect(cell?.lines[0]?.text).toBe(text);
    expect(cell?.value).toBe(held);
    expect(cell?.format).toBe(numFmt);
  });

  it.each([
    ['dd/mm/yyyy', '2024-03-05'],
    ['mmm yyyy', '2024-03'],
    ['yyyy', '2024'],
    ['[$-40C]d mmmm yyyy;@', '2024-03-05'],
  ])('reads a day in the format %s as %s', async (numFmt, text) => {
    const value = new Date(Date.UTC(2024, 2, 5));
    const { tables } = await readWorkbook({
      rows: [
        ['what', 'when'],
        ['a', value],
      ],
      cells: { '1,1': { value, style: { numFmt } } },
    });
    expect(tables[0]?.rows[1]?.[1]).toMatchObject({ value: text, lines: [{ text }] });
  });

  it('fills merged cells in, and knows how many rows the head has', async () => {
    const { tables } = await readWorkbook({
      name: 'Results',
      rows: [['Wells of Kitui'], ['Level', '2023', null], [null, 'Planned', 'Actual'], ['a', 1, 2]],
      merges: ['A2:A3', 'B2:C2'],
    });
    const [table] = tables;
    expect(table?.title?.text).toBe('Wells of Kitui');
    expect(table?.heads).toBe(2);
    expect(table?.rows[0]?.[2]).toBe(table?.rows[0]?.[1]);
    expect(table?.rows[1]?.[0]).toBe(table?.rows[0]?.[0]);
  });

  it('parts tables by empty rows, keeps columns below each other, and each cell has its place', async () => {
    const { tables, lines } = await readWorkbook({
      name: 'Results',
      rows: [['a', 'b', 'c'], [1, 2, 3], [], ['d', 'e'], ['f\ng', 'h']],
    });
    expect(tables.map(({ rows }) => rows.length)).toEqual([2, 2]);
    expect(tables[1]?.rows[1]?.[0]?.lines.map(({ text }) => text)).toEqual(['f', 'g']);
    expect(lines.find(({ text }) => text === 'h')?.place).toBe('sheet "Results", cell B5');
    expect(lines[0]).toMatchObject({ text: 'Results', place: 'sheet "Results"', kind: 'heading' });
  });

  it('does not read what is hidden, and says so; nor formulas without a value, comments, errors', async () => {
    const { lines, losses } = await readWorkbook(
      {
        name: 'Data',
        rows: [
          ['a', 'secret'],
          ['b', 'secret'],
          ['hidden', 'x'],
          [null, 'y'],
          ['c', 'z'],
        ],
        columns: [{}, { hidden: true }],
        rowDefs: new Map([[2, { hidden: true }]]),
        cells: {
          '0,0': { value: 'a', comment: { text: 'ask Amina' } },
          '3,0': { value: null, formula: 'B1*2', type: 'formula' },
          '4,0': { value: '#REF!', type: 'error' },
        },
      },
      { name: 'Old', rows: [['gone']], hidden: true },
    );
    expect(lines.map(({ text }) => text)).toEqual(['Data', 'a', 'b']);
    expect(losses.join('\n')).toMatch(/row 3 is hidden/u);
    expect(losses.join('\n')).toMatch(/column B is hidden/u);
    expect(losses.join('\n')).toMatch(/cell A1: a comment was not read: “ask Amina”/u);
    expect(losses.join('\n')).toMatch(/cell A4: a formula has no value/u);
    expect(losses.join('\n')).toMatch(/cell A5: a formula has failed/u);
    expect(losses.join('\n')).toMatch(/sheet "Old" is hidden/u);
  });

  it('keeps raised figures apart from those before them', async () => {
    const { lines } = await readWorkbook({
      rows: [
        ['a', 'b'],
        ['c', null],
      ],
      cells: {
        '1,1': {
          type: 'richText',
          richText: [{ text: '24,280' }, { text: '1', font: { vertAlign: 'superscript' } }],
        },
      },
    });
    expect(lines.map(({ text }) => text)).toContain('24,280¹');
  });

  it.each([
    ['is no workbook', async () => await Promise.resolve(new TextEncoder().encode('PK no')), /damaged/u],
    [
      'is locked with a password',
      async () =>
        await writeXlsx({
          sheets: [{ name: 'a', rows: [[1]] }],
          encryption: { password: 'x', spinCount: 10 },
        }),
      /locked with a password/u,
    ],
  ])('says of a file what to do where it %s', async (_, bytes, message) => {
    const reading = readXlsx('a.xlsx', await bytes());
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(readXlsx('a.xlsx', await bytes())).rejects.toThrow(message);
  });
});
