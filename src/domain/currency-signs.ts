import { currencyCodes, isLiving } from './currencies.ts';

/**
 * The currencies of which a text is the sign, those of today only; empty where it is none.
 * @example currenciesOfSign('₭') // ['LAK']
 */
export function currenciesOfSign(sign: string): readonly string[] {
  signs ??= readSigns();
  return signs.get(foldSign(sign)) ?? [];
}

/** A sign without what readers do not tell apart: spaces, dots, case, width, marks of direction. */
export function foldSign(sign: string): string {
  return sign
    .normalize('NFKC')
    .replace(/[\s.\p{Cf}]/gu, '')
    .toUpperCase();
}

/** The sign that English readers know a currency by, else its code. */
export function worldSign(currency: string): string {
  return signIn('en', currency, 'symbol');
}

// Signs of Unicode and of custom that CLDR names for none of these, or not for all.
const customary: Readonly<Record<string, readonly string[]>> = {
  '₨': ['PKR', 'NPR', 'LKR', 'MUR', 'SCR', 'INR'],
  Rs: ['INR', 'PKR', 'NPR', 'LKR', 'MUR', 'SCR'],
  '﷼': ['IRR', 'SAR', 'QAR', 'OMR', 'YER'],
  '£': ['GBP', 'EGP', 'LBP', 'SDG', 'SSP', 'SYP'],
  '₵': ['GHS'],
  CFA: ['XOF', 'XAF'],
  C$: ['NIO', 'CAD'],
  Bs: ['BOB', 'VES'],
  $b: ['BOB'],
  Sh: ['KES', 'TZS', 'UGX', 'SOS'],
  Shs: ['KES', 'TZS', 'UGX', 'SOS'],
  лв: ['BGN', 'UZS', 'KGS'],
};

let signs: Map<string, string[]> | undefined;

// Those of CLDR: as the world writes them, and as the currency's own country does, in English and in its own language.
function readSigns(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (sign: string, code: string) => {
    const key = foldSign(sign);
    if (key === '' || key === code) return;
    const codes = found.get(key) ?? [];
    if (!codes.includes(code)) found.set(key, [...codes, code]);
  };
  for (const [sign, codes] of Object.entries(customary)) for (const code of codes) add(sign, code);
  for (const code of currencyCodes.filter(isLiving)) {
    for (const width of ['symbol', 'narrowSymbol'] as const) add(signIn('en', code, width), code);
    add(signIn('en-CA', code, 'symbol'), code);
    const country = code.slice(0, 2);
    const own = country.startsWith('X') ? undefined : new Intl.Locale(`und-${country}`).maximize().minimize();
    if (own)
      for (const locale of [`en-${country}`, own.toString()]) add(signIn(locale, code, 'symbol'), code);
  }
  return found;
}

function signIn(locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}
