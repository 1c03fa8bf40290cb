import { currencyCodes, endOfCurrency, isCurrency, isLiving } from './currencies.ts';
import { currenciesOfSign, worldSign } from './currency-signs.ts';

/**
 * Every currency that a text may call by its code, its sign or its name; empty where it says anything else. In small
 * letters a few codes are English words. What is best known stands first, what has ended last.
 * @example currenciesCalled('kwacha') // those of Malawi and Zambia, and the one that Zambia had before
 */
export function currenciesCalled(written: string): readonly string[] {
  const text = written.trim();
  const code = text.replace(/[^\p{L}]/gu, '');
  const isCode = code.toUpperCase() === code ? isCurrency(code) : isLiving(code.toUpperCase());
  if (isCode && !/^(all|cup|mop|pen|top|try)$|[^\p{L}\s.]/u.test(text)) return [code.toUpperCase()];
  const called = new Set([...currenciesOfSign(text), ...currenciesNamed(text)]);
  return [...called].sort(
    (a, b) => rank(a) - rank(b) || endOf(b).localeCompare(endOf(a)) || a.localeCompare(b),
  );
}

function rank(code: string): number {
  const sign = worldSign(code);
  if (!isLiving(code)) return 10;
  return sign === code ? 9 : sign.length;
}

function endOf(code: string): string {
  return endOfCurrency(code)?.ended ?? '';
}

/**
 * The one currency that was surely meant by what stands in place of its code: its code in small letters or with a
 * letter too many, a sign or a name that only one currency has. No guess is made of three other letters: of three
 * hundred codes one is always near.
 * @example likelyCurrency('euros') // 'EUR'
 */
export function likelyCurrency(written: string): string | undefined {
  const [only, ...more] = currenciesCalled(written);
  if (only !== undefined) return more.length === 0 ? only : undefined;
  const capitals = written.toUpperCase().replace(/[^\p{L}]/gu, '');
  return isLiving(capitals) ? capitals : withoutOneLetter(capitals);
}

/**
 * What a currency is called in English, without the years in which it was money.
 * @example currencyName('SLL') // 'Sierra Leonean Leone'
 */
export function currencyName(code: string): string {
  return (englishNames.of(code) ?? code).replace(/\s*\(.*\)/u, '');
}

const englishNames = new Intl.DisplayNames('en', { type: 'currency' });

// A whole name, the last words of one, or the name of its country before the last word.
function currenciesNamed(written: string): readonly string[] {
  const wanted = foldName(written);
  if (wanted.length < 3) return [];
  names ??= readNames();
  const whole =
    names.get(wanted) ?? names.get(wanted.replace(/es$/u, '')) ?? names.get(wanted.replace(/s$/u, ''));
  if (whole) return whole;
  const [first = '', ...others] = wanted.split(' ');
  const last = others.at(-1);
  if (last === undefined || first.length < 4) return [];
  const ofLast = names.get(last) ?? names.get(last.replace(/s$/u, '')) ?? [];
  return ofLast.filter((code) => foldName(currencyName(code)).startsWith(first.slice(0, 5)));
}

// What CLDR calls otherwise.
const customary: Readonly<Record<string, readonly string[]>> = {
  bolivar: ['VED'],
  meticais: ['MZN', 'MZM'],
  reais: ['BRL'],
};

let names: Map<string, string[]> | undefined;

// Under each name, one or several of it, and under its last words.
function readNames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (name: string, code: string) => found.set(name, [...(found.get(name) ?? []), code]);
  for (const [name, codes] of Object.entries(customary)) for (const code of codes) add(name, code);
  for (const code of currencyCodes) {
    const several = new Intl.NumberFormat('en', {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    });
    const called = [currencyName(code), several.format(2).replace(/^[\d.]+\s*/u, '')];
    const endings = called.flatMap((name) => {
      const words = foldName(name).split(' ');
      return words.map((_, i) => words.slice(i).join(' '));
    });
    for (const ending of new Set(endings)) add(ending, code);
  }
  return found;
}

function foldName(name: string): string {
  return name
    .replace(/\s*\(.*\)/u, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim();
}

function withoutOneLetter(capitals: string): string | undefined {
  if (capitals.length !== 4) return undefined;
  const shorter = [...capitals].map((_, i) => capitals.slice(0, i) + capitals.slice(i + 1));
  const codes = new Set(shorter.filter(isLiving));
  return codes.size === 1 ? [...codes][0] : undefined;
}
