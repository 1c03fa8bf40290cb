import { textOf } from '../parsed-pages.ts';
import { languageOf } from './language.ts';
import { type Page, type Site, all, isListed } from './site.ts';

/**
 * Each page has one title, which is not empty, and is its own among the pages of its language; a page that only leads
 * on, or stands for another in frames, may share its.
 */
export function titles(site: Site): string[] {
  const { pages } = site;
  const counted = pages.flatMap((page) =>
    titlesOf(page).length === 1 && titlesOf(page)[0] !== '' ? [] : [`/${page.path}: has no one title`],
  );
  const byTitle = Object.groupBy(
    pages.filter(({ kind }) => kind !== 'moved' && kind !== 'embed'),
    (page) => `${languageOf(page, site)}: ${titlesOf(page)[0] ?? ''}`,
  );
  const shared = Object.entries(byTitle).filter(([, same = []]) => same.length > 1);
  return [
    ...counted,
    ...shared.map(([title, same = []]) => `${title} is ${same.map(({ path }) => `/${path}`).join(' and ')}`),
  ];
}

/** Each page that search engines may list has a description, which is not empty. */
export function descriptions({ pages }: Site): string[] {
  return pages
    .filter(isListed)
    .filter((page) => metaOf(page, 'description').trim() === '')
    .map(({ path }) => `/${path}: has no description`);
}

/** Each page that search engines may list gives its own address as the canonical one. */
export function canonicals({ pages, address }: Site): string[] {
  return pages.filter(isListed).flatMap((page) => {
    const found = all(page, 'link')
      .filter(({ properties }) => String(properties.rel) === 'canonical')
      .map(({ properties }) => String(properties.href));
    return found.length === 1 && found[0] === `${address}${page.path}`
      ? []
      : [`/${page.path}: canonical is ${found.join(' ') || 'missing'}`];
  });
}

/** The content of a `<meta name>`. */
export function metaOf(page: Page, name: string): string {
  const meta = all(page, 'meta').find(({ properties }) => properties.name === name);
  return String(meta?.properties.content ?? '');
}

/** The titles of the document; a drawing may have a `<title>` too, which is none of them. */
function titlesOf(page: Page): string[] {
  return (all(page, 'head')[0]?.children ?? []).flatMap((child) =>
    child.type === 'element' && child.tagName === 'title' ? [textOf(child)] : [],
  );
}
