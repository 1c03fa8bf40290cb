import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import own from './country-names.json' with { type: 'json' };
import { foldedWord, nameTokens } from './name-tokens.ts';

/**
 * Whether a word is a country's name or what its people are called, by the ends of English: what often begins the name
 * of an organisation. A guess by spelling: only for where one name ends and the next begins.
 * @example isOfPeople('ghanaian') // true
 */
export function isOfPeople(folded: string): boolean {
  return peoples.has(folded);
}

const ends = ['', 'n', 'an', 'ian', 'ean', 'ese', 'i', 'ish', 'nese', 'lese', 'is', 's'];
const common = new Set(
  'republic democratic united people federal state central islamic the new north south east west kingdom dem french american british saint st sao el of commonwealth bolivarian plurinational socialist occupied holy great palestinian federated'.split(
    ' ',
  ),
);

const peoples: ReadonlySet<string> = new Set([
  ...[...Object.values(en.countries).flat(), ...Object.values(own.also).flat()].flatMap(wordsOfPeople),
  ...'french dutch german british american swiss danish greek thai norwegian welsh scottish irish polish turkish finnish swedish african asian european arab'.split(
    ' ',
  ),
]);

function wordsOfPeople(name: string): string[] {
  const tokens = nameTokens(name).map(({ folded }) => folded);
  const [first = ''] = tokens;
  if (common.has(first) || first.length < 3) return [];
  if (tokens.length > 1)
    return /republic|federation|people|arab|pdr/u.test(tokens.slice(1).join(' ')) ? [first] : [];
  const stem = first.replace(/[aeiouy]+$/u, '');
  return [first, ...ends.flatMap((end) => [foldedWord(first + end), foldedWord(stem + end)])].filter(
    (word) => word.length > 3 || word === first,
  );
}
