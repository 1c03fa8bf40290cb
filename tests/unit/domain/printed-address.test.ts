import { expect, it } from 'vitest';
import { printedAddress } from '../../../src/domain/printed-address.ts';

const name = 'a-programme-for-everybody-in-every-province-of-the-country-and-beyond';

it.each([
  ['https://briefs.example/', 'briefs.example'],
  ['http://briefs.example/fr/briefs/wells/', 'briefs.example/fr/briefs/wells'],
  [`https://briefs.example/${name}/`, `briefs.example/${name}`],
  [
    `https://briefs.example/some/base/briefs/${name}/`,
    `briefs.example/some/base/briefs/a-program…-every-province-of-the-country-and-beyond`,
  ],
])('the margin shows %s', (address, shown) => {
  expect(printedAddress(address)).toBe(shown);
});
