import { expect, it } from 'vitest';
import { listPages } from '../../../src/domain/list-pages.ts';

it.each([
  [0, [0]],
  [1, [1]],
  [100, [100]],
  [101, [100, 1]],
  [250, [100, 100, 50]],
])('%i entries make pages of %j', (length, sizes) => {
  const items = Array.from({ length }, (_, i) => i);
  const pages = listPages(items);
  expect(pages.map((page) => page.items.length)).toEqual(sizes);
  expect(pages.flatMap((page) => page.items)).toEqual(items);
  expect(pages.map(({ number, count }) => `${number}/${count}`)).toEqual(
    sizes.map((_, i) => `${i + 1}/${sizes.length}`),
  );
});
