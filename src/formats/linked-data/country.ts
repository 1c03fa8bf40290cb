import type { Country as LinkedCountry } from 'schema-dts';
import { isFreeCountryCode } from '../../domain/codelists.ts';
import type { Frame } from '../../model/frame.ts';
import type { Country } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { idOf, named, type Named, type Node } from './node.ts';

/** A country, for machines (schema.org `Country`), with its code of ISO 3166-1, where that has given it one. */
export function linkedCountry(
  country: Country,
  { edition }: Pick<Frame, 'edition'>,
): Node<Exclude<LinkedCountry, string>> {
  return {
    '@type': 'Country',
    '@id': idOf(country.path, edition),
    name: country.name,
    alternateName: country.officialName,
    identifier: isFreeCountryCode(country.iso2) ? undefined : isoCode(country.iso2),
  };
}

function isoCode(value: string): { '@type': 'PropertyValue'; propertyID: string; value: string } {
  return { '@type': 'PropertyValue', propertyID: 'ISO 3166-1', value };
}

/** A country as it is named in passing. */
export function countryNamed(country: Country, edition: Pick<Edition, 'all' | 'absolute'>): Named<'Country'> {
  return named('Country', country, edition);
}
