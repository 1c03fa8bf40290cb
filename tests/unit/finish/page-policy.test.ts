import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { guardPage } from '../../../src/finish/page-policy.ts';
import { writePolicy } from '../../../src/finish/policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const page = (policy: string, rest: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title>${rest}${meta(policy)}</head><body></body></html>`;

const red = '<style>p{color:red}</style>';
const script = '<script type="module" src="/_astro/a.js"></script>';

it.each<[string, string, string, string]>([
  [
    'keeps the hashes of the styles it has',
    `style-src 'none' ${hash('a{}')} ${hash('p{color:red}')}`,
    red,
    `style-src ${hash('p{color:red}')}`,
  ],
  ['never adds a hash', `style-src ${hash('a{}')}`, red, "style-src 'none'"],
  ['has no word for styles where there are none', `style-src 'none' ${hash('a{}')}`, '', "style-src 'none'"],
  [
    'loads no stylesheet where there is none',
    `style-src 'self' ${hash('p{color:red}')}`,
    red,
    `style-src ${hash('p{color:red}')}`,
  ],
  [
    'loads its stylesheet',
    "style-src 'self'",
    '<link rel="stylesheet" href="/paper/en.css" media="print">',
    "style-src 'self'",
  ],
  ['loads no script where there is none', `script-src 'self' ${hash('b()')}`, '', "script-src 'none'"],
  ['loads its script', `script-src 'self' ${hash('b()')}`, script, "script-src 'self'"],
  [
    'runs its inline script',
    `script-src 'self' ${hash('b()')}`,
    '<script>b()</script>',
    `script-src 'self' ${hash('b()')}`,
  ],
  [
    'takes data for no script',
    "script-src 'self'",
    '<script type="application/ld+json">{}</script>',
    "script-src 'none'",
  ],
  [
    'leaves the rest',
    "default-src 'none';img-src 'self';base-uri 'none'",
    red,
    "default-src 'none'; img-src 'self'; base-uri 'none'",
  ],
])('a page %s', (_what, emitted, rest, narrow) => {
  const { html, policy } = guardPage(page(emitted, rest));
  expect(policy && writePolicy(policy)).toBe(narrow);
  expect(html).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${meta(narrow)}<title>A</title>${rest}</head><body></body></html>`,
  );
});

it('leaves a page without a policy as it is', () => {
  const html = `<!DOCTYPE html><html><head>${red}</head></html>`;
  expect(guardPage(html)).toEqual({ html });
});

it('gives the same page each time, whatever the order of the hashes', () => {
  const [a, b] = [hash('a{}'), hash('p{color:red}')];
  const rest = `${red}<style>a{}</style>`;
  expect(guardPage(page(`style-src ${a} ${b}`, rest))).toEqual(guardPage(page(`style-src ${b} ${a}`, rest)));
});
