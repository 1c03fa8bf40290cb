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
