import { currenciesOfSign } from '../domain/currency-signs.ts';
import { hasScript, missingLetters } from '../domain/press-letters.ts';
import { scriptOf } from '../domain/script.ts';
import type { Corpus, Entry, Place } from './corpus.ts';
import { eachText } from './each-text.ts';
import { fieldsOfKind, plainWordsOf } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about letters that cannot be set in type. */
export const letterRules = {
  'letters-there': warning(findMissingLetters),
} satisfies Rules;

/**
 * Letters that no face of the PDFs and share images has: for a language whose script is not there one finding, and else one for each
 * script in an entry. A PDF is never made without some of its letters, so the briefs concerned have none.
 */
function findMissingLetters(corpus: Corpus): Finding[] {
  const { site, entries, translations } = corpus;
  if (!site) return [];
  const without = site.data.languages.filter((language) => !hasScript(scriptOf(language)));
  const shown = [...entries, ...translations].filter(
    ({ collection, published, language = site.data.defaultLanguage }) =>
      collection !== 'pages' && published && !without.includes(language),
  );
  const bodies = wordsOfBodies(corpus);
  return [
    ...(without.length === 0 ? [] : [languagesWithoutFace(site, without)]),
    ...shown.flatMap((entry) => findingsIn(entry, [...wordsOfFields(entry), ...(bodies.get(entry) ?? [])])),
  ];
}

function languagesWithoutFace(site: Entry, languages: readonly string[]): Finding {
  const message = `no face of the PDFs and share images has the letters of ${languages.join(', ')}: briefs have no PDF in ${languages.length === 1 ? 'that language' : 'those languages'}, only their pages, and share images have hardly a word; for both, ${addAFace}`;
  return { entry: site, path: ['languages'], found: languages, message };
}

const addAFace = 'add a face that has them: docs/code.md says how, under “A face for paper”';

interface Words extends Place {
  text: string;
}

// Of the names, other spellings are shown nowhere.
function wordsOfFields(entry: Entry): Words[] {
  const names = fieldsOfKind(entry, 'isName').filter(({ value }) => typeof value === 'string');
  return [...plainWordsOf(entry), ...names]
    .filter(({ path }) => !path.includes('aliases'))
    .map(({ path, value }) => ({ path, text: String(value) }));
}

// A PDF shows the body of its brief; of other entries it shows what their fields say.
function wordsOfBodies(corpus: Corpus): Map<Entry, Words[]> {
  const bodies = new Map<Entry, Words[]>();
  for (const { entry, text, place } of eachText(corpus)) {
    if (entry.collection !== 'briefs') continue;
    const titles = text.directives.flatMap(({ attributes: { title = '' }, line }) => ({ text: title, line }));
    const words = [...text.paragraphs, ...text.phrases, ...titles].toSorted((a, b) => a.line - b.line);
    bodies.set(entry, [
      ...(bodies.get(entry) ?? []),
      ...words.map((one) => ({ text: one.text, ...place(one) })),
    ]);
  }
  return bodies;
}

function findingsIn(entry: Entry, words: readonly Words[]): Finding[] {
  const found = words.flatMap(({ text, ...at }) =>
    missingLetters(text).map((letter) => ({ letter, script: scriptNameOf(letter), at })),
  );
  return Object.entries(Object.groupBy(found, ({ script }) => script)).map(([script, group = []]) => {
    const letters = [...new Set(group.map(({ letter }) => letter))];
    const place = group[0]?.at ?? { path: [] };
    return { entry, ...place, found: letters.join(' '), message: messageOf(letters, script) };
  });
}

// Codes of ISO 15924: the scripts that people write today.
const scripts =
  'Latn Grek Cyrl Arab Laoo Thai Khmr Mymr Hani Hira Kana Hang Bopo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Tibt Geor Armn Ethi Hebr Syrc Thaa Nkoo Adlm Tfng Vaii Bamu Mong Yiii Java Bali Sund Olck Cher Cans'
    .split(' ')
    .map((code) => ({ code, letter: new RegExp(`\\p{Script=${code}}`, 'u') }));
const scriptNames = new Intl.DisplayNames('en', { type: 'script' });

function scriptNameOf(letter: string): string {
  const code = scripts.find((script) => script.letter.test(letter))?.code;
  return code === undefined ? '' : (scriptNames.of(code) ?? code);
}

const most = 8;

function messageOf(letters: readonly string[], script: string): string {
  const listed = letters.slice(0, most).map((letter) => (script === '' ? withCode(letter) : letter));
  const named = `${listed.join(' ')}${letters.length > most ? ' …' : ''}${script === '' ? '' : ` (${script})`}`;
  const them = letters.length === 1 ? 'it' : 'them';
  const lost = script === '' ? them : `every text with ${them}`;
  return `no face of the PDFs and share images has ${named}: a brief that shows ${them} has no PDF, only its page, and share images leave ${lost} out; ${remedyOf(letters, script)}`;
}

function withCode(letter: string): string {
  const codes = Array.from(letter, (one) => `U+${hex(one.codePointAt(0) ?? 0)}`).join(' ');
  return /^[\p{C}\p{Z}\p{M}]/u.test(letter) ? codes : `${letter} (${codes})`;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function remedyOf(letters: readonly string[], script: string): string {
  const plain = letters.map((letter) => plainlyWritten(letter) ?? '');
  if (plain.every((text) => text !== ''))
    return `for both, put ${plain.join(', ')} in ${plain.length === 1 ? 'its' : 'their'} place`;
  if (letters.every((letter) => /^\p{C}+$/u.test(letter))) return 'for both, take it out: nobody sees it';
  if (script === '') return 'for both, say it in words, or take it out';
  if (script === 'Latin') return `for both, ${addAFace}`;
  return `for both, spell it in Latin letters, or ${addAFace}`;
}

/** What means the same in letters that a face has: `①` is 1, and the sign of a currency its code. */
function plainlyWritten(letter: string): string | undefined {
  const [currency, ...others] = currenciesOfSign(letter);
  const plain = others.length === 0 && currency !== undefined ? currency : letter.normalize('NFKC').trim();
  return plain !== letter && plain !== '' && missingLetters(plain).length === 0 ? plain : undefined;
}
