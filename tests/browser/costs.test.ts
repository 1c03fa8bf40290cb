import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { en } from '../../src/i18n/en.ts';
import { contentWith } from '../support/content-folder.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { desktop, phone, visit } from '../support/visit.ts';

const ask = (order: number, lines: readonly (readonly [string, number])[]) =>
  `---
brief: wells
title: The wells of year ${order}
kind: phase
order: ${order}
purpose: Wells.
amount: 100000
deliverables: [10 wells dug, Train 12 masons, A committee in each village]
costLines:
${lines.map(([category, amount]) => `  - { category: "${category}", amount: ${amount} }`).join('\n')}
---
`;
const fjd = (amount: string) => `FJD\u00a0${amount}`;
const forty = Array.from({ length: 40 }, (_, i) => [`Item ${i}`, 4500 - i * 100] as const);
const site = siteInBrowser(() => ({
  content: contentWith({
    'site.yaml': (text) => text.replace('languages: [en]', 'languages: [en, ar]'),
    'asks/rest.md': ask(2, [
      ['Bricks', 20000],
      ['Wages', 40000],
    ]),
    'asks/excess.md': ask(3, [
      ['Bricks', 90000],
      ['Wages', 30000],
    ]),
    'asks/forty.md': ask(4, forty),
  }),
}));

const open = (address: string, look: (page: Page) => Promise<void>, viewport = desktop) =>
  visit(site.browser, site.url + address, { viewport }, look);
const bars = (page: Page) =>
  page.locator('.costs > svg rect').evaluateAll((rects) =>
    rects.map((rect) => {
      const { left, right, width } = rect.getBoundingClientRect();
      return { left, right, width };
    }),
  );
const rows = (page: Page) => page.locator('.costs tbody tr');

describe('what a sum is made of', () => {
  it('is drawn to scale, the largest first, and what is not broken down last', async () => {
    await open('funding/rest/', async (page) => {
      const [wages, bricks, rest] = await bars(page);
      expect(wages!.width / bricks!.width).toBeCloseTo(2, 1);
      expect(rest!.width / wages!.width).toBeCloseTo(1, 1);
      expect([wages!.left < bricks!.left, bricks!.left < rest!.left]).toEqual([true, true]);
    });
  });

  it('is told in words', async () => {
    await open('funding/rest/', async (page) => {
      expect(await page.getByRole('img', { name: en.ask.costPicture('').slice(0, 8) }).count()).toBe(1);
      expect(await page.locator('.costs > svg').getAttribute('aria-label')).toBe(
        en.ask.costPicture(
          `Wages: ${fjd('40,000')}, 40%, Bricks: ${fjd('20,000')}, 20% and ${en.ask.costRest}: ${fjd('40,000')}, 40%`,
        ),
      );
      const cells = await rows(page).allInnerTexts();
      expect(cells.map((text) => text.trim().split(/\s*[\t\n]\s*/u))).toEqual([
        ['Wages', fjd('40,000'), '40%'],
        ['Bricks', fjd('20,000'), '20%'],
        [en.ask.costRest, fjd('40,000'), '40%'],
      ]);
      expect(await page.locator('.costs tfoot').innerText()).toContain(fjd('100,000'));
    });
  });

  it('has its total below the amounts', async () => {
    await open('funding/rest/', async (page) => {
      const ends = await page
        .locator('.costs td:nth-child(2)')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
      expect(ends).toHaveLength(4);
      expect(new Set(ends).size).toBe(1);
    });
  });

  it('runs from the right in Arabic', async () => {
    await open('ar/funding/rest/', async (page) => {
      const [wages, bricks, rest] = await bars(page);
      expect([wages!.left > bricks!.left, bricks!.left > rest!.left]).toEqual([true, true]);
      expect(await page.locator('.costs').innerText()).toContain(ar.ask.costRest);
    });
  });

  it('tells by how much the lines are more than the sum', async () => {
    await open('funding/excess/', async (page) => {
      expect(await bars(page)).toHaveLength(2);
      expect(await page.locator('.costs').innerText()).toContain(en.ask.costExcess(fjd('20,000')));
      expect(await page.locator('.costs tfoot').innerText()).toContain(fjd('120,000'));
    });
  });

  it.each([desktop, phone])('gathers what is small of forty lines, at $width', async (viewport) => {
    await open(
      'funding/forty/',
      async (page) => {
        expect((await bars(page)).length).toBeLessThanOrEqual(8);
        expect(await rows(page).count()).toBe(40);
        // Only those that are drawn by themselves have a tone: no two have the same.
        const tones = await rows(page)
          .locator('rect')
          .evaluateAll((rects) => rects.map((rect) => rect.getAttribute('fill-opacity')));
        expect(tones).toEqual([...new Set(tones)]);
        const { scrolled, width } = await page.evaluate(() => ({
          scrolled: document.documentElement.scrollWidth,
          width: innerWidth,
        }));
        expect(scrolled).toBeLessThanOrEqual(width);
        const narrow = await rows(page).evaluateAll((all) =>
          all.filter((row) => row.scrollWidth > row.clientWidth + 1).map(({ textContent }) => textContent),
        );
        expect(narrow).toEqual([]);
      },
      viewport,
    );
  });

  it('keeps its tones on paper', async () => {
    await open('funding/rest/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const kept = await page
        .locator('.costs rect')
        .evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).printColorAdjust));
      expect(new Set(kept)).toEqual(new Set(['exact']));
    });
  });
});

it('sets large how many of something will be delivered', async () => {
  await open('funding/rest/', async (page) => {
    const item = page.locator('#the-deliverables ~ ul li').first();
    expect(await item.innerText()).toMatch(/^10\s+wells dug$/u);
    const [number, words] = await item
      .locator('b, span')
      .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)));
    expect(number! / words!).toBeGreaterThan(1.5);
    // One that does not stand first is read where it stands, once.
    const others = await page.locator('#the-deliverables ~ ul').nth(1).locator('li').allInnerTexts();
    expect(others).toEqual(['Train 12 masons', 'A committee in each village']);
  });
});
