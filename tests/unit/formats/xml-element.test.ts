import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { element, textElement, writeElement } from '../../../src/formats/xml-element.ts';

it('writes an element a line, indented by what it stands in', () => {
  const written = element('a', { b: '1', c: undefined }, [textElement('d', 'x'), undefined], element('e'));
  expect(writeElement(written, '  ')).toBe('  <a b="1">\n    <d>x</d>\n    <e/>\n  </a>\n');
});

it.each([
  ['what XML itself uses', `<&>"']]>`, `<&>"']]>`],
  ['line breaks of every kind, and tabs', 'a\r\nb\rc\nd\te', 'a\r\nb\rc\nd\te'],
  ['white space at its ends', '  a ', '  a '],
  ['letters beyond the first plane', '𞤀😀', '𞤀😀'],
  ['control characters', 'a\u0000b\u0007c\u001fd\u007fe\u0085f', 'abcd\u007fe\u0085f'],
  ['what is no character', 'a\ufffeb\uffffc', 'abc'],
  ['halves of a pair', 'a\ud800b\udc00c', 'abc'],
])('is read back: %s', (_, text, read) => {
  const xml = writeElement(element('a', { b: text }, textElement('c', text)));
  const { root } = XmlDocument.fromString(xml);
  expect([root.attr('b')?.value, root.get('c')?.content]).toEqual([read, read]);
});
