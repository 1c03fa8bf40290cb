import type { Edition } from '../../i18n/edition.ts';

/** The attributes of a link as its author wrote it: a path of this site, or an address elsewhere. */
export function linkTo(url: string, { href }: Pick<Edition, 'href'>): { href: string; rel?: string } {
  return url.startsWith('/') ? { href: href(url) } : { href: url, rel: 'external' };
}
