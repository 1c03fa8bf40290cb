import { AxeBuilder } from '@axe-core/playwright';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { sharedFixture } from '../support/shared-site.ts';
import { desktop, phone, visit, visitAgain, type Seen } from '../support/visit.ts';

/** Two true pages and one of something else, in every language of the fixture: a result, `pensions` and `wells`. */
const languages = ['en', 'lo', 'th', 'km', 'my', 'ar', 'fr', 'pt-BR'];
const [sewing, pensions, wells] = ['results/sewing/', 'pensions/', 'wells/'];

let browser: Browser;
let dir: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const [built, opened] = await Promise.all([sharedFixture('languages'), launch()]);
  browser = opened;
  if (built.status !== 0) throw new Error(`It does not build:\n${built.output}`);
  dir = built.dir;
  site = await serve({ dir, port: 0, base: '/base/' });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('in scripts without spaces', () => {
  it.each([
    ['lo', 'ສັງຄົມ', 'inside a compound', [sewing], 'ສັງຄົມ'],
    ['lo', 'ບຳນານ', 'between other words', [pensions], 'ບຳນານ'],
    ['lo', 'ບ\u0ecd\u0eb2ນານ', 'typed in more pieces', [pensions], 'ບຳນານ'],
    ['lo', 'ນໍ້າ', 'typed otherwise than it is written', [wells], 'ນ້ຳ'],
    ['lo', 'ຫນ້າທີ່', 'spelt otherwise than it is written', [pensions], 'ໜ້າທີ່'],
    ['lo', 'ກອງທຶນປະກັນ', 'of two words', [sewing], 'ກອງທຶນປະກັນສັງຄົມ'],
    ['lo', 'ຄົນງານ ໂຮງງານ', 'of two words with a space', [sewing], 'ຄົນງານ'],
    ['th', 'สังคม', 'inside a compound', [sewing], 'สังคม'],
    ['th', 'บำนาญ', 'between other words', [pensions], 'บำนาญ'],
    ['th', 'นํ้า', 'typed in more pieces', [wells], 'น้ำ'],
    ['km', 'សង្គម', 'between other words', [sewing], 'សង្គម'],
    ['km', 'សោធន', 'inside a compound', [pensions], 'សោធន'],
    ['km', 'ផ្ដល់', 'with a consonant that looks the same', [sewing, wells], 'ផ្តល់'],
    ['my', 'လုပ်သား', 'between other words', [sewing], 'လုပ်သား'],
    ['my', 'ပင်စင်', 'between other words', [pensions], 'ပင်စင်'],
    ['en', 'pensions', 'in letters of its own', [pensions], 'pension'],
  ])('%s: %s, %s', async (language, q, _, paths, marked) => {
    await search(language, q, async (page) => {
      expect((await foundPaths(page, language)).sort()).toEqual([...paths].sort());
      expect((await page.locator('main ol mark').allTextContents()).join(' ')).toContain(marked);
    });
  });

  it.each([
    ['lo', 'ມ້າ ຊ້າງ'],
    ['lo', 'ມ້າຊ້າງ'],
    ['lo', 'ບຳນານ ຊ້າງ'],
    ['th', 'ม้า ช้าง'],
    ['km', 'សេះ ដំរី'],
    ['my', 'မြင်း ဆင်'],
    ['lo', 'ຂດຽວ'],
    ['lo', 'ນານ'],
  ])('%s: no page has %s', async (language, q) => {
    await search(language, q, async (page) => {
      expect(await foundPaths(page, language)).toEqual([]);
      expect(await status(page).textContent()).toContain(q);
    });
  });

  it('find while a word is typed, letter by letter', async () => {
    await search('lo', 'ສັ', async (page) => {
      for (const typed of ['ງ', 'ຄ', 'ົ', 'ມ']) {
        const before = await field(page).inputValue();
        await ask(page, before + typed);
        expect(await foundPaths(page, 'lo'), before + typed).toContain(sewing);
      }
    });
  });

  it('name the word that no page has, and offer the others', async () => {
    await search('lo', 'ບຳນານຊ້າງ', async (page) => {
      expect(await status(page).textContent()).toContain('“ຊ້າງ”');
      await page.locator('[data-part="suggestions"] a').filter({ hasText: '“ບຳນານ”' }).click();
      await status(page).filter({ hasText: '“ບຳນານ”' }).waitFor();
      expect(await foundPaths(page, 'lo')).toEqual([pensions]);
    });
  });

  it('offer a word that holds what was typed', async () => {
    await search('lo', 'ນານ', async (page) => {
      await page.locator('[data-part="suggestions"] a').filter({ hasText: 'ບຳນານ' }).click();
      await status(page).filter({ hasText: '“ບຳນານ”' }).waitFor();
      expect(await foundPaths(page, 'lo')).toEqual([pensions]);
    });
  });
});

