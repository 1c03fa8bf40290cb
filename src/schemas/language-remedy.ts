import { plainWords, written } from '../domain/written.ts';

/** What to write for the code of a language: the code as it is spelt, or that of the language that is named. */
export function languageRemedy(input: unknown): string {
  const tag = languageMeant(written(input));
  return tag === undefined
    ? 'write the code of the language, as in BCP 47: two or three small letters, then perhaps a hyphen and a country'
    : `write ${tag}`;
}

/** The code of the language that a text names, or writes otherwise than BCP 47 does; undefined where there is none. */
export function languageMeant(text: string): string | undefined {
  const plain = text.trim();
  const tag = canonical(plain.replaceAll('_', '-')) ?? codesByName().get(plainWords(plain));
  return tag === text ? undefined : tag;
}

function canonical(text: string): string | undefined {
  // A word of four letters or more is no code, though it could be one some day.
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(text)) return undefined;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    const [language = ''] = tag.split('-');
    englishNames ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return englishNames.of(language) && tag;
  } catch {
    return undefined;
  }
}

let englishNames: Intl.DisplayNames | undefined;

// The names of the languages with codes of two letters, in English, in French and in themselves.
let byName: ReadonlyMap<string, string> | undefined;
function codesByName(): ReadonlyMap<string, string> {
  if (byName) return byName;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const nameIn = (code: string, language: string) =>
    new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
  byName = new Map(
    codes
      .filter((code) => nameIn(code, 'en') !== undefined && Intl.getCanonicalLocales(code)[0] === code)
      .flatMap((code) =>
        [code, 'fr', 'en'].map((language) => [plainWords(nameIn(code, language) ?? ''), code]),
      ),
  );
  return byName;
}
