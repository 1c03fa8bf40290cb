import { directionOf } from '../domain/direction.ts';
import { isMarked, noLanguage, replaceMarks, unmarked } from '../domain/marked-text.ts';
import { changeTexts } from './page-texts.ts';

/**
 * A page whose marked words stand in `bdi` elements, which keep their direction to themselves and tell their language
 * where they have one. Where there can be no element, in titles and attributes, the marks are taken off.
 */
export function showLanguages(html: string): string {
  if (!isMarked(html)) return html;
  const shown = changeTexts(html, (text, { isPlain }) =>
    isPlain || !isMarked(text) ? text : replaceMarks(text, openedIn, '</bdi>'),
  );
  return unmarked(shown);
}

function openedIn(language: string): string {
  return language === noLanguage ? '<bdi>' : `<bdi lang="${language}" dir="${directionOf(language)}">`;
}
