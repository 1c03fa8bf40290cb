import { inject } from 'vitest';
import type { BuiltSite } from './build-site.ts';
import { builtOnce, type SharedBuild } from './built-once.ts';

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
