import { expect, it } from 'vitest';
import { entryFileAt } from '../../../src/editor/entry-file.ts';

it.each([
  ['content/asks/wells.md', 'asks wells md original'],
  ['content/asks/wells.fr.md', 'asks wells md translation'],
  ['content/contacts/ann.pt-BR.yaml', 'contacts ann yaml translation'],
  ['content/site.yaml', 'site  yaml original'],
  ['content/themes.fr.yaml', 'themes  yaml translation'],
  // What a person or an organisation is called does not make it the settings of the site.
  ['content/contacts/site.yaml', 'contacts site yaml original'],
])('%s is of %s', (path, expected) => {
  const { collection, id, ending, isTranslation } = entryFileAt(path) ?? {};
  expect([collection, id, ending, isTranslation ? 'translation' : 'original'].join(' ')).toBe(expected);
});

it.each(['content/media/wells.jpg', 'README.md', 'content/asks/wells.txt'])('%s is of no entry', (path) => {
  expect(entryFileAt(path)).toBeUndefined();
});
