import { expect, it } from 'vitest';
import { shownName } from '../../../../../scripts/import/source/shown-name.ts';

it.each([
  ['notes/wells 2026.docx', 'wells 2026.docx'],
  ['ນໍ້າ "it\'s".txt', 'ນໍ້າ "it\'s".txt'],
  ['a\nb:\u001B[31mred.txt', 'a b: [31mred.txt'],
  ['x\u202Efdp.txt', 'x fdp.txt'],
  ['\u0007', 'a file without a name'],
])('%j is told as %s', (path, shown) => {
  expect(shownName(path)).toBe(shown);
});
