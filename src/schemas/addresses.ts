import { goalsSection } from '../domain/addresses.ts';
import { collections, pagedNames, type PagedName } from './collections.ts';

/** What has a page of its own: the entries of a collection, and the goals of the 2030 Agenda, which are built in. */
export type PageKind = PagedName | 'goals';

/** The kinds that have a list of their own. */
export type ListedKind = Exclude<PageKind, 'pages'>;

const sections = new Map<PageKind, string>([
  ...pagedNames.map((name) => [name, collections[name].section] as const),
  ['goals', goalsSection],
]);

/** The kinds that have a list, in the order of the site. */
export const listedKinds = [...sections.keys()].filter((kind): kind is ListedKind => kind !== 'pages');

/** The kinds whose list is named in the head of every page. */
export const kindsInHead = listedKinds.filter((kind) => kind !== 'goals' && 'inHead' in collections[kind]);

/**
 * The address of an entry's page in the default language, from the site's root without base path.
 * @example addressOf('asks', 'phase-1') // '/funding/phase-1/'
 */
export function addressOf(kind: PageKind, id: string): string {
  return kind === 'pages' ? `/${id}/` : `${listAddress(kind)}${id}/`;
}

/** The address of the list of a kind. */
export function listAddress(kind: ListedKind): string {
  return `/${sections.get(kind)}/`;
}

/**
 * The address of the card of a contact, or of those of all, for programs that know a version of vCard.
 * @example cardAddress('4.0', 'ann') // '/contacts/ann.vcf'
 * @example cardAddress('3.0') // '/contacts.3.vcf'
 */
export function cardAddress(version: '4.0' | '3.0', id?: string): string {
  const file = version === '4.0' ? '.vcf' : '.3.vcf';
  return id === undefined ? `/${sections.get('contacts')}${file}` : `${listAddress('contacts')}${id}${file}`;
}

/**
 * The address of the page whose card stands at an address; undefined where none can.
 * @example pageOfCard('/contacts/ann.3.vcf') // '/contacts/ann'
 */
export function pageOfCard(address: string): string | undefined {
  const page = /^(.+?)(?:\.3)?\.vcf$/u.exec(address)?.[1];
  return page !== undefined && `${page}/`.startsWith(listAddress('contacts')) ? page : undefined;
}

/**
 * The address of the page that a file belongs to, by its own: a card, or what a brief is besides a page; undefined where
 * an address is that of no such file.
 * @example pageOfFile('/briefs/wells.json') // '/briefs/wells'
 */
export function pageOfFile(address: string): string | undefined {
  const page = /^(.+)(?:\.(?:json|md|pdf)|\/feed\.xml)$/u.exec(address)?.[1];
  const isBrief = page !== undefined && `${page}/`.startsWith(listAddress('briefs'));
  return isBrief ? page : pageOfCard(address);
}

/** Folders at the root that hold files of the program: no old address may stand in one. */
export const reservedFolders: readonly string[] = [
  'admin',
  'data',
  'embed',
  'iati',
  'og',
  'media',
  'paper',
  '_astro',
  'pagefind',
];

/** Addresses that belong to the program: no free page may take one. */
export const reservedAddresses: readonly string[] = [
  ...listedKinds.map((kind) => sections.get(kind) ?? ''),
  ...reservedFolders,
  'search',
  '404',
  'index',
];

/** Files at the root that belong to the program or to the host: no old address may be one of them. */
export const reservedFiles: readonly string[] = [
  '_headers',
  '_redirects',
  '_routes.json',
  '_worker.js',
  'calendar.ics',
  'contacts.3.vcf',
  'contacts.vcf',
  'favicon.svg',
  'feed.xml',
  'llms.txt',
  'robots.txt',
  'sitemap.xml',
];

/** Those of the reserved folders and files that there are in every language, below its code. */
export const inEveryLanguage: readonly string[] = ['data', 'embed', 'calendar.ics', 'feed.xml', 'llms.txt'];
