import { expect, it } from 'vitest';
import { sitemap } from '../../../src/formats/sitemap.ts';

const address = (path: string) => `https://x.example${path}`;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const set =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">';
const link = (language: string, path: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${address(path)}"/>`;

it.each<[string, Parameters<typeof sitemap>[0], string[]]>([
  ['nothing', [], ['']],
  [
    'one page in one language, without its alternates',
    [{ addresses: [{ language: 'en', address: address('/') }], otherwise: address('/') }],
    [`<url><loc>${address('/')}</loc></url>`],
  ],
  [
    'one page in two languages, each with all of them, itself too',
    [
      {
        addresses: [
          { language: 'pt-BR', address: address('/pt-BR/a/') },
          { language: 'en', address: address('/a/') },
        ],
        otherwise: address('/a/'),
      },
    ],
    ['/pt-BR/a/', '/a/'].map(
      (path) =>
        `<url><loc>${address(path)}</loc>${link('pt-BR', '/pt-BR/a/')}${link('en', '/a/')}${link('x-default', '/a/')}</url>`,
    ),
  ],
  [
    'addresses that XML would misread',
    [{ addresses: [{ language: 'en', address: address('/?a=1&b=<') }], otherwise: address('/') }],
    [`<url><loc>${address('/?a=1&amp;b=&lt;')}</loc></url>`],
  ],
])('tells of %s', (_, pages, lines) => {
  expect(sitemap(pages)).toBe(`${head}${set}\n${lines.join('\n')}\n</urlset>\n`);
});
