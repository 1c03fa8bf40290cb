import { textOf } from '../parsed-pages.ts';
import { type Page, all, eachPage } from './site.ts';

/** Each page has exactly one h1. */
export const firstHeadings = eachPage((page) => {
  const count = all(page, 'h1').length;
  return count === 1 ? [] : [`/${page.path}: has ${count} h1`];
});

/** No heading is empty. */
export const emptyHeadings = eachPage((page) =>
  headingsOf(page)
    .filter(({ text }) => text === '')
    .map(({ level }) => `/${page.path}: has an empty h${level}`),
);

/** No heading skips a level, the first included. */
export const skippedLevels = eachPage((page) => {
  const headings = headingsOf(page);
  return headings
    .filter(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1)
    .map(({ level, text }) => `/${page.path}: h${level} "${text}" skips a level`);
});

function headingsOf(page: Page): { level: number; text: string }[] {
  return all(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => ({
    level: Number(heading.tagName.slice(1)),
    text: textOf(heading),
  }));
}
