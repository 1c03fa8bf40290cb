import { XmlDocument } from 'libxml2-wasm';
import { expect, it } from 'vitest';
import { element, textElement, writeElement, type XmlElement } from '../../../../src/formats/iati/element.ts';
import { mustSay, narrative, narratives, saying } from '../../../../src/formats/iati/narrative.ts';

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

const write = (...elements: (XmlElement | undefined)[]) =>
  elements.map((one) => one && writeElement(one).replaceAll(/\n */gu, '')).join('');

it.each([
  [
    'the original has no language of its own',
    [
      { text: 'Water', language: 'en' },
      { text: 'Eau', language: 'fr' },
      { text: 'Água', language: 'pt-BR' },
    ],
    '<narrative>Water</narrative><narrative xml:lang="fr">Eau</narrative><narrative xml:lang="pt-BR">Água</narrative>',
  ],
  [
    'a translation of nothing but refused characters is none',
    [
      { text: 'Water', language: 'en' },
      { text: '\u0007 ', language: 'fr' },
    ],
    '<narrative>Water</narrative>',
  ],
  ['no text, no narrative', [], ''],
  ['no original, no narrative', [{ text: ' \u0001', language: 'en' }], ''],
])('says a text in every language: %s', (_, said, xml) => {
  expect(write(...narratives(said))).toBe(xml);
});

it('says nothing where there is nothing, and the id where the standard demands a text', () => {
  expect(saying('title', [])).toBeUndefined();
  expect(write(mustSay('title', [], 'wells'))).toBe('<title><narrative>wells</narrative></title>');
  expect(write(mustSay('title', narrative('Wells'), 'wells'))).toBe(
    '<title><narrative>Wells</narrative></title>',
  );
});
