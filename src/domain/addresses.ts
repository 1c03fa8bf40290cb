/**
 * The address of one page of a list that has several.
 * @example listPageAddress('/results/', 2) // '/results/page/2/'
 */
export function listPageAddress(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** Folders whose files are there once for all languages. */
const forAll = ['/media/', '/iati/'];

/**
 * An address in a language: the default language stands at the root, others under their own code. A file of `media/`
 * or `iati/` is there once for all.
 * @example inLanguage('/briefs/x/', 'fr', 'en') // '/fr/briefs/x/'
 */
export function inLanguage(address: string, language: string, defaultLanguage: string): string {
  const isOne = language === defaultLanguage || forAll.some((folder) => address.startsWith(folder));
  return isOne ? address : `/${language}${address}`;
}

/**
 * An address below the base path the site is published under.
 * @example underBase('/briefs/x/', '/demo/') // '/demo/briefs/x/'
 */
export function underBase(address: string, base: string): string {
  return `${base.replace(/\/$/u, '')}${address}`;
}

/**
 * Where the share image of a page lies.
 * @param address of the page, in its language
 * @example shareImageAddress('/fr/briefs/x/') // '/og/fr/briefs/x.png'
 */
export function shareImageAddress(address: string): string {
  return address === home ? '/og/index.png' : `/og${address.replace(/\/$/u, '')}.png`;
}

/** Whether a link stays in the site. */
export function isSitePath(link: string): boolean {
  return link.startsWith('/') && !link.startsWith('//');
}

/**
 * A link as whoever is elsewhere needs it: one of the site is whole, any other stays as it is written.
 * @example wholeLink('/briefs/x/', absolute) // 'https://x.example/briefs/x/'
 */
export function wholeLink(link: string, absolute: (address: string) => string): string {
  return isSitePath(link) ? absolute(link) : link;
}

/**
 * The address of an entry's PDF, by that of its page.
 * @example pdfAddress('/briefs/x/') // '/briefs/x.pdf'
 */
export function pdfAddress(path: string): string {
  return path.replace(/\/$/u, '.pdf');
}

/** The address of a file of `media/`. */
export function mediaAddress(file: string): string {
  return encodeURI(`/media/${file}`);
}

/** The address of the home page, and that of the search. */
export const home = '/';
export const searchAddress = '/search/';

/**
 * The stylesheet of pages on paper, one for each language.
 * @example printStyleAddress('fr') // '/paper/fr.css'
 */
export function printStyleAddress(language: string): string {
  return `/paper/${language}.css`;
}

/** The file beside a page with its QR code: where the printed page leads. */
export const codeFile = 'qr.svg';

/** Where the goals and targets of the 2030 Agenda stand, which are built in. */
export const goalsSection = 'sdg';

/**
 * The page of a goal or target of the 2030 Agenda.
 * @example goalAddress('1.3') // '/sdg/1.3/'
 */
export function goalAddress(code: string): string {
  return `/${goalsSection}/${code}/`;
}

/** The page about the open data, and the folder of its tables. */
export const dataAddress = '/data/';

/** What describes the tables for programs (Frictionless Data Package). */
export const packageAddress = `${dataAddress}datapackage.json`;

/** How a table is written: for programs as CSV, for a spreadsheet as CSV too, and as JSON. */
export type TableFormat = 'csv' | 'spreadsheet.csv' | 'json';

/**
 * A table of the open data.
 * @example tableAddress('asks', 'csv') // '/data/asks.csv'
 */
export function tableAddress(table: string, format: TableFormat): string {
  return `${dataAddress}${table}.${format}`;
}

/**
 * An entry for programs, by the address of its page: whole as JSON, or its text as Markdown.
 * @example entryFile('/briefs/x/', 'json') // '/briefs/x.json'
 */
export function entryFile(path: string, format: 'json' | 'md'): string {
  return path.replace(/\/$/u, `.${format}`);
}

/** What is new on the site, and with the address of a brief's page what is new of that brief (Atom). */
export function feedAddress(path: string = home): string {
  return `${path}feed.xml`;
}

/** Events, days on which reports are due, and the periods of asks (iCalendar). */
export const calendarAddress = '/calendar.ics';

/**
 * The small page that other sites may frame, by the address of an ask's or a brief's own.
 * @example embedAddress('/funding/x/') // '/embed/funding/x/'
 */
export function embedAddress(path: string): string {
  return `/embed${path}`;
}

/** The activities and the organisation in IATI's standard, and what of the content it has no place for. */
export const iatiFiles = {
  activities: '/iati/activities.xml',
  organisation: '/iati/organisation.xml',
  leftOut: '/iati/left-out.csv',
} as const;

/** Where programs that read the site for people begin (https://llmstxt.org). */
export const llmsAddress = '/llms.txt';

/**
 * The address that a page has for good, at the address in the site's settings: a build for another place, such as a
 * preview, names it by the same.
 * @param site where the site is published, with its base path; what stands behind `?` or `#` is none of it
 * @param address of the page, in its language
 * @example publishedAddress('https://x.example/base', '/fr/briefs/x/') // 'https://x.example/base/fr/briefs/x/'
 */
export function publishedAddress(site: string, address: string): string {
  return underBase(address, site.replace(/[?#].*$/u, ''));
}

/** Where the page of the editor lies. */
export const editorAddress = '/admin/';

/** Where its scripts and typefaces lie, whose names change with what is in them. */
export const editorFolder = `${editorAddress}app/`;
