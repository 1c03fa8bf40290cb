import { languageOf } from './language.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { type Languages, placesOf } from './number-places.ts';
import { type Piece, readingOf } from './reading.ts';
import { type Page, type Site, eachPage } from './site.ts';

const numbers = /\p{Nd}+(?:[.,’]\p{Nd}+)*/gu;

/** Every number on a page is written in its entry, in one that it is linked to where it stands, or adds up from them. */
export const strayFigures = eachPage(strayFiguresOn);

/** The same of one page. */
export function strayFiguresOn(page: Page, site: Site): string[] {
  const ledger = createLedger(page, site);
  const languages = languagesOn(page, site);
  return readingOf(page).flatMap((piece) =>
    strayIn(piece, ledger, languages).map(
      ({ number, context }) => `/${page.path}: ${number} is in none of its entries: "${context}"`,
    ),
  );
}

/** How many numbers the pages show. */
export function countFigures({ pages }: Site): number {
  return pages.flatMap(readingOf).reduce((sum, { text }) => sum + (text.match(numbers)?.length ?? 0), 0);
}

/** What would go unseen if the last digit of a number were another, tried on every number of every page. */
export function alteredFigures(site: Site): { altered: number; unseen: string[] } {
  let altered = 0;
  const unseen = site.pages.flatMap((page) => {
    const ledger = createLedger(page, site);
    const languages = languagesOn(page, site);
    return readingOf(page).flatMap((piece) =>
      [...piece.text.matchAll(numbers)].flatMap(({ 0: number, index }) => {
        altered += 1;
        const wrong = { ...piece, text: withNextDigit(piece.text, index + number.length - 1) };
        return strayIn(wrong, ledger, languages).length > 0
          ? []
          : [`/${page.path}: ${around(wrong.text, index, number)}`];
      }),
    );
  });
  return { altered, unseen };
}

/** The language of a page, and the one its entries were written in. */
export function languagesOn(page: Page, site: Site): Languages {
  return { language: languageOf(page, site), original: String(site.content.site.data.defaultLanguage) };
}

/** The numbers of a piece that no phrase accounts for. */
function strayIn(
  { text, within }: Piece,
  ledger: Ledger,
  languages: Languages,
): { number: string; context: string }[] {
  if (!/\p{Nd}/u.test(text)) return [];
  let rest = text;
  for (const phrase of ledger.phrasesFor(within))
    for (const at of placesOf(phrase, rest, languages))
      rest = rest.slice(0, at) + '\0'.repeat(phrase.length) + rest.slice(at + phrase.length);
  return [...rest.matchAll(numbers)].map(({ 0: number, index }) => ({
    number,
    context: around(text, index, number),
  }));
}

function withNextDigit(text: string, at: number): string {
  return text.slice(0, at) + String((Number(text[at]) + 1) % 10) + text.slice(at + 1);
}

function around(text: string, at: number, { length }: string): string {
  return text.slice(Math.max(0, at - 40), at + length + 40);
}
