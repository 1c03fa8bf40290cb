import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../scripts/building/places.ts';
import { buildFixture, buildSite, temporaryFolder } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
import { fileHashes } from '../support/fingerprint.ts';
import { parsedPages } from '../support/parsed-pages.ts';
import { sharedSite } from '../support/shared-site.ts';

const fixture = 'tests/fixtures/full/content';
const missing = join(temporaryFolder(), 'nowhere');
const withFolderForSite = temporaryFolder();
mkdirSync(join(withFolderForSite, 'site.yaml'));

describe('cannot run, and says why in plain words', () => {
  it.each<[string, Parameters<typeof buildSite>[0], RegExp]>([
    ['no content folder', { content: missing }, /^There is no site\.yaml in .*nowhere.*CONTENT_DIR/u],
    ['site.yaml is a folder', { content: withFolderForSite }, /^There is no site\.yaml/u],
    [
      'a day that does not exist',
      { content: fixture, args: ['--date', '2026-02-30'] },
      /^--date needs a day, as YYYY-MM-DD; found 2026-02-30/u,
    ],
    [
      'a month where a day is needed',
      { content: fixture, args: ['--date', '2026-02'] },
      /^--date needs a day/u,
    ],
    ['a day without its value', { content: fixture, args: ['--date'] }, /--date/u],
    [
      'an option it does not know',
      { content: fixture, args: ['--outdir', 'x'] },
      /--outdir\. Did you mean --outDir\? The options are --content, --url, --date, --outDir, --report, --offline\./u,
    ],
    ['a word too many', { content: fixture, args: ['now'] }, /now.*The options are/u],
    [
      'no folder to build into',
      { content: fixture, args: ['--outDir', ''] },
      /^--outDir needs a folder: --outDir DIR; found nothing/u,
    ],
    [
      'the project itself to build into',
      { content: fixture, outDir: process.cwd() },
      /holds more than a site/u,
    ],
    [
      'a folder above the project',
      { content: fixture, outDir: join(process.cwd(), '..') },
      /holds more than a site/u,
    ],
    ['the program to build into', { content: fixture, outDir: 'src' }, /holds more than a site/u],
    ['the content to build into', { content: fixture, outDir: fixture }, /holds more than a site/u],
    ['a file to build into', { content: fixture, outDir: 'package.json' }, /holds more than a site/u],
    [
      'a folder in the content',
      { content: fixture, outDir: join(fixture, 'media/site') },
      /holds more than a site/u,
    ],
  ])('%s', async (_, options, words) => {
    const { status, output } = await buildSite(options);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/ {4}at |\n.*\n/u);
    expect(status).toBe(2);
    expect(existsSync('src/domain')).toBe(true);
  });
});

it('builds the folder it is told to, into the folder it is told to, whatever they are called', async () => {
  const content = join(temporaryFolder(), 'media', 'my site’s', 'content');
  cpSync(fixture, content, { recursive: true });
  const outDir = join(temporaryFolder(), 'the site', 'of today');
  const { status, output } = await buildSite({ content, outDir, args: ['--date', '2026-01-31'] });
  expect([output, status]).toEqual([
    expect.stringMatching(/^Built \d+ pages in [\d.]+ s: .+of today\n$/mu),
    0,
  ]);
  const pages = parsedPages(outDir);
  expect(pages.get('/')?.title).toBe('Rivers of the East');
  // The logo, the cover, two of a gallery and the code of the printed page.
  expect(pages.get('/briefs/upper-river/')?.all('img')).toHaveLength(5);
  expect(existsSync(join(outDir, 'media/reports/plan.pdf'))).toBe(true);
});

it('replaces the last site whole', async () => {
  const outDir = join(temporaryFolder(), 'site');
  mkdirSync(join(outDir, 'briefs/gone'), { recursive: true });
  writeFileSync(join(outDir, 'briefs/gone/index.html'), 'gone');
  for (const name of ['index.html', 'sitemap.xml', '_headers'])
    writeFileSync(join(outDir, name), 'of the last site');
  const { status } = await buildSite({ content: contentWith(), outDir });
  expect(status).toBe(0);
  expect(existsSync(join(outDir, 'briefs/gone'))).toBe(false);
  expect(existsSync(join(outDir, 'briefs/wells/index.html'))).toBe(true);
});

