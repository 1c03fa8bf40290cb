import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, buildSite, temporaryFolder } from '../support/build-site.ts';
import { parsedPages } from '../support/parsed-pages.ts';
import { startBuild } from '../support/running-build.ts';
import { addressesInCss } from '../support/site-checks/addresses.ts';
import { type Unzipped, unzipped } from '../support/unzipped.ts';

const args = ['--date', '2026-01-31', '--offline'];
const zipOf = (site: string) => `${site}-offline.zip`;

interface Offline {
  output: string;
  site: string;
  bytes: Buffer;
  folder: string;
  zip: Unzipped;
}

async function offline(content: string, env: Record<string, string>): Promise<Offline> {
  const { status, output, dir: site } = await buildSite({ content, args, env });
  expect([status, output]).toEqual([0, expect.stringContaining('The site in a folder, ')]);
  const zip = await unzipped(zipOf(site));
  const [top = ''] = zip.entries[0]?.fileName.split('/') ?? [];
  return { output, site, bytes: readFileSync(zipOf(site)), folder: join(zip.dir, top), zip };
}

const full = 'tests/fixtures/full/content';
let sites: Record<'full' | 'lao', Offline>;
let elsewhere: Offline;

beforeAll(async () => {
  const [one, lao] = await Promise.all([
    offline(full, { TZ: 'Asia/Vientiane' }),
    offline('content', { SITE_URL: 'https://briefs.example/some/base/' }),
  ]);
  sites = { full: one, lao };
  elsewhere = await offline(full, { TZ: 'America/Lima' });
});

describe.each(['full', 'lao'] as const)('the %s site in a folder', (name) => {
  const filesIn = (folder: string) =>
    globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());

  it('lies in one folder, which begins with what to read first', () => {
    const names = sites[name].zip.entries.map(({ fileName }) => fileName);
    const title = name === 'full' ? 'Rivers of the East' : 'Social protection in Lao PDR';
    expect(names.filter((file) => !file.startsWith(`${title}/`))).toEqual([]);
    expect(names[0]).toBe(`${title}/Read me first.txt`);
    expect(names).toContain(`${title}/index.html`);
  });

  it('has what can be read, to the byte, and nothing that needs a server', () => {
    const { site, folder } = sites[name];
    const inFolder = filesIn(folder);
    const published = filesIn(site);
    const isUseless = (file: string) =>
      /^(?:_headers|robots\.txt|sitemap\.xml|404\.html)$|^(?:pagefind|og|admin)\/|^(?:\w\w\/)?embed\/|\.js$/u.test(
        file.replaceAll(sep, '/'),
      );
    expect(inFolder.toSorted()).toEqual(
      [...published.filter((file) => !isUseless(file)), 'Read me first.txt'].toSorted(),
    );
    for (const file of inFolder.filter((one) => !/\.(?:html|css|txt)$/u.test(one)))
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(site, file))), file).toBe(true);
    for (const kind of ['.pdf', '.vcf', '.woff2', ...(name === 'full' ? ['.webp'] : [])])
      expect(
        inFolder.some((file) => file.endsWith(kind)),
        kind,
      ).toBe(true);
  });

  it('leads from every page to files that are there', () => {
    const { folder } = sites[name];
    const pages = [...parsedPages(folder).values()];
    const links = pages.flatMap(({ file, addresses }) => {
      const own = pathToFileURL(join(folder, file));
      return addresses
        .filter((address) => URL.canParse(address, own))
        .map((address) => ({ file, address, url: new URL(address, own) }))
        .filter(({ url }) => url.protocol === 'file:');
    });
    const isThere = (url: URL) => {
      const path = fileURLToPath(url);
      return path.startsWith(folder + sep) && existsSync(path) && statSync(path).isFile();
    };
    expect(
      links.filter(({ url }) => !isThere(url)).map(({ file, address }) => `${file}: ${address}`),
    ).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length * 10);
    expect(pages.length).toBeGreaterThan(40);
  });

  it('names the files of every style where they lie', () => {
    const { folder } = sites[name];
    const styled = filesIn(folder).filter((file) => /\.(?:html|css)$/u.test(file));
    const named = styled.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const css = file.endsWith('.css')
        ? text
        : [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gu)].map(([, one]) => one).join('');
      return addressesInCss(css).map((address) => new URL(address, pathToFileURL(join(folder, file))));
    });
    expect(named.filter((url) => !existsSync(fileURLToPath(url)))).toEqual([]);
    expect(named.length).toBeGreaterThan(styled.length);
  });

  it('loads nothing from a server, and nothing that a disk refuses', () => {
    const { folder } = sites[name];
    for (const { file, html, all } of parsedPages(folder).values()) {
      const loading = ['img', 'script', 'iframe', 'source', 'link']
        .flatMap(all)
        .filter(
          ({ tagName, properties }) => tagName !== 'link' || /icon|stylesheet/u.test(String(properties.rel)),
        )
        .flatMap(({ properties: { src, srcSet, href } }) => [src, srcSet, href].filter(Boolean).map(String));
      expect(
        loading.filter((address) => /^(?:\w+:|\/)/u.test(address)),
        file,
      ).toEqual([]);
      const tags =
        html.replace(/(<script\b[^>]*>)[^]*?<\/script>/gu, '$1').match(/<(?:script|link)\b[^>]*>/gu) ?? [];
      expect(
        tags.filter((tag) => /crossorigin|integrity|preload|type="module"| src=/u.test(tag)),
        file,
      ).toEqual([]);
    }
  });

  it('searches in each language with a script and pages of its own', () => {
    const { folder } = sites[name];
    const searches = globSync('{,*/}search/index.html', { cwd: folder });
    expect(searches).toHaveLength(name === 'full' ? 1 : 4);
    for (const file of searches) {
      const html = readFileSync(join(folder, file), 'utf8');
      const [, json = '[]'] =
        /<script type="application\/json" data-pages>([^]*?)<\/script>/u.exec(html) ?? [];
      const pages = JSON.parse(json) as { url: string; meta: Record<string, string>; summary: string }[];
      expect(pages.length).toBeGreaterThan(15);
      const language = /<html lang="([^"]+)"/u.exec(html)?.[1];
      for (const { url, meta } of pages) {
        expect(meta['title']).toBeTruthy();
        const found = readFileSync(fileURLToPath(new URL(url, pathToFileURL(join(folder, file)))), 'utf8');
        expect(found).toContain(`<html lang="${language}"`);
      }
      const policy = /content-security-policy" content="([^"]*)"/u.exec(html)?.[1];
      expect(policy).toMatch(/script-src 'sha256-[^' ]+'; /u);
      expect(policy).not.toMatch(/connect-src|wasm/u);
    }
  });
});

