import { expect, it } from 'vitest';
import { isPageNumber } from '../../../../../scripts/import/source/page-furniture.ts';

it.each([
  ['Page 3 of 10', true],
  ['Wells for the north · June 2025 · page 1 of 1', true],
  ['Pozos del norte – página 2 de 4', true],
  ['- 3 -', true],
  ['Survey of 3 of 10 villages', false],
  ['Wells for the north · June 2025', false],
])('%s is the number of a page: %s', (text, is) => expect(isPageNumber(text)).toBe(is));
