import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../domain/record.ts';
import { collections } from '../schemas/collections.ts';
import { isLanguageTag } from '../domain/language-tag.ts';
import { contentFolder } from './folder.ts';

/** What must be known of a site before its content is read: where it is published, and in which languages. */
export interface SiteSettings {
  /** The address the site is built for: `SITE_URL` of the environment, else `url` in `site.yaml`. */
  address: SiteAddress;
  /** The languages that `site.yaml` declares. */
  languages: string[];
}

/** Where the site is published: its origin, and the base path below it, with a slash at both ends. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/**
 * The settings in `site.yaml` of the content folder. Never throws: an address that cannot be read becomes
 * `http://localhost/`, and a language that cannot be is left out, as the checks report both in better words.
 */
export function siteSettings(): SiteSettings {
  const { url, languages } = fieldsOfSite();
  return {
    address: addressOf(process.env.SITE_URL || String(url)),
    languages: Array.isArray(languages) ? languages.filter(isLanguageCode) : [],
  };
}

function fieldsOfSite(): Record<string, unknown> {
  try {
    const site: unknown = parse(readFileSync(join(contentFolder(), collections.site.lies.file), 'utf8'));
    return isRecord(site) ? site : {};
  } catch {
    return {};
  }
}

function addressOf(url: string): SiteAddress {
  try {
    const { origin, pathname } = new URL(url);
    return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
  } catch {
    return { origin: 'http://localhost', base: '/' };
  }
}

function isLanguageCode(value: unknown): value is string {
  return typeof value === 'string' && isLanguageTag(value);
}
