import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fr } from '../../src/i18n/fr.ts';
import { builtOnly, type BuiltSite } from '../support/build-site.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';
import { sharedFixture } from '../support/shared-site.ts';

// A site whose only language is French; what holds for every site is checked in `built-site.test.ts`.
let site: BuiltSite;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  site = await sharedFixture('french');
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
});

it('stands at the root, and says on every page that it is French', () => {
  const addresses = [...pages.keys()];
  expect(addresses).toEqual(expect.arrayContaining(['/', '/briefs/', '/search/', '/404.html']));
  expect(addresses.filter((address) => address.startsWith('/fr/'))).toEqual([]);
  const ways = [...pages.values()].map(({ all }) => {
    const { lang, dir } = all('html')[0]?.properties ?? {};
    return `${String(lang)} ${String(dir)}`;
  });
  expect(new Set(ways)).toEqual(new Set(['fr ltr']));
});

it('offers no other language, to readers or to machines', () => {
  const offering = [...pages.values()].filter(({ all }) => {
    const alternates = all('link').filter(({ properties }) => properties.hrefLang !== undefined);
    const switches = all('a').filter(({ properties }) => properties.lang !== undefined);
    return alternates.length + switches.length > 0;
  });
  expect(offering.map(({ file }) => file)).toEqual([]);
  expect(readFileSync(join(site.dir, 'sitemap.xml'), 'utf8')).not.toContain('hreflang');
});

it.each([
  ['/', 'Des toits qui tiennent'],
  ['/briefs/', `${fr.nouns.briefs.title} – Des toits qui tiennent`],
  ['/results/', `${fr.nouns.results.title} – Des toits qui tiennent`],
  ['/search/', `${fr.search.title} – Des toits qui tiennent`],
  ['/briefs/toits-pour-quarante-ecoles/', 'Des toits pour quarante écoles – Des toits qui tiennent'],
  ['/404.html', `${fr.notFound.title} – Des toits qui tiennent`],
])('%s is called “%s”', (address, title) => {
  expect(page(address).title).toBe(title);
});

describe('writes as French does', () => {
  it.each([
    ['a number', '/briefs/toits-pour-quarante-ecoles/', 'plus de 24\u202f280'],
    ['a share', '/briefs/toits-pour-quarante-ecoles/', '31,5\u00a0%'],
    ['a sum', '/funding/premiere-tranche/', '240\u202f000\u202f000\u00a0MGA'],
    ['a sum with its decimals', '/funding/ecole-du-bois/', '48\u202f750,50\u00a0€'],
    [
      'a round sum beside an exact one',
      '/briefs/toits-pour-quarante-ecoles/',
      '500\u202f000\u202f000\u00a0MGA',
    ],
    ['a day', '/results/dix-toits-ancres/', '15 septembre 2025'],
    ['the first day of a month', '/updates/pose-du-premier-toit/', '1er juin 2025'],
    ['a month', '/results/dix-toits-ancres/', 'novembre 2024'],
    ['a period of months', '/funding/premiere-tranche/', 'janvier – décembre 2026'],
    ['a period of several precisions', '/briefs/toits-pour-quarante-ecoles/', '1er avril 2025 – juin 2027'],
    ['a period of years', '/briefs/toits-pour-quarante-ecoles/', '2023–2028'],
    ['a count of months', '/funding/deuxieme-tranche/', '10 mois'],
    ['one of a kind', '/results/dix-toits-ancres/', 'Étape 2'],
    ['languages', '/contacts/lalao-rakoto/', 'français et malgache'],
    ['a phase', '/funding/deuxieme-tranche/', 'Phase 2'],
    ['a colon', '/briefs/toits-pour-quarante-ecoles/', 'Source\u00a0: '],
  ])('%s', (_, address, written) => {
    // Thin spaces stand around a dash.
    const words = page(address)
      .html.replace(/^[^]*<main/u, '')
      .replaceAll(/<[^>]*>/gu, '');
    expect(words.replaceAll('\u2009', ' ')).toContain(written);
  });
});

it('leads to what there is, in French', () => {
  const [nav] = page('/')
    .all('nav')
    .filter(({ properties }) => properties.ariaLabel !== 'Langues');
  expect(textOf(nav!)).toBe('Notes Financement Résultats Actualités Contacts');
});

describe('the words of the 2030 Agenda', () => {
  it('are French', () => {
    const { all, text } = page('/sdg/4.a/');
    const foreign = [...all('p'), ...all('bdi')].filter(({ properties }) => properties.lang === 'en');
    expect(foreign).toEqual([]);
    expect(text).toContain('Construire des établissements scolaires');
    expect(text).not.toContain(fr.translation.others('anglais'));
  });

  it('have no original to be read elsewhere', () => {
    const ways = [...pages.values()].filter(({ text }) => text.includes(fr.translation.original));
    expect(ways.map(({ file }) => file)).toEqual([]);
  });
});

it('leads from an old address, in French', () => {
  const { all, title } = page('/qui-sommes-nous/');
  expect(title).toBe(`${fr.moved} /a-propos/`.replace(/\s+/gu, ' '));
  expect(all('a').map(({ properties }) => properties.href)).toEqual(['/ecoles/a-propos/']);
});

it('has a French index for the search, and no other', () => {
  const entry = JSON.parse(readFileSync(join(site.dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['fr']);
  expect(entry.languages['fr']?.page_count).toBeGreaterThan(25);
  const fragments = globSync('pagefind/fragment/*', { cwd: site.dir });
  expect(fragments.filter((file) => !/[\\/]fr_/u.test(file))).toEqual([]);
});
