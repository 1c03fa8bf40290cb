import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createEdition } from '../../src/i18n/edition.ts';
import type { Words } from '../../src/i18n/words.ts';
import { printedAddress } from '../../src/domain/printed-address.ts';
import { launch } from '../support/browser.ts';
import { codesIn } from '../support/code-readers.ts';
import { onePageOfEveryKind, type BuiltPage } from '../support/built-pages.ts';
import { patient } from '../support/patience.ts';
import { lastSheet, plain, sheetsOf, tagsOf, type Sheet } from '../support/printed.ts';
import { desktop, phone, visit } from '../support/visit.ts';

/** The kinds that run on from sheet to sheet. */
const longKinds = ['home', 'briefs/*', 'funding', 'countries/*'];
const sizes = { A4: [210, 297], Letter: [215.9, 279.4] } as const;
const card = [105, 74];
/** A brief of the site that ships is on five. */
const mostSheets = 8;

const pages = onePageOfEveryKind().filter(({ kind }) => kind !== '404');

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

/** A page on paper, and what it is in the browser. */
interface Printed {
  sheets: Sheet[];
  pdf: Uint8Array;
  title: string;
  headings: string[];
  /** The words of the page itself, and those of its foot. */
  main: string;
  foot: string;
  link: string;
  languages: string[];
}

describe.concurrent.each(pages)('$language $kind: /$path', (page) => {
  const formats = longKinds.includes(page.kind) ? (['A4', 'Letter'] as const) : (['A4'] as const);

  it.for(formats)('on %s', async (format, { expect }) => {
    const printed = await print(page, format);
    const { sheets } = printed;
    const [width, height] = page.kind === 'contacts/*' ? card : sizes[format];
    expect(sheets.length).toBeLessThanOrEqual(page.kind === 'contacts/*' ? 1 : mostSheets);
    for (const sheet of sheets) {
      expect(sheet.width).toBeCloseTo(width!, 0);
      expect(sheet.height).toBeCloseTo(height!, 0);
    }
    expect.soft(wordsMissing(printed, page.language)).toEqual([]);
    expect.soft(marginsMissing(page, printed)).toEqual([]);
    // PDFium reads other scripts' lines in another order.
    if (page.language === 'en' && page.kind !== 'contacts/*') {
      expect.soft(sheets.flatMap((sheet) => loneHeading(sheet, printed))).toEqual([]);
      expect.soft(linesOf(sheets.at(-1), printed), 'the last sheet, besides its foot').not.toEqual([]);
    }
    if (format === 'Letter') return;
    if (page.kind !== 'contacts/*')
      expect.soft(await codesIn(await lastSheet(printed.pdf))).toEqual([printed.link]);
    const { languages } = await tagsOf(printed.pdf);
    expect.soft([...languages.keys()]).toEqual(expect.arrayContaining(printed.languages));
  });
});

// A browser that is told to print waits for a lazy picture; a program that tells it may not.
it.each([
  { fetched: 1, on: 'a computer', options: { viewport: desktop } },
  { fetched: 0, on: 'a telephone', options: { viewport: phone, isMobile: true, hasTouch: true } },
])('the code is fetched $fetched times on $on', async ({ fetched, options }) => {
  const [page] = pages;
  await visit(browser, page!.url, { ...options, waitUntil: 'networkidle' }, async (_, seen) => {
    const codes = () => seen.requests.filter((address) => address.endsWith('qr.svg'));
    await vi.waitFor(() => expect(codes()).toHaveLength(fetched), patient);
  });
});

async function print({ url }: BuiltPage, format: 'A4' | 'Letter'): Promise<Printed> {
  let printed: Printed | undefined;
  await visit(browser, url, { viewport: desktop, waitUntil: 'load' }, async (page) => {
    // First of all, as a reader prints: what was looked at before might have fetched what paper needs.
    const pdf = await page.pdf({ format, preferCSSPageSize: true, tagged: true });
    const told = await onPaper(page);
    printed = { ...told, pdf, sheets: await sheetsOf(pdf) };
  });
  if (!printed) throw new Error(`${url} was not printed`);
  return printed;
}

async function onPaper(page: Page): Promise<Omit<Printed, 'pdf' | 'sheets'>> {
  await page.emulateMedia({ media: 'print' });
  const told = await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    return {
      title: document.querySelector('h1')?.innerText ?? '',
      headings: seen('h1, h2, h3, h4').map((heading) => heading.innerText),
      main: document.querySelector('main')?.innerText ?? '',
      foot: document.querySelector<HTMLElement>('body > footer')?.innerText ?? '',
      link: document.querySelector<HTMLAnchorElement>('a.paper')?.href ?? '',
      languages: [...new Set(seen('body [lang]').map((element) => element.lang))],
      tools: seen('nav, form, button, .screen, .skip').map((element) => element.outerHTML),
    };
  });
  expect(told.tools).toEqual([]);
  return told;
}

/**
 * The words of the title that a reader of the PDF does not find whole. After ຳ PDFium sees a space; where Arabic letters
 * stand on each other it takes a word for another line, so their order is not looked at.
 */
function wordsMissing({ sheets, title }: Printed, language: string): string[] {
  const text = (sheets[0]?.lines ?? []).join(' ');
  if (language === 'lo') return unspaced(text).includes(unspaced(title)) ? [] : [title];
  const words = plain(title).split(/\s+/u);
  const found = new Set(text.split(/\s+/u));
  const isInOrder = language === 'ar' || text.includes(words.join(' '));
  return isInOrder ? words.filter((word) => !found.has(word)) : [title];
}

function marginsOf({ path, language }: BuiltPage): { day: string[]; address: string; words: Words } {
  const edition = createEdition({ language, defaultLanguage: 'en', base: '/', origin: '' });
  const day = plain(edition.format.date(inject('today')));
  const address = printedAddress(inject('siteAddress') + path);
  return { day: day.split(/\s+/u), address, words: edition.words };
}

/** What the margins of a sheet lack: the day, the address, and which sheet of how many it is; a card is one. */
function marginsMissing(page: BuiltPage, { sheets }: Printed): string[] {
  const { day, address, words } = marginsOf(page);
  return sheets.flatMap(({ lines }, i) => {
    const text = lines.join(' ');
    const count = plain(words.pager.page(String(i + 1), String(sheets.length))).split(/\s+/u);
    // The order is that of the line it is in; after ຳ PDFium sees a space.
    const counted = page.kind === 'contacts/*' ? [] : count;
    const isMissing = (word: string) => !unspaced(text).includes(word);
    return [...[...day, address].filter((word) => !text.includes(word)), ...counted.filter(isMissing)];
  });
}

/** A heading that nothing follows on its sheet. */
function loneHeading(sheet: Sheet, printed: Printed): string[] {
  const last = unspaced(linesOf(sheet, printed).at(-1) ?? '');
  return printed.headings.filter((heading) => last !== '' && unspaced(heading).endsWith(last));
}

/** The lines of a sheet that are the page's own, neither in its margins nor in its foot, as far as they are read back. */
function linesOf(sheet: Sheet | undefined, { main, foot }: Printed): string[] {
  const [own, others] = [unspaced(main), unspaced(foot)];
  return (sheet?.lines ?? []).filter((line) => {
    const text = unspaced(line);
    return !others.includes(text) && own.includes(text);
  });
}

function unspaced(text: string): string {
  return plain(text).replace(/\s/gu, '');
}
