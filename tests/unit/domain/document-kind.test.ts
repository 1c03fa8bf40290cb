import { expect, it } from 'vitest';
import { documentFault, endingRemedy } from '../../../src/domain/document-kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const faultOf = (file: string, text: string) => documentFault(file, bytes(text), text.length);
const zip = 'PK\u0003\u0004';
const compound = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1';

it.each([
  'a.pdf',
  'a.PDF',
  'a/b.c.docx',
  'a.xls',
  'a.ods',
  'a.epub',
  'a.csv',
  'a.txt',
  'a.JPG',
  'a.mp3',
  'a.webm',
])('%s may be offered', (file) => {
  expect(endingRemedy(file)).toBeUndefined();
});

it.each([
  ['evil.html', /^a file that ends in \.html is not offered .*; save it as a PDF/u],
  ['evil.pdf.HTM', /\.htm is not offered/u],
  ['evil.xhtml', /save it as a PDF/u],
  ['evil.xml', /save it as a PDF/u],
  ['evil.js', /save it as a PDF/u],
  ['evil.exe', /save it as a PDF/u],
  ['evil.docm', /save it as a PDF/u],
  ['logo.svg', /^save it as a PDF, or as \.png or \.jpg$/u],
  ['README', /^a file without an ending is not offered/u],
  ['a.pdf/README', /^a file without an ending/u],
  ['a.constructor', /is not offered/u],
])('%s may not be offered', (file, says) => {
  expect(endingRemedy(file)).toMatch(says);
});

it.each([
  ['a.pdf', '%PDF-1.7\n'],
  ['a.pdf', `${' '.repeat(1000)}%PDF-1.4`],
  ['a.docx', zip],
  ['a.docx', compound],
  ['a.doc', compound],
  ['a.doc', '{\\rtf1'],
  ['a.odt', zip],
  ['a.rtf', '{\\rtf1'],
  ['a.png', '\u0089PNG\r\n'],
  ['a.jpeg', '\u00ff\u00d8\u00ff\u00e0'],
  ['a.csv', 'a;b\n1;2'],
  ['a.txt', 'a < b'],
  ['a.mp4', '\0\0\0 ftypisom'],
])('%s that begins with %j may stand', (file, text) => {
  expect(faultOf(file, text)).toBeUndefined();
});

it.each([
  ['a.pdf', '', /^is empty; put a new copy of it here$/u],
  ['a.pdf', '<!DOCTYPE html><html>', /as a PDF does, but is a web page in truth; open it .* save it again/u],
  ['a.pdf', `${' '.repeat(1024)}%PDF-1.4`, /is something else in truth, or damaged/u],
  ['a.pdf', zip, /is something else/u],
  ['a.xls', '\u00ef\u00bb\u00bf<html xmlns:x="urn:x">', /is a web page in truth/u],
  ['a.docx', '%PDF-1.4', /something else/u],
  ['a.odt', compound, /something else/u],
  ['a.png', '\u00ff\u00d8\u00ff', /as a picture does/u],
  ['a.txt', '<script>alert(1)</script>', /is a web page/u],
  ['a.csv', '<?xml version="1.0"?>\n<svg>', /is a web page/u],
  ['a.mp3', '<html>', /is a web page/u],
])('%s that begins with %j may not', (file, text, says) => {
  expect(faultOf(file, text)).toMatch(says);
});

it('may have 100 MB', () => {
  const head = bytes('%PDF-1.4');
  expect(documentFault('a.pdf', head, 100 * 1024 * 1024)).toBeUndefined();
  expect(documentFault('a.pdf', head, 100 * 1024 * 1024 + 1)).toMatch(
    /^is 101 MB large, and a document may have 100 MB/u,
  );
});
