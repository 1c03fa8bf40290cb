import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { contentWith } from '../support/content-folder.ts';
import { patient } from '../support/patience.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { desktop, phone, visit } from '../support/visit.ts';

const { copy } = en.brief;
const middle = `${copy.newer}\u00a0· ${copy.known}`;

const update = (title: string, date: string, more = 'briefs: [wells, roads]') =>
  `---\ntitle: ${title}\nkind: news\ndate: ${date}\nsummary: It happened.\n${more}\n---\n`;
const published = (text: string) => text.replace('published: 2024', 'published: 2024-03-15');
/** Two briefs: nothing has changed since the one, one thing since the other. */
const early = {
  'briefs/wells.md': published,
  'briefs/roads.md':
    '---\ntitle: Roads\nkind: project\nsummary: A road.\ncountries: [fiji]\nstatus: pipeline\npublished: 2024-03-15\n---\n',
  'updates/first.md': update('The first news', '2024-03-20', 'briefs: [roads]'),
};
/** The same later: twelve updates of two years; a result and an update have one id, and one update had another before. */
const changed = {
  ...early,
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `updates/month-${i}.md`,
      update(`News ${i}`, i < 6 ? `2024-0${i + 4}` : `2025-0${i - 5}`),
    ]),
  ),
  'updates/twin.md': update('The older twin', '2025-02-20'),
  'updates/renamed.md': update(
    'Another name',
    '2025-03-20',
    'briefs: [wells]\nredirectFrom: [/updates/first-name/]',
  ),
  'results/twin.md':
    '---\ntitle: The newer twin\ncountry: fiji\ndate: 2025-06-20\nkind: output\nsummary: Done.\nbriefs: [wells]\n---\n',
};

/** Waits until a brief's page that was opened at an anchor has been scrolled there, and says what it is to say. */
async function expectAt(page: Page, anchor: string, said: string): Promise<void> {
  const wanted = { anchors: 1, said: [said], isInView: true };
  await vi.waitFor(async () => expect(await seenAt(page, anchor)).toEqual(wanted), patient);
}

/** What can be seen in the list of a brief's page that was opened at an anchor. */
async function seenAt(page: Page, anchor: string) {
  const target = page.locator(`[id="${anchor}"]`);
  return {
    anchors: await target.count(),
    said: await page.locator('.copy:visible').allInnerTexts(),
    isInView: await isInView(target),
  };
}

async function isInView(target: Locator): Promise<boolean> {
  const box = await target.evaluate((element) => {
    const { top, bottom } = (element.closest('li, p, div') ?? element).getBoundingClientRect();
    return { top, bottom, height: innerHeight };
  });
  return box.top >= 0 && box.top < box.height && box.bottom > box.top;
}

async function expectInView(target: Locator): Promise<void> {
  await vi.waitFor(async () => expect(await isInView(target)).toBe(true), patient);
}

const before = siteInBrowser(() => ({ content: contentWith(early), args: ['--date', '2026-01-01'] }));
const site = siteInBrowser(() => ({ content: contentWith(changed), args: ['--date', '2026-01-01'] }));
const brief = (anchor = '') => `${site.url}briefs/wells/${anchor && `#${anchor}`}`;

describe('a copy as long as nothing has changed', () => {
  it('reads so where the date stands', async () => {
    await visit(before.browser, `${before.url}briefs/wells/#since`, { viewport: phone }, async (page) => {
      const place = page.locator('#since');
      expect(await place.innerText()).toContain(`Written 15 March 2024\u00a0· ${en.brief.unchanged}`);
      await expectInView(place);
      expect(await page.locator('.copy').count()).toBe(0);
    });
  });

  it('reads so where the newest stands that it knows', async () => {
    const anchor = 'since-first';
    const early = `${before.url}briefs/roads/#${anchor}`;
    await visit(before.browser, early, { viewport: phone }, async (page) => {
      await expectAt(page, anchor, copy.same);
    });
    const later = `${site.url}briefs/roads/#${anchor}`;
    await visit(site.browser, later, { viewport: phone }, async (page) => {
      await expectAt(page, anchor, middle);
    });
  });
});

describe('copies of a brief that was written anew', () => {
  const rewritten = (date: string) => ({
    ...changed,
    'briefs/wells.md': (text: string) => text.replace('published: 2024', `published: ${date}`),
  });
  const anew = siteInBrowser(() => ({
    content: contentWith(rewritten('2025-03-31')),
    args: ['--date', '2026-01-01'],
  }));

  it.each([
    ['made of an earlier edition', 'since-month-2', copy.rewritten],
    ['of an earlier edition and an entry that had another id', 'since-first-name', copy.rewritten],
    ['of this edition', 'since-month-9', middle],
  ])('one %s', async (_, anchor, said) => {
    await visit(anew.browser, `${anew.url}briefs/wells/#${anchor}`, { viewport: phone }, async (page) => {
      await expectAt(page, anchor, said);
      // What holds nothing is not painted.
      const painted = await page
        .locator(':target:empty')
        .evaluateAll((found) => found.map((element) => getComputedStyle(element).boxShadow));
      expect(painted.filter((shadow) => shadow !== 'none')).toEqual([]);
    });
  });
});

describe('copies of a brief that has changed', () => {
  it.each([
    ['made before anything had', 'since', copy.all],
    ['that knows all', 'since-month-11', copy.same],
    ['that knows one of the newest', 'since-month-9', middle],
    ['of an entry that had another id', 'since-first-name', middle],
    ['that is old: what is folded opens', 'since-month-2', middle],
    ['that knew the older of two entries with one id', 'since-twin', middle],
  ])('one %s', async (_, anchor, said) => {
    await visit(site.browser, brief(anchor), { viewport: desktop }, async (page) => {
      await expectAt(page, anchor, said);
    });
  });

  it('of two entries with one id the older bears the anchor', async () => {
    await visit(site.browser, brief('since-twin'), { viewport: desktop }, async (page) => {
      expect(await page.locator('#since-twin').innerText()).toContain('The older twin');
    });
  });

  it('says nothing of copies to whoever comes otherwise', async () => {
    for (const anchor of ['', 'the-changes'])
      await visit(site.browser, brief(anchor), { viewport: desktop }, async (page) => {
        expect(await page.locator('.copy:visible').count()).toBe(0);
      });
  });

  it('is read aloud first, and shows what is newer above it', async () => {
    await visit(site.browser, brief('since-month-9'), { viewport: phone }, async (page) => {
      const item = page.locator('#since-month-9');
      expect(await item.ariaSnapshot()).toMatch(
        new RegExp(`^- listitem:\\n\\s+- paragraph: "?${middle.replace('\u00a0', ' ')}`, 'u'),
      );
      await expectInView(page.locator('#since-month-10'));
    });
  });

  it('can be followed by keyboard from the place on', async () => {
    await visit(site.browser, brief('since-month-9'), { viewport: desktop }, async (page) => {
      await expectInView(page.locator('#since-month-9'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('News 9');
    });
  });

  it('stands out without its colours, and not on paper', async () => {
    await visit(
      site.browser,
      brief('since-month-9'),
      { viewport: desktop, forcedColors: 'active' },
      async (page) => {
        expect(await page.locator('.copy:visible').allInnerTexts()).toEqual([middle]);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.copy:visible').count()).toBe(0);
      },
    );
  });
});
