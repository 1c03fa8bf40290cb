import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { builtOnly, type BuiltSite } from '../support/build-site.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';
import { sharedFixture } from '../support/shared-site.ts';

// A site whose only language is Arabic, in its own digits; its authors write some Latin ones, and some Latin names.
let site: BuiltSite;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  site = await sharedFixture('arabic');
  if (site.status !== 0) throw new Error(`It does not build:\n${site.output}`);
  pages = parsedPages(site.dir);
});

const page = (address: string) => {
  const found = pages.get(address);
  if (!found) throw new Error(`${address} is not built`);
  return found;
};

/** The text of a page without the invisible marks that keep its directions. */
const read = (address: string) => page(address).text.replace(/[\u061c\u200e\u200f]/gu, '');

it('builds without a word', () => {
  expect(site.output).toMatch(builtOnly);
});

it('stands at the root, and says on every page that it is Arabic, from right to left', () => {
  expect([...pages.keys()].filter((address) => address.startsWith('/ar/'))).toEqual([]);
  const ways = [...pages.values()].map(({ all }) => {
    const { lang, dir } = all('html')[0]?.properties ?? {};
    return `${String(lang)} ${String(dir)}`;
  });
  expect(new Set(ways)).toEqual(new Set(['ar rtl']));
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
  ['/', 'مكتبات على الطريق'],
  ['/briefs/', `${ar.nouns.briefs.title} – مكتبات على الطريق`],
  ['/results/', `${ar.nouns.results.title} – مكتبات على الطريق`],
  ['/search/', `${ar.search.title} – مكتبات على الطريق`],
  ['/briefs/desert-libraries/', 'مكتبات متنقلة لقرى البادية – مكتبات على الطريق'],
  ['/contacts/claire-dumas/', '\u2068Claire Dumas\u2069 – مكتبات على الطريق'],
])('%s is called “%s”', (address, title) => {
  expect(page(address).title).toBe(title);
});

describe('writes as Arabic does', () => {
  it.each([
    ['a number', '/briefs/desert-libraries/', 'أكثر من ٢٤٬٢٨٠'],
    ['a share', '/briefs/desert-libraries/', 'نحو ٨٧٫٩٪'],
    ['a sum of three decimals', '/funding/first-caravan-year/', '٢٤٬٢٦٥٫٥٠٠ د.أ.'],
    ['a sum in another currency', '/funding/librarians/', '٤٬٨٧٥٫٥٠ €'],
    ['a day', '/briefs/desert-libraries/', '١٥ سبتمبر ٢٠٢٥'],
    ['a month', '/briefs/desert-libraries/', 'نوفمبر ٢٠٢٥'],
    ['a period of months', '/funding/first-caravan-year/', 'يناير – ديسمبر ٢٠٢٦'],
    ['a period of several precisions', '/briefs/desert-libraries/', '١ أبريل ٢٠٢٥ – يونيو ٢٠٢٧'],
    ['a period of years', '/briefs/desert-libraries/', '٢٠٢٣–٢٠٢٨'],
    ['a count of many', '/funding/first-caravan-year/', '١٢ شهراً'],
    ['how many will be delivered', '/funding/first-caravan-year/', '٤٨ زيارة للقرى'],
    ['the share of a cost line', '/funding/first-caravan-year/', '٧٤٪'],
    ['a count of few', '/funding/second-caravan-year/', '١٠ أشهر'],
    ['a phase', '/funding/second-caravan-year/', 'المرحلة ٢'],
    ['languages', '/contacts/claire-dumas/', 'الفرنسية والعربية'],
    ['a page of a source', '/countries/jordan/', 'الصفحة ١٢'],
    ['a purpose code', '/themes/reading/', '١١٢٣٠'],
  ])('%s', (_, address, written) => {
    expect(read(address)).toContain(written);
  });
});

describe('numbers that an author typed', () => {
  it.each([
    ['in digits of Arabic', '/briefs/desert-libraries/', 'المفرق سنة ٢٠٢٥'],
    ['in Latin digits', '/briefs/desert-libraries/', 'طبعة ١٩٩٨'],
    ['in Latin digits, with a decimal point', '/briefs/desert-libraries/', '٢٠٢٤ ٨٧٫٩'],
    ['as a time of day', '/briefs/desert-libraries/', '٨:٣٠'],
    ['in an address', '/contacts/salma-haddad/', 'المفرق ٢٥١١٠'],
  ])('%s, are shown in one kind', (_, address, written) => {
    expect(read(address)).toContain(written);
  });

  it.each([
    ['a name with a number', '/briefs/desert-libraries/', 'COVID-19'],
    ['a project code', '/briefs/desert-libraries/', 'LIB007'],
    ['a telephone number', '/contacts/claire-dumas/', '+33 1 23 45 67 89'],
    ['an address in Latin letters', '/contacts/claire-dumas/', '12 rue des Livres'],
  ])('stay as they are in %s', (_, address, written) => {
    expect(read(address)).toContain(written);
  });

  it('are all in Latin digits where English words with numbers stand beside them', () => {
    expect(read('/results/first-caravan/')).toContain('By 2030');
    expect(page('/results/first-caravan/').text).not.toMatch(/[٠-٩]/u);
    expect(read('/results/first-caravan/')).toContain('وصلت القافلة إلى 13 قرية في 5 أشهر.');
    expect(read('/results/first-caravan/')).toContain('1,907');
  });
});

it.each([
  ['a person', '/contacts/claire-dumas/', 'h1', 'Claire Dumas'],
  ['an address', '/contacts/claire-dumas/', 'span', '12 rue des Livres'],
  ['another spelling', '/contacts/salma-haddad/', 'p', 'Salma Haddad'],
])('keeps the direction of %s in Latin letters', (_, address, tagName, name) => {
  const isolated = page(address)
    .all(tagName)
    .flatMap(({ children }) => children)
    .filter((child) => child.type === 'element' && child.tagName === 'bdi');
  expect(isolated.map(textOf)).toContain(name);
});

it('has no way to read elsewhere what is in English here', () => {
  const ways = [...pages.values()].filter(({ text }) => text.includes(ar.translation.original));
  expect(ways.map(({ file }) => file)).toEqual([]);
});

it('has an Arabic index for the search, and no other', () => {
  const entry = JSON.parse(readFileSync(join(site.dir, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['ar']);
  expect(entry.languages['ar']?.page_count).toBeGreaterThan(25);
  const fragments = globSync('pagefind/fragment/*', { cwd: site.dir });
  expect(fragments.filter((file) => !/[\\/]ar_/u.test(file))).toEqual([]);
});
