import { expect, it } from 'vitest';
import { scriptOf, withoutOwnScript } from '../../../src/domain/script.ts';

it.each([
  ['uk', 'Cyrl'],
  ['lo', 'Laoo'],
  ['uz-Arab', 'Arab'],
])('%s is written in %s', (language, script) => {
  expect(scriptOf(language)).toBe(script);
});

it.each([
  ['es-Latn-PE', 'es-PE'],
  ['ar-Arab-MA', 'ar-MA'],
  ['lo-Laoo', 'lo'],
  ['es-PE', 'es-PE'],
  ['fr', 'fr'],
  // Another script than the language's own says something.
  ['uz-Arab-AF', 'uz-Arab-AF'],
  ['sr-Latn', 'sr-Latn'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
])('%s says no more than %s', (tag, short) => {
  expect(withoutOwnScript(tag)).toBe(short);
});
