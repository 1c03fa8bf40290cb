import { globSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { describe as describeSchema } from '../../src/schemas/describe.ts';
import { builtOnly } from '../support/build-site.ts';
import { parsedPages, type ParsedPage } from '../support/parsed-pages.ts';
import { sampleDay, sampleFolder } from '../support/sample.ts';
import { sharedSite } from '../support/shared-site.ts';
import { siteChecks, type CheckName } from '../support/site-checks/checks.ts';
import { pathOf, readContent, type Entry } from '../support/site-checks/content.ts';
import { readSite, type Site } from '../support/site-checks/site.ts';
import { fieldsThere, fieldsUsed } from '../support/used-fields.ts';

// What `npm run new -- site --sample` gives, and what the pictures of docs/examples.md show.
const content = readContent(sampleFolder, sampleDay);
const everything = [content.site, ...content.published, ...content.hidden];

let site: Site;
let output: string;
let pages: Map<string, ParsedPage>;

beforeAll(async () => {
  const built = await sharedSite({ content: sampleFolder, args: ['--date', sampleDay] });
  if (built.status !== 0) throw new Error(`The sample does not build:\n${built.output}`);
  output = built.output;
  site = readSite(built.dir, {
    address: String(content.site.data.url),
    content: sampleFolder,
    today: sampleDay,
  });
  pages = parsedPages(built.dir);
});

const textOf = (address: string) => pages.get(address)?.text ?? `${address} is not built`;

describe('the sample', () => {
  it.each(Object.keys(collections) as CollectionName[])('fills in every field of %s', (name) => {
    const described = describeSchema(collections[name].schema);
    const entries = everything.filter(({ collection }) => collection === name);
    const used = new Set(entries.flatMap(usedBy));
    // Whether an entry is published is one question, which one entry of the sample answers each way.
    const isWhether = (field: string) => /\.(?:visibility|embargoUntil)$/u.test(field);
    // Every form of a source, of a sum and the like is somewhere, not everywhere.
    const elsewhere = new Set(everything.flatMap(usedBy));
    const missing = fieldsThere(described, name).filter(
      (field) => !isWhether(field) && !used.has(field) && !(isShape(field) && elsewhere.has(field)),
    );
    expect(missing).toEqual([]);
  });

  it('has a draft and an entry under embargo', () => {
    const kinds = everything.map(({ data }) => data.visibility);
    expect(kinds).toEqual(expect.arrayContaining(['draft', 'embargoed']));
  });

  it('has every state of a request, every kind of contribution, brief, result and update', () => {
    const valuesOf = (name: string, field: string) =>
      new Set(everything.filter(({ collection }) => collection === name).map(({ data }) => data[field]));
    expect([...valuesOf('briefs', 'kind')].toSorted()).toEqual(['donor-brief', 'programme', 'project']);
    expect([...valuesOf('results', 'kind')].toSorted()).toEqual(['impact', 'outcome', 'output']);
    expect([...valuesOf('updates', 'kind')].toSorted()).toEqual(['event', 'news', 'report']);
    const text = textOf('/briefs/terraces-that-hold/');
    for (const word of ['Funded', 'Part funded', 'Open', 'Withdrawn', 'Received', 'Committed', 'Pledged'])
      expect(text).toContain(word);
  });

  it('has every piece in a text', () => {
    const bodies = content.published.map(({ body }) => body).join('\n');
    const pieces = bodies.match(/^:{2,3}[a-z]+/gmu) ?? [];
    expect([...new Set(pieces)].toSorted()).toEqual([
      ':::callout',
      '::ask',
      '::contact',
      '::figure',
      '::gallery',
      '::result',
    ]);
  });

  it('says that it is made up: in its first sentence, and on the page about it, in both languages', () => {
    expect(textOf('/')).toContain('An invented programme in Exemplia, a country that does not exist');
    expect(textOf('/fr/')).toContain('Un programme inventé en Exemplie, un pays qui n’existe pas');
    expect(textOf('/about/')).toContain('Every name, place, person, sum and figure was made up');
    expect(textOf('/fr/about/')).toContain('Chaque nom, lieu, personne, somme et chiffre est inventé');
  });

  it('can be copied as it is: nothing in it names this project', () => {
    const texts = globSync('**/*.{md,yaml,csv,svg}', { cwd: sampleFolder }).map((file) =>
      readFileSync(`${sampleFolder}/${file}`, 'utf8'),
    );
    expect(texts.filter((text) => /github|examples\/|donor-briefs\b(?!\W*kind)/iu.test(text))).toEqual([]);
  });

  it('is small, and so is each of its pictures', () => {
    const sizes = globSync('**/*', { cwd: sampleFolder })
      .map((file) => statSync(`${sampleFolder}/${file}`))
      .filter((found) => found.isFile())
      .map(({ size }) => size);
    expect(Math.max(...sizes)).toBeLessThan(120 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1024 * 1024);
  });

  // Staff look at it for years: what time does to it are warnings, the first of them when its report is due.
  it.each([
    ['2026-07-01', 0],
    ['2029-03-31', 0],
    ['2029-04-01', 2],
    ['2051-01-01', 11],
  ])('checked on %s has no fault and %d warnings', async (day, count) => {
    const problems = await checkContent(sampleFolder, day);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems).toHaveLength(count);
  });
});

const roots = ['/', '/fr/'];

describe('built', () => {
  it('has nothing to complain of', () => {
    expect(output.replace(/^A build is needed on 2040-03-22,.*\n/mu, '').trimStart()).toMatch(builtOnly);
  });

  it('has every kind of page, in both languages', () => {
    const kinds = ['', 'briefs', 'funding', 'results', 'updates', 'contacts', 'organisations', 'countries'];
    const more = ['themes', 'sdg', 'data', 'search', 'about', 'privacy', 'embed/funding', 'embed/briefs'];
    const addresses = [...pages.keys()];
    const missing = [...kinds, ...more].flatMap((kind) =>
      roots.filter((root) => !addresses.some((address) => address.startsWith(root + kind))),
    );
    expect(missing).toEqual([]);
    const paths = content.published.flatMap((entry) => pathOf(entry) ?? []);
    expect(paths.length).toBeGreaterThan(30);
    expect(paths.flatMap((path) => roots.filter((root) => !pages.has(root + path)))).toEqual([]);
  });

  it.each(Object.keys(siteChecks) as CheckName[])('%s', (name) => {
    expect(siteChecks[name](site)).toEqual([]);
  });
});

/** What an entry fills in, in the words of its collection. */
function usedBy({ collection, data }: Entry): string[] {
  const name = collection as CollectionName;
  return fieldsUsed(describeSchema(collections[name].schema), data, name);
}

// `Source.page`, `value/unit.asOf`: what stands in many places.
function isShape(field: string): boolean {
  return /^(?:[A-Z]|\w+\/)/u.test(field);
}
