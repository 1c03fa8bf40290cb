import { inject } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { builtOnce, type SharedBuild } from './built-once.ts';
import { shippedBuild, siteAddress } from './shipped-site.ts';

/**
 * Builds a content folder once in a run of the tests, whichever file asks first; the others wait for it and read the
 * same site. Nobody may write into it: whoever needs a site to change, or a build to watch, calls `buildSite`.
 */
export function sharedSite(build: SharedBuild): Promise<BuiltSite> {
  return builtOnce(inject('sharedSites'), build);
}

/** `tests/fixtures/<name>/content`, on the day that its texts take for today. */
export function sharedFixture(name: string): Promise<BuiltSite> {
  return sharedSite({ content: `tests/fixtures/${name}/content`, args: ['--date', '2026-01-31'] });
}

/** The content that ships, built for `siteAddress`, on the day of this run. */
export function sharedShipped(): Promise<BuiltSite> {
  return sharedSite(shippedBuild(inject('today')));
}

/**
 * The content that ships and three fixtures, for `describe.each`: what each is called, its content folder, how it is
 * built, and for which address; undefined where it is that of its settings.
 */
export const severalSites: [string, string, () => Promise<BuiltSite>, string | undefined][] = [
  ['the content that ships', 'content', sharedShipped, siteAddress],
  ...['full', 'french', 'arabic'].map((name): (typeof severalSites)[number] => [
    name,
    `tests/fixtures/${name}/content`,
    () => sharedFixture(name),
    undefined,
  ]),
];