describe('figures', () => {
  const written = [
    '24280',
    '24,280',
    '24.280',
    '24\u202f280',
    '24 280',
    '٢٤٬٢٨٠',
    '໒໔.໒໘໐',
    '๒๔,๒๘๐',
    '២៤២៨០',
    '၂၄,၂၈၀',
  ];
  const shares = ['87.9', '87,9', '٨٧٫٩', '໘໗,໙'];

  it.each(languages)('are found in %s however they are typed', async (language) => {
    await search(language, 'x', async (page) => {
      for (const q of [...written, ...shares]) {
        await ask(page, q);
        expect(await foundPaths(page, language), q).toEqual([sewing]);
      }
      for (const q of ['24281', '"2428"', '87.8', '24.28']) {
        await ask(page, q);
        expect(await foundPaths(page, language), q).toEqual([]);
      }
    });
  });

  it.each(['', 'lo/', 'fr/', 'ar/'])(
    'of the garment result are found on the site that ships, in /%s',
    async (home) => {
      const siteUrl = inject('siteUrl');
      await visit(browser, `${siteUrl}${home}search/?q=x`, {}, async (page) => {
        await answered(page);
        for (const q of ['24280', '24,280', '24.280', '24\u202f280', '٢٤٬٢٨٠', '໒໔໒໘໐']) {
          await ask(page, q);
          const first = page.locator('main ol > li h3 a:visible').first();
          expect(await first.getAttribute('href'), q).toContain(`/${home}results/garment-wage-subsidy/`);
        }
      });
    },
  );
});

describe('the site that ships', () => {
  it.each([
    ['ສັງຄົມ', 'themes/social-protection/'],
    ['ບຳນານ', 'themes/pensions/'],
  ])('finds %s', async (q, path) => {
    const url = `${inject('siteUrl')}lo/search/?q=${encodeURIComponent(q)}`;
    await visit(browser, url, {}, async (page) => {
      await answered(page);
      const links = page.locator('main ol > li h3 a:visible');
      expect(await links.first().getAttribute('href')).toContain(`/lo/${path}`);
      expect(await links.count()).toBeGreaterThan(3);
    });
  });
});

