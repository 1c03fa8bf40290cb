import { expect, it } from 'vitest';
import { joinPolicies, readPolicy, writePolicy } from '../../../src/finish/policy.ts';

it.each([
  ["default-src 'none'; img-src 'self' data:", "default-src 'none'; img-src 'self' data:"],
  [" default-src  'none' ;; IMG-SRC 'self';", "default-src 'none'; img-src 'self'"],
  ["img-src 'self'; img-src *", "img-src 'self'"],
  ['script-src', "script-src 'none'"],
  ['', ''],
])('reads and writes %j', (text, written) => {
  expect(writePolicy(readPolicy(text))).toBe(written);
});

it.each<[string, string[], string]>([
  ['one policy', ["default-src 'none'; img-src 'self'"], "default-src 'none'; img-src 'self'"],
  [
    'the sources of both',
    ["style-src 'sha256-a=' 'sha256-b='", "style-src 'sha256-b=' 'sha256-c='"],
    "style-src 'sha256-a=' 'sha256-b=' 'sha256-c='",
  ],
  ["no 'none' beside another source", ["script-src 'none'", "script-src 'self'"], "script-src 'self'"],
  [
    'what default-src stands in for',
    ["default-src 'none'", "default-src 'none'; connect-src 'self'"],
    "default-src 'none'; connect-src 'self'",
  ],
  [
    'nothing where one allows everything',
    ["default-src 'none'; base-uri 'none'", "default-src 'none'"],
    "default-src 'none'",
  ],
  ['nothing where one has no such directive', ["img-src 'self'", "style-src 'self'"], ''],
  [
    "no hash that would undo 'unsafe-inline'",
    ["style-src 'self' 'unsafe-inline'", "style-src 'sha256-a='"],
    "style-src 'self' 'unsafe-inline'",
  ],
])('joins to %s', (_what, policies, joined) => {
  expect(writePolicy(joinPolicies(policies.map(readPolicy)))).toBe(joined);
});
