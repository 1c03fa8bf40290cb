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
  /** What a Content-Security-Policy stopped: `img-src https://other.example/x.png`, and what the browser said of it. */
  violations: string[];
}

interface VisitOptions extends BrowserContextOptions {
  /** `load` by default; `networkidle` where what comes later matters too. */
  waitUntil?: 'load' | 'networkidle';
  /** For a test that provokes the policy; any other visit fails when something is stopped. */
  provoked?: boolean;
}

/** Opens a page as a new visitor, without cookies or cache, hands it over, and leaves. */
export async function visit(
  browser: Browser,
  url: string,
  { waitUntil = 'load', provoked = false, ...options }: VisitOptions,
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen = await watch(page);
    await page.goto(url, { waitUntil });
    await look(page, seen);
    // What the page has reported so far arrives before the answer does.
    if (!page.isClosed()) await page.evaluate(() => undefined);
    if (!provoked && seen.violations.length > 0)
      throw new Error(`A policy stopped something on ${url}:\n${seen.violations.join('\n')}`);
  } finally {
    await context.close();
  }
}

/** The requests that left the site's own origin. */
export function requestsToOthers({ requests }: Seen): string[] {
  const own = new URL('/', inject('siteUrl')).href;
  return requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
}

async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { requests: [], responses: [], errors: [], violations: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('response', (response) => seen.responses.push(response));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error') seen.errors.push(text);
    // A worker, or a page without scripts, reports here alone.
    if (/Content Security Policy/iu.test(text)) seen.violations.push(text);
  });
  await page.exposeBinding('tellViolation', (_, violation: string) => seen.violations.push(violation));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation(violation: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tellViolation(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return seen;
}
