import { unmarked, wholeMark } from '../domain/marked-text.ts';
import type { Entry, Model } from '../model/model.ts';

/** A text in one language (IATI's word for it). */
export interface Narrative {
  text: string;
  /** BCP 47 */
  language: string;
}

/** The content in one language, its marks and all: they tell what is not translated. */
export interface ModelInLanguage {
  language: string;
  model: Model;
}

/**
 * What an entry says in each language that has words of its own for it, the language it was written in first; none
 * where the original has none. A translation that says the same as the original is one all the same.
 * @param entry of the original model
 * @param textOf looks the text up in the entry of each language
 */
export type Narrate = <Of extends Entry>(entry: Of, textOf: (entry: Of) => string | undefined) => Narrative[];

/**
 * Makes a function that finds the words of an entry in every language.
 * @param models the content in each language of the site, that in which it was written first
 * @example narrate(brief, ({ title }) => title) // [{ text: 'Clean rivers', language: 'en' }, { …, language: 'fr' }]
 */
export function createNarrate(models: readonly [ModelInLanguage, ...ModelInLanguage[]]): Narrate {
  const [{ language: original }] = models;
  const indexed = models.map(({ language, model }) => ({ language, find: indexOf(model) }));
  return (entry, textOf) => {
    const [own, ...others] = indexed.map(({ language, find }): Narrative[] => {
      const text = textOf(find(entry));
      if (!text) return [];
      const isBorrowed = language !== original && wholeMark(text).language === original;
      return isBorrowed ? [] : [{ text: unmarked(text), language }];
    });
    return own?.length === 0 ? [] : [...(own ?? []), ...others.flat()];
  };
}

function indexOf(model: Model): <Of extends Entry>(entry: Of) => Of {
  const known = new Map<string, Map<string, Entry>>();
  return (entry) => {
    const entries: readonly Entry[] = model[entry.collection];
    const byId = known.get(entry.collection) ?? new Map(entries.map((one) => [one.id, one]));
    known.set(entry.collection, byId);
    return (byId.get(entry.id) ?? entry) as typeof entry;
  };
}
