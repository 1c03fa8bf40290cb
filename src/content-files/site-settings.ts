import { timeZoneIn } from '../domain/time-zone.ts';
import { contentFolder } from './folder.ts';
import { fieldsOfSite, languagesIn } from './site-fields.ts';

/** What must be known of a site before its content is read: where it is published, and in which languages. */
export interface SiteSettings {
  /** The address the site is built for: `SITE_URL` of the environment, else `url` in `site.yaml`. */
  address: SiteAddress;
  /** The languages that `site.yaml` declares. */
  languages: string[];
  /** The time zone whose days count, by its IANA name. */
  timeZone: string;
}

/** Where the site is published: its origin, and the base path below it, with a slash at both ends. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/**
 * The settings in `site.yaml` of the content folder. Never throws: an address that cannot be read becomes
 * `http://localhost/`, a language that cannot be is left out, and a time zone that cannot be is UTC, as the checks
 * report them in better words.
 */
export function siteSettings(): SiteSettings {
  const fields = fieldsOfSite(contentFolder());
  return {
    address: addressOf(process.env.SITE_URL || String(fields.url)),
    languages: languagesIn(fields),
    timeZone: timeZoneIn(fields),
  };
}

function addressOf(url: string): SiteAddress {
  try {
    const { origin, pathname } = new URL(url);
    return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
  } catch {
    return { origin: 'http://localhost', base: '/' };
  }
}