it('has the same bytes whatever the time zone of the builder, and the noon of its day', () => {
  expect(elsewhere.bytes.equals(sites.full.bytes)).toBe(true);
  const times = new Set(
    sites.full.zip.entries.map((entry) => `${entry.lastModFileDate} ${entry.lastModFileTime}`),
  );
  // MS-DOS: the year since 1980, the month and the day; hours, minutes and seconds.
  expect([...times]).toEqual([`${((2026 - 1980) << 9) | (1 << 5) | 31} ${12 << 11}`]);
  const names = sites.full.zip.entries.map(({ fileName }) => fileName).slice(1);
  expect(names).toEqual(names.toSorted());
});

describe('beside a site that was built before', () => {
  const before = 'The last one.';

  function siteWithZip(): string {
    const site = join(temporaryFolder(), 'site');
    cpSync(sites.full.site, site, { recursive: true });
    writeFileSync(zipOf(site), before);
    return site;
  }

  it('stays as it is without --offline, which is said', async () => {
    const site = siteWithZip();
    const { status, output } = await buildFixture('full', { outDir: site, args: ['--date', '2026-01-31'] });
    expect(status).toBe(0);
    expect(output).toContain('site-offline.zip is of an earlier build; --offline makes it anew.');
    expect(readFileSync(zipOf(site), 'utf8')).toBe(before);
  });

  it('stays as it is when the disk is full, and so does the site', async () => {
    const site = siteWithZip();
    const kept = readFileSync(join(site, 'index.html'), 'utf8');
    const build = startBuild({ content: full, outDir: site, args, largestFile: 400 });
    expect([await build.ended, build.output()]).toEqual([
      1,
      expect.stringMatching(/the last one is untouched\.\nA file would be larger than this computer allows/u),
    ]);
    expect(readFileSync(zipOf(site), 'utf8')).toBe(before);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(kept);
  });

  it('is not made in the place of a folder', async () => {
    const site = join(temporaryFolder(), 'site');
    mkdirSync(zipOf(site));
    const { status, output } = await buildFixture('full', { outDir: site, args });
    expect([status, output]).toEqual([2, expect.stringContaining('site-offline.zip is no file')]);
    expect(existsSync(site)).toBe(false);
  });
});
