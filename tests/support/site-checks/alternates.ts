import { languagesOf } from './content.ts';
import { languageOf, pathIn, pathWithoutLanguage } from './language.ts';
import { unescapeXml } from './sitemap.ts';
import { type Page, type Site, all } from './site.ts';

/**
 * Each page names itself in every language of the site and says which to take for all others, the same in its head
 * and in sitemap.xml; a site of one language names none.
 * (https://developers.google.com/search/docs/specialty/international/localized-versions)
 */
export function alternates(site: Site): string[] {
  const inSitemap = alternatesInSitemap(site);
  return site.pages.flatMap((page) => {
    const due = page.kind === 'page' ? alternatesDue(page, site) : [];
    const found = {
      head: alternatesInHead(page),
      'sitemap.xml': inSitemap.get(site.address + page.path) ?? [],
    };
    return Object.entries(found).flatMap(([where, named]) => [
      ...due.filter((one) => !named.includes(one)).map((one) => `/${page.path}: ${where} lacks ${one}`),
      ...named.filter((one) => !due.includes(one)).map((one) => `/${page.path}: ${where} names ${one}`),
      ...named
        .filter((one, i) => named.indexOf(one) !== i)
        .map((one) => `/${page.path}: ${where} names ${one} twice`),
    ]);
  });
}

/** The switch of each page leads to the same page in the other languages, each named in itself; of the page of errors, home. */
export function switches(site: Site): string[] {
  return site.pages
    .filter(({ kind }) => kind !== 'moved' && kind !== 'embed')
    .flatMap((page) => {
      const others = languagesOf(site.content).filter((language) => language !== languageOf(page, site));
      const path = page.kind === 'not-found' ? '' : pathWithoutLanguage(page, site);
      const due = others.map((language) => {
        const { pathname } = new URL(pathIn(language, path, site), site.address);
        return `${language} ${pathname}`;
      });
      const found = linksToLanguages(page);
      return [
        ...due.filter((one) => !found.includes(one)).map((one) => `/${page.path}: no switch to ${one}`),
        ...found.filter((one) => !due.includes(one)).map((one) => `/${page.path}: a switch to ${one}`),
      ];
    });
}

function alternatesDue(page: Page, site: Site): string[] {
  const languages = languagesOf(site.content);
  const path = pathWithoutLanguage(page, site);
  if (languages.length === 1) return [];
  const [original = ''] = languages;
  return [...languages.map((language) => [language, language]), ['x-default', original]].map(
    ([name = '', language = '']) => `${name} ${site.address}${pathIn(language, path, site)}`,
  );
}

function alternatesInHead(page: Page): string[] {
  return all(page, 'link')
    .filter(({ properties }) => String(properties.rel) === 'alternate' && properties.hrefLang !== undefined)
    .map(({ properties }) => `${String(properties.hrefLang)} ${String(properties.href)}`);
}

function alternatesInSitemap({ files }: Site): Map<string, string[]> {
  const xml = files.get('sitemap.xml')?.toString('utf8') ?? '';
  const urls = [...xml.matchAll(/<url>([^]*?)<\/url>/gu)].map(([, url = '']) => url);
  return new Map(
    urls.map((url) => [
      unescapeXml(/<loc>\s*([^<]*?)\s*<\/loc>/u.exec(url)?.[1] ?? ''),
      [...url.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>/gu)].map(
        ([, language = '', address = '']) => `${language} ${unescapeXml(address)}`,
      ),
    ]),
  );
}

/** The links of the page's head that are named in their own language and say so. */
function linksToLanguages(page: Page): string[] {
  return all(page, 'a')
    .filter(({ properties }) => properties.hrefLang !== undefined && properties.lang === properties.hrefLang)
    .filter(({ children: [name] }) => name?.type === 'text' && name.value.trim() !== '')
    .map(({ properties }) => `${String(properties.hrefLang)} ${String(properties.href)}`);
}
