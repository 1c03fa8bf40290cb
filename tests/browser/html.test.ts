import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, notFoundPage } from '../support/built-pages.ts';

const siteDir = inject('siteDir');
const pages = [...builtPages(), notFoundPage()];

/** The recommended rules, but for those about how HTML is written rather than what it means. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});

it('builds pages', () => {
  expect(pages.length).toBeGreaterThan(1);
});

it.each(globSync('**/*.html', { cwd: siteDir, exclude: ['pagefind/**'] }).sort())(
  '%s is valid HTML',
  async (file) => {
    const report = await validator.validateString(readFileSync(join(siteDir, file), 'utf8'));
    const messages = report.results.flatMap((result) => result.messages);
    expect(
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    ).toEqual([]);
  },
);

describe.each(pages)('/$path', ({ html }) => {
  it('says its language', () => {
    expect(html).toMatch(/<html\b[^>]*\slang="?[a-z]{2,3}\b/);
  });

  it('has one h1 and one title', () => {
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(titlesOf(html)).toHaveLength(1);
    expect(titlesOf(html)[0]).not.toBe('');
  });
});

it('gives no two pages the same title', () => {
  const byTitle = Object.groupBy(pages, ({ html }) => titlesOf(html)[0] ?? '');
  const shared = Object.entries(byTitle).filter(([, same = []]) => same.length > 1);
  expect(shared.map(([title, same = []]) => `${title}: ${same.map(({ path }) => path).join(', ')}`)).toEqual(
    [],
  );
});

/** Titles of the document; an SVG's title has no place in the head. */
function titlesOf(html: string): string[] {
  const [head = ''] = html.split(/<body\b|<\/head>/);
  return [...head.matchAll(/<title>([\s\S]*?)<\/title>/g)].map(([, title = '']) => title.trim());
}
