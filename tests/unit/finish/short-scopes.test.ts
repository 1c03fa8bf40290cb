import { hash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createShortScopes } from '../../../src/finish/short-scopes.ts';

const hashOf = (css: string) => `'sha256-${hash('sha256', css, 'base64')}'`;

function pageWith(css: string, body: string, vouched = [css]): string {
  const policy = vouched.map(hashOf).join(' ');
  return `<head><meta http-equiv="content-security-policy" content="style-src ${policy}"><style>${css}</style></head>${body}`;
}

it('gives a scope a short name, in the style and on its elements, and the policy follows', () => {
  const shorten = createShortScopes();
  const long = 'p[data-astro-cid-6h7fqh7m]{margin:0}';
  expect(shorten(pageWith(long, '<p data-astro-cid-6h7fqh7m>data-astro</p>'))).toBe(
    pageWith('p[data-0]{margin:0}', '<p data-0>data-astro</p>'),
  );
});

it('gives one scope one name on all pages, and no two the same', () => {
  const shorten = createShortScopes();
  const scopes = Array.from({ length: 400 }, (_, i) => `data-astro-cid-${String(i).padStart(8, 'a')}`);
  const names = scopes.map((long) => shorten(`<p ${long}>`));
  expect(new Set(names).size).toBe(400);
  // A word would be an attribute of the pages, such as `data-at`.
  expect(names.filter((name) => !/^<p data-(?:[a-z]|\d+)>$/u.test(name))).toEqual([]);
  expect(scopes.map((long) => shorten(`<p ${long}>`))).toEqual(names);
});

it('vouches for no style that the policy did not know', () => {
  const css = 'p[data-astro-cid-6h7fqh7m]{margin:0}';
  expect(createShortScopes()(pageWith(css, '', ['p{}']))).toContain(`style-src ${hashOf('p{}')}"`);
});
