import type { JsonLdDocument } from 'jsonld';
import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkedGraph, linkedText, nodesIn } from '../support/linked-data/linked-node.ts';
import { termFaults } from '../support/linked-data/term-faults.ts';
import { vocabulary } from '../support/linked-data/vocabulary.ts';
import { parsedPages, type ParsedPage } from '../support/parsed-pages.ts';
import { sharedFixture, sharedShipped } from '../support/shared-site.ts';
import { siteAddress } from '../support/shipped-site.ts';

const sites = {
  'the site that ships': sharedShipped,
  full: () => sharedFixture('full'),
  french: () => sharedFixture('french'),
  arabic: () => sharedFixture('arabic'),
};

/** schema.org's context, made from its vocabulary: what is an address is a name, all else is text, number or truth. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    [...vocabulary().properties]
      .filter(([, { values }]) => values.has('URL') && !values.has('Text'))
      .map(([name]) => [name, { '@type': '@id' }]),
  ),
};

// Nothing is fetched: a context that is not schema.org's is a fault.
async function documentLoader(url: string) {
  if (!/^https:\/\/schema\.org\/?$/u.test(url)) throw new Error(`asks for ${url}`);
  return { documentUrl: url, document: { '@context': context } };
}

// Whatever would be dropped without a word is an error.
const strictly = { documentLoader, safe: true } as const;

async function triplesOf(text: string): Promise<object[]> {
  const document = JSON.parse(text) as JsonLdDocument;
  await jsonld.expand(document, strictly);
  return (await jsonld.toRDF(document, strictly)) as object[];
}

describe.each(Object.entries(sites))('%s', (_, build) => {
  let pages: ParsedPage[];
  beforeAll(async () => {
    const { dir } = await build();
    pages = [...parsedPages(dir).values()];
  });

  it('is read by a JSON-LD processor, which drops none of it', async () => {
    const texts = pages.flatMap(({ html }) => linkedText(html) ?? []);
    expect(texts.length).toBeGreaterThan(30);
    for (const text of texts) expect((await triplesOf(text)).length).toBeGreaterThan(3);
  });

  it('tells of a thing of every kind', () => {
    const types = new Set(
      pages.flatMap(({ html }) => nodesIn(linkedGraph(html)).map((node) => node['@type'])),
    );
    const all =
      'WebPage CollectionPage SearchResultsPage WebSite SearchAction BreadcrumbList ItemList Dataset Project MonetaryGrant MonetaryAmount Person Organization Event Report Country DefinedTerm';
    expect([...types]).toEqual(expect.arrayContaining(all.split(' ')));
  });

  it('writes sums and places in a list as numbers', () => {
    const nodes = pages.flatMap(({ html }) => nodesIn(linkedGraph(html)));
    const numbers = nodes.flatMap((node) => [
      ...(node['@type'] === 'MonetaryAmount' ? [node['value']] : []),
      ...(node['@type'] === 'ListItem' ? [node['position']] : []),
    ]);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((one) => typeof one !== 'number')).toEqual([]);
  });
});

it('tells nothing on the page that answers for missing ones, nor on old addresses', async () => {
  const { dir } = await sharedFixture('full');
  const pages = parsedPages(dir);
  expect(linkedText(pages.get('/404.html')?.html ?? '')).toBeUndefined();
  expect(linkedText(pages.get('/about-us/')?.html ?? '')).toBeUndefined();
  expect(pages.has('/404.html') && pages.has('/about-us/')).toBe(true);
});

it('gives a thing one name in all languages, and a text one in each', async () => {
  const { dir } = await sharedShipped();
  const pages = parsedPages(dir);
  const nameOf = (address: string) => linkedGraph(pages.get(address)?.html ?? '')?.['@graph'][1]?.['@id'];
  const ask = [...pages.keys()].find((address) => /^\/funding\/[^/]+\/$/u.test(address)) ?? '';
  const result = [...pages.keys()].find((address) => /^\/results\/[^/]+\/$/u.test(address)) ?? '';
  expect(nameOf(`/fr${ask}`)).toBe(nameOf(ask));
  expect(nameOf(`/fr${result}`)).toBe(`${siteAddress}fr${result}#this`);
});

describe('the readers find', () => {
  const page = (node: object) =>
    JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', ...node }] });

  it('nothing in what is right', async () => {
    expect(await triplesOf(page({ '@id': 'https://x.example/', name: 'Home' }))).toHaveLength(2);
  });

  it.each([
    ['a name without an origin', page({ '@id': '/about/', name: 'About' })],
    ['an address without an origin', page({ '@id': 'https://x.example/', url: '/about/' })],
    ['another context', page({}).replace('schema.org', 'schema.example')],
    ['a keyword that is none', page({ '@ident': 'https://x.example/', name: 'Home' })],
  ])('%s', async (_, text) => {
    await expect(triplesOf(text)).rejects.toThrow();
  });

  it.each([
    ['a misspelt property', { '@type': 'MonetaryGrant', fundedItems: { '@id': 'https://x.example/' } }],
    ['a misspelt type', { '@type': 'MonetaryGrants' }],
    ['a property of another type', { '@type': 'Project', startDate: '2020' }],
    ['a number for a name', { '@type': 'Project', name: 5 }],
    ['a text for a thing', { '@type': 'MonetaryGrant', funder: 'A donor' }],
    ['a thing without a type', { '@type': 'MonetaryGrant', funder: { name: 'A donor' } }],
    ['an empty text', { '@type': 'Project', name: ' ' }],
    ['a date in words', { '@type': 'Event', startDate: '1 May' }],
  ])('%s', (_, node) => {
    expect(termFaults(node)).toHaveLength(1);
  });
});

it('is held against the vocabulary that schema.org published', () => {
  const { types, properties } = vocabulary();
  expect(types.get('NGO')).toEqual(new Set(['NGO', 'Organization', 'Thing']));
  expect(properties.get('fundedItem')?.on).toContain('Grant');
  expect(types.size).toBeGreaterThan(800);
  expect(properties.size).toBeGreaterThan(1400);
});
