import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { textOf } from '../parsed-pages.ts';
import { entriesOf, languagesOf, pathOf } from './content.ts';
import { metaOf } from './head.ts';
import { pathIn } from './language.ts';
import { type Page, type Site, all } from './site.ts';

/**
 * Each ask, and each brief with asks, has a small page for frames in every language, and the line that shows it stands
 * on its own page. Nothing else has one.
 */
export function embeds(site: Site): string[] {
  const due = languagesOf(site.content).flatMap((language) =>
    framedPaths(site).map((path) => ({
      page: pathIn(language, path, site),
      embed: pathIn(language, `embed/${path}`, site),
    })),
  );
  const built = site.pages.filter(({ kind }) => kind === 'embed').map(({ path }) => path);
  return [
    ...due.flatMap(({ page, embed }) => faultsOf(pageAt(page, site), pageAt(embed, site), embed, site)),
    ...built
      .filter((path) => !due.some(({ embed }) => embed === path))
      .map((path) => `/${path}: is for frames, and nothing offers it`),
  ];
}

function framedPaths({ content }: Site): string[] {
  const asks = entriesOf(content, 'asks');
  const briefs = entriesOf(content, 'briefs').filter(({ id }) => asks.some(({ data }) => data.brief === id));
  return [...asks, ...briefs].flatMap((entry) => pathOf(entry) ?? []);
}

function faultsOf(page: Page | undefined, embed: Page | undefined, path: string, site: Site): string[] {
  if (!page || !embed) return [`/${path}: is not there`];
  const lines = all(page, 'code')
    .map(textOf)
    .filter((text) => text.startsWith('<iframe'));
  const frames = lines.flatMap(framesIn);
  const [frame = {}] = frames;
  const canonical = all(embed, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
  const checks: [boolean, string][] = [
    [lines.length === 1 && frames.length === 1, `is offered by ${lines.length} lines of its page`],
    [frame['src'] === site.address + path, `its line shows ${String(frame['src'])}`],
    [isCalled(page, frame['title']), `its line is called ${String(frame['title'])}`],
    [titleOf(embed) === titleOf(page), `is called ${titleOf(embed)}`],
    [canonical?.properties.href === site.address + page.path, 'does not name its page as canonical'],
    [metaOf(embed, 'robots') === 'noindex', 'may be listed'],
    [all(embed, 'base').some(({ properties }) => properties.target === '_top'), 'opens pages in its frame'],
    [all(embed, 'script', 'iframe', 'form', 'img').length === 0, 'holds more than words and drawings'],
    [all(embed, 'link').length === 1, 'loads a file'],
  ];
  return checks.flatMap(([holds, fault]) => (holds ? [] : [`/${path}: ${fault}`]));
}

// In a title, words that run the other way are kept apart by signs that nobody sees.
function isCalled(page: Page, name: unknown): boolean {
  const title = titleOf(page).replace(/[\u2066-\u2069]/gu, '');
  return typeof name === 'string' && name !== '' && title.startsWith(`${name} – `);
}

function pageAt(path: string, { pages }: Site): Page | undefined {
  return pages.find((page) => page.path === path);
}

function titleOf(page: Page): string {
  return textOf(all(page, 'title')[0] ?? page.root);
}

function framesIn(line: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  visit(htmlToHast(line) as unknown as Root, 'element', ({ tagName, properties }) => {
    if (tagName === 'iframe') found.push(properties);
  });
  return found;
}
