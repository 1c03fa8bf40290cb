import { meantLanguages } from '../domain/language-tag.ts';
import { nativeDigits } from '../domain/native-digits.ts';
import { nearest } from '../domain/nearest.ts';
import { firstDay, lastDay } from '../domain/partial-date.ts';
import { shown } from '../domain/problem.ts';
import { translationFile } from '../domain/translation-file.ts';
import { written } from '../domain/written.ts';
import type { common } from '../schemas/common.ts';
import type { Corpus, Entry, ValidEntry } from './corpus.ts';
import { asWritten, plainWordsOf } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';
import { findNumbersOfTheirOwn } from './translated-numbers.ts';

/** Rules about languages and translations. */
export const languageRules = {
  'default-language-declared': error(findUndeclaredDefaultLanguage),
  'translation-declared': error(findUndeclaredTranslations),
  'translation-of-entry': error(findTranslationsOfNothing),
  'translation-named': warning(findTranslationsNamedAsEntries),
  'translation-there': warning(findMissingTranslations),
  'translation-current': warning(findOldTranslations),
  'translation-numbers': warning(findNumbersOfTheirOwn),
  'digits-there': warning(findDigitsOfNoLanguage),
  'interface-words': warning(findMissingInterfaceWords),
} satisfies Rules;

/** A default language that the site does not declare. */
function findUndeclaredDefaultLanguage({ site }: Corpus): Finding[] {
  if (!site) return [];
  const { languages, defaultLanguage } = site.data;
  if (languages.includes(defaultLanguage)) return [];
  const message = `found ${shown(defaultLanguage)}, which is not one of the languages; write ${languages[0] ?? 'one of them'}, or add it to languages`;
  return [{ entry: site, path: ['defaultLanguage'], found: defaultLanguage, message }];
}

/** Declared languages in which the interface cannot speak yet: one finding for all. */
function findMissingInterfaceWords({ site, interfaceLanguages }: Corpus): Finding[] {
  const { languages = [] } = site?.data ?? {};
  const missing = languages.filter((language) => !interfaceLanguages.includes(language));
  if (!site || missing.length === 0) return [];
  const message = `the interface has no words in ${missing.join(', ')} yet and falls back to English there; it speaks ${interfaceLanguages.join(', ')}; for another, add its words to src/i18n/`;
  return [{ entry: site, path: ['languages'], found: missing, message }];
}

/** Digits that are asked for and nobody will see: for a language that is not there, or has none of its own. */
function findDigitsOfNoLanguage({ site }: Corpus): Finding[] {
  if (!site) return [];
  const { languages, digits = {} } = site.data;
  return Object.entries(digits).flatMap(([language, kind]) => {
    const message = !languages.includes(language)
      ? `is for ${language}, which is not one of the site’s languages, so nothing follows from it; ${digitsRemedy(language, languages)}`
      : kind === 'native' && nativeDigits(language) === 'latn'
        ? `found native, but no digits of its own are known for ${language}, so its pages show 0 to 9; take it out`
        : undefined;
    return message === undefined ? [] : [{ entry: site, path: ['digits', language], found: kind, message }];
  });
}

function digitsRemedy(language: string, languages: readonly string[]): string {
  const meant = meantLanguages(language).find((one) => languages.includes(one));
  return meant === undefined ? 'take it out, or add the language to languages' : `write ${meant}`;
}

/** Translations into a language the site has not declared, or into the one it is written in. */
function findUndeclaredTranslations({ site, translations }: Corpus): Finding[] {
  if (!site) return [];
  const { languages, defaultLanguage } = site.data;
  return translations.flatMap((entry) => {
    const { language = '' } = entry;
    if (language === defaultLanguage) {
      const message = `is a translation into ${language}, the language the site is written in; put the words into the original, and take this file out`;
      return [{ entry, path: [], found: language, message }];
    }
    if (languages.includes(language)) return [];
    const message = `is a translation into ${language}, which is not one of the site's languages; add it to languages in site.yaml, or rename the file`;
    return [{ entry, path: [], found: language, message }];
  });
}

