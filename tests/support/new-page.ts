import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { longestWait } from './patience.ts';

/** The page of a new visitor, who has patience, and goes with `page.context().close()`. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(longestWait);
  return context.newPage();
}
