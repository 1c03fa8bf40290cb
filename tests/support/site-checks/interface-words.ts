import { interfaceLanguages, wordsFor } from '../../../src/i18n/words.ts';
import { type Content, leavesOf } from './content.ts';
import { languageOf } from './language.ts';
import { plain, textsOfMarkdown } from './reading.ts';
import { eachPage } from './site.ts';
import { speechOf } from './speech.ts';

/**
 * The interface speaks the language of the page: none of its words in any other language stands there as a text of
 * its own, whether or not it says what language it is in. The page of errors has a part in each language, and the
 * notes under a text are in the language of the text.
 */
export const interfaceWords = eachPage((page, site) => {
  const language = languageOf(page, site);
  // The name of a column may be a word too, and is none of the interface.
  const spoken = speechOf(page).filter(({ isVerbatim }) => !isVerbatim);
  return spoken.flatMap(({ text, language: said }) => {
    const isOfText = Object.values(wordsFor(said || language).footnotes).includes(plain(text));
    const speaks = page.kind === 'not-found' || isOfText ? said || language : language;
    // Titles are put together: `Search – Rivers of the East`.
    const words = plain(text)
      .split(' – ')
      .filter((word) => !contentTexts(site.content).has(word));
    return words.flatMap((word) => {
      const others = speakersOf(word).filter((one) => one !== speaks);
      const isOwn = speakersOf(word).includes(wordsFor(speaks).language);
      return others.length === 0 || isOwn ? [] : [`/${page.path}: "${word}" is ${others.join(' and ')}`];
    });
  });
});

// What the program puts into a text, a number or something else; such texts are known by what stands around.
const [count, gap] = ['\u0001', '\0'];

const hasGap = /[\0\u0001]/u;
/** What fills a gap is a number, a date or a name, and goes on for no more than a few words. */
const fillings: Readonly<Record<string, string>> = { [count]: '[\\p{Nd}.,’]+', [gap]: '.{1,40}' };

/** The languages in which the interface says something. */
function speakersOf(text: string): string[] {
  return vocabularies.flatMap(({ language, whole, patterns }) =>
    whole.has(text) || patterns.some((pattern) => pattern.test(text)) ? [language] : [],
  );
}

const vocabularies = interfaceLanguages.map((language) => {
  const texts = textsIn(wordsFor(language)).map(plain);
  const isTelling = (text: string) => /\p{L}{3}/u.test(text);
  return {
    language,
    whole: new Set(texts.filter((text) => !hasGap.test(text) && isTelling(text))),
    patterns: texts.filter((text) => hasGap.test(text) && isTelling(text)).map(patternOf),
  };
});

function textsIn(words: unknown, key = ''): string[] {
  // The tags of the language itself.
  if (key === 'language' || key === 'locale') return [];
  if (typeof words === 'string') return [words.replaceAll('#', count).replaceAll(/\{\w+\}/gu, gap)];
  if (typeof words === 'function')
    return [String((words as (...values: string[]) => string)(gap, gap, gap, gap))];
  return Object.entries(words as object).flatMap(([name, value]) => textsIn(value, name));
}

function patternOf(text: string): RegExp {
  const fixed = text.split(/([\0\u0001])/u).map((part) => fillings[part] ?? RegExp.escape(part));
  return new RegExp(`^${fixed.join('')}$`, 'u');
}

const texts = new WeakMap<Content, Set<string>>();

/** What the authors wrote themselves, in any language. */
function contentTexts(content: Content): Set<string> {
  const known = texts.get(content) ?? findTexts(content);
  texts.set(content, known);
  return known;
}

function findTexts({ published }: Content): Set<string> {
  const all = published.flatMap(({ data, body, translations }) => [
    { data, body },
    ...Object.values(translations),
  ]);
  const written = all.flatMap(({ data, body }) => [...leavesOf(data), ...textsOfMarkdown(body)]);
  return new Set(written.map((text) => plain(String(text))));
}
