import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { readContent } from '../../src/content-files/read.ts';
import { addressOf } from '../../src/schemas/addresses.ts';
import { isPaged } from '../../src/schemas/collections.ts';
import { collections } from '../../src/schemas/collections.ts';
import { fieldsOf } from '../../src/schemas/describe.ts';
import { buildSite, temporaryFolder } from '../support/build-site.ts';
import { mutated, mutations } from '../support/mutations.ts';
import { parsedPages, textOf, type ParsedPage } from '../support/parsed-pages.ts';

const fixture = 'tests/fixtures/full/content';
const today = '2026-01-31';
const files = [
  'briefs/upper-river.md',
  'asks/phase-one.md',
  'results/two-wells.md',
  'updates/pump-day.md',
  'contacts/asha-otieno.yaml',
  'organisations/river-union.yaml',
  'countries/kenya.md',
  'pages/about.md',
];
const seed = Number(process.env.MUTATION_SEED ?? 20260131);
const root = join(temporaryFolder(), 'content');

let pages: Map<string, ParsedPage>;
let accepted: ReturnType<typeof readContent>['entries'];

// All accepted changes stand in one site, each as an entry of its own beside the original.
beforeAll(async () => {
  cpSync(fixture, root, { recursive: true });
  for (const file of files) {
    const source = readFileSync(join(root, file), 'utf8').replace(/^redirectFrom:.*\n/mu, '');
    const changes = fc.sample(mutations, { seed, numRuns: 60 });
    for (const [i, change] of changes.entries())
      writeFileSync(join(root, file.replace('.', `-changed-${i}.`)), mutated(file, source, change));
  }
  await takeAwayWhatIsRefused();
  accepted = readContent(root, today).entries.filter(
    ({ id, published }) => /-changed-\d+$/u.test(id) && published,
  );
  const { status, output, dir } = await buildSite({ content: root, args: ['--date', today] });
  expect(status, output).toBe(0);
  pages = parsedPages(dir);
}, 300_000);

/** Again and again: what goes may be what another file names. */
async function takeAwayWhatIsRefused(): Promise<void> {
  for (;;) {
    const problems = await checkContent(root, today);
    const refused = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    if (refused.size === 0) return;
    expect([...refused].filter((file) => !/-changed-\d+\./u.test(file))).toEqual([]);
    for (const file of refused) rmSync(join(root, file));
  }
}

it('every accepted change has its page, with its title', () => {
  expect(accepted.length).toBeGreaterThan(100);
  const titles = accepted.map(({ raw }) => folded(String(raw.title ?? raw.name)));
  const headings = accepted.map((entry) => {
    const heading = pageOf(entry)?.all('h1')[0];
    return heading === undefined ? 'no page' : textOf(heading);
  });
  expect(headings).toEqual(titles);
});

it('every word of an accepted change stands on its page', () => {
  const lost = accepted.flatMap((entry) => {
    const page = pageOf(entry);
    // What a page sets apart, such as a number, is in its text all the same.
    const shown = `${decoded(page?.html ?? '')} ${page?.text ?? ''}`;
    return (
      [...fieldsOf(collections[entry.collection].schema, entry.raw)]
        .filter(({ meta, value }) => meta.words && !meta.markdown && typeof value === 'string')
        // A percentage has a sign in the place of its unit.
        .filter(({ value }) => value !== 'percent' && !shown.includes(folded(String(value))))
        .map(({ path, value }) => `${entry.file} ${path.join('.')}: ${String(value)}`)
    );
  });
  expect(lost).toEqual([]);
});

function pageOf({ collection, id }: (typeof accepted)[number]): ParsedPage | undefined {
  return isPaged(collection) ? pages.get(addressOf(collection, id)) : undefined;
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function decoded(html: string): string {
  const plain = html
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return folded(plain);
}
