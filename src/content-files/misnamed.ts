import { canonical, languageCalled, meantLanguages } from '../domain/language-tag.ts';
import { slugOf } from './slug.ts';

/** What else is known of a content folder when one of its files is judged. */
export interface Surroundings {
  /** The languages that `site.yaml` declares. */
  languages: readonly string[];
  /** Whether a file lies there already. */
  has(file: string): boolean;
}

/** The name of a file of a collection, taken apart at its dots. */
interface Name {
  stem: string;
  middle: readonly string[];
  ending: string;
}

const sameEndings: Readonly<Record<string, string>> = { markdown: 'md', mdown: 'md', mkd: 'md', yml: 'yaml' };

/**
 * Why a file cannot be read under its name, and what to name it; undefined when it can be.
 * @param endings those that files of its folder may have
 */
export function misnamed(
  folder: string,
  written: string,
  endings: readonly string[],
  around: Surroundings,
): string | undefined {
  const name = apart(written);
  if (!endings.includes(name.ending)) return foreign(folder, name, endings);
  const original = copyOf(name.stem);
  if (original !== undefined && around.has(`${folder}/${original}.${name.ending}`))
    return `looks like a copy of ${original}.${name.ending}; take it out, or give it a name of its own`;
  const { stem, language, rest } = inLanguage(folder, name, endings, around);
  const slug = slugOf([stem, ...rest].join('-'));
  if (slug === undefined)
    return 'the name is its address; write it in small Latin letters, digits and single hyphens';
  const right = [slug, ...(language === undefined ? [] : [language]), name.ending].join('.');
  if (right === written) return undefined;
  const fault = faultOf(written, name, language);
  return around.has(`${folder}/${right}`)
    ? `${fault}, and ${right} is there already; take one of the two out, or give this one a name of its own`
    : `${fault}; rename it ${right}`;
}

// An editor that hides the endings puts another one behind them: `wells.md.txt`.
function apart(written: string): Name {
  const [stem = '', ...rest] = written.replace(/(?<=\.(?:mdx?|markdown|ya?ml))\.txt$/iu, '').split('.');
  const last = (rest.pop() ?? '').toLowerCase();
  const ending = sameEndings[last] ?? last;
  const middle = rest.filter((part) => !['md', 'mdx', 'yaml'].includes(sameEndings[part] ?? part));
  return { stem, middle, ending };
}

function foreign(folder: string, { ending }: Name, endings: readonly string[]): string {
  const wanted = endings.map((end) => `.${end}`).join(' or ');
  const rule = `has the wrong ending; files in ${folder}/ end in ${wanted}`;
  return /^(docx?|odt|rtf|pdf|txt|pages|html?)$/u.test(ending)
    ? `${rule}: write its words into such a file, or move it into media/ if it is to be read as it is`
    : rule;
}

function faultOf(written: string, { middle, ending }: Name, language: string | undefined): string {
  if (!written.endsWith(`.${ending}`)) return 'has the wrong ending';
  if (middle.length > (language === undefined ? 0 : 1)) return 'has more than one ending';
  if (language !== undefined && middle.length === 0)
    return `seems to be a translation, whose language (${language}) stands before the ending, behind a dot`;
  if (language !== undefined) return `the language before the ending is written ${language}`;
  return 'the name is its address, in small letters, digits and single hyphens';
}

const copies = [
  /^(.+?)[\s_-]*\(\d+\)$/u,
  /^(.+?)[\s_-]+(?:copy|copie|kopie|copia|cópia)(?:[\s_-]*\(?\d+\)?)?$/iu,
  /^(?:copy of|copie de|kopie von|copia de|cópia de)\s+(.+)$/iu,
];

function copyOf(stem: string): string | undefined {
  for (const form of copies) {
    const original = form.exec(stem)?.[1];
    if (original !== undefined) return original;
  }
  return undefined;
}

function inLanguage(
  folder: string,
  { stem, middle }: Name,
  endings: readonly string[],
  around: Surroundings,
): { stem: string; language: string | undefined; rest: readonly string[] } {
  const behindDot = middle.length === 1 ? languageOf(middle[0] ?? '', around) : undefined;
  if (behindDot !== undefined) return { stem, language: behindDot, rest: [] };
  const found = middle.length === 0 ? endingLanguage(stem) : undefined;
  const language = found && languageOf(found.word, around);
  const slug = found && slugOf(found.original);
  const hasOriginal = endings.some((end) => around.has(`${folder}/${slug}.${end}`));
  // Without an original beside it, a word may be a part of the name: only a code that is set off is none.
  const isCode =
    found !== undefined && found.isSetOff && around.languages.some((one) => same(one, found.word));
  return found && language !== undefined && (hasOriginal || isCode)
    ? { stem: found.original, language, rest: [] }
    : { stem, language: undefined, rest: middle };
}

// `first-harvest_fr`, `first-harvest fr`, `first-harvest (French)`.
function endingLanguage(stem: string): { original: string; word: string; isSetOff: boolean } | undefined {
  const [, original, sign, word] =
    /^(.+?)[\s_-]*([\s_(-])([a-z]{2}[-_](?:[A-Z]{2}|[A-Z][a-z]{3}))\)?$/u.exec(stem) ??
    /^(.+?)[\s_-]*([\s_(-])([\p{L}\p{M}]+)\)?$/u.exec(stem) ??
    [];
  if (original === undefined || word === undefined) return undefined;
  return { original, word, isSetOff: sign === '_' || sign === '(' };
}

/** The language that a part of a file's name means: its code in any case, or its name in English or in itself. */
export function languageOf(word: string, { languages }: Pick<Surroundings, 'languages'>): string | undefined {
  if (word === '') return undefined;
  const declared = languages.find(
    (language) =>
      same(language, word) ||
      [languageCalled(language, 'en'), languageCalled(language, language)].some((name) => same(name, word)),
  );
  if (declared !== undefined) return declared;
  // `kh` is a country, and Khmer is meant.
  const [meant] = /^[a-z]{2}$/iu.test(word)
    ? meantLanguages(word).filter((one) => languages.includes(one))
    : [];
  if (meant !== undefined) return meant;
  const code = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/iu.test(word) ? canonical(word.replace('_', '-')) : undefined;
  return code !== undefined && languageCalled(code, 'en') !== undefined ? code : undefined;
}

function same(name: string | undefined, word: string): boolean {
  return name?.toLowerCase() === word.replace('_', '-').toLowerCase();
}
