import { AxeBuilder } from '@axe-core/playwright';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { builtLanguages, builtPages } from '../support/built-pages.ts';
import { newPage } from '../support/new-page.ts';
import { desktop, phone, requestsToOthers, visit } from '../support/visit.ts';

const siteUrl = inject('siteUrl');
const searchUrl = `${siteUrl}search/`;
const [language] = builtLanguages();
const pages = builtPages().filter((page) => page.language === language);
/** What is worth finding: all but the home page, lists and the search itself. */
const entries = pages.filter(
  ({ kind }) => kind.endsWith('/*') || ['about', 'accessibility', 'privacy'].includes(kind),
);
const pathsOf = (kind: string) => pages.filter((page) => page.kind === kind).map(({ path }) => path);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

describe('finds the right page first', () => {
  it.each([
    ['garment', 'results/garment-wage-subsidy/'],
    ['GARMENTS', 'results/garment-wage-subsidy/'],
    ['garm', 'results/garment-wage-subsidy/'],
    ['wage subsidy', 'results/garment-wage-subsidy/'],
    ['750,000', 'funding/phase-1/'],
    ['750000', 'funding/phase-1/'],
    ['US$ 750 000', 'funding/phase-1/'],
    ['phase 1', 'funding/phase-1/'],
    ['1.3', 'sdg/1.3/'],
    ['pension', 'themes/pensions/'],
    ['ILO', 'organisations/ilo/'],
    ['24280', 'results/garment-wage-subsidy/'],
    ['24,280', 'results/garment-wage-subsidy/'],
    ['٢٤٬٢٨٠', 'results/garment-wage-subsidy/'],
    ['໒໔໒໘໐', 'results/garment-wage-subsidy/'],
    ['"partial unemployment benefit"', 'results/garment-wage-subsidy/'],
  ])('%s: /%s', async (query, path) => {
    await search({ q: query }, async (page) => {
      expect((await foundPaths(page))[0]).toBe(path);
      expect(await status(page).textContent()).toContain(query);
    });
  });

  it('the card of everyone who is looked for by surname', async () => {
    const people = await namesOfPeople();
    expect(people.length).toBeGreaterThan(1);
    for (const { surname, path } of people) {
      await search({ q: surname }, async (page) => {
        expect((await foundPaths(page))[0], surname).toBe(path);
      });
    }
  });

  it('and shows no trace of how it was found', async () => {
    for (const q of ['750,000', '1.3', '24280', 'number 87.9']) {
      await search({ q }, async (page) => {
        expect(await page.locator('main').textContent()).not.toMatch(/[\u2061\u203f]/u);
      });
    }
  });
});

