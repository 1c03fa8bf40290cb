import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { joinStyles } from '../../../src/finish/join-styles.ts';
import { guardPage } from '../../../src/finish/page-policy.ts';

const hashOf = (css: string) => `'sha256-${hash('sha256', css, 'base64')}'`;

function pageWith(content: string, vouched: readonly string[], body = ''): string {
  const policy = `<meta http-equiv="content-security-policy" content="style-src ${vouched.map(hashOf).join(' ')}">`;
  return `<head>${policy}${content}</head><body>${body}</body>`;
}

it('makes one style of several, in their order, in the place of the last, and the policy knows it', () => {
  const page = pageWith('<style>a{}</style><link rel="icon"><style>b{}</style><title>T</title>', [
    'a{}',
    'b{}',
    'c{}',
  ]);
  const { html } = guardPage(joinStyles(page));
  expect(html).toBe(pageWith('<link rel="icon"><style>a{}b{}</style><title>T</title>', ['a{}b{}']));
});

it.each([
  ['one style', pageWith('<style>a{}</style>', ['a{}'])],
  ['a style that the policy does not know', pageWith('<style>a{}</style><style>b{}</style>', ['a{}'])],
  ['words that look like a style', pageWith('<meta content="<style>x</style>"><style>a{}</style>', ['a{}'])],
  ['a style for some media', pageWith('<style media="print">a{}</style><style>b{}</style>', ['a{}', 'b{}'])],
  ['a style in the body', pageWith('<style>a{}</style>', ['a{}', 'b{}'], '<svg><style>b{}</style></svg>')],
  ['a page without policy', '<head><style>a{}</style><style>b{}</style></head>'],
  ['a page without head', '<style>a{}</style><style>b{}</style>'],
])('leaves %s alone', (_, page) => {
  expect(joinStyles(page)).toBe(page);
});

it('takes signs of replacement as they are written', () => {
  const page = pageWith("<style>a{content:'$&$1'}</style><style>b{}</style>", ["a{content:'$&$1'}", 'b{}']);
  expect(joinStyles(page)).toContain("<style>a{content:'$&$1'}b{}</style>");
});
