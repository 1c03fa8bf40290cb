import { describe, expect, it } from 'vitest';
import { answeredAs, oldAddressRemedy, pathOnDisk, splitLanguage } from '../../../src/domain/old-address.ts';

describe('any path that a site before this one could have had', () => {
  it.each([
    ['/old/', 'old'],
    ['/old', 'old'],
    ['/old/index.html', 'old'],
    ['/old/INDEX.HTML', 'old'],
    ['/old/index.htm', 'old/index.htm'],
    ['/projects/wells.html', 'projects/wells.html'],
    ['/Projects/Wells.aspx', 'Projects/Wells.aspx'],
    ['/a/b.c/', 'a/b.c'],
    ['/plan.pdf', 'plan.pdf'],
    ['/puits-été/', 'puits-été'],
    ['/puits-%C3%A9t%C3%A9/', 'puits-été'],
    ['/puits-e\u0301te\u0301/', 'puits-été'],
    ['/e%CC%81/', 'e\u0301'],
    ['/ar/مشاريع/', 'ar/مشاريع'],
    ['/ໂຄງການ/ນ້ຳ', 'ໂຄງການ/ນ້ຳ'],
    ['/خانه\u200cها/', 'خانه\u200cها'],
    ['/projets/l%27eau/', 'projets/l’eau'.replace('’', "'")],
    ['/a%20b/', 'a b'],
    ['/a&b;c=d,e@(f)+!$~/', 'a&b;c=d,e@(f)+!$~'],
    ['/_old/~user/', '_old/~user'],
  ])('%j stands at %j', (address, path) => {
    expect(oldAddressRemedy(address)).toBeUndefined();
    expect(pathOnDisk(address)).toBe(path);
  });
});

describe('what no page can stand at is refused in words', () => {
  it.each<[string, RegExp]>([
    ['old/', /^write \/old\/$/u],
    ['//old/', /^write \/old\/$/u],
    ['/a//b/', /^write \/a\/b\/$/u],
    ['\\old\\a', /^write \/old\/a$/u],
    ['/a b/', /^write %20 for a space: \/a%20b\/$/u],
    ['https://example.org/old/?x=1', /^write the path alone: \/old\/$/u],
    ['https://example.org', /^write the path alone, without the name of the host/u],
    ['www.example.org/old/', /^write the path alone, without the name of the host/u],
    [
      '/old/?p=12',
      /what stands behind the \?; if all of \/old\/ leads here, write that; if not, take it out/u,
    ],
    ['/?p=12', /what stands behind the \?; take it out, and write a rule for it where the site is hosted/u],
    ['/old/#part', /never reaches a host; write \/old\/$/u],
    ['/old\u200e/', /a character in it that nobody sees; write \/old\/$/u],
    ['', /^write a path of this site, beginning with a slash/u],
    ['/../x/', /without steps such as \.\.\//u],
    ['/%2e%2e/x/', /without steps/u],
    ['/./x/', /without steps/u],
    ['/a%2Fb/', /cannot hold \//u],
    ['/a%5Cb/', /cannot hold/u],
    ['/what%3F/', /cannot hold/u],
    ['/a%23b/', /cannot hold/u],
    ['/wiki/Talk:Wells', /cannot hold/u],
    ['/100%/', /with this % in it/u],
    ['/100%25/', /with this % in it/u],
    ['/%E9t%E9/', /with this % in it/u],
    ['/a%00b/', /with this % in it/u],
    ['/.git/config', /for themselves/u],
    ['/.well-known/x', /for themselves/u],
    ['/a./', /for themselves/u],
    ['/a%20/', /for themselves/u],
    ['/aux/', /for themselves/u],
    ['/con.html', /for themselves/u],
    [`/${'ນ'.repeat(86)}/`, /too long/u],
    [`/${'abc/'.repeat(501)}`, /too long/u],
  ])('%j', (address, words) => {
    expect(oldAddressRemedy(address)).toMatch(words);
  });

  it.each(['/old', '/old/', '/aux-femmes/', '/console/', `/${'ນ'.repeat(85)}/`])('%j is taken', (address) => {
    expect(oldAddressRemedy(address)).toBeUndefined();
  });
});

it.each([
  ['/About/index.html', '/about'],
  ['/about', '/about'],
  ['/about/Default.htm', '/about'],
  ['/index.html', '/'],
  ['/', '/'],
  ['/PUITS-%C3%89T%C3%89/', '/puits-été'],
  ['/puits-e\u0301te\u0301', '/puits-été'],
  ['/old.html', '/old.html'],
  ['/100%', '/100%'],
])('%j is answered as %j', (address, as) => {
  expect(answeredAs(address)).toBe(as);
});

it.each([
  ['/fr/anciens-puits/', { language: 'fr', rest: '/anciens-puits/' }],
  ['/FR', { language: 'fr', rest: '/' }],
  ['/pt-br/a.html', { language: 'pt-BR', rest: '/a.html' }],
  ['/french/', { rest: '/french/' }],
  ['/', { rest: '/' }],
])('%j begins with %j', (address, expected) => {
  expect(splitLanguage(address, ['en', 'fr', 'pt-BR'])).toEqual(expected);
});
