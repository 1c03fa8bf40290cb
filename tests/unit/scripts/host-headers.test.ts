import { expect, it } from 'vitest';
import { headersFor, parseHostHeaders } from '../../../scripts/host-headers.ts';

const file = `
# everywhere
/*
  X-Frame-Options: DENY
  Cache-Control: no-cache

/fonts/*
  Cache-Control: public, max-age=31536000
/open/:name/
  ! X-Frame-Options
https://preview.example/*
  X-Robots-Tag: noindex
`;

it.each([
  ['/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
  ['/fonts/a.woff2', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache, public, max-age=31536000' }],
  ['/open/page/', { 'Cache-Control': 'no-cache' }],
  ['/open/page/below/', { 'X-Frame-Options': 'DENY', 'Cache-Control': 'no-cache' }],
])('adds up the rules that match %s', (path, headers) => {
  expect(Object.fromEntries(headersFor(parseHostHeaders(file), path))).toEqual(headers);
});

it('takes a value with colons whole', () => {
  const rules = parseHostHeaders("/*\n  Content-Security-Policy: default-src 'self'; img-src data: https:");
  expect(headersFor(rules, '/')).toEqual(
    new Map([['Content-Security-Policy', "default-src 'self'; img-src data: https:"]]),
  );
});
