import { type LinkedNode, linkedGraph, nodesIn } from '../linked-data/linked-node.ts';
import { requiredFaults } from '../linked-data/required-faults.ts';
import { termFaults } from '../linked-data/term-faults.ts';
import { pathWithin } from './addresses.ts';
import { languageOf } from './language.ts';
import { notationOf } from './notation.ts';
import { plain, readingOf } from './reading.ts';
import { textOf } from '../parsed-pages.ts';
import { type Page, type Site, all, eachPage, fileAt } from './site.ts';

/** Every page but those that only lead on has linked data, in the terms of schema.org and in its places for them. */
export const linkedTerms = eachPage((page) => {
  const graph = linkedGraph(page.html);
  if (page.kind !== 'page') return graph === undefined ? [] : [`/${page.path}: has linked data`];
  if (graph === undefined) return [`/${page.path}: has no linked data`];
  const isOurs = graph['@context'] === 'https://schema.org';
  const faults = [...(isOurs ? [] : ['has another context']), ...graph['@graph'].flatMap(termFaults)];
  return faults.map((fault) => `/${page.path}: ${fault}`);
});

/** Linked data has all that search engines require of it. */
export const linkedEnough = eachPage((page) =>
  nodesOf(page)
    .flatMap(requiredFaults)
    .map((fault) => `/${page.path}: ${fault}`),
);

/** What names, sums, dates and words linked data holds stand on its page, and the language is the page's. */
export const linkedWords = eachPage((page, site) => {
  const notation = notationOf(languageOf(page, site), site.content);
  const text = plain(
    [...readingOf(page).map((piece) => piece.text), ...all(page, 'footer').map(textOf)].join(' '),
  );
  const shows = (words: string) => text.includes(plain(words));
  return nodesOf(page)
    .flatMap((node) => [
      ...wordsOf(node).filter((words) => !shows(words)),
      ...sumsOf(node).filter(([amount, currency]) => !notation.money(amount, currency).some(shows)),
      ...datesOf(node).filter(
        ([start, end]) =>
          !shows(notation.date(start)) && !(end !== undefined && notation.period(start, end).some(shows)),
      ),
      ...[node['inLanguage'] ?? languageOf(page, site)].filter((one) => one !== languageOf(page, site)),
    ])
    .map((told) => `/${page.path}: linked data tells ${JSON.stringify(told)}, the page does not`);
});

/** Linked data names pages and files that are there, and what it names in passing is what its own page says it is. */
export function linkedNames(site: Site): string[] {
  const own = new Map(site.pages.flatMap((page) => mainOf(page, site)));
  return site.pages.flatMap((page) =>
    [
      ...addressesIn(linkedGraph(page.html)).filter((address) => !answers(address, site)),
      ...nodesOf(page)
        .filter(isInPassing)
        .filter((node) => !isSame(node, own.get(nameIn(node, page, site)))),
    ].map((name) => `/${page.path}: linked data names ${JSON.stringify(name)}, which is not there`),
  );
}

function nodesOf(page: Page): LinkedNode[] {
  return nodesIn(linkedGraph(page.html)?.['@graph']);
}

// What a reader sees; a list tells only the names of what is in it, which a card may show in its own words.
function wordsOf(node: LinkedNode): string[] {
  if (
    ['DataDownload', 'WebPage', 'SearchResultsPage', 'CollectionPage', 'Dataset'].includes(
      String(node['@type']),
    )
  )
    return [];
  const { name, headline, description, jobTitle, telephone } = node;
  return [name, headline, description, jobTitle, telephone].filter((one) => typeof one === 'string');
}

function sumsOf(node: LinkedNode): [number, string][] {
  return node['@type'] === 'MonetaryAmount' ? [[Number(node['value']), String(node['currency'])]] : [];
}

function datesOf({ startDate, endDate, datePublished, temporalCoverage }: LinkedNode): [string, string?][] {
  const spans = [temporalCoverage, datePublished].filter((one) => typeof one === 'string');
  const event = typeof startDate === 'string' ? [[startDate, endDate].filter(Boolean).join('/')] : [];
  return [...spans, ...event].map((one) => {
    const [start = '', end] = one.split('/');
    return end === undefined || end === '..' ? [start] : [start, end];
  });
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\/\/\S+$/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { '@id': id, ...rest } = value as LinkedNode;
  return [...(id === undefined ? [] : [String(id)]), ...Object.values(rest).flatMap(addressesIn)];
}

function answers(address: string, site: Site): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const path = pathWithin(site, url);
  return (
    url.origin !== new URL(site.address).origin || (path !== undefined && fileAt(site, path) !== undefined)
  );
}

function mainOf(page: Page, site: Site): [string, LinkedNode][] {
  const [, main] = linkedGraph(page.html)?.['@graph'] ?? [];
  return main === undefined ? [] : [[nameIn(main, page, site), main]];
}

// A thing has one name, and is told of in every language.
function nameIn(node: LinkedNode, page: Page, site: Site): string {
  return `${languageOf(page, site)} ${String(node['@id'])}`;
}

// A thing that is told of with no more than its name, and the sum that is asked.
function isInPassing(node: LinkedNode): boolean {
  const { '@type': type, '@id': id, name } = node;
  return type !== undefined && id !== undefined && name !== undefined && Object.keys(node).length <= 4;
}

function isSame(passing: LinkedNode, main: LinkedNode | undefined): boolean {
  return main !== undefined && Object.entries(passing).every(([key, value]) => isEqual(value, main[key]));
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
