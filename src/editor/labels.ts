import { interfaceLanguages, wordsFor, type Words } from '../i18n/words.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { organisationTypes, roles } from '../schemas/organisation-terms.ts';
import {
  briefKinds,
  contributionKinds,
  frequencies,
  levels,
  resultKinds,
  statuses,
  updateKinds,
  type Terms,
} from '../schemas/terms.ts';
import type { FormField } from './form-field.ts';

/** What fields, collections and the words of a choice are called. */
export interface Labels {
  collection(name: CollectionName): { one: string; all: string; intro: string };
  field(field: FormField): string;
  /** One word of a choice; undefined where the interface has none for it. */
  term(terms: Terms | undefined, name: string): string | undefined;
}

/**
 * Labels in the language of a site, as far as its interface has words: what its readers see. What only those who write
 * see is in English, as the descriptions of the fields are.
 */
export function labelsIn(language: string): Labels {
  const known = byLanguage.get(language) ?? make(language);
  byLanguage.set(language, known);
  return known;
}

const byLanguage = new Map<string, Labels>();

function make(language: string): Labels {
  const spoken = [language, new Intl.Locale(language).language].find((one) =>
    interfaceLanguages.includes(one),
  );
  const words = wordsFor(spoken ?? 'en');
  const collection = (name: CollectionName) => collectionWords(words, name);
  return {
    collection,
    field: ({ name, label, kind }) => {
      const reference = kind.is === 'list' ? kind.item.kind : kind;
      const named = referenced(reference);
      if (named === undefined) return label;
      if (name === named) return collection(named).all;
      return name === singularName(named) ? collection(named).one : label;
    },
    term: (terms, name) => termWords(words).get(terms)?.[name],
  };
}

function collectionWords({ nouns }: Words, name: CollectionName) {
  if (name === 'site') return { one: 'Settings', all: 'Settings', intro: 'What holds for the whole site.' };
  const noun: { one: string; title: string; intro?: string } = nouns[name];
  return {
    one: noun.one,
    all: name === 'asks' ? `${noun.title} (${noun.one})` : noun.title,
    intro: noun.intro ?? '',
  };
}

function referenced(kind: FormField['kind']): CollectionName | undefined {
  if (kind.is === 'reference') return kind.collection;
  if (kind.is !== 'group' || kind.bare === undefined) return undefined;
  const bare = kind.fields.find(({ name }) => name === kind.bare);
  return bare && referenced(bare.kind);
}

function singularName(name: CollectionName): string {
  return singular(name).toLowerCase();
}

/**
 * One of what a word tells several of, in English.
 * @example singular('Countries') // 'Country'
 */
export function singular(word: string): string {
  return word.replace(/ies$/u, 'y').replace(/(?<=ias)es$|(?<=[^s])s$/u, '');
}

function termWords(words: Words): ReadonlyMap<Terms | undefined, Readonly<Record<string, string>>> {
  return new Map<Terms | undefined, Readonly<Record<string, string>>>([
    [briefKinds, words.briefKinds],
    [statuses, words.briefStatus],
    [resultKinds, words.resultKinds],
    [updateKinds, words.updateKinds],
    [roles, words.roles],
    [organisationTypes, words.organisationTypes],
    [contributionKinds, words.contributionKinds],
    [levels, words.levels],
    [frequencies, words.frequencies],
  ]);
}
