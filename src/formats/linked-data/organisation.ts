import type { Organization } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Organisation } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { countryNamed } from './country.ts';
import { idOf, named, some, type Named, type Node } from './node.ts';
import { webAddress } from './web-address.ts';

/**
 * What schema.org calls each kind of organisation. Where it has no word of the same meaning, the plain one stands: it
 * knows no body made by several states, no employers’ organisation and no foundation, and its `Corporation` is more than
 * private.
 */
const types = {
  government: 'GovernmentOrganization',
  'local-government': 'GovernmentOrganization',
  multilateral: 'Organization',
  'national-ngo': 'NGO',
  'international-ngo': 'NGO',
  employers: 'Organization',
  workers: 'WorkersUnion',
  foundation: 'Organization',
  private: 'Organization',
  academic: 'EducationalOrganization',
  other: 'Organization',
} as const satisfies Record<Organisation['type'], Exclude<Organization, string>['@type']>;

type OrganisationType = (typeof types)[Organisation['type']];

/** An organisation, for machines (schema.org `Organization` or a narrower type). Its `url` is its own site. */
export function linkedOrganisation(
  organisation: Organisation,
  { edition }: Pick<Frame, 'edition'>,
): Node<Exclude<Organization, string>> {
  const { acronym, aliases, country, iatiRef, parent, url } = organisation;
  return {
    '@type': types[organisation.type],
    '@id': idOf(organisation.path, edition),
    name: organisation.name,
    alternateName: some([...(acronym === undefined ? [] : [acronym]), ...aliases]),
    url: webAddress(url, edition),
    identifier:
      iatiRef === undefined ? undefined : { '@type': 'PropertyValue', propertyID: 'IATI', value: iatiRef },
    location: country && countryNamed(country, edition),
    parentOrganization: parent && organisationNamed(parent, edition),
  };
}

/** An organisation as it is named in passing. */
export function organisationNamed(
  organisation: Organisation,
  edition: Pick<Edition, 'all' | 'absolute'>,
): Named<OrganisationType> {
  return named(types[organisation.type], organisation, edition);
}
