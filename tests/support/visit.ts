import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { inject } from 'vitest';

export const phone = { width: 360, height: 740 };
export const tablet = { width: 640, height: 900 };
export const desktop = { width: 1280, height: 900 };

/** What a page did while it was open. */
export interface Seen {
  requests: string[];
  responses: Response[];
  errors: string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** `load` by default; `networkidle` where what comes later matters too. */
  waitUntil?: 'load' | 'networkidle';
}

/** Opens a page as a new visitor, without cookies or cache, hands it over, and leaves. */
export async function visit(
  browser: Browser,
  url: string,
  { waitUntil = 'load', ...options }: VisitOptions,
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen: Seen = { requests: [], responses: [], errors: [] };
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('response', (response) => seen.responses.push(response));
    page.on('pageerror', (error) => seen.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.errors.push(`${message.text()} ${message.location().url}`);
    });
    await page.goto(url, { waitUntil });
    await look(page, seen);
  } finally {
    await context.close();
  }
}

/** The requests that left the site's own origin. */
export function requestsToOthers({ requests }: Seen): string[] {
  const own = new URL('/', inject('siteUrl')).href;
  return requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
}
