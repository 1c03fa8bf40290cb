import type { Element } from 'hast';
import { pathWithin } from './addresses.ts';
import { agendaTexts } from './agenda.ts';
import { asksOf } from './books.ts';
import { type Content, type Entry, entriesOf, leavesOf, pathOf } from './content.ts';
import { entryPath, languageOf, pathWithoutLanguage } from './language.ts';
import { notationOf } from './notation.ts';
import { numbersInContext, phrasesOf, phrasesOfTotals } from './phrases.ts';
import { phrasesOfTables, tableAround } from './open-data.ts';
import { plain } from './reading.ts';
import { type Page, type Site, all } from './site.ts';

/** Which numbers may stand where on a page. */
export interface Ledger {
  /**
   * The phrases with a number that a text may hold, the longest first: of the page's own entry, and of the entries
   * that the item or row around the text links to. Where nothing around it links, the whole page's entries, without
   * their small bare numbers: those are too many to prove anything.
   */
  phrasesFor(within: readonly Element[]): readonly string[];
}

/** The ledger of a page. */
export function createLedger(page: Page, site: Site): Ledger {
  const { content } = site;
  const language = languageOf(page, site);
  const path = entryPath(page, site);
  const own = content.published.filter((entry) => pathOf(entry) === path);
  const always = [
    ...(['', 'funding/'].includes(path) ? phrasesOfTotals(asksOf(content), language, content) : []),
    ...ofInterface(page, own, site),
  ].map(plain);
  const known = new Map<string, string[]>();
  return {
    phrasesFor: (within) => {
      const linked = nearestLinked(within, page, site);
      const near = linked ?? all(page, 'main').flatMap((main) => linkedIn(main, page, site));
      const table = path === 'data/' ? tableAround(within) : undefined;
      const key = `${linked === undefined} ${near.map(pathOf).join(' ')} ${table ?? ''}`;
      const of = (entries: readonly Entry[]) =>
        entries.flatMap((entry) => phrasesIn(entry, language, content));
      const phrases =
        known.get(key) ??
        sorted([
          ...always,
          ...(table === undefined ? [] : phrasesOfTables(table, page, language, site).map(plain)),
          ...of([content.site, ...own]),
          ...of(near).filter((phrase) => linked !== undefined || !/^\p{Nd}{1,3}$/u.test(phrase)),
          ...agendaTexts([...own, ...near], path, language, content).map(plain),
        ]);
      known.set(key, phrases);
      return phrases;
    },
  };
}

/** The entry a page is about; `undefined` for a list, the home page and the like. */
export function entryOf(page: Page, site: Site): Entry | undefined {
  const path = pathWithoutLanguage(page, site);
  return site.content.published.find((entry) => pathOf(entry) === path);
}

/** The entries that the item or row around a text links to, else the nearest element below `<main>` that links to any. */
function nearestLinked(within: readonly Element[], page: Page, site: Site): Entry[] | undefined {
  const inward = within.toReversed().filter(({ tagName }) => tagName !== 'main');
  const linking = inward.filter((part) => linkedIn(part, page, site).length > 0);
  const item = linking.find(({ tagName }) => ['li', 'tr', 'article'].includes(tagName));
  const nearest = item ?? linking[0];
  return nearest && linkedIn(nearest, page, site);
}

const linksByElement = new WeakMap<Element, Entry[]>();

function linkedIn(element: Element, page: Page, site: Site): Entry[] {
  const known = linksByElement.get(element);
  if (known) return known;
  const { href } = element.properties;
  const url = URL.canParse(String(href), site.address + page.path)
    ? new URL(String(href), site.address + page.path)
    : undefined;
  const path = url && typeof href === 'string' ? pathWithin(site, url) : undefined;
  const own = path === undefined || path === page.path ? undefined : entryAt(path, site);
  const inside = element.children.flatMap((child) =>
    child.type === 'element' ? linkedIn(child, page, site) : [],
  );
  const found = [...new Set([...(own ? [own] : []), ...inside])];
  linksByElement.set(element, found);
  return found;
}

function entryAt(path: string, site: Site): Entry | undefined {
  const page = site.pages.find((one) => one.path === path);
  return page && entryOf(page, site);
}

const phrasesByEntry = new WeakMap<Entry, Map<string, string[]>>();

function phrasesIn(entry: Entry, language: string, content: Content): string[] {
  const byLanguage = phrasesByEntry.get(entry) ?? new Map<string, string[]>();
  phrasesByEntry.set(entry, byLanguage);
  const phrases = byLanguage.get(language) ?? phrasesOf(entry, language, content);
  byLanguage.set(language, phrases);
  return phrases;
}

function sorted(phrases: readonly string[]): string[] {
  const withNumbers = phrases.filter((one) => /\p{Nd}/u.test(one));
  return [...new Set(withNumbers)].toSorted((a, b) => b.length - a.length);
}

/** Fixed words of the interface that hold a number, pages of a long list, and what a shortened list leaves out. */
function ofInterface(page: Page, own: readonly Entry[], site: Site): string[] {
  const { words, number } = notationOf(languageOf(page, site), site.content);
  const [, list = '', at = '1'] = /^(.*?\/)(?:page\/(\d+)\/)?$/u.exec(page.path) ?? [];
  const pages = site.pages.filter(({ path }) => path === list || path.startsWith(`${list}page/`)).length;
  return [
    ...leavesOf(words).map(String).flatMap(numbersInContext),
    words.pager.page(number(Number(at)), number(pages)),
    ...sizeOfPdf(page, site).map((kilobytes) => words.paper.link(number(kilobytes))),
    ...own.flatMap((entry) => countsOfNaming(entry, site.content)).map((count) => words.more(number(count))),
  ];
}

/** How large the PDF beside a page is, up to the next 10 kB. */
function sizeOfPdf({ path }: Page, { files }: Site): number[] {
  const pdf = files.get(path.replace(/\/$/u, '.pdf'));
  return pdf ? [Math.ceil(pdf.length / 10_000) * 10] : [];
}

/** For each collection, how many of its entries name this one. */
function countsOfNaming({ id }: Entry, content: Content): number[] {
  return [...new Set(content.published.map(({ collection }) => collection))].map(
    (collection) => entriesOf(content, collection).filter(({ data }) => leavesOf(data).includes(id)).length,
  );
}
