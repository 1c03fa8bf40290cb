import { createLedger, type Ledger } from './ledger.ts';
import { type Piece, readingOf } from './reading.ts';
import { type Site, eachPage } from './site.ts';

const numbers = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Every number on a page is written in its entry, in one that it is linked to where it stands, or adds up from them. */
export const strayFigures = eachPage((page, site) => {
  const ledger = createLedger(page, site);
  return readingOf(page).flatMap((piece) =>
    strayIn(piece, ledger).map(
      ({ number, context }) => `/${page.path}: ${number} is in none of its entries: "${context}"`,
    ),
  );
});

/** How many numbers the pages show. */
export function countFigures({ pages }: Site): number {
  return pages.flatMap(readingOf).reduce((sum, { text }) => sum + (text.match(numbers)?.length ?? 0), 0);
}

/** What would go unseen if the last digit of a number were another, tried on every number of every page. */
export function alteredFigures(site: Site): { altered: number; unseen: string[] } {
  let altered = 0;
  const unseen = site.pages.flatMap((page) => {
    const ledger = createLedger(page, site);
    return readingOf(page).flatMap((piece) =>
      [...piece.text.matchAll(numbers)].flatMap(({ 0: number, index }) => {
        altered += 1;
        const wrong = { ...piece, text: withNextDigit(piece.text, index + number.length - 1) };
        return strayIn(wrong, ledger).length > 0
          ? []
          : [`/${page.path}: ${around(wrong.text, index, number)}`];
      }),
    );
  });
  return { altered, unseen };
}

/** Whether a phrase stands in a text, not as part of a longer number. */
export function stands(phrase: string, text: string): boolean {
  return placesOf(phrase, text).length > 0;
}

/** The numbers of a piece that no phrase accounts for. */
function strayIn({ text, within }: Piece, ledger: Ledger): { number: string; context: string }[] {
  if (!/\p{Nd}/u.test(text)) return [];
  let rest = text;
  for (const phrase of ledger.phrasesFor(within))
    for (const at of placesOf(phrase, rest))
      rest = rest.slice(0, at) + '\0'.repeat(phrase.length) + rest.slice(at + phrase.length);
  return [...rest.matchAll(numbers)].map(({ 0: number, index }) => ({
    number,
    context: around(text, index, number),
  }));
}

/**
 * Where a phrase stands in a text. "9" stands neither in "19" nor in "9.5", "9%", "£9", "9m" or "Phase 9", and
 * "2020" neither in "May 2020" nor in "2020 – 2021".
 */
function placesOf(phrase: string, text: string): number[] {
  const found: number[] = [];
  const isBare = /^\p{Nd}+$/u.test(phrase);
  const isSmall = isBare && phrase.length < 4;
  const isDate = dates.test(phrase);
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + phrase.length);
    const startsInside = /^\p{Nd}/u.test(phrase) && /(?:\p{Nd}[.,]?|\p{Sc}|[-−])$/u.test(before);
    const endsInside = /\p{Nd}$/u.test(phrase) && /^(?:[.,]?\p{Nd}|\s?%|[mk]\b|bn\b)/u.test(after);
    const afterWord = isSmall && /\p{L} $/u.test(before);
    const partOfDate = isBare && (inMonth.before.test(before) || inMonth.after.test(after));
    const partOfRange = isDate && (inRange.before.test(before) || inRange.after.test(after));
    if (!startsInside && !endsInside && !afterWord && !partOfDate && !partOfRange) found.push(at);
  }
  return found;
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2020, month)),
).join('|');
const dates = new RegExp(`^(?:\\p{Nd}{1,2} )?(?:(?:${months}) )?\\p{Nd}{4}$`, 'u');
const inMonth = { before: new RegExp(`(?:${months}) $`, 'u'), after: new RegExp(`^ (?:${months})`, 'u') };
const inRange = { before: /\p{Nd} – $/u, after: new RegExp(`^ – (?:\\p{Nd}|${months})`, 'u') };

function withNextDigit(text: string, at: number): string {
  return text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
}

function around(text: string, at: number, { length }: string): string {
  return text.slice(Math.max(0, at - 40), at + length + 40);
}
