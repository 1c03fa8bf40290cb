import { z } from 'zod';
import { misspelt } from '../domain/nearest.ts';
import { plainWords, written } from '../domain/written.ts';
import type { Terms } from './terms.ts';
import './meta.ts';

/**
 * One of a few fixed words.
 * @param elsewhere words that belong in another field, with what to do there
 */
export function choice<const T extends Terms>(
  terms: T,
  description: string,
  elsewhere: Readonly<Record<string, string>> = {},
) {
  const names = Object.keys(terms) as Extract<keyof T, string>[];
  return z
    .enum(names, {
      error: ({ input }) => (input === undefined ? undefined : choiceRemedy(input, terms, elsewhere)),
    })
    .meta({ description, terms, example: names[0] });
}

/**
 * One code of a list.
 * @param meanings each code with what it means, the likeliest first
 */
export function codeChoice(meanings: Readonly<Record<string, string>>, description: string, example: string) {
  const terms = Object.fromEntries(Object.entries(meanings).map(([code, means]) => [code, { means }]));
  return choice(terms, description).meta({ example });
}

// So many are shown; a longer list stands in the field reference.
const mostShown = 11;

/** The words of a choice with their meanings; of a long list the first, and where the others stand. */
export function termsListed(terms: Terms, names: readonly string[] = Object.keys(terms)): string {
  const shown = names.length > mostShown ? names.slice(0, 6) : names;
  const others = names.length > shown.length ? '; the others stand in docs/fields.md' : '';
  return `${shown.map((name) => withMeaning(terms, name)).join(', ')}${others}`;
}

// None is chosen but the one that is misspelt.
function choiceRemedy(input: unknown, terms: Terms, elsewhere: Readonly<Record<string, string>>): string {
  const names = Object.keys(terms);
  const text = written(Array.isArray(input) && input.length === 1 ? input[0] : input);
  const meant = misspelt(plainWords(text).replaceAll(' ', '-'), names);
  if (meant !== undefined) return `write ${withMeaning(terms, meant)}`;
  const there = elsewhere[plainWords(text)];
  if (there !== undefined) return `${there}; here, write one of ${termsListed(terms)}`;
  const likely = names.filter((name) => isCalled(terms, name, plainWords(text)));
  const others = names.filter((name) => !likely.includes(name));
  if (likely.length === 0 || others.length === 0) return `write one of ${termsListed(terms)}`;
  const meanings = likely.slice(0, 6).map((name) => withMeaning(terms, name));
  const whichever = likely.length === 1 ? 'if that is meant' : 'whichever is meant';
  const oneOf = others.length === 1 ? '' : 'one of ';
  return `write ${meanings.join(' or ')}, ${whichever}; or else ${oneOf}${termsListed(terms, others)}`;
}

function withMeaning(terms: Terms, name: string): string {
  // A code of digits alone would be a number without quotes.
  return `${/^\d+$/u.test(name) ? `"${name}"` : name} (${terms[name]?.means ?? ''})`;
}

// By a word that people use for it; one of a code list, which has no such words, by a part of its meaning.
function isCalled(terms: Terms, name: string, text: string): boolean {
  if (text === '') return false;
  const isPartOf = (words: string, whole: string) => words.length > 2 && ` ${whole} `.includes(` ${words} `);
  const words = wordsFor(terms).get(name) ?? [];
  if (terms[name]?.also === undefined) return words.some((one) => isPartOf(text, one));
  if (words.includes(text)) return true;
  return !/^(?:not?|non|never|pas|un)\b/u.test(text) && words.some((one) => isPartOf(one, text));
}

const wordsOfTerms = new WeakMap<Terms, ReadonlyMap<string, readonly string[]>>();
function wordsFor(terms: Terms): ReadonlyMap<string, readonly string[]> {
  const known = wordsOfTerms.get(terms);
  if (known) return known;
  const words = Object.entries(terms).map(([name, { means, also }]) => {
    const called = also === undefined ? [means] : [name, ...also.split(',')];
    return [name, called.map(plainWords)] as const;
  });
  const byName = new Map(words);
  wordsOfTerms.set(terms, byName);
  return byName;
}
