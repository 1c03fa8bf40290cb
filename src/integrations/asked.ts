/** Where the report of all that the checks find stands while somebody writes. No id holds an underscore. */
export const reportAddress = '/_check/';

/** A page that somebody asks the server for. */
export interface Asked {
  /** Its address below the base path, with a slash at both ends where it is a page: `/fr/briefs/x/`. */
  address: string;
}

/**
 * What is asked for, if it is a page, or what machines read of the site: the browser's half of Vite, which loads pages
 * anew, and the editor go on in any case.
 * @param url as the server gets it, with or without the base path
 */
export function addressWithin(url: string, base: string): Asked | undefined {
  const path = decoded(url.replace(/[?#].*$/u, ''));
  const below = path.startsWith(base) ? path.slice(base.length - 1) : path === base.slice(0, -1) ? '/' : path;
  if (/^\/(?:@|__|_image|_astro|admin(?:\/|$))/u.test(below)) return undefined;
  const ending = /\.[a-z\d]+$/iu.exec(below)?.[0].toLowerCase();
  if (ending !== undefined && !/^\.(?:html|xml|txt|vcf)$/u.test(ending)) return undefined;
  return { address: ending === undefined && !below.endsWith('/') ? `${below}/` : below };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
