import type { Country as LinkedCountry } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Country } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { idOf, named, type Named, type Node } from './node.ts';

/** A country, for machines (schema.org `Country`), with its code of ISO 3166-1. */
export function linkedCountry(
  country: Country,
  { edition }: Pick<Frame, 'edition'>,
): Node<Exclude<LinkedCountry, string>> {
  return {
    '@type': 'Country',
    '@id': idOf(country.path, edition),
    name: country.name,
    alternateName: country.officialName,
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value: country.iso2 },
  };
}

/** A country as it is named in passing. */
export function countryNamed(country: Country, edition: Pick<Edition, 'all' | 'absolute'>): Named<'Country'> {
  return named('Country', country, edition);
}