it('follows a link to the folder it builds into, and leaves the link', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  symlinkSync(elsewhere, join(folder, 'site'));
  const { status } = await buildSite({ content: contentWith(), outDir: join(folder, 'site') });
  expect(status).toBe(0);
  expect(existsSync(join(elsewhere, 'index.html'))).toBe(true);
  expect(readdirSync(folder)).toEqual(['site']);
});

it('lets an embargo end on its day, and not a day before, even where both sites are built at once', async () => {
  const [before, after] = await Promise.all(
    ['2026-01-31', '2026-02-01'].map((date) => sharedSite({ content: fixture, args: ['--date', date] })),
  );
  const ferry = (dir: string) =>
    globSync('**/*.{html,xml}', { cwd: dir }).filter((file) =>
      /ferry/iu.test(readFileSync(join(dir, file), 'utf8')),
    );
  expect(ferry(before!.dir)).toEqual([]);
  expect(ferry(after!.dir)).toEqual(
    expect.arrayContaining(['funding/secret/index.html', 'briefs/lower-river/index.html']),
  );
  expect(parsedPages(after!.dir).get('/funding/')?.text).toContain('33,277,777');
});

it.each(['content', fixture])(
  'makes the same site of %s, byte for byte, in any place, and on any day until something ends; paper alone tells the day',
  async (original) => {
    const copy = join(temporaryFolder(), 'deep/er', 'content');
    cpSync(original, copy, { recursive: true });
    const [one, two] = await Promise.all([
      buildSite({
        content: original,
        args: ['--date', '2026-02-01'],
        env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
      }),
      buildSite({
        content: copy,
        args: ['--date', '2026-12-30'],
        env: { TZ: 'America/Los_Angeles', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' },
      }),
    ]);
    expect([one.status, two.status]).toEqual([0, 0]);
    expect(offPaper(two.dir)).toEqual(offPaper(one.dir));
  },
);

// Each PDF, and the stylesheet of printed pages.
function offPaper(dir: string): Record<string, string> {
  const files = Object.entries(fileHashes(dir));
  return Object.fromEntries(files.filter(([file]) => !/\.pdf$|^paper\//u.test(file)));
}

it('is published under the address that SITE_URL names', async () => {
  const { status, dir } = await buildFixture('full', {
    args: ['--date', '2026-01-31'],
    env: { SITE_URL: 'https://x.example/a/b/' },
  });
  expect(status).toBe(0);
  const pages = parsedPages(dir);
  const outside = [...pages.values()].flatMap(({ file, addresses }) =>
    addresses
      .filter((address) => /^\/(?!\/)/u.test(address) && !address.startsWith('/a/b/'))
      .map((address) => `${file}: ${address}`),
  );
  expect(outside).toEqual([]);
  // A feed names its entries by the address for good.
  const texts = globSync('**/*.{html,xml,txt,md,json,csv,ics}', { cwd: dir }).map((file) =>
    readFileSync(join(dir, file), 'utf8').replace(/<id>[^<]*<\/id>|scheme="[^"]*"/gu, ''),
  );
  expect(texts.filter((text) => text.includes('rivers.example.org/base'))).toEqual([]);
  expect(readFileSync(join(dir, 'sitemap.xml'), 'utf8')).toContain(
    '<loc>https://x.example/a/b/briefs/upper-river/</loc>',
  );
  expect(readFileSync(join(dir, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://x.example/a/b/sitemap.xml',
  );
  const styles = [...pages.values()].flatMap(({ html }) =>
    [...html.matchAll(/url\(["']?(\/[^)"']+)/gu)].map(([, url]) => url!),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((url) => !url.startsWith('/a/b/'))).toEqual([]);
});

it('says which picture cannot be read, stops, and leaves nothing behind', async () => {
  const content = contentWith({
    'media/well.png': 'not a picture',
    'briefs/wells.md': (text) => text.replace('---\n', '---\ncover: { image: well.png, alt: A well }\n'),
  });
  const outDir = join(temporaryFolder(), 'site');
  const { status, output } = await buildSite({ content, outDir });
  expect(status).toBe(1);
  expect(output).toMatch(/well\.png|briefs\/wells\.md:2 cover\.image/u);
  const { lock, inside } = placesOf(outDir);
  expect(readdirSync(join(outDir, '..')).filter((name) => name !== basename(lock))).toEqual([]);
  expect(existsSync(inside)).toBe(false);
});
