import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/model/model.ts';
import { renderProse } from '../../../src/data/body.ts';
import type { Passage } from '../../../src/model/prose.ts';
import { hostileMarkdown } from '../../support/hostile-markdown.ts';

// None of these texts passes the checks. The page must be harmless all the same.
const model = {
  asks: [{ id: 'wells' }],
  results: [],
  contacts: [],
  briefs: [],
  countries: [],
} as unknown as Model;
const passages = (text: string, format: 'md' | 'mdx') =>
  renderProse({ text, format, owner: { id: 'own' } }, model, {
    href: (address) => `/base${address}`,
    footnotesIn: () => ({ label: 'Notes', back: 'Back' }),
  }).passages;
const html = (all: readonly Passage[]): string =>
  all
    .map((passage) =>
      passage.kind === 'html' ? passage.html : passage.kind === 'callout' ? html(passage.passages) : '',
    )
    .join('');

const elements = new Set(
  'a blockquote br code del div em h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'ariaDescribedBy ariaLabel checked className dataFootnoteBackref dataFootnoteRef dataFootnotes disabled href id rel start tabIndex title type'.split(
    ' ',
  ),
);

/** What a page may not hold, found in HTML as a browser reads it. */
function dangers(text: string): string[] {
  const found: string[] = [];
  visit(htmlToHast(text, { fragment: true }) as Root, 'element', ({ tagName, properties }) => {
    if (!elements.has(tagName)) found.push(`<${tagName}>`);
    found.push(...Object.keys(properties).filter((name) => !attributes.has(name)));
    if (
      properties.href !== undefined &&
      !/^(https?:|mailto:|tel:|#|\/base\/(?!\/))/u.test(String(properties.href))
    )
      found.push(String(properties.href));
  });
  return found;
}

it.each([
  ['<script>x</script>', '<script>'],
  ['<p onclick="x">a</p>', 'onClick'],
  ['<a href="javascript:x">a</a>', 'javascript:x'],
  ['<a href="//evil.example">a</a>', '//evil.example'],
  ['<p style="color:red">a</p>', 'style'],
])('a danger is seen: %s', (text, danger) => {
  expect(dangers(text)).toEqual([danger]);
});

describe.each(['md', 'mdx'] as const)('in .%s', (format) => {
  it.each(hostileMarkdown)('harmless: %j', (text) => {
    expect(dangers(html(passages(text, format)))).toEqual([]);
  });

  it('is no way to forge a piece', () => {
    const forged = hostileMarkdown.filter((text) => !/::ask|<Ask/u.test(text));
    expect(forged.flatMap((text) => passages(text, format)).filter(({ kind }) => kind === 'asks')).toEqual(
      [],
    );
  });

  const n = 10_000;
  it.each([
    ['lists', '- '.repeat(n)],
    ['quotations', '> '.repeat(n)],
    ['brackets', '['.repeat(n) + 'x' + ']'.repeat(n)],
    ['links', '['.repeat(n) + 'x' + '](/a/)'.repeat(n)],
    ['stars', '*'.repeat(n) + 'x' + '*'.repeat(n)],
    ['elements', '<div>'.repeat(n)],
    ['callouts of MDX', '<Callout>\n'.repeat(n) + 'x' + '\n</Callout>'.repeat(n)],
    ['callouts', Array.from({ length: 1000 }, (_, i) => `${':'.repeat(1003 - i)}callout`).join('\n')],
    ['braces', '{'.repeat(n) + '}'.repeat(n)],
  ])('ten thousand %s deep', (_, text) => {
    expect(dangers(html(passages(text, format)))).toEqual([]);
  });
});
