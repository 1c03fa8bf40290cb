import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { contentWith } from '../support/content-folder.ts';
import { desktop, visit } from '../support/visit.ts';

// A line of short facts: in a line from left to right, "صنعاء · 12 April" would be drawn "12 · صنعاء April" (UAX #9).
const sites = [
  { language: 'en', place: 'صنعاء', kind: 'Event', date: '12 April 2026', country: 'اليمن' },
  { language: 'ar', place: 'Sanaa 7', kind: 'فعالية', date: '12 أبريل 2026', country: 'Yemen 7' },
];

describe.each(sites)(
  'a place that runs against a site in $language',
  ({ language, place, kind, date, country }) => {
    const site = siteInBrowser(() => {
      const content = contentWith({
        'site.yaml': (text) => text.replaceAll(/(languages: \[|defaultLanguage: )en/gu, `$1${language}`),
        'countries/fiji.md': (text) => text.replace('Fiji', country),
        'updates/visit.md': (text) =>
          text.replace('2024-02-01', `2026-04-12\nplace: "${place}"\nbriefs: [wells]\nasks: [first-wells]`),
        'results/wells-dug.md': (text) => text.replace('2024-03', '2026-04-12\nbriefs: [wells]'),
        'asks/first-wells.md': (text) => text.replace('The first ten wells', country),
      });
      return { content, args: ['--date', '2026-05-01'] };
    });

    const lines: [string, string, (page: Page) => Locator, string[]][] = [
      ['home', '', (page) => page.locator('#the-updates + ul .item > p').first(), [kind, place, date]],
      [
        'the list of updates',
        'updates/',
        (page) => page.locator('main .item > p').first(),
        [kind, place, date],
      ],
      [
        'a request',
        'funding/first-wells/',
        (page) => page.locator('#the-updates + ul .item > p').first(),
        [kind, place, date],
      ],
      ['a result', 'results/wells-dug/', (page) => page.locator('.kicker'), [country, date]],
      ['the list of results', 'results/', (page) => page.locator('main .item > p').first(), [country, date]],
    ];

    it.each(lines)('keeps its place: %s', async (_, address, line, pieces) => {
      await visit(site.browser, site.url + address, { viewport: desktop }, async (page) => {
        expect(await drawnOrder(line(page), pieces)).toEqual(pieces);
      });
    });

    it('keeps its place in what has changed since a brief', async () => {
      await visit(site.browser, `${site.url}briefs/wells/`, { viewport: desktop }, async (page) => {
        const line = page.locator('#since .item > p:not(.copy)').first();
        expect(await drawnOrder(line, [country, date])).toEqual([country, date]);
      });
    });

    it('keeps its place in what the search finds', async () => {
      await visit(site.browser, `${site.url}search/?q=visit`, { viewport: desktop }, async (page) => {
        const excerpt = page.locator('main ol > li [data-part="excerpt"]').first();
        await excerpt.waitFor();
        const text = (await excerpt.textContent()) ?? '';
        const pieces = [place, date].filter((piece) => text.includes(piece));
        expect(pieces).toContain(place);
        const inOrder = pieces.toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
        expect(await drawnOrder(excerpt, inOrder)).toEqual(inOrder);
      });
    });

    it('is kept apart in a mail, and in what is read aloud', async () => {
      await visit(site.browser, `${site.url}funding/first-wells/`, { viewport: desktop }, async (page) => {
        const mail = decodeURIComponent(
          (await page.locator('main a[href^="mailto:"][href*="subject"]').first().getAttribute('href')) ?? '',
        );
        expect(mail).toContain(`subject=\u2068${country}\u2069 (`);
        expect(await page.title()).toContain(`\u2068${country}\u2069`);
      });
      await visit(site.browser, site.url, { viewport: desktop }, async (page) => {
        expect(await page.locator('svg.strip').getAttribute('aria-label')).toContain(
          `\u2068${country}\u2069`,
        );
      });
    });
  },
);

describe('what an Arabic page says in English', () => {
  const [role, office] = ['Programme lead', 'Office for Fiji (and Tonga)'];
  const site = siteInBrowser(() => {
    const content = contentWith({
      'site.yaml': (text) => text.replace('languages: [en', 'languages: [en, ar'),
      'briefs/wells.md': (text) =>
        text.replace(
          'status: ',
          `contacts:\n  - contact: ann\n    role: ${role}\n    office: ${office}\nstatus: `,
        ),
      'asks/first-wells.md': (text) =>
        text.replace('amount: ', 'period: { start: 2020, end: 2021 }\namount: '),
    });
    return { content, args: ['--date', '2026-05-01'] };
  });

  // Read from left to right: what comes first stands last on a page that runs from right to left.
  it.each([
    ['the list of contacts', 'ar/contacts/', 'main .item .muted'],
    ['a contact', 'ar/contacts/ann/', '.card .part'],
    ['whom to write to', 'ar/briefs/wells/', '.person .part'],
  ])('reads on from left to right: %s', async (_, address, selector) => {
    await visit(site.browser, site.url + address, { viewport: desktop }, async (page) => {
      const line = page.locator(selector).filter({ hasText: role }).first();
      expect(await line.textContent()).toContain(`${role}, ${office}`);
      expect(await drawnOrder(line, [role, ', ', office])).toEqual([office, ', ', role]);
    });
  });

  it.each([
    ['funding/', 'td.wide'],
    ['briefs/wells/', '.asks span.state:has(.state)'],
  ])('has no dot between the two lines of a column: %s', async (address, selector) => {
    await visit(site.browser, site.url + address, { viewport: desktop }, async (page) => {
      const state = page.locator(selector).filter({ hasText: '2021' }).first();
      expect(await state.innerText()).toMatch(/^\S+(?: \S+)?\n[^·]*2021$/u);
    });
  });
});

/** The pieces of a line in the order in which a reader of its page meets them; pieces that are mixed up stand in none. */
async function drawnOrder(line: Locator, pieces: readonly string[]): Promise<string[]> {
  return line.evaluate((element, wanted) => {
    const letters = lettersOf(element);
    const text = letters.map(({ letter }) => letter).join('');
    const isRtl = getComputedStyle(element).direction === 'rtl';
    const spans = wanted.map((piece) => {
      const from = text.indexOf(piece);
      if (from < 0) throw new Error(`"${piece}" does not stand in "${text}"`);
      const places = letters.slice(from, from + piece.length).filter(({ letter }) => letter.trim() !== '');
      return {
        piece,
        left: Math.min(...places.map(({ left }) => left)),
        right: Math.max(...places.map(({ right }) => right)),
      };
    });
    const inOrder = spans.toSorted((a, b) => (isRtl ? b.right - a.right : a.left - b.left));
    const mixed = inOrder.filter(({ left, right }) =>
      inOrder.some((other) => other.left < right - 1 && left < other.right - 1 && other.left !== left),
    );
    return mixed.length > 0
      ? mixed.map(({ piece }) => `${piece} is mixed up`)
      : inOrder.map(({ piece }) => piece);

    function lettersOf(of: Element) {
      const walker = document.createTreeWalker(of, NodeFilter.SHOW_TEXT);
      const found: { letter: string; left: number; right: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, right } = range.getClientRects()[0] ?? { left: 0, right: 0 };
          found.push({ letter: node.nodeValue?.charAt(at) ?? '', left, right });
        }
      return found;
    }
  }, pieces);
}
