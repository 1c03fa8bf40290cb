import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isEmbed, parsedPages, type ParsedPage } from '../support/parsed-pages.ts';
import { sharedFixture } from '../support/shared-site.ts';

const sites = ['full', 'arabic', 'languages'];

describe.each(sites)('the pages of %s', async (name) => {
  const { dir, output, status } = await sharedFixture(name);
  if (status !== 0) throw new Error(`The fixture ${name} does not build:\n${output}`);
  const base = baseOf(dir);
  const pages = [...parsedPages(dir).values()].filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const named = pages.filter(({ file }) => file !== '404.html' && !isEmbed(file));

  it('name a share image each, which is there; and there is no other', () => {
    const images = named.map((page) => imageOf(page, base));
    expect(new Set(images).size).toBe(named.length);
    const there = globSync('og/**/*.png', { cwd: dir }).map((file) => file.replaceAll('\\', '/'));
    expect(images.toSorted()).toEqual(there.toSorted());
  });

  it('are those that the sitemap names', () => {
    const sitemap = readFileSync(join(dir, 'sitemap.xml'), 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address);
    expect(named.map((page) => metaOf(page)['og:url']).toSorted()).toEqual(addresses.toSorted());
  });

  it('describe it, and ask for a large one', () => {
    const wrong = named.filter((page) => {
      const { 'og:image:width': width, 'og:image:height': height, ...meta } = metaOf(page);
      const isDescribed = meta['og:image:alt']?.includes(meta['og:site_name'] ?? '?') ?? false;
      return !isDescribed || `${width} ${height} ${meta['twitter:card']}` !== '1200 630 summary_large_image';
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('have pictures of 1200 × 630 pixels and at most 80 KB', async () => {
    const found = await Promise.all(
      named.map(async (page) => {
        const png = readFileSync(join(dir, imageOf(page, base)));
        const { format, width, height } = await sharp(png).metadata();
        return `${format} ${width} ${height} ${png.length <= 80_000}`;
      }),
    );
    expect(new Set(found)).toEqual(new Set(['png 1200 630 true']));
  });

  it('name none where the address is not known beforehand', () => {
    const notFound = pages.find(({ file }) => file === '404.html');
    expect(notFound && metaOf(notFound)['og:image']).toBeUndefined();
  });
});

function baseOf(dir: string): string {
  const [, sitemap = ''] = /^Sitemap: (\S+)$/mu.exec(readFileSync(join(dir, 'robots.txt'), 'utf8')) ?? [];
  return new URL('.', sitemap).href;
}

/** The file that a page names, from the site's root. */
function imageOf(page: ParsedPage, base: string): string {
  const image = metaOf(page)['og:image'] ?? '';
  expect(image.startsWith(base), `${page.file} names ${image}`).toBe(true);
  return image.slice(base.length);
}

function metaOf({ all }: ParsedPage): Record<string, string | undefined> {
  return Object.fromEntries(
    all('meta').map(({ properties: { property, name, content } }) => [
      String(property ?? name),
      String(content),
    ]),
  );
}