/** Translations of an entry that does not exist. */
function findTranslationsOfNothing({ entries, translations }: Corpus): Finding[] {
  const known = new Set(entries.map((entry) => keyOf(entry, undefined)));
  return translations.flatMap((entry) => {
    const { collection, id, language = '' } = entry;
    if (known.has(keyOf(entry, undefined))) return [];
    const siblings = entries.filter((one) => one.collection === collection).map((one) => one.id);
    if (id === '') {
      const message = `does not say what it translates; write id: and one of ${siblings.join(', ')}`;
      return [{ entry, path: ['id'], message }];
    }
    const near = nearest(id, siblings);
    const remedy =
      near === undefined
        ? 'add that, or take this out'
        : collection === 'themes'
          ? `write ${near}`
          : `rename the file ${near}.${language}${/\.[^.]+$/u.exec(entry.file)?.[0] ?? ''}`;
    const message = `translates nothing: there is no ${id} in ${collection}; ${remedy}`;
    return [{ entry, path: collection === 'themes' ? ['id'] : [], found: id, message }];
  });
}

/** Files whose names end in a language as a translation's would but for the dot: `wells-fr.md` beside `wells.md`. */
function findTranslationsNamedAsEntries({ site, entries }: Corpus): Finding[] {
  if (!site) return [];
  const byKey = new Map(entries.map((entry) => [keyOf(entry, undefined), entry]));
  return otherLanguages(site).flatMap((language) => {
    const end = `-${language.toLowerCase()}`;
    return entries.flatMap((entry) => {
      if (!entry.id.endsWith(end)) return [];
      const original = byKey.get(keyOf({ ...entry, id: entry.id.slice(0, -end.length) }, undefined));
      if (!original || original.file === entry.file) return [];
      const message = `is read as an entry of its own, beside ${original.file}; if it is that in ${language}, rename the file ${translationFile(original.file, language).replace(/^.*\//u, '')}, and keep only the words in it`;
      return [{ entry, path: [], found: entry.id, message }];
    });
  });
}

/** What is published and not translated yet: one finding a language. */
function findMissingTranslations({ site, entries, translations }: Corpus): Finding[] {
  if (!site) return [];
  const done = new Set(translations.map((one) => keyOf(one, one.language)));
  const worded = entries.filter(
    (entry) => entry.published && plainWordsOf(entry).length + entry.texts.length > 0,
  );
  return otherLanguages(site).flatMap((language) => {
    const missing = worded.filter((entry) => !done.has(keyOf(entry, language)));
    if (missing.length === 0) return [];
    const names = missing.map(({ collection, file, id }) =>
      collection === 'themes' ? `${file} (${id})` : file,
    );
    const message = `${missing.length} of ${worded.length} are not translated into ${language}: ${names.join(', ')}; add a file such as ${translationFile(missing[0]?.file ?? '', language)}`;
    return [
      { entry: site, path: ['languages', site.data.languages.indexOf(language)], found: language, message },
    ];
  });
}

/** Translations made before their original was last changed; said only where both carry `updated`. */
function findOldTranslations({ entries, translations }: Corpus): Finding[] {
  const originals = new Map(entries.map((entry) => [keyOf(entry, undefined), entry]));
  return translations.flatMap((entry) => {
    const original = originals.get(keyOf(entry, undefined));
    const [mine, theirs] = [updated(entry), updated(original)];
    if (mine === undefined || theirs === undefined || lastDay(mine) >= firstDay(theirs)) return [];
    const message = `was last changed ${mine}, but ${String(original?.file)} was changed ${theirs}; bring the words up to date, then write updated: ${theirs}`;
    return [{ entry, path: ['updated'], found: mine, message }];
  });
}

function updated(entry: Entry | undefined): string | undefined {
  const when = asWritten<typeof common>(entry?.raw).updated;
  return when === undefined ? undefined : written(when);
}

function otherLanguages({ data }: ValidEntry<'site'>): string[] {
  return data.languages.filter((language) => language !== data.defaultLanguage);
}

function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>, language: string | undefined): string {
  return `${collection}/${id}.${language ?? ''}`;
}