describe('in Arabic and French', () => {
  it.each([
    ['ar', 'حماية', [pensions, sewing]],
    ['ar', 'الحماية', [pensions, sewing]],
    ['ar', 'والحماية', [pensions, sewing]],
    ['ar', 'بالحماية', [pensions, sewing]],
    ['ar', 'عمال', [pensions, sewing]],
    ['ar', 'للعمال', [pensions, sewing]],
    ['ar', 'معاشات', [pensions]],
    ['ar', 'الماء', [wells]],
    ['ar', 'ماء', [wells]],
    ['ar', 'قريه', [wells]],
    ['ar', 'مُعاشات', [pensions]],
    ['fr', 'santé', [pensions]],
    ['fr', 'sante', [pensions]],
    ['fr', 'SANTÉ', [pensions]],
    ['fr', 'œuvre', [pensions]],
    ['fr', 'oeuvre', [pensions]],
    ['fr', 'l’œuvre', [pensions]],
    ['fr', 'usine', [sewing]],
    ['fr', 'l’usine', [sewing]],
    ['fr', "d'usines", [sewing]],
    ['fr', 'eau', [wells]],
    ['pt-BR', 'protecao', [pensions]],
    ['pt-BR', 'Proteção', [pensions]],
  ])('%s: %s', async (language, q, paths) => {
    await search(language, q, async (page) => {
      expect((await foundPaths(page, language)).sort()).toEqual([...paths].sort());
    });
  });

  it('shows what is written, and marks the whole of it', async () => {
    await search('ar', 'حماية', async (page) => {
      const marks = await page.locator('main ol mark').allTextContents();
      expect(marks).toEqual(expect.arrayContaining(['حماية', 'الحماية', 'بالحماية']));
    });
  });
});

describe('the other languages', () => {
  it('are offered below what was found, with the same query', async () => {
    await search('lo', 'ສັງຄົມ', async (page) => {
      expect(await offers(page)).toEqual(
        [
          ['English', 'en', 'ltr', 'search/'],
          ['ไทย', 'th', 'ltr', 'th/search/'],
          ['ខ្មែរ', 'km', 'ltr', 'km/search/'],
          ['မြန်မာ', 'my', 'ltr', 'my/search/'],
          ['العربية', 'ar', 'rtl', 'ar/search/'],
          ['français', 'fr', 'ltr', 'fr/search/'],
          ['português (Brasil)', 'pt-BR', 'ltr', 'pt-BR/search/'],
        ].map((each) => [...each, 'ສັງຄົມ']),
      );
    });
  });

  it('are asked where nothing was found, and only those are offered that have it', async () => {
    await search('en', 'couture', async (page, seen) => {
      const link = page.getByRole('link', { name: '1 result in français' });
      await link.waitFor();
      expect((await offers(page)).map(([, language]) => language)).toEqual(['fr']);
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      expect(seen.errors).toEqual([]);
      await link.click();
      await page.waitForURL('**/fr/search/?q=couture');
      await answered(page);
      expect(await foundPaths(page, 'fr')).toEqual([sewing]);
    });
  });

  it('are asked in their own way', async () => {
    for (const [q, language] of [
      ['ສັງຄົມ', 'lo'],
      ['สังคม', 'th'],
      ['الحماية', 'ar'],
      ['ouvrière', 'fr'],
    ] as const) {
      await search('en', q, async (page) => {
        await page.getByRole('link', { name: /results? in/u }).waitFor();
        expect((await offers(page)).map(([, offered]) => offered)).toEqual([language]);
      });
    }
  });

  it('are all offered where none has it', async () => {
    await search('ar', 'zambia', async (page) => {
      await page.locator('[data-part="others"] a').first().waitFor();
      expect(await offers(page)).toHaveLength(languages.length - 1);
    });
  });

  it('are not offered where nothing is searched for', async () => {
    await visit(browser, searchUrl('lo', ''), {}, async (page) => {
      await page.locator('input[name="kind"]').first().waitFor({ state: 'attached' });
      expect(await page.locator('[data-part="elsewhere"]').isVisible()).toBe(false);
    });
  });
});

