import { scriptOf } from './script.ts';

/** What a language is called, and the language that name is in. */
export interface LanguageName {
  name: string;
  language: string;
}

/**
 * The name of a language in itself, as CLDR has it; where it has none, the English name.
 * @param language BCP 47
 * @example ownName('fr') // { name: 'français', language: 'fr' }
 * @example ownName('tet') // { name: 'Tetum', language: 'en' }
 */
export function ownName(language: string): LanguageName {
  return nameIn(language, language);
}

/**
 * The name of a language in another; where CLDR has none there, the English name, and its code where that has none.
 * @example nameIn('fr', 'en') // { name: 'anglais', language: 'fr' }
 * @example nameIn('az-Arab', 'en') // { name: 'ingilis', language: 'az' }
 */
export function nameIn(language: string, of: string): LanguageName {
  const names = displayNames(language);
  const { locale } = names.resolvedOptions();
  const name = codeOf(locale) === codeOf(language) ? names.of(of) : undefined;
  if (name === undefined) return { name: displayNames('en').of(of) ?? of, language: 'en' };
  // Of a language in two scripts CLDR may have the names in one only.
  return { name, language: scriptOf(locale) === scriptOf(language) ? language : locale };
}

const made = new Map<string, Intl.DisplayNames>();

// Without a second choice of ours, the language of whatever machine builds the site would stand in.
function displayNames(language: string): Intl.DisplayNames {
  const names =
    made.get(language) ?? new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'none' });
  made.set(language, names);
  return names;
}

function codeOf(locale: string): string {
  return new Intl.Locale(locale).language;
}
