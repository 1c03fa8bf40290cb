import type { Element } from 'hast';
import { wordsFor } from '../../../src/i18n/words.ts';
import { textOf } from '../parsed-pages.ts';
import { type Content, languagesOf, leavesOf } from './content.ts';
import { languageOf } from './language.ts';
import { type Piece, plain, readingOf } from './reading.ts';
import { eachPage } from './site.ts';
import { speechOf } from './speech.ts';
import { wordsOf } from './words.ts';

/** Texts of this length are long enough to be looked for within longer ones. */
const telling = 12;

/**
 * On a page in another language than the site's own, words that are not translated stand in an element that tells
 * their language; words that are translated stand in none, and their originals nowhere.
 */
export const foreignWords = eachPage((page, { content, ...site }) => {
  const original = String(content.site.data.defaultLanguage);
  const language = languageOf(page, { content, ...site });
  if (language === original || !['page', 'embed'].includes(page.kind)) return [];
  const { kept, left, own, paragraphs } = vocabularyOf(language, content);
  const wrong = (text: string, said: string) => {
    const at = `/${page.path}: "${text}"`;
    const isKept = kept.has(text) || [...kept].some((one) => one.length >= telling && text.includes(one));
    if (said === language && isKept) return [`${at} does not say it is ${original}`];
    if (said === language && left.has(text)) return [`${at} is not the translation`];
    return said === original && own.has(text) ? [`${at} says it is ${original}`] : [];
  };
  return [
    ...speechOf(page)
      .filter(({ isPlain }) => !isPlain)
      .flatMap(({ text, language: said }) => wrong(plain(text), said)),
    ...readingOf(page)
      .filter(({ text }) => paragraphs.has(text))
      .flatMap((piece) => wrong(piece.text, languageIn(piece) ?? language)),
  ];
});

/** The language of a piece: of an element that holds all of its words, else of what it stands in. */
function languageIn({ text, within }: Piece): string | undefined {
  const block = within.at(-1);
  const inside = block ? elementsIn(block).filter((element) => plain(textOf(element)) === text) : [];
  const said = [...within, ...inside].findLast(({ properties }) => properties.lang !== undefined);
  return said && String(said.properties.lang);
}

function elementsIn({ children }: Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

/** How many texts of a site have to say that they are in its own language, on pages of others. */
export function countForeignWords({ content }: { content: Content }): number {
  const [, ...others] = languagesOf(content);
  return others.reduce((sum, language) => sum + vocabularyOf(language, content).kept.size, 0);
}

/**
 * What stays in the language of the site, what is left behind for its translation, what is only in the other; and
 * what of all this is a paragraph.
 */
type Vocabularies = Record<'kept' | 'left' | 'own' | 'paragraphs', ReadonlySet<string>>;

const known = new WeakMap<Content, Map<string, Vocabularies>>();

function vocabularyOf(language: string, content: Content): Vocabularies {
  const byLanguage = known.get(content) ?? new Map<string, Vocabularies>();
  known.set(content, byLanguage);
  const made = byLanguage.get(language) ?? makeVocabulary(language, content);
  byLanguage.set(language, made);
  return made;
}

function makeVocabulary(language: string, content: Content): Vocabularies {
  const all = content.published.flatMap((entry) => wordsOf(entry, language));
  const translated = new Set(all.flatMap(({ translated: words }) => words ?? []));
  const originals = new Set(all.map(({ original }) => original));
  const kept = new Set(all.flatMap((one) => (one.translated === undefined ? [one.original] : [])));
  // Names and codes are in no language, and a word may be the same in two.
  const neutral = new Set([...leavesOf(wordsFor(language)).map(String), ...namesIn(content)].map(plain));
  const isWord = (text: string) => /\p{L}{2}/u.test(text) && !neutral.has(text);
  return {
    kept: new Set([...kept].filter((text) => isWord(text) && !translated.has(text))),
    left: new Set([...originals].filter((text) => isWord(text) && !translated.has(text) && !kept.has(text))),
    own: new Set([...translated].filter((text) => isWord(text) && !originals.has(text))),
    paragraphs: new Set(
      all.flatMap((one) => (one.isParagraph ? [one.original, one.translated ?? ''] : [])).filter(isWord),
    ),
  };
}

function namesIn({ published }: Content): string[] {
  return published
    .flatMap(({ collection, data }) => [
      ...(collection === 'contacts' ? leavesOf([data.name, data.aliases, data.address]) : []),
      ...leavesOf([data.acronym, data.code]),
    ])
    .map(String);
}
