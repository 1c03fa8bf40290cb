import { isCurrency, isLiving } from '../../../src/domain/currencies.ts';
import { currenciesCalled } from '../../../src/domain/currency-names.ts';
import { currenciesOfSign } from '../../../src/domain/currency-signs.ts';
import { currencyCodes } from '../../../src/domain/currencies.ts';
import { allValueWords } from '../words/values.ts';
import { anyOf, isUnspaced } from './any-of.ts';

/** What a currency is called beside a number. */
export interface NamedCurrency {
  /** Which it may be, the likeliest first. */
  codes: readonly string[];
  written: string;
  at: number;
  end: number;
  /** Whether the same letters are often something else: only large sums tell. */
  isWeak: boolean;
  /** Whether it is a word of a language, neither a code nor a sign. */
  isName: boolean;
}

/** The currency that is named right before a place, not before `from`. */
export function currencyBefore(text: string, at: number, from: number): NamedCurrency | undefined {
  const gap = /[\s:)\]]{0,3}$/u.exec(text.slice(Math.max(from, at - 3), at))?.[0] ?? '';
  const end = at - gap.length;
  // No name of a currency has a digit.
  const room = /\D*$/u.exec(text.slice(Math.max(from, end - longest), end))?.[0].length ?? 0;
  for (let start = end - room; start < end; start += 1) {
    const written = text.slice(start, end);
    const named = isBoundary(text, start) && /^[\p{L}\p{Sc}]/u.test(written) && currencyNamed(written);
    if (named) return { ...named, written, at: start, end };
  }
  return undefined;
}

/** The currency that is named right behind a place. */
export function currencyBehind(text: string, at: number): NamedCurrency | undefined {
  const gap = gapBehind.exec(text.slice(at, at + 12))?.[0] ?? '';
  const start = at + gap.length;
  if (!/^[\p{L}\p{Sc}]/u.test(text.slice(start, start + 2))) return undefined;
  const room = /^\D*/u.exec(text.slice(start, start + longest))?.[0].length ?? 0;
  for (let end = start + room; end > start; end -= 1) {
    const written = text.slice(start, end);
    const named = isBoundary(text, end) && currencyNamed(written);
    if (named) return { ...named, written, at: start, end };
  }
  return undefined;
}

const longest = 36;
const gapBehind = new RegExp(
  `^[\\s(]{0,2}(?:${anyOf(allValueWords.flatMap((words) => words.of))}\\s{0,2})?`,
  'iu',
);

function isBoundary(text: string, at: number): boolean {
  const [before = '', behind = ''] = [text.slice(at - 1, at), text.slice(at, at + 1)];
  if (!/[\p{L}\p{M}]/u.test(before) || !/[\p{L}\p{M}]/u.test(behind)) return true;
  return isUnspaced(before) || isUnspaced(behind);
}

type Named = Omit<NamedCurrency, 'written' | 'at' | 'end'>;

function currencyNamed(written: string): Named | undefined {
  if (/^\s|\s$/u.test(written)) return undefined;
  if (/^[A-Z]{3}$/u.test(written) && isCurrency(written))
    return { codes: [written], isWeak: false, isName: false };
  const letters = written.replace(/[^\p{L}]/gu, '').length;
  if (/\p{Sc}/u.test(written) || /^\p{Lu}[\p{L}.]{0,4}$/u.test(written)) {
    const codes = currenciesOfSign(written);
    const isSign = /\p{Sc}/u.test(written);
    if (codes.length > 0) return { codes, isWeak: !isSign && letters < 3, isName: false };
  }
  names ??= readNames();
  const key = foldName(written);
  const codes = names.get(key);
  return codes && { codes, isWeak: ordinary.test(key) || key.length < 3, isName: true };
}

// Words that mean other things as well.
const ordinary =
  /^(?:real|reals|rial|won|rand|sol|soles|pound|pounds|lei|leu|mark|crown|peso|pesos|som|lek|dram|drams|colon|dong|sum|para|pula|fen)$/u;

let names: Map<string, readonly string[]> | undefined;

// Those of our own words, and the whole names that CLDR has in languages where it can be trusted.
function readNames(): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (name: string, codes: readonly string[]) => {
    const key = foldName(name);
    const all = found.get(key) ?? new Set();
    for (const code of codes) all.add(code);
    if (key.length > 1) found.set(key, all);
  };
  for (const words of allValueWords)
    for (const [name, called] of Object.entries(words.currencies)) add(name, livingCalled(called));
  for (const language of ['en', 'fr', 'es', 'pt', 'ar'])
    for (const code of currencyCodes.filter(isLiving))
      for (const name of namesOf(code, language)) add(name, [code]);
  for (const name of commonNames) for (const form of [name, `${name}s`]) add(form, livingCalled(name));
  return new Map([...found].map(([name, codes]) => [name, [...codes]]));
}

// One word that in English calls one or several currencies.
const commonNames = [
  'euro',
  'yen',
  'yuan',
  'shilling',
  'rupee',
  'rand',
  'naira',
  'cedi',
  'birr',
  'kwacha',
  'taka',
  'riel',
  'baht',
  'dong',
  'kyat',
  'peso',
  'real',
  'pound',
  'dinar',
  'dirham',
  'rupiah',
  'ringgit',
  'tenge',
  'somoni',
  'hryvnia',
  'lira',
  'metical',
  'dalasi',
  'ariary',
  'gourde',
  'quetzal',
  'lempira',
  'leone',
  'pula',
  'nakfa',
  'kina',
  'vatu',
  'tala',
  'kip',
  'lari',
  'manat',
  'togrog',
  'afghani',
];

function livingCalled(name: string): readonly string[] {
  const codes = currenciesCalled(name);
  const living = codes.filter(isLiving);
  return living.length > 0 ? living : codes;
}

function namesOf(code: string, language: string): string[] {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  return [1, 2, 3, 11, 100].map(
    (count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code,
  );
}

function foldName(name: string): string {
  return name
    .replace(/\s*\(.*\)/u, '')
    .normalize('NFD')
    .replace(/\p{Mn}|[\p{Cf}]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .toLowerCase()
    .trim();
}
