/**
 * Where a phrase stands in a text, both `plain`. "9" stands neither in "19" nor in "9.5", "9%", "£9", "9 €", "9m" or
 * "Phase 9", and "2020" neither in "May 2020" nor in "2020 – 2021".
 * @param language what months and millions are called in; a page also has words of the site's own language
 */
export function placesOf(phrase: string, text: string, { language, original }: Languages): number[] {
  if (!text.includes(phrase)) return [];
  const { dates, inMonth, scales } = surroundingsIn(`${language} ${original}`);
  const found: number[] = [];
  const isBare = /^\p{Nd}+$/u.test(phrase);
  const isSmall = isBare && phrase.length < 4;
  const isDate = dates.test(phrase);
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + phrase.length);
    const startsInside = /^\p{Nd}/u.test(phrase) && /(?:\p{Nd}[.,’]?|\p{Sc}|[-−])$/u.test(before);
    const endsInside = /\p{Nd}$/u.test(phrase) && (goesOn.test(after) || scales.test(after));
    const afterWord = isSmall && /\p{L} $/u.test(before);
    const partOfDate = isBare && (inMonth.before.test(before) || inMonth.after.test(after));
    const partOfRange = isDate && (/\p{Nd} ?– ?$/u.test(before) || inMonth.range.test(after));
    if (!startsInside && !endsInside && !afterWord && !partOfDate && !partOfRange) found.push(at);
  }
  return found;
}

export interface Languages {
  language: string;
  original: string;
}

/** Whether a phrase stands in a text, not as part of a longer number. */
export function stands(phrase: string, text: string, languages: Languages): boolean {
  return placesOf(phrase, text, languages).length > 0;
}

// More digits, a per cent sign, a currency by its sign or its code.
const goesOn = /^(?:[.,’]?\p{Nd}| ?%| ?(?:US)?\p{Sc}| [A-Z]{3}\b)/u;

interface Surroundings {
  /** A whole date: `2020`, `April 2020`, `1 April 2020`. */
  dates: RegExp;
  inMonth: { before: RegExp; after: RegExp; range: RegExp };
  /** What makes thousands and millions of a number. */
  scales: RegExp;
}

const known = new Map<string, Surroundings>();

function surroundingsIn(languages: string): Surroundings {
  const made = known.get(languages) ?? makeSurroundings(languages.split(' '));
  known.set(languages, made);
  return made;
}

function makeSurroundings(languages: readonly string[]): Surroundings {
  const months = oneOf(languages.flatMap(monthsIn));
  return {
    dates: new RegExp(`^(?:\\p{Nd}{1,2}(?:er)? )?(?:${months} )?\\p{Nd}{4}$`, 'u'),
    inMonth: {
      before: new RegExp(`${months} $`, 'u'),
      after: new RegExp(`^ ${months}`, 'u'),
      range: new RegExp(`^ ?– ?(?:\\p{Nd}|${months})`, 'u'),
    },
    scales: new RegExp(`^ ?${oneOf(languages.flatMap(scalesIn))}(?!\\p{L})`, 'u'),
  };
}

function monthsIn(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2020, month)));
}

function scalesIn(language: string): string[] {
  const locales = language === 'en' ? ['en', 'en-GB'] : [language];
  return locales.flatMap((locale) =>
    (['short', 'long'] as const).flatMap((compactDisplay) => {
      const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay });
      const parts = [1e3, 1e6, 1e9, 1e12].flatMap((value) => format.formatToParts(value));
      return parts.flatMap(({ type, value }) => (type === 'compact' ? [value] : []));
    }),
  );
}

function oneOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => RegExp.escape(word)).join('|')})`;
}