it.each([
  ['lo', 'ສັງຄົມ'],
  ['th', 'สังคม'],
  ['km', 'សង្គម'],
  ['my', '၂၄,၂၈၀'],
  ['ar', 'حماية'],
  ['fr', '24280'],
  ['fr', 'emploi'],
])('in %s the page for %s shows no trace of how it was found', async (language, q) => {
  await search(language, q, async (page) => {
    expect(await page.locator('main').textContent()).not.toMatch(/[`\u203f]|\p{Script=Cuneiform}/u);
  });
});

it('what is published is as it was written', () => {
  const pages = globSync('**/*.html', { cwd: dir });
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    expect(readFileSync(join(dir, page), 'utf8'), page).not.toMatch(/\u203f|\p{Script=Cuneiform}| lang="x-/u);
  }
});

it('loads the words of a language only for a query that needs them', async () => {
  for (const [language, q, words] of [
    ['en', 'pensions', []],
    ['lo', '24280', []],
    ['lo', 'ສັງຄົມ', ['words.lo.json']],
    ['th', 'สังคม', ['words.th.json']],
  ] as const) {
    await visit(browser, searchUrl(language, q), {}, async (page, { requests }) => {
      await answered(page);
      const loaded = requests.filter((url) => url.includes('/words.')).map((url) => url.split('/').at(-1));
      expect(loaded, q).toEqual(words);
    });
  }
});

describe.each([
  ['light at 1280 px', { colorScheme: 'light', viewport: desktop }],
  ['dark at 360 px', { colorScheme: 'dark', viewport: phone }],
] satisfies [string, BrowserContextOptions][])('in %s', (_, options) => {
  it.each([
    ['lo', 'ສັງຄົມ'],
    ['ar', 'حماية'],
    ['ar', 'couture'],
  ])('the search in %s for %s is accessible, and fits', async (language, q) => {
    await search(
      language,
      q,
      async (page) => {
        await page.locator('[data-part="others"] a:visible').first().waitFor();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
          .analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')}`),
        );
        expect(faults).toEqual([]);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(options.viewport.width);
      },
      options,
    );
  });
});

function searchUrl(language: string, q: string): string {
  return `${site.url}${language === 'en' ? '' : `${language}/`}search/?q=${encodeURIComponent(q)}`;
}

/** Opens the search page of a language with a query, and waits for its answer. */
async function search(
  language: string,
  q: string,
  look: (page: Page, seen: Seen) => Promise<void>,
  options: Parameters<typeof visitAgain>[2] = { viewport: desktop },
): Promise<void> {
  await visitAgain(browser, searchUrl(language, q), options, async (page, seen) => {
    await answered(page);
    await look(page, seen);
    expect(seen.errors).toEqual([]);
  });
}

/** The status says "Searching…" in some language, and then what the search has found. */
async function answered(page: Page): Promise<void> {
  await page.locator('main [data-part="outcome"]:not([hidden])').waitFor({ state: 'attached' });
  await page.waitForFunction(() =>
    /[“«"]/u.test(document.querySelector('main [role="status"]')?.textContent ?? ''),
  );
}

/** Asks for something else on the same page. What the status says may hold the words already: it is emptied before. */
async function ask(page: Page, q: string): Promise<void> {
  await status(page).evaluate((element) => element.replaceChildren());
  await field(page).fill(q);
  await status(page).filter({ hasText: q }).waitFor();
}

function status(page: Page) {
  return page.locator('main [role="status"]');
}

function field(page: Page) {
  return page.locator('main input[type="search"]');
}

async function foundPaths(page: Page, language: string): Promise<string[]> {
  const links = page.locator('main ol > li h3 a:visible');
  const urls = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const home = `${site.url}${language === 'en' ? '' : `${language}/`}`;
  return urls.map((url) => url.slice(home.length));
}

/** Name, language, direction, address and query of each language that is offered. */
async function offers(page: Page): Promise<(string | null)[][]> {
  const links = page.locator('[data-part="others"] a:visible');
  const found = await links.evaluateAll((all) =>
    all.map((link) => {
      const name = link.querySelector('bdi');
      const { href, hreflang } = link as HTMLAnchorElement;
      return [name?.textContent ?? null, name?.lang === hreflang ? hreflang : null, name?.dir ?? null, href];
    }),
  );
  return found.map(([name = null, language = null, direction = null, href]) => {
    const url = new URL(href ?? '');
    return [
      name,
      language,
      direction,
      url.href.split('?')[0]?.slice(site.url.length) ?? null,
      url.searchParams.get('q'),
    ];
  });
}
