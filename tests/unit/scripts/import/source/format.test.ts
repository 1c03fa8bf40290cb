import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../../scripts/import/source/format.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A ZIP with a list of contents only. */
function zip(...names: string[]): string {
  const list = names.map(
    (name) => `PK\x01\x02${'\0'.repeat(24)}${String.fromCharCode(name.length)}${'\0'.repeat(17)}${name}`,
  );
  const start = 'PK\x03\x04    ';
  return `${start}${list.join('')}PK\x05\x06${'\0'.repeat(12)}${String.fromCharCode(start.length)}${'\0'.repeat(5)}`;
}

describe('formatOf', () => {
  it.each([
    ['brief.txt', '%PDF-1.7 …', 'pdf'],
    ['brief.docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['brief.docx', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['data.xml', '<?xml version="1.0"?>\n<!-- ours --><iati-activities version="2.03">', 'iati'],
    ['page', '<!DOCTYPE html><title>Wells</title>', 'html'],
    ['page.txt', '<div><p>Wells</p></div>', 'html'],
    ['table.csv', 'one cell', 'csv'],
    ['table.txt', 'code;title\nW1;Wells\nW2;Roofs\n', 'csv'],
    ['brief.md', 'Wells', 'markdown'],
    ['brief.txt', '# Wells\n\n## Background\n\n- one\n- two\n', 'markdown'],
    ['brief.txt', 'Wells; roofs\n\nTerraces, and water.\n\nEnd', 'text'],
    ['brief', '\u00ff\u00feW\0e\0l\0l\0s\0', 'text'],
  ])('%s that begins %j is %s', (file, text, format) => {
    expect(formatOf(file, bytes(text))).toBe(format);
  });

  const utf16 = (text: string) => text.replace(/./gu, '$&\0');
  it.each([
    ['brief.rtf', '{\\rtf1 Wells}', 'save it as .docx'],
    ['brief.doc', `\u00d0\u00cf\u0011\u00e0${utf16('WordDocument')}`, 'Word before 2007'],
    ['brief.docx', `\u00d0\u00cf\u0011\u00e0${utf16('EncryptedPackage')}`, 'take the password off'],
    ['sheet.xls', `\u00d0\u00cf\u0011\u00e0${utf16('Workbook')}`, 'save it as .xlsx'],
    ['scan.png', '\u0089PNG', 'is a picture'],
    ['brief.odt', zip('content.xml', 'styles.xml'), 'save it as .docx'],
    ['talk.pptx', zip('ppt/presentation.xml'), 'is a presentation'],
    ['all.zip', zip('a.docx'), 'Unpack it'],
    ['brief.docx', 'PK\x03\x04 cut off', 'its end is missing'],
    ['feed.xml', '<?xml version="1.0"?><rss/>', 'no IATI activity file'],
    ['org.xml', '<iati-organisations>', 'organisation file'],
    ['program.exe', 'MZ\0\0\0\u0003', 'no document that can be read'],
  ])('%s is refused with what to do', (file, text, words) => {
    expect(() => formatOf(file, bytes(text))).toThrow(words);
  });
});
