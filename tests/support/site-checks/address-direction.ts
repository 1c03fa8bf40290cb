import { textOf } from '../parsed-pages.ts';
import { directionOf, languageOf } from './language.ts';
import { all, eachPage } from './site.ts';

/** On a page from right to left, a mail address or a telephone number that is shown as such keeps its own direction. */
export const addressDirections = eachPage((page, site) => {
  if (directionOf(languageOf(page, site)) === 'ltr') return [];
  return all(page, 'a')
    .filter(({ properties }) => /^(?:mailto|tel):/u.test(String(properties.href)))
    .filter((link) => /^[^\s@]+@\S+$|^\+?[\p{Nd}\s()-]+$/u.test(textOf(link)))
    .filter(({ properties }) => properties.dir !== 'ltr')
    .map((link) => `/${page.path}: "${textOf(link)}" runs from right to left`);
});
