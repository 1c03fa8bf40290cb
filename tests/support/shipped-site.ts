import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { builtOnce, type SharedBuild } from './built-once.ts';
import { dayOfThisRun, sharedSitesOfThisRun } from './shared-sites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the site is served, with its base path and a slash at the end. */
    siteUrl: string;
    /** The folder it was built into. */
    siteDir: string;
    /** The address it was built for, which is not where it is served: any absolute link shows. */
    siteAddress: string;
  }
}

/** The address that the content that ships is built for: a base path of two segments. */
export const siteAddress = 'https://briefs.example/some/base/';

/** How the content that ships is built: for that address, as of a day. */
export function shippedBuild(today: string): SharedBuild {
  return { content: 'content', env: { SITE_URL: siteAddress }, args: ['--date', today] };
}

/**
 * Vitest's global setup: builds the content that ships, once, and serves it.
 * `SITE_DIR` names a site already built for that address today, to try tests without building.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = process.env['SITE_DIR'] ?? (await built());
  const site = await serve({ dir, port: 0, base: new URL(siteAddress).pathname });
  project.provide('siteUrl', site.url);
  project.provide('siteDir', dir);
  project.provide('siteAddress', siteAddress);
  return () => site.close();
}

async function built(): Promise<string> {
  const { status, output, dir } = await builtOnce(sharedSitesOfThisRun(), shippedBuild(dayOfThisRun()));
  if (status !== 0) throw new Error(`The site that ships does not build:\n${output}`);
  return dir;
}
