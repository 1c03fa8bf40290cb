import { directionOf } from '../domain/direction.ts';
import { isMarked, noLanguage, replaceMarks, unmarked, wholeMark } from '../domain/marked-text.ts';
import { changeTexts } from './page-texts.ts';

/**
 * A page whose marked words stand in `bdi` elements, which keep their direction to themselves and tell their language
 * where they have one. Where there can be no element, in titles and attributes, the marks are taken off.
 */
export function showLanguages(html: string): string {
  if (!isMarked(html)) return html;
  const shown = changeTexts(html.replace(wholeParagraph, tellOnParagraph), (text, { isPlain }) =>
    isPlain || !isMarked(text) ? text : replaceMarks(text, openedIn, '</bdi>'),
  );
  return unmarked(shown);
}

// A paragraph wholly in another language is aligned as that is read; a name or a title is not.
const wholeParagraph = /<p( [^>]*)?>([^<]{100,})<\/p>/gu;

function tellOnParagraph(paragraph: string, attributes = '', content = ''): string {
  const { text, language } = wholeMark(content.trim());
  if (language === undefined || language === noLanguage) return paragraph;
  return `<p${attributes} lang="${language}" dir="${directionOf(language)}">${text}</p>`;
}

function openedIn(language: string): string {
  return language === noLanguage ? '<bdi>' : `<bdi lang="${language}" dir="${directionOf(language)}">`;
}
