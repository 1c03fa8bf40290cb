import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isEmbed, parsedPages, textOf } from '../support/parsed-pages.ts';
import { severalSites } from '../support/shared-site.ts';

describe.each(severalSites)('what programs read of %s', (_, content, build, builtFor) => {
  const { url } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as { url: string };
  const address = builtFor ?? `${url.replace(/\/$/u, '')}/`;
  let dir: string;
  let files: { path: string; elements: Element[]; text: string }[];

  beforeAll(async () => {
    dir = (await build()).dir;
    files = globSync(['**/*.md', '**/llms.txt'], { cwd: dir }).map((file) => {
      const markdown = readFileSync(join(dir, file), 'utf8');
      const root = markdownToHast(markdown, { features: { gfm: true } }) as Root;
      const elements: Element[] = [];
      const others: Nodes[] = [];
      visit(root, (node) => {
        if (node.type === 'element') elements.push(node);
        else if (node.type !== 'text' && node.type !== 'root') others.push(node);
      });
      // No HTML.
      expect(others, file).toEqual([]);
      return { path: file.replaceAll('\\', '/'), elements, text: textOf(root) };
    });
  });

  it('is there for each brief, and once for each language', () => {
    const pages = [...parsedPages(dir).values()].filter(
      ({ all, file }) =>
        !isEmbed(file) && !all('meta').some(({ properties }) => String(properties.httpEquiv) === 'refresh'),
    );
    const briefs = pages.filter(
      ({ file, all }) =>
        /(?:^|\/)(?<!embed\/)briefs\/(?!page\/)[^/]+\/index\.html$/u.test(file) && all('main').length > 0,
    );
    const homes = pages.filter(
      ({ file, all }) => all('main').length > 0 && /\/search\/index\.html$/u.test(`/${file}`),
    );
    const wanted = [
      ...briefs.map(({ file }) => file.replace('/index.html', '.md')),
      ...homes.map(({ file }) => file.replace('search/index.html', 'llms.txt')),
    ];
    expect(wanted.length).toBeGreaterThan(1);
    expect(files.map(({ path }) => path).sort()).toEqual(wanted.sort());
  });

  it('has one heading of the first level, no level skipped, and whole addresses that lead somewhere', () => {
    for (const { path, elements } of files) {
      const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/u.exec(tagName)?.[1] ?? []).map(Number);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      expect(
        levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1),
        `${path}: ${levels.join(' ')}`,
      ).toBe(true);
      const hrefs = elements.flatMap(({ tagName, properties }) =>
        tagName === 'a' &&
        properties.dataFootnoteRef === undefined &&
        properties.dataFootnoteBackref === undefined
          ? [String(properties.href)]
          : [],
      );
      expect(hrefs.length).toBeGreaterThan(0);
      for (const href of hrefs) {
        expect(href, path).toMatch(/^(?:https?:\/\/|mailto:|tel:)/u);
        const below = href.startsWith(address)
          ? decodeURI(href.slice(address.length)).replace(/#.*$/u, '')
          : undefined;
        if (below === undefined) continue;
        expect(
          existsSync(join(dir, below, below === '' || below.endsWith('/') ? 'index.html' : '')),
          href,
        ).toBe(true);
      }
    }
  });

  it('tells of a brief every sum and figure that its page tells', () => {
    const pages = parsedPages(dir);
    for (const { path, text } of files.filter(({ path }) => path.endsWith('.md'))) {
      const page = pages.get(`/${path.replace(/\.md$/u, '/')}`);
      const told =
        page?.all('span').filter(({ properties }) => [properties.className].flat().includes('num')) ?? [];
      const sums = told.map((one) => textOf(one)).filter((sum) => /\p{Nd}/u.test(sum));
      for (const sum of sums) expect(text.replace(/\s+/gu, ' '), path).toContain(sum);
    }
  });
});
