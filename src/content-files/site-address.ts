import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './folder.ts';

/** Where the site is published: its origin, and the base path below it, with a slash at both ends. */
export interface SiteAddress {
  origin: string;
  base: string;
}

/**
 * The address the site is built for: `SITE_URL` of the environment, else `url` in `site.yaml`. An address that
 * cannot be read becomes `http://localhost/`: the checks report it in better words.
 */
export function siteAddress(): SiteAddress {
  try {
    const { origin, pathname } = new URL(process.env.SITE_URL || urlInContent());
    return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
  } catch {
    return { origin: 'http://localhost', base: '/' };
  }
}

function urlInContent(): string {
  const site: unknown = parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8'));
  return String((site as { url?: unknown }).url);
}
