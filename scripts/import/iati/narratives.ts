import { canonical } from '../../../src/domain/language-tag.ts';
import { taken, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { inOneLine, mendedWords } from './words.ts';

/** A text in one language, and the element it stands in. */
export interface Said {
  /** As it was meant, its line breaks kept. */
  text: string;
  /** BCP 47; undefined where neither the text nor the activity says. */
  language: string | undefined;
  element: IatiElement;
}

/** All that some elements say: in narratives, or as the older files do in the elements themselves. */
export function saidIn(elements: readonly IatiElement[], reading: ActivityReading): Said[] {
  return elements.flatMap((element) => {
    const narratives = childrenOf(element, 'narrative');
    return (narratives.length > 0 ? narratives : [element]).flatMap((one) => {
      const text = reading.isOwn ? one.text : mendedWords(one.text, one, reading.notes);
      const tag = attributeOf(one, 'xml:lang') ?? attributeOf(element, 'xml:lang');
      const language = (tag === undefined ? undefined : canonical(tag)) ?? reading.language;
      return text.trim() === '' ? [] : [{ text, language, element: one }];
    });
  });
}

/** The texts of each language that the site has: that of originals, and those of translations. */
export interface ByLanguage {
  original: Said[];
  /** Why the original is in another language than it should be. */
  why: string | undefined;
  translations: ReadonlyMap<string, Said[]>;
}

/** Puts texts in the languages that the site has declared; those in others are told and left. */
export function byLanguage(said: readonly Said[], reading: ActivityReading): ByLanguage {
  const { languages, defaultLanguage } = reading.reading;
  const inSite = Map.groupBy(said, ({ language }) =>
    language === undefined ? defaultLanguage : declared(language, languages),
  );
  const translations = new Map<string, Said[]>();
  for (const language of languages) {
    const texts = inSite.get(language);
    if (language !== defaultLanguage && texts) translations.set(language, texts);
  }
  const original = inSite.get(defaultLanguage);
  if (original) {
    tellUndeclared(inSite.get(undefined) ?? [], reading);
    return { original, why: whyUnsure(original, reading), translations };
  }
  const [first] = said;
  const only = said.filter(({ language }) => language === first?.language);
  tellUndeclared(
    (inSite.get(undefined) ?? []).filter((one) => !only.includes(one)),
    reading,
  );
  const declaredFirst = first?.language === undefined ? undefined : declared(first.language, languages);
  if (declaredFirst !== undefined) translations.delete(declaredFirst);
  const why = `in ${nameOf(first?.language)}: the file has no words in ${nameOf(defaultLanguage)}`;
  if (first) reading.notes.tell(`Words are ${why}. Translate them`, first.element);
  return { original: only, why: first && why, translations };
}

/**
 * What some elements say, as the value of a field with its translations; of several texts in a language the first.
 * @returns undefined where they say nothing
 */
export function textOf(
  elements: readonly IatiElement[],
  reading: ActivityReading,
): Taken<string> | undefined {
  const { original, why, translations } = byLanguage(saidIn(elements, reading), reading);
  const [first] = original;
  if (!first) return undefined;
  const words = (said: Said) => (reading.isOwn ? said.text : inOneLine(said.text));
  const value = taken(
    words(first),
    reading.lines.of(first.element),
    why === undefined ? 'certain' : 'likely',
    why,
  );
  const others = [...translations].flatMap(([language, [text]]) =>
    text ? [[language, { value: words(text), lines: [reading.lines.of(text.element)] }] as const] : [],
  );
  return others.length === 0 ? value : { ...value, translations: Object.fromEntries(others) };
}

// `en-GB` where the site has `en`, and the other way round.
function declared(language: string, languages: readonly string[]): string | undefined {
  if (languages.includes(language)) return language;
  const alike = languages.filter((one) => one.split('-')[0] === language.split('-')[0]);
  return alike.length === 1 ? alike[0] : undefined;
}

function whyUnsure([first]: readonly Said[], reading: ActivityReading): string | undefined {
  if (first?.language !== undefined || reading.isOwn) return undefined;
  reading.notes.tell(
    `The file does not say which language its words are in: they were taken for ${nameOf(reading.reading.defaultLanguage)}`,
    first?.element,
  );
  return undefined;
}

function tellUndeclared(said: readonly Said[], { notes }: ActivityReading): void {
  for (const { language, element } of said)
    notes.tell(
      `Words in ${nameOf(language)} were left out, as the site has not declared this language. Add it to languages in site.yaml if it should have it`,
      element,
    );
}

const names = new Intl.DisplayNames('en', { type: 'language' });

function nameOf(language: string | undefined): string {
  return language === undefined ? 'a language that is not named' : (names.of(language) ?? language);
}
