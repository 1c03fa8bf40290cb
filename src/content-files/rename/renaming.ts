import { splitLanguage } from '../../domain/old-address.ts';
import { addressOf } from '../../schemas/addresses.ts';
import { isPaged, type CollectionName } from '../../schemas/collections.ts';

/** An entry that gets another id. */
export interface Renaming {
  collection: CollectionName;
  from: string;
  to: string;
}

/** What must be known of a site to tell which addresses lead into it. */
export interface RenamingSite {
  languages: readonly string[];
  /** Where it is published, with its base path; what is no address leads nowhere. */
  url: string;
}

/** A renaming, and what must be known to carry it out. */
export interface PlannedRenaming {
  renaming: Renaming;
  site: RenamingSite;
  /** Whether the page of the entry may be known to anybody. */
  wasPublished: boolean;
}

/** The address of the entry's page before and after; undefined where its collection has no pages. */
export function addressesOf({
  collection,
  from,
  to,
}: Renaming): { before: string; after: string } | undefined {
  if (!isPaged(collection)) return undefined;
  return { before: addressOf(collection, from), after: addressOf(collection, to) };
}

/**
 * A link to the page of a renamed entry, or to a file beside it, as it has to be written from now on; undefined where a
 * link leads elsewhere. Its language, its part behind `#` and the name of the host stay.
 * @example movedLink('/fr/briefs/old/#asks', renaming, site) // '/fr/briefs/new/#asks'
 */
export function movedLink(link: string, renaming: Renaming, site: RenamingSite): string | undefined {
  const addresses = addressesOf(renaming);
  if (!addresses) return undefined;
  const host = URL.canParse(site.url) ? site.url.replace(/[?#].*$/u, '').replace(/\/$/u, '') : '';
  const before = host !== '' && link.startsWith(`${host}/`) ? host : '';
  const path = link.slice(before.length);
  if (!path.startsWith('/') || path.startsWith('//')) return undefined;
  const { rest } = splitLanguage(path, site.languages);
  const [frame = ''] = /^\/embed(?=\/)/u.exec(rest) ?? [];
  const old = addresses.before.replace(/\/$/u, '');
  const below = rest.slice(frame.length);
  const isBelow =
    below.startsWith(old) && /^(?:$|[/?#]|(?:\.3)?\.[a-z]+(?:$|[?#]))/u.test(below.slice(old.length));
  if (!isBelow) return undefined;
  const language = path.slice(0, path.length - rest.length);
  return `${before}${language}${frame}${addresses.after.replace(/\/$/u, '')}${below.slice(old.length)}`;
}
