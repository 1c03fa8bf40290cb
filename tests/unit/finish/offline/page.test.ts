import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageInFolder } from '../../../../src/finish/offline/page.ts';
import { styleInFolder } from '../../../../src/finish/offline/style.ts';

const site = {
  origin: 'https://a.example',
  base: '/base/',
  files: new Set(['/index.html', '/about/index.html', '/f.woff2', '/p.webp', '/q.webp', '/a&b/index.html']),
};
const file = '/about/index.html';
const inFolder = (html: string) => pageInFolder(html, file, site);
const hashOf = (text: string) => `'sha256-${hash('sha256', text, 'base64')}'`;

it.each<[before: string, after: string]>([
  ['<a href="/base/">', '<a href="../index.html">'],
  ['<a title="a > b" href="/base/" class="x">', '<a title="a > b" href="../index.html" class="x">'],
  ['<a title="see href=\'/base/\'" href="/base/">', '<a title="see href=\'/base/\'" href="../index.html">'],
  ['<form action="/base/about/">', '<form action="../about/index.html">'],
  [
    '<img src="/base/p.webp" srcset="/base/p.webp 1x, /base/q.webp 2x">',
    '<img src="../p.webp" srcset="../p.webp 1x, ../q.webp 2x">',
  ],
  ['<div style="background:url(/base/p.webp)">', '<div style="background:url(&quot;../p.webp&quot;)">'],
  [
    '<link rel="stylesheet" href="/base/p.css" media="print" crossorigin integrity="sha384-x">',
    '<link rel="stylesheet" href="https://a.example/base/p.css" media="print">',
  ],
  ['<a href="/base/a&amp;b/?x=1&amp;y=2">', '<a href="../a&amp;b/index.html?x=1&amp;y=2">'],
  [
    '<meta http-equiv="refresh" content="0; url=/base/about/">',
    '<meta http-equiv="refresh" content="0; url=../about/index.html">',
  ],
  // What is read, what is published, what is copied, and what is no page.
  ['<p>/base/about/</p>', '<p>/base/about/</p>'],
  [
    '<meta name="description" content="/base/ &lt; &amp;lt; &#34;">',
    '<meta name="description" content="/base/ &lt; &amp;lt; &#34;">',
  ],
  [
    '<link rel="canonical" href="https://a.example/base/about/">',
    '<link rel="canonical" href="https://a.example/base/about/">',
  ],
  [
    '<code>&lt;iframe src="https://a.example/base/embed/x/"&gt;</code>',
    '<code>&lt;iframe src="https://a.example/base/embed/x/"&gt;</code>',
  ],
  [
    '<script type="application/ld+json">{"url":"<a href=\\"/base/\\">"}</script>',
    '<script type="application/ld+json">{"url":"<a href=\\"/base/\\">"}</script>',
  ],
  // What a disk refuses, or does not need.
  ['<link rel="preload" href="/base/f.woff2" as="font" crossorigin>', ''],
  ['<link rel="modulepreload" href="/base/x.js">', ''],
  ['<script type="module" src="/base/_astro/x.js"></script><p>', '<p>'],
  ['<meta name="search" data-pagefind-meta="title[content]" content="X">', ''],
  [
    '<div data-search data-index="/base/pagefind/pagefind.js" data-words="{}">',
    '<div data-search data-words="{}">',
  ],
])('writes %s as %s', (before, after) => {
  expect(inFolder(before)).toBe(after);
});

describe('the policy of a page', () => {
  const style = '@font-face{src:url(/base/f.woff2)format("woff2")}';
  const changed = '@font-face{src:url("../f.woff2")format("woff2")}';
  const meta = (styles: string, scripts = "'none'", more = '') =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${scripts}; style-src ${styles}${more}">`;

  it('follows a style that has changed, and no other', () => {
    const page = (css: string) =>
      `${meta(`${hashOf(css)} ${hashOf('p{}')}`)}<style>${css}</style><style>p{}</style>`;
    expect(inFolder(page(style))).toBe(page(changed));
  });

  it('lets the search run its own script, and fetch nothing', () => {
    const html = `<head>${meta(hashOf(style), "'self' 'wasm-unsafe-eval'", "; connect-src 'self'")}</head><body><style>${style}</style></body>`;
    const script = 'search("$&")';
    const pages = '[{"title":"</script><b>$1"}]';
    const found = pageInFolder(html, file, site, { script, pages });
    expect(found).toBe(
      `<head>${meta(hashOf(changed), hashOf(script))}</head><body><style>${changed}</style>` +
        '<script type="application/json" data-pages>[{"title":"\\u003c/script>\\u003cb>$1"}]</script>' +
        `<script>${script}</script></body>`,
    );
  });
});

it.each([
  ['a{b:url(/base/p.webp)}', 'a{b:url("../p.webp")}'],
  ['a{b:url("/base/p.webp")}', 'a{b:url("../p.webp")}'],
  ["a{b:url( '/base/p.webp' )}", 'a{b:url("../p.webp")}'],
  ['a{b:url(data:image/png;base64,AA)}', 'a{b:url(data:image/png;base64,AA)}'],
  ['a{fill:url(#hatch)}', 'a{fill:url(#hatch)}'],
])('writes the style %s as %s', (before, after) => {
  expect(styleInFolder(before, '/paper/en.css', site)).toBe(after);
});
