import { describe, expect, it } from 'vitest';
import { openIati } from '../../../../../scripts/import/iati/read-xml.ts';

const activity = (n: number) =>
  `<iati-activity>\n<iati-identifier>XI-${n}</iati-identifier>\n<!-- <title/> -->\n\n<title a="1>2"\n><narrative><![CDATA[<a/>\n]]></narrative></title></iati-activity>\n`;
const linesOfEach = 7;
const file = (count: number) =>
  `<?xml version="1.0"?>\n<iati-activities version="2.03">\n<other><inner/></other>${Array.from({ length: count }, (_, n) => activity(n)).join('')}</iati-activities>`;

function linesIn(bytes: Uint8Array): number[][] {
  const iati = openIati(bytes, 'x.xml');
  const read = () =>
    [...iati.activities()].map(({ line, children }) => [line, ...children.map((child) => child.line)]);
  try {
    const lines = read();
    // A file is gone through twice.
    expect(read()).toEqual(lines);
    return lines;
  } finally {
    iati.close();
  }
}

describe('the line of an element', () => {
  const begin = 3 + 9_999 * linesOfEach;

  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(file(10_000))],
    ['UTF-16', Buffer.from(`\uFEFF${file(10_000)}`, 'utf16le')],
  ])('is right beyond the 65,535 that the parser counts (%s)', (_, bytes) => {
    const lines = linesIn(bytes);
    expect(lines).toHaveLength(10_000);
    expect(lines[0]).toEqual([3, 4, 7]);
    expect(lines.at(-1)).toEqual([begin, begin + 1, begin + 4]);
    expect(begin).toBeGreaterThan(69_000);
  });
});
