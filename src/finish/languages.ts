import { directionOf, runsAgainst } from '../domain/direction.ts';
import {
  insideMark,
  isMarked,
  noLanguage,
  plainText,
  replaceMarks,
  unmarked,
  wholeMark,
} from '../domain/marked-text.ts';
import { changeTexts } from './texts.ts';

/**
 * A page whose marked words stand in `bdi` elements, which keep their direction to themselves and tell their language
 * where they have one. Where there can be no element, in titles and attributes, the marks are taken off; what would
 * change places there with what stands beside it is kept apart by characters that nobody sees.
 */
export function showLanguages(html: string): string {
  if (!isMarked(html)) return html;
  const shown = changeTexts(tellOnElements(html), (text, { isPlain, language }) => {
    if (!isMarked(text)) return text;
    if (!isPlain) return replaceMarks(text, openedIn, '</bdi>');
    const direction = directionOf(language || noLanguage);
    return plainText(text, (piece) => runsAgainst(piece, direction));
  });
  return unmarked(shown);
}

// A picture's words and a paragraph wholly in another language say so on the element itself; a paragraph of several
// lines, which a hundred letters are on a phone, is aligned as its language is read, a name or a title is not.
function tellOnElements(html: string): string {
  return html
    .replace(/<img\b[^>]*?\salt="([^"]*)"/gu, (tag, alt: string) => {
      const { language } = wholeMark(alt);
      return language === undefined || language === noLanguage ? tag : `${tag} lang="${language}"`;
    })
    .replace(/<p( [^>]*)?>([^<]{100,})<\/p>/gu, (paragraph, attributes = '', content: string) => {
      const { language } = wholeMark(content.trim());
      if (language === undefined || language === noLanguage) return paragraph;
      const inner = insideMark(content.trim());
      return `<p${attributes} lang="${language}" dir="${directionOf(language)}">${inner}</p>`;
    });
}

// Printed to a tagged PDF, Chromium tells the language of words within a line only where some ARIA attribute makes them
// an object of their own. This one says what is so anyway: no screen reader says a word of it.
function openedIn(language: string): string {
  return language === noLanguage
    ? '<bdi>'
    : `<bdi lang="${language}" dir="${directionOf(language)}" aria-busy="false">`;
}
