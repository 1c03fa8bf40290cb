import { expect, it } from 'vitest';
import {
  addressOf,
  inLanguage,
  isSitePath,
  listAddress,
  listPageAddress,
  reservedAddresses,
  sections,
  underBase,
  type PagedKind,
} from '../../../src/domain/addresses.ts';

it.each<[PagedKind, string, string]>([
  ['briefs', 'x', '/briefs/x/'],
  ['asks', 'phase-1', '/funding/phase-1/'],
  ['results', 'x', '/results/x/'],
  ['updates', 'x', '/updates/x/'],
  ['contacts', 'x', '/contacts/x/'],
  ['organisations', 'x', '/organisations/x/'],
  ['countries', 'x', '/countries/x/'],
  ['themes', 'x', '/themes/x/'],
  ['goals', '1.3', '/sdg/1.3/'],
  ['pages', 'about', '/about/'],
])('%s %s has the address %s', (kind, id, address) => {
  expect(addressOf(kind, id)).toBe(address);
});

it('keeps every section for the program, so that no free page can take it', () => {
  expect(reservedAddresses).toEqual(expect.arrayContaining(Object.values(sections)));
  expect(listAddress('goals')).toBe('/sdg/');
});

it.each([
  [1, '/results/'],
  [2, '/results/page/2/'],
])('page %i of a list is %s', (number, address) => {
  expect(listPageAddress('/results/', number)).toBe(address);
});

it.each([
  ['/briefs/x/', 'en', 'en', '/briefs/x/'],
  ['/briefs/x/', 'fr', 'en', '/fr/briefs/x/'],
  ['/', 'lo', 'en', '/lo/'],
  ['/', 'ar', 'ar', '/'],
  ['/a/', 'pt-BR', 'en', '/pt-BR/a/'],
  ['/media/a.pdf', 'fr', 'en', '/media/a.pdf'],
])('%s in %s, where %s is the default, is %s', (address, language, byDefault, expected) => {
  expect(inLanguage(address, language, byDefault)).toBe(expected);
});

it.each([
  ['/briefs/x/', '/', '/briefs/x/'],
  ['/briefs/x/', '/demo/', '/demo/briefs/x/'],
  ['/briefs/x/', '/demo', '/demo/briefs/x/'],
  ['/', '/a/b/', '/a/b/'],
])('%s under %s is %s', (address, base, expected) => {
  expect(underBase(address, base)).toBe(expected);
});

it.each([
  ['/briefs/', true],
  ['//example.org', false],
  ['https://example.org', false],
  ['#a', false],
  ['', false],
])('%j stays in the site: %s', (link, stays) => {
  expect(isSitePath(link)).toBe(stays);
});
