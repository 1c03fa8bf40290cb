import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../scripts/import/source/csv.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const texts = (bytes: Uint8Array) =>
  readCsv('a.csv', bytes).tables.map(({ rows }) =>
    rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join('/'))),
  );

describe('a CSV file in lines', () => {
  it.each([
    ['commas', 'name,share\nWells,12\n'],
    ['semicolons', 'name;share\nWells;12\n'],
    ['tabs', 'name\tshare\nWells\t12\n'],
    ['bars', 'name|share\nWells|12\n'],
    ['a separator that it states itself', 'sep=;\nname;share\nWells;12\n'],
    ['a byte order mark', '\ufeffname,share\nWells,12\n'],
  ])('is read with %s', (_, text) => {
    expect(texts(utf8(text))).toEqual([
      [
        ['name', 'share'],
        ['Wells', '12'],
      ],
    ]);
  });

  it('takes semicolons where decimals have commas', () => {
    expect(texts(utf8('a;b;c\n1,5;2,5;3,5\n2,5;3,5;4,5\n'))[0]?.[1]).toEqual(['1,5', '2,5', '3,5']);
  });

  it('counts lines as an editor does, over breaks within quotes', () => {
    const { lines } = readCsv('a.csv', utf8('name,what\r\n"Wells, two\r\nof them",x\r\nPumps,y\r\n'));
    expect(lines.map(({ text, place }) => [text, place])).toEqual([
      ['name', 'line 1, column 1'],
      ['what', 'line 1, column 2'],
      ['Wells, two', 'line 2, column 1'],
      ['of them', 'line 2, column 1'],
      ['x', 'line 2, column 2'],
      ['Pumps', 'line 4, column 1'],
      ['y', 'line 4, column 2'],
    ]);
  });

  it.each([
    ['windows-1252', Uint8Array.from([...utf8('pays,b\nGuin'), 0xe9, ...utf8('e,c')]), 'Guinée'],
    [
      'utf-16le',
      Uint8Array.from([0xff, 0xfe, ...[...'pays,b\nMali,c'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
      'Mali',
    ],
    ['windows-1256', Uint8Array.from([0xc7, 0xe1, 0x2c, 0xc8, 0x0a, 0xca, 0xda, 0xd2, 0x2c, 0xc8]), 'تعز'],
  ])('reads %s, and tells', (encoding, bytes, word) => {
    const { lines, repairs } = readCsv('a.csv', bytes);
    expect(lines.map(({ text }) => text)).toContain(word);
    expect(repairs).toMatchObject([{ was: encoding }]);
  });

  it('refuses what is no text', () => {
    expect(() => readCsv('a.csv', Uint8Array.from([65, 0, 0, 66, 44, 67, 68, 69, 70, 71, 72, 73]))).toThrow(
      UnreadableDocument,
    );
  });

  it('takes the apostrophe off that our own tables for spreadsheets put before a sign', () => {
    expect(texts(utf8("phone,b\n'+254 20 1,c\n"))[0]?.[1]).toEqual(['+254 20 1', 'c']);
  });

  it('keeps a lone line feed in its cell where rows end in two signs', () => {
    const bytes = utf8('name,address,url\r\nAmina,Lake Road 5\nKisumu,https://a.example/\r\nJuma,,\r\n');
    expect(texts(bytes)).toEqual([
      [
        ['name', 'address', 'url'],
        ['Amina', 'Lake Road 5/Kisumu', 'https://a.example/'],
        ['Juma', '', ''],
      ],
    ]);
    expect(readCsv('a.csv', bytes).lines.find(({ text }) => text === 'Juma')?.place).toBe('line 4, column 1');
  });

  it('names the file that is no table', () => {
    expect(() =>
      readCsv('plan.csv', Uint8Array.from([65, 0, 0, 66, 44, 67, 68, 69, 70, 71, 72, 73])),
    ).toThrow(/^"plan\.csv" is no table/u);
  });
});
