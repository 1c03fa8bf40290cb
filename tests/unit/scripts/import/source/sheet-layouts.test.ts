import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { columnNames } from '../../../../../scripts/import/source/head-rows.ts';
import { readXlsx } from '../../../../../scripts/import/source/xlsx.ts';
import { refuseOversized } from '../../../../../scripts/import/source/within-size.ts';
import { readWorkbook, workbook, type Sheet } from '../a-workbook.ts';

/** The rows of a sheet's last table, each value under the name of its column. */
async function byHead(sheet: Sheet) {
  const { tables } = await readWorkbook(sheet);
  const table = tables.at(-1);
  if (table === undefined) throw new Error('no table');
  const names = columnNames(table).map(({ text }) => text);
  return table.rows
    .slice(table.heads)
    .map((row) =>
      Object.fromEntries(
        row.flatMap(({ lines }, at) =>
          lines.length > 0 ? [[names[at], lines.map(({ text }) => text).join(' ')]] : [],
        ),
      ),
    );
}

describe('every figure stands under its own head', () => {
  it('with heads that are merged over several columns and rows', async () => {
    const rows = await byHead({
      rows: [
        ['Indicator', 'Baseline', null, 'Target', null],
        [null, 'Women', 'Men', 'Women', 'Men'],
        ['Trained', 1, 2, 3, 4],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    });
    expect(rows).toEqual([
      {
        Indicator: 'Trained',
        'Baseline Women': '1',
        'Baseline Men': '2',
        'Target Women': '3',
        'Target Men': '4',
      },
    ]);
  });

  it('with heads over several columns that nobody merged, and years below', async () => {
    const rows = await byHead({
      rows: [
        ['Indicator', 'Baseline', 'Targets', null, null],
        [null, null, 2023, 2024, 2025],
        ['Trained', 7, 10, 20, 30],
      ],
    });
    expect(rows).toEqual([
      {
        Indicator: 'Trained',
        Baseline: '7',
        'Targets 2023': '10',
        'Targets 2024': '20',
        'Targets 2025': '30',
      },
    ]);
  });

  it('with a title and notes above the table', async () => {
    const rows = await byHead({
      rows: [
        ['Wells of Kitui'],
        ['All sums in euros. Figures of 2024 are provisional.'],
        [null, null, 'Printed in May'],
        ['Item', 'Planned', 'Spent'],
        ['Rigs', 100, 90],
      ],
    });
    expect(rows).toEqual([{ Item: 'Rigs', Planned: '100', Spent: '90' }]);
  });

  it('with empty columns between, and a first column without a head', async () => {
    const rows = await byHead({
      rows: [
        [null, null, 'Planned', null, 'Spent'],
        ['Rigs', null, 100, null, 90],
        ['Pipes', null, null, null, 50],
      ],
    });
    expect(rows).toEqual([
      { '': 'Rigs', Planned: '100', Spent: '90' },
      { '': 'Pipes', Spent: '50' },
    ]);
  });

  it('with formulas that have no value saved: their places stay empty', async () => {
    const rows = await byHead({
      rows: [
        ['Item', 'Planned', 'Spent', 'Left'],
        ['Rigs', 100, null, 10],
        ['Pipes', null, 50, 5],
      ],
      cells: {
        '1,2': { value: null, formula: 'B2-D2', type: 'formula' },
        '2,1': { value: null, formula: 'C3+D3', type: 'formula' },
      },
    });
    expect(rows).toEqual([
      { Item: 'Rigs', Planned: '100', Left: '10' },
      { Item: 'Pipes', Spent: '50', Left: '5' },
    ]);
  });

  it('with columns that are hidden', async () => {
    const rows = await byHead({
      rows: [
        ['Item', 'Draft', 'Planned', 'Spent'],
        ['Rigs', 1, 100, 90],
      ],
      columns: [{}, { hidden: true }],
    });
    expect(rows).toEqual([{ Item: 'Rigs', Planned: '100', Spent: '90' }]);
  });
});

async function zipOf(parts: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(bytes, name);
  zip.end();
  return await buffer(zip.outputStream);
}

describe('a workbook that would grow beyond all measure', () => {
  const limit = { parts: 10, bytes: 1_000_000 };

  it('is not unpacked, for the bytes or the number of its parts', async () => {
    const big = await zipOf({ 'xl/workbook.xml': Buffer.alloc(2_000_000, ' ') });
    await expect(refuseOversized('big.xlsx', big, limit)).rejects.toThrow(/"big\.xlsx" holds far more/u);
    const parts = Array.from({ length: 11 }, (_, at) => [`xl/${at}.xml`, Buffer.from('<a/>')]);
    const many = await zipOf(Object.fromEntries(parts) as Record<string, Buffer>);
    await expect(refuseOversized('many.xlsx', many, limit)).rejects.toThrow(/"many\.xlsx" holds far more/u);
    await expect(
      refuseOversized('small.xlsx', Buffer.from(await workbook({ rows: [['a']] })), {
        parts: 100,
        bytes: 1_000_000,
      }),
    ).resolves.toBeUndefined();
  });

  it('is refused as damaged where it says that it is smaller than it is', async () => {
    const lying = await zipOf({ 'xl/workbook.xml': Buffer.alloc(2_000_000, ' ') });
    const list = lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    lying.writeUInt32LE(10, list + 24);
    await expect(readXlsx('lying.xlsx', lying)).rejects.toThrow(/"lying\.xlsx" is damaged/u);
  });
});
