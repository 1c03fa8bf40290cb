import { expect, it } from 'vitest';
import { mustSay, narrative, narratives, saying } from '../../../../src/formats/iati/narrative.ts';
import { writeElement, type XmlElement } from '../../../../src/formats/xml-element.ts';

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
