import { expect, it } from 'vitest';
import { countrySchema } from '../../../src/schemas/country.ts';
import { isFreeCountryCode } from '../../../src/domain/codelists.ts';

// ISO 3166-1, 8.1.3: AA, QM to QZ, XA to XZ and ZZ are given to no country.
it.each([
  ['AA', true],
  ['QM', true],
  ['QZ', true],
  ['XA', true],
  ['XZ', true],
  // Kosovo, as the world writes it.
  ['XK', false],
  // A country that nobody knows.
  ['XX', false],
  ['ZZ', false],
  ['QL', false],
  ['AB', false],
  ['FR', false],
  ['xa', false],
  ['XAA', false],
  ['', false],
])('whether %s is free for a country that is in no list: %s', (code, free) => {
  expect(isFreeCountryCode(code)).toBe(free);
});

it.each([
  ['XA', true],
  ['XK', true],
  ['FR', true],
  ['XX', false],
  ['ZZ', false],
  ['xa', false],
])('whether a profile may have %s: %s', (iso2, may) => {
  expect(countrySchema.safeParse({ name: 'Nowhere', iso2 }).success).toBe(may);
});
