import { describe, expect, inject, it } from 'vitest';
import { sharedSite } from '../support/shared-site.ts';
import { siteAddress } from '../support/shipped-site.ts';
import { siteChecks, type CheckName } from '../support/site-checks/checks.ts';
import { pathOf, readContent } from '../support/site-checks/content.ts';
import { alteredFigures, countFigures } from '../support/site-checks/figures.ts';
import { countForeignWords } from '../support/site-checks/foreign-words.ts';
import { embargoEnds, hiddenNames, withHiddenEntries } from '../support/site-checks/hidden-content.ts';
import { languageOf } from '../support/site-checks/language.ts';
import { plantedFaults } from '../support/site-checks/planted-faults.ts';
import { plantedLanguageFaults } from '../support/site-checks/planted-language-faults.ts';
import { countSecrets, tells } from '../support/site-checks/secrets.ts';
import { countExpected } from '../support/site-checks/shown-figures.ts';
import { readSite, type Site } from '../support/site-checks/site.ts';
import { withTranslations } from '../support/site-checks/translated-content.ts';

// Every check on every page of seven sites. They are built before the tests are named: the names tell how much was seen.
const withSecrets = await withHiddenEntries('tests/fixtures/full/content');
const today = '2026-01-31';
const [[shipped, full, french], [plain, opened, several, arabic]] = await Promise.all([
  inTurn(
    () => built('content', { today: inject('today'), url: siteAddress }),
    () => built(withSecrets, { today }),
    () => built('tests/fixtures/french/content', { today }),
  ),
  inTurn(
    () => built('tests/fixtures/plain/content', { today, url: 'https://eau.example.org/two/steps/' }),
    () => built(withSecrets, { today: embargoEnds }),
    () => built(withTranslations(withSecrets), { today }),
    () => built('tests/fixtures/arabic/content', { today }),
  ),
]);
const sites = {
  shipped,
  full,
  plain,
  'full, after the embargo': opened,
  'full, in three languages': several,
  french,
  arabic,
};
const names = Object.keys(siteChecks) as CheckName[];

describe.each(Object.entries(sites))('%s', (_, site) => {
  it.each(names.map((name) => [name, scale(name, site)] as const))('%s: %s', (name) => {
    expect(siteChecks[name](site)).toEqual([]);
  });
});

it('is tried on a base path of two steps, old addresses, and all kinds of pages', () => {
  expect(new URL(plain.address).pathname).toBe('/two/steps/');
  expect(full.pages.filter(({ kind }) => kind === 'moved').length).toBeGreaterThan(2);
  const folders = new Set(full.pages.map(({ path }) => path.split('/')[0]));
  expect(folders.size).toBeGreaterThan(12);
});

it('is tried on a site of several languages, with words of its own language on the pages of others', () => {
  const written = new Set(several.pages.map((page) => languageOf(page, several)));
  expect([...written].toSorted()).toEqual(['ar', 'en', 'fr']);
  expect(countForeignWords(several)).toBeGreaterThan(150);
});

describe('what is hidden', () => {
  const { embargoed, draft } = hiddenNames;

  it('is in every collection', () => {
    const collections = new Set(full.content.hidden.map(({ collection }) => collection));
    expect(collections.size).toBe(8);
    expect(countSecrets(full)).toBeGreaterThan(60);
  });

  it.each([draft, embargoed])('tells nothing of %s before the embargo ends', (word) => {
    expect(tells(full, word)).toBe(false);
  });

  it('shows all that was under embargo on the day it ends, in the search too, and no draft', () => {
    const dated = full.content.hidden.filter(({ data }) => data.visibility === 'embargoed');
    const paths = opened.pages.map(({ path }) => path);
    expect(dated.length).toBeGreaterThan(8);
    expect(dated.map(pathOf).filter((path) => !paths.includes(path ?? ''))).toEqual([]);
    const search = [...opened.files].filter(([name]) => name.startsWith('pagefind/fragment/'));
    expect(tells({ ...opened, files: new Map(search) }, embargoed)).toBe(true);
    expect([...opened.files.keys()].join('\n')).toMatch(/embargoed-velbraska-cover\..*\.webp/u);
    expect(opened.files.has('media/embargoed-velbraska.pdf')).toBe(true);
    expect(tells(opened, draft)).toBe(false);
  });
});

describe('the checks themselves find', () => {
  const plants = [
    ...Object.entries(plantedFaults).map(([finder, faults]) => ({ site: full, finder, faults })),
    ...Object.entries(plantedLanguageFaults).map(([finder, faults]) => ({ site: several, finder, faults })),
  ].flatMap(({ faults, ...where }) =>
    Object.entries(faults).map(([fault, plant]) => ({ ...where, fault, plant })),
  );

  it(`${plants.length} planted faults, of every check`, () => {
    expect(new Set(plants.map(({ finder }) => finder))).toEqual(new Set(names));
  });

  it.each(plants)('$fault: $finder', ({ site, finder, plant }) => {
    const planted = plant(site);
    expect(names.filter((name) => siteChecks[name](planted).length > 0)).toEqual([finder]);
  });

  // What is not seen: a number that the same entry holds too, such as a year in place of another of its years.
  const altered = Object.entries(sites).map(([name, site]) => ({ name, ...alteredFigures(site) }));
  it.each(altered.map((one) => ({ ...one, seen: one.altered - one.unseen.length })))(
    '$name: $seen of $altered numbers that each had another last digit',
    ({ altered, seen }) => {
      expect(altered).toBeGreaterThan(50);
      expect(seen / altered).toBeGreaterThan(0.9);
    },
  );
});

interface Choices {
  today: string;
  url?: string;
}

async function built(content: string, { today, url }: Choices): Promise<Site> {
  const env = url === undefined ? {} : { SITE_URL: url };
  const site = await sharedSite({ content, env, args: ['--date', today] });
  if (site.status !== 0) throw new Error(`${content} does not build:\n${site.output}`);
  const written = String(readContent(content, today).site.data.url);
  return readSite(site.dir, { address: url ?? written, content, today });
}

/** Builds one after the other, so that no more than two go on at once. */
async function inTurn<Builds extends (() => Promise<Site>)[]>(
  ...builds: Builds
): Promise<{ [Key in keyof Builds]: Site }> {
  const sites: Site[] = [];
  for (const build of builds) sites.push(await build());
  return sites as { [Key in keyof Builds]: Site };
}

/** How much a check has looked at. */
function scale(name: CheckName, site: Site): string {
  const pages = `${site.pages.length} pages`;
  if (name === 'every figure is written in an entry') return `${countFigures(site)} numbers on ${pages}`;
  if (name === 'every figure of an entry is shown') return `${countExpected(site)} figures on ${pages}`;
  if (name === 'words of another language say so') return `${countForeignWords(site)} texts on ${pages}`;
  if (name === 'nothing tells of hidden entries')
    return `${countSecrets(site)} secrets in ${site.files.size} files`;
  return pages;
}
