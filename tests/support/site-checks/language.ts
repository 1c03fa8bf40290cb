import { list } from './content.ts';
import type { Page, Site } from './site.ts';

/** The language a page has to be in, which its address tells: `/fr/briefs/` is in French. */
export function languageOf({ path }: Page, { content }: Site): string {
  const { languages, defaultLanguage } = content.site.data;
  const [first = ''] = path.split('/');
  return list(languages).includes(first) ? first : String(defaultLanguage);
}

/** The page's path without its language: `briefs/x/`. */
export function pathWithoutLanguage(page: Page, site: Site): string {
  const language = languageOf(page, site);
  return language === site.content.site.data.defaultLanguage || !page.path.startsWith(`${language}/`)
    ? page.path
    : page.path.slice(language.length + 1);
}
