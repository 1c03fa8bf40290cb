import { nativeDigits } from '../../../src/domain/native-digits.ts';
import { fields, list } from './content.ts';
import { languageOf } from './language.ts';
import { eachPage } from './site.ts';
import { speechOf, type Utterance } from './speech.ts';

/**
 * A page shows one kind of digits: those its site wants for its language. Only where words of another language bring
 * Latin ones with them is all of the page in Latin digits, and so is the search of a site in several languages. What is copied to the letter keeps its own, and so do
 * names, and numbers that are part of a word in Latin letters.
 */
export const oneNumbering = eachPage((page, site) => {
  const language = languageOf(page, site);
  const wantsNative = fields(site.content.site.data.digits)[language] === 'native';
  const { languages } = site.content.site.data;
  const searchesAll = page.path.endsWith('search/') && list(languages).length > 1;
  const isNative = wantsNative && !searchesAll && nativeDigits(language) !== 'latn';
  const read = speechOf(page).filter(({ isVerbatim, isName }) => !isVerbatim && !isName);
  const foreign = read.filter((one) => one.language !== language && hasLatin(one));
  const own = read.filter((one) => one.language === language);
  const [latin, native] = [own.filter(hasLatin), own.filter(hasNative)];
  const tell = (kind: string) => (one: Utterance) => `/${page.path}: ${kind} digits in "${one.text.trim()}"`;
  if (isNative && foreign.length === 0) return latin.map(tell('Latin'));
  return native.map(tell('other than Latin'));
});

function hasNative({ text }: Utterance): boolean {
  return /(?!\d)\p{Nd}/u.test(text);
}

function hasLatin({ text, language }: Utterance): boolean {
  // `COVID-19` and `LAO226` are written so everywhere.
  const alone = /(?<![\p{Script=Latin}\d.,]-?)\d[\d.,]*(?!-?\p{Script=Latin})/u;
  return nativeDigits(language || 'en') === 'latn' ? /\d/u.test(text) : alone.test(text);
}
