import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { launch } from './browser.ts';
import { buildSite } from './build-site.ts';

/** A small site that was built for some tests, served, and a browser to see it in. */
interface OpenSite {
  browser: Browser;
  /** Where it is served, with its base path. */
  url: string;
  /** Where it was built. */
  dir: string;
}

/**
 * Builds a site, serves it and starts a browser before the tests of a block, and closes both after them.
 * @param toBuild made when the block begins
 * @param base the path below which it is served
 * @returns what is filled in by the time its tests run
 */
export function siteInBrowser(
  toBuild: () => Parameters<typeof buildSite>[0],
  base?: string,
): Readonly<OpenSite> {
  const open = {} as OpenSite;
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const { dir, status, output } = await buildSite(toBuild());
    expect([output, status]).toEqual([expect.stringContaining('Built'), 0]);
    const site = await serve({ dir, port: 0, ...(base !== undefined && { base }) });
    close = site.close;
    Object.assign(open, { dir, url: site.url, browser: await launch() });
  });

  afterAll(async () => {
    await open.browser?.close();
    await close?.();
  });

  return open;
}
