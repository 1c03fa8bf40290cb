import { expect, it } from 'vitest';
import {
  addressOf,
  cardAddress,
  listAddress,
  listedKinds,
  pageOfCard,
  pageOfFile,
  reservedAddresses,
  type PageKind,
} from '../../../src/schemas/addresses.ts';

it.each<[PageKind, string, string]>([
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
  expect(reservedAddresses).toEqual(
    expect.arrayContaining(listedKinds.map((kind) => listAddress(kind).replaceAll('/', ''))),
  );
  expect(listAddress('goals')).toBe('/sdg/');
});

it.each([
  ['4.0', 'ann', '/contacts/ann.vcf', '/contacts/ann'],
  ['3.0', 'ann', '/contacts/ann.3.vcf', '/contacts/ann'],
  ['4.0', undefined, '/contacts.vcf', '/contacts'],
  ['3.0', undefined, '/contacts.3.vcf', '/contacts'],
] as const)('has the card of version %s of %s at %s', (version, id, card, page) => {
  expect(cardAddress(version, id)).toBe(card);
  expect(pageOfCard(card)).toBe(page);
});

it.each(['/contacts/ann/', '/contacts', '/briefs/ann.vcf', '/contacts-of-old.vcf', '/.vcf'])(
  'finds no card at %s',
  (address) => {
    expect(pageOfCard(address)).toBeUndefined();
  },
);

it.each([
  ['/briefs/wells.json', '/briefs/wells'],
  ['/briefs/wells.md', '/briefs/wells'],
  ['/briefs/wells.pdf', '/briefs/wells'],
  ['/briefs/wells/feed.xml', '/briefs/wells'],
  ['/contacts/ann.3.vcf', '/contacts/ann'],
  ['/briefs/wells', undefined],
  ['/results/wells.json', undefined],
  ['/feed.xml', undefined],
])('finds the page that %s belongs to: %s', (address, page) => {
  expect(pageOfFile(address)).toBe(page);
});
