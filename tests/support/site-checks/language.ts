import { languagesOf, list } from './content.ts';
import { type Page, type Site, all } from './site.ts';

/** The language a page has to be in, which its address tells: `/fr/briefs/` is in French. */
export function languageOf({ path }: Pick<Page, 'path'>, { content }: Site): string {
  const { languages, defaultLanguage } = content.site.data;
  const [first = ''] = path.split('/');
  return list(languages).includes(first) ? first : String(defaultLanguage);
}

/** The page's path without its language: `briefs/x/`. */
export function pathWithoutLanguage(page: Pick<Page, 'path'>, site: Site): string {
  const language = languageOf(page, site);
  return language === site.content.site.data.defaultLanguage || !page.path.startsWith(`${language}/`)
    ? page.path
    : page.path.slice(language.length + 1);
}

/** The path without its language of the entry that a page is about: an embed is about that of its page. */
export function entryPath(page: Pick<Page, 'path'>, site: Site): string {
  return pathWithoutLanguage(page, site).replace(/^embed\//u, '');
}

/** Where a path without its language lies in a language: `fr/briefs/x/`. */
export function pathIn(language: string, path: string, { content }: Site): string {
  return language === content.site.data.defaultLanguage ? path : `${language}/${path}`;
}

/** Each page says its language and the way it is written. */
export function languages(site: Site): string[] {
  return site.pages.flatMap((page) => {
    const { lang, dir } = all(page, 'html')[0]?.properties ?? {};
    const language = languageOf(page, site);
    return lang === language && dir === directionOf(language)
      ? []
      : [`/${page.path}: lang="${String(lang)}" dir="${String(dir)}", not ${language}`];
  });
}

/** Every page stands in each language of the site, and nowhere else: one page of errors answers for all. */
export function missingPages(site: Site): string[] {
  const kinds = (['page', 'moved', 'embed'] as const).map((kind) =>
    site.pages.filter((page) => page.kind === kind),
  );
  return kinds.flatMap((pages) => {
    const built = new Set(pages.map(({ path }) => path));
    const paths = new Set(pages.map((page) => pathWithoutLanguage(page, site)));
    return [...paths].flatMap((path) =>
      languagesOf(site.content)
        .filter((language) => !built.has(pathIn(language, path, site)))
        .map((language) => `/${path}: is not there in ${language}`),
    );
  });
}

// The languages with speakers on the web that are written from right to left (CLDR, `characterOrder`).
const rightToLeft = new Set('ar arc ckb dv fa ha-Arab he ks ku-Arab ps sd ug ur uz-Arab yi'.split(' '));

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) || rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
