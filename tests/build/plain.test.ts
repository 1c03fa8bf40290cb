import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { buildFixture, type BuiltSite, builtOnly } from '../support/build-site.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';

// Another country, another currency, one donor brief, one ask, and nothing that may be left out.
let site: BuiltSite;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  site = await buildFixture('plain');
  if (site.status !== 0) throw new Error(`It does not build:\n${site.output}`);
  pages = parsedPages(site.dir);
});

const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};

it('builds without a word', () => {
  expect(site.output).toMatch(builtOnly);
  expect(site.status).toBe(0);
});

it('has a page for each thing there is', () => {
  expect([...pages.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/search/',
      '/briefs/wells-for-matam/',
      '/funding/ten-wells/',
      '/contacts/awa-ndiaye/',
      '/organisations/office-des-eaux/',
      '/countries/senegal/',
    ]),
  );
});

it('knows nothing of any other site', () => {
  const foreign = /\b(Lao|Laos|Vientiane|ILO|International Labour|USD|US\$|briefs\.example\.org)\b|US\$/u;
  const texts = globSync('**/*.{html,xml,txt,json,svg,webmanifest}', { cwd: site.dir });
  expect(texts.filter((file) => foreign.test(readFileSync(join(site.dir, file), 'utf8')))).toEqual([]);
});

describe('nothing is empty', () => {
  it('has one h1 on every page, and no heading without words', () => {
    for (const { file, headings } of pages.values()) {
      expect([file, headings.filter(({ level }) => level === 1).length]).toEqual([file, 1]);
      expect([file, headings.filter(({ text }) => text === '')]).toEqual([file, []]);
    }
  });

  it('skips no level of heading', () => {
    for (const { file, headings } of pages.values())
      for (const [i, { level, text }] of headings.entries())
        expect([file, text, level <= (headings[i - 1]?.level ?? 0) + 1]).toEqual([file, text, true]);
  });

  it.each(['section', 'ol', 'dl', 'dd', 'dt', 'table', 'tbody', 'figure', 'nav', 'aside', 'blockquote'])(
    'has no <%s> without words',
    (tagName) => {
      expect(silent(tagName)).toEqual([]);
    },
  );

  it.each(['ul', 'p'])('has no <%s> without words', (tagName) => {
    expect(silent(tagName)).toEqual([]);
  });

  it('has no box with nothing in it', () => {
    const boxes = silent('div').filter((box) => box.includes('"section"'));
    expect(boxes).toEqual([]);
  });

  it('has no section of a heading alone', () => {
    const bare = [...pages.values()].flatMap(({ file, all }) =>
      all('section')
        .filter((section) => {
          const heading = section.children.find(
            (child): child is Element => child.type === 'element' && /^h[1-6]$/u.test(child.tagName),
          );
          return heading && textOf(section) === textOf(heading) && !has(section, ['svg', 'img']);
        })
        .map((section) => `${file} ${textOf(section)}`),
    );
    expect(bare).toEqual([]);
  });
});

it('shows money in its currency, without the decimals it does not have', () => {
  for (const address of ['/', '/briefs/wells-for-matam/', '/funding/', '/funding/ten-wells/'])
    expect([address, page(address).text.replaceAll('\u00a0', ' ')]).toEqual([
      address,
      expect.stringMatching(/F CFA 45,500,000|F CFA 45\.5m/u),
    ]);
  // The page of the open data shows sums as their table has them.
  const others = [...pages.values()].filter(({ file }) => file !== 'data/index.html');
  const everything = others.map(({ text }) => text).join(' ');
  expect(everything).not.toMatch(/45,500,000[.,]0|XOF|undefined|NaN|\[object/u);
});

it('says that money is requested, not that none was raised', () => {
  const { text } = page('/funding/ten-wells/');
  expect(text).toContain(en.funding.requested);
  expect(text).not.toContain(en.funding.raised);
  expect(text).not.toMatch(/F CFA 0\b/u);
});

it('leads only to what there is', () => {
  const [nav] = page('/').all('nav');
  expect(textOf(nav!)).toBe(
    [en.nouns.briefs, en.nouns.asks, en.nouns.contacts].map(({ title }) => title).join(' '),
  );
  const headings = page('/').headings.map(({ text }) => text);
  expect(headings.join(' ')).not.toMatch(/result|update|theme/iu);
});

it('links to nothing that is not built', () => {
  const dead = [...pages.values()].flatMap(({ file, addresses }) =>
    addresses
      .filter((address) => address.startsWith('/'))
      .map((address) => address.replace(/[?#].*$/u, ''))
      .filter((address) => !pages.has(address) && globSync(address.slice(1), { cwd: site.dir }).length === 0)
      .map((address) => `${file}: ${address}`),
  );
  expect(dead).toEqual([]);
});

it('offers the telephone where there is no mail address, and no mail link', () => {
  const { addresses } = page('/funding/ten-wells/');
  expect(addresses).toContain('tel:+221331234567');
  expect(addresses.filter((address) => address.startsWith('mailto:'))).toEqual([]);
});

it('draws where the country lies', () => {
  expect(page('/countries/senegal/').headings[0]).toEqual({ level: 1, text: 'Senegal' });
  expect(page('/countries/senegal/').html).toContain(en.country.map('Senegal'));
});

/** The elements of a name that say nothing, on every page. What a script fills in on the search page is its own affair. */
function silent(tagName: string): string[] {
  return [...pages.values()].flatMap(({ file, all }) =>
    all(tagName)
      .filter((element) => isSilent(element) && element.properties.dataPart === undefined)
      .map(({ properties }) => `${file} ${JSON.stringify(properties)}`),
  );
}

function isSilent(element: Element): boolean {
  return textOf(element) === '' && !has(element, ['svg', 'img', 'input']);
}

function has(element: Element, tagNames: string[]): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (tagNames.includes(child.tagName) || has(child, tagNames)),
  );
}
