import type { Browser, BrowserContextOptions, Page, Response, ViewportSize } from 'playwright-core';
import { inject } from 'vitest';
import { newPage } from './new-page.ts';

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
  const tab = await openTab(browser, options);
  try {
    await lookAt(tab, url, { waitUntil, provoked }, look);
  } finally {
    await tab.page.context().close();
  }
}

/**
 * Opens a page in a tab that was open before, and leaves the tab to the next: for what does not depend on cookies, cache
 * or history. A new visitor costs a browser most of its time: a process, in some browsers a window.
 */
export async function visitAgain(
  browser: Browser,
  url: string,
  { waitUntil = 'load', viewport = desktop, colorScheme = null, ...options }: AgainOptions,
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const tab = idleTabs(browser, options).pop() ?? (await openTab(browser, options));
  await tab.page.setViewportSize(viewport);
  await tab.page.emulateMedia({ colorScheme });
  await lookAt(tab, url, { waitUntil, provoked: false }, look);
  // After a failure the tab is not handed on; it goes with the browser.
  idleTabs(browser, options).push(tab);
}

type AgainOptions = Pick<VisitOptions, 'waitUntil' | 'javaScriptEnabled' | 'colorScheme'> & {
  viewport?: ViewportSize;
};

interface Tab {
  page: Page;
  /** Of the page it shows; begun anew with each. */
  seen: Seen;
}

const tabs = new WeakMap<Browser, Map<string, Tab[]>>();

function idleTabs(browser: Browser, options: BrowserContextOptions): Tab[] {
  const ofBrowser = tabs.get(browser) ?? new Map<string, Tab[]>();
  tabs.set(browser, ofBrowser);
  const name = JSON.stringify(options);
  const idle = ofBrowser.get(name) ?? [];
  ofBrowser.set(name, idle);
  return idle;
}

async function openTab(browser: Browser, options: BrowserContextOptions): Promise<Tab> {
  const tab: Tab = { page: await newPage(browser, options), seen: nothingSeen() };
  await watch(tab);
  return tab;
}

async function lookAt(
  tab: Tab,
  url: string,
  { waitUntil, provoked }: { waitUntil: 'load' | 'networkidle'; provoked: boolean },
  look: (page: Page, seen: Seen) => Promise<void>,
): Promise<void> {
  const { page } = tab;
  const seen = (tab.seen = nothingSeen());
  await page.goto(url, { waitUntil });
  await look(page, seen);
  // What the page has reported so far arrives before the answer does.
  if (!page.isClosed()) await page.evaluate(() => undefined);
  if (!provoked && seen.violations.length > 0)
    throw new Error(`A policy stopped something on ${url}:\n${seen.violations.join('\n')}`);
}

/** The requests that left the site's own origin. */
export function requestsToOthers({ requests }: Seen): string[] {
  const own = new URL('/', inject('siteUrl')).href;
  return requests.filter((url) => !url.startsWith(own) && !/^(data|blob):/.test(url));
}

function nothingSeen(): Seen {
  return { requests: [], responses: [], errors: [], violations: [] };
}

async function watch(tab: Tab): Promise<void> {
  const { page } = tab;
  page.on('request', (request) => tab.seen.requests.push(request.url()));
  page.on('response', (response) => tab.seen.responses.push(response));
  page.on('pageerror', (error) => tab.seen.errors.push(error.message));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === 'error') tab.seen.errors.push(text);
    // A worker, or a page without scripts, reports here alone.
    if (/Content Security Policy/iu.test(text)) tab.seen.violations.push(text);
  });
  await page.exposeBinding('tellViolation', (_, violation: string) => tab.seen.violations.push(violation));
  await page.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation(violation: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      tellViolation(`${effectiveDirective} ${blockedURI}`),
    );
  });
}