describe('a result', () => {
  it('says its kind and date or amount, and marks what was looked for', async () => {
    await search({ q: '750,000' }, async (page) => {
      const first = page.locator('main ol > li').first();
      expect(await first.locator('p').first().textContent()).toBe('Request\u00A0· US$750,000');
      expect(await first.locator('mark').allTextContents()).toContain('US$750,000');
    });
    await search({ q: 'garment' }, async (page) => {
      const first = page.locator('main ol > li').first();
      expect(await first.locator('p').first().textContent()).toContain('Result\u00A0· August 2021');
      expect(await first.locator('h3 mark').allTextContents()).toEqual(['garment']);
    });
  });

  it('leads to at most three sections, which exist', async () => {
    await search({ q: 'protection' }, async (page) => {
      const items = await page.locator('main ol > li').all();
      const counts = await Promise.all(items.map((item) => item.locator('ul a').count()));
      expect(Math.max(...counts)).toBe(3);
      const links = await page
        .locator('main ol ul a')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const link of new Set(links)) {
        const { pathname, hash } = new URL(link);
        const target = pages.find(({ url }) => new URL(url).pathname === pathname);
        expect(target?.html, link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
    });
  });
});

describe('filters', () => {
  it('narrow down to the three asks over a million', async () => {
    await search({}, async (page) => {
      await page.getByRole('checkbox', { name: 'Request' }).check();
      await page.locator('summary', { hasText: 'Size of request' }).click();
      await page.getByLabel('Over 1 million').check();
      await shows(page, '3 results');
      expect((await foundPaths(page)).sort()).toEqual([
        'funding/national-social-security-fund/',
        'funding/phase-2/',
        'funding/phase-3/',
      ]);
      expect(new URL(page.url()).searchParams.toString()).toBe('kind=Request&size=Over+1+million');
    });
  });

  it('are those of the address, so that a search can be sent', async () => {
    await search({ kind: 'Request', size: 'Over 1 million', sort: 'amount' }, async (page) => {
      await shows(page, '3 results');
      expect(await page.getByRole('checkbox', { name: 'Request' }).isChecked()).toBe(true);
      expect(await page.getByLabel('Over 1 million').isChecked()).toBe(true);
      expect(await page.getByLabel('Sort by').inputValue()).toBe('amount');
      expect(await foundPaths(page)).toEqual([
        'funding/phase-3/',
        'funding/phase-2/',
        'funding/national-social-security-fund/',
      ]);
    });
  });

  it('count what they would show: of one kind everything, of two their sum', async () => {
    await search({ kind: 'Organisation' }, async (page) => {
      await shows(page, `${pathsOf('organisations/*').length} results`);
      expect(await countBeside(page, 'Organisation')).toBe(pathsOf('organisations/*').length);
      expect(await countBeside(page, 'Theme')).toBe(pathsOf('themes/*').length);
      await page.getByRole('checkbox', { name: 'Theme' }).check();
      await shows(page, `${pathsOf('organisations/*').length + pathsOf('themes/*').length} results`);
      await page.getByRole('button', { name: 'Remove all filters' }).click();
      await page.getByRole('heading', { name: 'Everything on this site' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('offer only what has values, by names people use', async () => {
    await search({ q: 'garment' }, async (page) => {
      const names = await page.locator('main details details:visible > summary').allTextContents();
      expect(names).toEqual(['Kind', 'Status', 'Country', 'Theme', 'Global goal', 'Organisation', 'Year']);
      await page.locator('summary', { hasText: 'Global goal' }).click();
      expect(await countBeside(page, 'Target 1.3')).toBeGreaterThan(0);
    });
  });

  it('know every entry of the site, and nothing else', async () => {
    await search({}, async (page) => {
      const kinds = await page
        .locator('input[name="kind"]')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
      await page.goto(`${searchUrl}?${new URLSearchParams(kinds.map((kind) => ['kind', kind]))}`);
      await shows(page, `${entries.length} results`);
      while (await page.getByRole('button', { name: 'Show ' }).isVisible()) {
        const before = (await foundPaths(page)).length;
        await page.getByRole('button', { name: 'Show ' }).click();
        await page.locator('main ol > li').nth(before).waitFor();
      }
      expect((await foundPaths(page)).sort()).toEqual(entries.map(({ path }) => path).sort());
    });
  });
});

it('shows twenty at a time, and takes the reader on to the next', async () => {
  await search({ kind: ['Organisation', 'Theme'] }, async (page) => {
    const all = pathsOf('organisations/*').length + pathsOf('themes/*').length;
    expect(all).toBeGreaterThan(20);
    await page.locator('main ol > li').nth(19).waitFor();
    expect(await page.locator('main ol > li').count()).toBe(20);
    await page.getByRole('button', { name: `Show ${all - 20} more` }).click();
    await page
      .locator('main ol > li')
      .nth(all - 1)
      .waitFor();
    expect(await page.locator('main ol > li').count()).toBe(all);
    const next = page.locator('main ol > li').nth(20).locator('h3 a');
    expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'Show ' }).count()).toBe(0);
  });
});

it('sorts by date and by amount, and loses nothing by it', async () => {
  await search({ q: 'protection' }, async (page) => {
    const byRelevance = await foundPaths(page);
    await page.getByLabel('Sort by').selectOption('Newest first');
    await page.waitForURL('**sort=date**');
    await page.locator('main ol > li p').first().filter({ hasText: 'June 2023' }).waitFor();
    const dates = await page.locator('main ol > li > p:first-child').allTextContents();
    const years = dates
      .filter((text) => !text.includes('US$'))
      .map((text) => /\d{4}/.exec(text)?.[0])
      .filter(Boolean);
    expect(years).toEqual([...years].sort().reverse());
    expect((await foundPaths(page)).sort()).toEqual([...byRelevance].sort());
    await page.getByLabel('Sort by').focus();
    await page.getByLabel('Sort by').selectOption('Largest amount');
    await page.locator('main ol > li p').first().filter({ hasText: 'US$2,000,000' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-sort');
  });
});

describe('the address', () => {
  it('follows what is typed in one step of the history, and back undoes it', async () => {
    await search({ q: 'garment' }, async (page) => {
      const steps = await page.evaluate(() => history.length);
      await field(page).fill('');
      await field(page).pressSequentially('pension', { delay: 60 });
      await shows(page, '“pension”');
      expect(new URL(page.url()).search).toBe('?q=pension');
      expect(await page.title()).toContain('pension');
      expect(await page.evaluate(() => history.length)).toBe(steps + 1);
      await field(page).press('Enter');
      await field(page).fill('crisis');
      await shows(page, '“crisis”');
      expect(await page.evaluate(() => history.length)).toBe(steps + 2);
      await page.goBack();
      await shows(page, '“pension”');
      expect(await field(page).inputValue()).toBe('pension');
      await page.goBack();
      await shows(page, '“garment”');
      await page.goForward();
      await shows(page, '“pension”');
    });
  });

  it('is that of the box on every other page', async () => {
    await visit(browser, siteUrl, { viewport: desktop }, async (page) => {
      await page.getByRole('searchbox').fill('garment');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(`${searchUrl}?q=garment`);
      await shows(page, '5 results for “garment”');
    });
  });
});

describe('without a mouse', () => {
  it('a slash leads to the field, Escape empties it', async () => {
    await search({ q: 'garment' }, async (page) => {
      await page.keyboard.press('/');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-field');
      expect(await field(page).inputValue()).toBe('garment');
      await page.keyboard.press('End');
      await page.keyboard.type('/');
      expect(await field(page).inputValue()).toBe('garment/');
      await page.keyboard.press('Escape');
      expect(await field(page).inputValue()).toBe('');
      await page.getByRole('heading', { name: 'Everything on this site' }).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('goes from the field to filters, order and results in turn', async () => {
    await search({ q: 'garment' }, async (page) => {
      await field(page).focus();
      const stops: string[] = [];
      for (let i = 0; i < 60 && !stops.includes('results'); i += 1) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const at = document.activeElement;
          if (at?.matches('summary, input[type="checkbox"]')) return 'filters';
          return at?.closest('ol') ? 'results' : (at?.tagName.toLowerCase() ?? '');
        });
        if (stops.at(-1) !== stop) stops.push(stop);
      }
      expect(stops).toEqual(['button', 'filters', 'select', 'results']);
    });
  });

  it('arrows go through the results and back to the field', async () => {
    await search({ q: 'garment' }, async (page) => {
      await field(page).focus();
      for (const [key, place] of [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', -1],
      ] as const) {
        await page.keyboard.press(key);
        const at = await page.evaluate(() =>
          [...document.querySelectorAll('main ol h3 a')].indexOf(document.activeElement!),
        );
        expect(at).toBe(place);
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${siteUrl}results/garment-wage-subsidy/`);
    });
  });

  it('a tick keeps its focus', async () => {
    await search({ q: 'protection' }, async (page) => {
      await page.getByRole('checkbox', { name: 'Result' }).focus();
      await page.keyboard.press('Space');
      await shows(page, '2 results');
      expect(
        await page
          .getByRole('checkbox', { name: 'Result' })
          .evaluate((box) => box === document.activeElement),
      ).toBe(true);
    });
  });
});

describe('when nothing is found', () => {
  it.each(['aardvark', 'India', 'zzzz', '7500001', '?!'])(
    '%s finds nothing, not what begins like it',
    async (q) => {
      await search({ q }, async (page) => {
        await shows(page, `Nothing was found for “${q}”.`);
        expect(await foundPaths(page)).toEqual([]);
        await page.getByRole('link', { name: 'See everything on this site' }).click();
        await page.getByRole('heading', { name: 'Everything on this site' }).waitFor();
      });
    },
  );

  it('offers another spelling', async () => {
    await search({ q: 'garmnet' }, async (page) => {
      await page.getByText('Did you mean').waitFor();
      await page.evaluate(() => Object.assign(window, { same: true }));
      await page.getByRole('link', { name: 'garment', exact: true }).click();
      await shows(page, '5 results for “garment”');
      expect(await page.evaluate(() => 'same' in window), 'the page was not loaded again').toBe(true);
      expect(await field(page).inputValue()).toBe('garment');
    });
  });

  it('names the word that no page has, and offers the others', async () => {
    await search({ q: 'garment zambia' }, async (page) => {
      await shows(page, 'No page has “zambia”.');
      await page.getByRole('link', { name: '5 results for “garment”' }).click();
      await shows(page, '5 results for “garment”');
    });
  });

  it('offers to remove the filters', async () => {
    await search({ q: 'pension', kind: 'Person' }, async (page) => {
      await shows(page, 'Nothing was found for “pension”.');
      await page.getByRole('link', { name: /results without the filters/ }).click();
      await shows(page, /results? for “pension”/u);
      expect(new URL(page.url()).search).toBe('?q=pension');
    });
  });
});

describe('the index of everything', () => {
  it('lists every page when there is no script', async () => {
    await visit(browser, searchUrl, { viewport: phone, javaScriptEnabled: false }, async (page) => {
      const links = await page
        .locator('main a:visible')
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      expect(entries.map(({ url }) => url).filter((url) => !links.includes(url))).toEqual([]);
      expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript.');
      expect(await page.getByText('Narrow down').isVisible()).toBe(false);
      await page.getByRole('searchbox').fill('garment');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL(`${searchUrl}?q=garment`);
    });
  });

  it('makes way for a search', async () => {
    await search({}, async (page) => {
      const everything = page.getByRole('heading', { name: 'Everything on this site' });
      expect(await everything.isVisible()).toBe(true);
      await field(page).fill('garment');
      await shows(page, '5 results');
      expect(await everything.isVisible()).toBe(false);
      await field(page).fill('');
      await everything.waitFor();
      expect(await status(page).textContent()).toBe('');
    });
  });

  it('is there when the search cannot start', async () => {
    const page = await newPage(browser);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${searchUrl}?q=garment`);
    await shows(page, 'The search could not be started.');
    expect(await page.getByRole('heading', { name: 'Everything on this site' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe.each([
  ['light at 1280 px', { colorScheme: 'light', viewport: desktop }],
  ['dark at 360 px', { colorScheme: 'dark', viewport: phone }],
] satisfies [string, BrowserContextOptions][])('in %s', (_name, options) => {
  it.each([{ q: 'protection', kind: 'Request' }, { q: 'garmnet zambia' }, {}])(
    'is accessible with %j',
    async (asked) => {
      const look = async (page: Page) => {
        // What is offered where nothing was found comes last.
        if ('q' in asked) await page.locator('[data-part="others"] a:visible').first().waitFor();
        if (asked.q?.includes('zambia')) await page.locator('[data-part="suggestions"] a').first().waitFor();
        await accessible(page);
      };
      await search(asked, look, options);
    },
  );
});

it('does not scroll sideways at 360 px, and keeps the filters folded', async () => {
  await search(
    { q: 'protection' },
    async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        phone.width,
      );
      expect(await page.getByRole('checkbox', { name: 'Request' }).isVisible()).toBe(false);
      await page.getByText('Narrow down').click();
      await page.getByRole('checkbox', { name: 'Request' }).check();
      await shows(page, '5 results');
      expect(await page.getByText('Narrow down').textContent()).toBe('Narrow down (1)');
    },
    { viewport: phone },
  );
});

it('asks nothing of others', async () => {
  await visit(browser, `${searchUrl}?q=garment`, {}, async (page, seen) => {
    await shows(page, '5 results');
    expect(seen.errors).toEqual([]);
    expect(requestsToOthers(seen)).toEqual([]);
  });
});

it('weighs little', () => {
  const dir = inject('siteDir');
  const html = readFileSync(join(dir, 'search/index.html'));
  const [script = '', ...others] = globSync('_astro/*.js', { cwd: dir });
  expect(others).toEqual([]);
  expect(gzipSync(html).length).toBeLessThanOrEqual(30_000);
  expect(gzipSync(readFileSync(join(dir, script))).length).toBeLessThanOrEqual(9_900);
  expect(globSync('pagefind/pagefind-*{ui,highlight}*', { cwd: dir })).toEqual([]);
});

type Asked = Record<string, string | string[]>;

/** Opens the search page with what is asked for, and waits for its answer. */
async function search(
  asked: Asked,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = { viewport: desktop },
) {
  const parameters = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  await visit(browser, `${searchUrl}?${parameters}`, options, async (page, seen) => {
    const idle = Object.keys(asked).length === 0;
    if (idle) await page.locator('input[name="kind"]').first().waitFor({ state: 'attached' });
    else await status(page).filter({ hasNotText: 'Searching' }).filter({ hasText: /./ }).waitFor();
    await look(page);
    expect(seen.errors).toEqual([]);
  });
}

function status(page: Page) {
  return page.locator('main [role="status"]');
}

function field(page: Page) {
  return page.getByLabel('Search this site');
}

async function shows(page: Page, text: string | RegExp): Promise<void> {
  await status(page).filter({ hasText: text }).waitFor();
}

async function foundPaths(page: Page): Promise<string[]> {
  const links = page.locator('main ol > li h3 a:visible');
  const urls = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  return urls.map((url) => url.slice(siteUrl.length));
}

async function countBeside(page: Page, label: string): Promise<number> {
  const text = await page
    .locator('label:visible', { hasText: label })
    .first()
    .locator('span')
    .last()
    .textContent();
  return Number(text);
}

/** Who is on the list of people, each with the last word of their name. */
async function namesOfPeople(): Promise<{ surname: string; path: string }[]> {
  const people: { surname: string; path: string }[] = [];
  await visit(browser, `${siteUrl}contacts/`, {}, async (page) => {
    for (const path of pathsOf('contacts/*')) {
      const name = await page.locator(`main a[href$="/${path}"]`).first().textContent();
      people.push({ surname: name?.trim().split(/\s+/u).at(-1) ?? '', path });
    }
  });
  return people;
}

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'])
    .analyze();
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`)),
  ).toEqual([]);
}
