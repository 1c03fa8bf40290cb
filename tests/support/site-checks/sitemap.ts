import { type Site, isListed } from './site.ts';

/** sitemap.xml names every page that may be listed, and nothing else; robots.txt names sitemap.xml. */
export function sitemap(site: Site): string[] {
  const named = locationsIn(site);
  const built = site.pages.filter(isListed).map(({ path }) => site.address + path);
  const robots = site.files.get('robots.txt')?.toString('utf8') ?? '';
  return [
    ...built.filter((url) => !named.includes(url)).map((url) => `sitemap.xml does not name ${url}`),
    ...named.filter((url) => !built.includes(url)).map((url) => `sitemap.xml names ${url}, which is no page`),
    ...named.filter((url, i) => named.indexOf(url) !== i).map((url) => `sitemap.xml names ${url} twice`),
    ...(robots.split(/\r?\n/u).includes(`Sitemap: ${site.address}sitemap.xml`)
      ? []
      : ['robots.txt does not name the sitemap']),
  ];
}

/** A text of an XML file as it is meant. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function locationsIn({ files }: Site): string[] {
  const xml = files.get('sitemap.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/gu)].map(([, location = '']) => unescapeXml(location));
}
