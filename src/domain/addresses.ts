/** The kinds of entry that have a page of their own, and the first part of its address. */
export const sections = {
  briefs: 'briefs',
  asks: 'funding',
  results: 'results',
  updates: 'updates',
  contacts: 'contacts',
  organisations: 'organisations',
  countries: 'countries',
  themes: 'themes',
  goals: 'sdg',
} as const;

export type SectionKind = keyof typeof sections;
export type PagedKind = SectionKind | 'pages';

/** The kinds that have a list, in the order of the site. */
export const sectionKinds = Object.keys(sections) as SectionKind[];

/** Addresses that belong to the program: no free page may take one. */
export const reservedAddresses: readonly string[] = [
  ...Object.values(sections),
  'search',
  '404',
  'admin',
  'data',
  'iati',
  'og',
  'media',
  '_astro',
  'pagefind',
  'index',
];

/** Files at the root that belong to the program or to the host: no old address may be one of them. */
export const reservedFiles: readonly string[] = [
  '_headers',
  '_redirects',
  'calendar.ics',
  'contacts.vcf',
  'favicon.svg',
  'feed.xml',
  'robots.txt',
  'sitemap.xml',
];

/**
 * The address of an entry's page in the default language, from the site's root without base path.
 * @example addressOf('asks', 'phase-1') // '/funding/phase-1/'
 */
export function addressOf(kind: PagedKind, id: string): string {
  return kind === 'pages' ? `/${id}/` : `/${sections[kind]}/${id}/`;
}

/** The address of the list of a kind. */
export function listAddress(kind: SectionKind): string {
  return `/${sections[kind]}/`;
}

/**
 * The address of one page of a list that has several.
 * @example listPageAddress('/results/', 2) // '/results/page/2/'
 */
export function listPageAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/**
 * An address in a language: the default language stands at the root, others under their own code. A file of `media/`
 * is there once for all.
 * @example inLanguage('/briefs/x/', 'fr', 'en') // '/fr/briefs/x/'
 */
export function inLanguage(address: string, language: string, defaultLanguage: string): string {
  const isForAll = language === defaultLanguage || address.startsWith('/media/');
  return isForAll ? address : `/${language}${address}`;
}

/**
 * An address below the base path the site is published under.
 * @example underBase('/briefs/x/', '/demo/') // '/demo/briefs/x/'
 */
export function underBase(address: string, base: string): string {
  return `${base.replace(/\/$/u, '')}${address}`;
}

/** Whether a link stays in the site. */
export function isSitePath(link: string): boolean {
  return link.startsWith('/') && !link.startsWith('//');
}
