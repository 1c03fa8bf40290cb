import { expect, it } from 'vitest';
import { findCountries } from '../../../../../scripts/import/recognise/country.ts';
import { readingOf } from './names-support.ts';

const reading = readingOf({ countries: [{ id: 'ghana', name: 'Ghana', iso2: 'GH' }] });

function codes(text: string) {
  return findCountries(text, reading).map(({ value }) => `${value.iso2}${value.within ? ' within' : ''}`);
}

it.each([
  ['Schools in Ghana and Niger', ['GH', 'NE']],
  ['Nigeria, Guinea-Bissau and Papua New Guinea', ['NG', 'GW', 'PG']],
  ['Equatorial Guinea', ['GQ']],
  ['Viet Nam, Syria, Ivory Coast, Côte d’Ivoire and Swaziland', ['VN', 'SY', 'CI', 'CI', 'SZ']],
  ['the Democratic Republic of the Congo and the Republic of the Congo', ['CD', 'CG']],
  ['République démocratique du Congo', ['CD']],
  ['República Democrática do Congo', ['CD']],
  ['Congo', []],
  ['in South Sudan and Sudan', ['SS', 'SD']],
  ['Dominica and the Dominican Republic', ['DM', 'DO']],
  ['Georgia', ['GE']],
  ['Georgia Mills met Michael Jordan and Chad Brown', []],
  ['in Jordan and Chad', ['JO', 'TD']],
  ['around Lake Chad and in the Gulf of Guinea', []],
  ['Maurice Kone opened the Réunion du comité', []],
  ['US$ 5 million for us', []],
  ['GIVE US MORE WATER', []],
  ['the USA and the UK', ['US', 'GB']],
  ['ghana', ['GH']],
  ['a fine china cup', []],
  ['Turquie, Éthiopie et Tchad', ['TR', 'ET', 'TD']],
  ['Moçambique e Cabo Verde', ['MZ', 'CV']],
  ['el Perú y España', ['PE', 'ES']],
  ['في كينيا وغانا', ['KE', 'GH']],
  ['دعم مالي لكل قطر', []],
  ['ປະເທດໄທ', ['TH']],
  ['ມະນຸດທຸກຄົນໃນຊາດ', []],
  ['ITH Country Office for Ghana, Togo and Benin', ['GH within', 'TG within', 'BJ within']],
  ['the Ministry of Water of Ghana works in Togo', ['GH within', 'TG']],
])('finds the countries of "%s"', (text, expected) => {
  expect(codes(text)).toEqual(expected);
});

it('knows the country of the site', () => {
  expect(findCountries('in Ghana', reading)[0]).toMatchObject({
    at: 3,
    written: 'Ghana',
    value: { entry: { id: 'ghana' } },
  });
});
