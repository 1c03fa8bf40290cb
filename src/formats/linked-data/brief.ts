import type { ProjectLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Brief } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';
import { grantNamed } from './ask.ts';
import { countryNamed } from './country.ts';
import { idOf, named, once, some, type Named, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';

/**
 * A brief, for machines (schema.org `Project`), with what it asks for as `funding`. A project of schema.org is an
 * organisation: it has members, a place and money, but neither a status nor a beginning and an end, which are therefore
 * not told. Whoever pays for it is a funder; the others who take part are members.
 */
export function linkedBrief(brief: Brief, { edition }: Pick<Frame, 'edition'>): Node<ProjectLeaf> {
  const { participants, answer, parent } = brief;
  const inRole = (isWanted: (role: string) => boolean) =>
    some(
      once(participants.filter(({ role }) => isWanted(role)).map(({ organisation }) => organisation)).map(
        (organisation) => organisationNamed(organisation, edition),
      ),
    );
  return {
    '@type': 'Project',
    '@id': idOf(brief.path, edition),
    url: edition.absolute(brief.path),
    name: brief.title,
    description: brief.summary,
    identifier: brief.code,
    areaServed: some(brief.countries.map((country) => countryNamed(country, edition))),
    parentOrganization: parent && projectNamed(parent, edition),
    member: inRole((role) => role !== 'funding'),
    funder: inRole((role) => role === 'funding'),
    contactPoint: contactPointOf(answer),
    funding: some(brief.asks.flatMap((ask) => grantNamed(ask, edition) ?? [])),
  };
}

/** A brief as it is named in passing. */
export function projectNamed(brief: Brief, edition: Pick<Edition, 'all' | 'absolute'>): Named<'Project'> {
  return named('Project', brief, edition);
}

function contactPointOf({ contact }: Brief['answer']): ProjectLeaf['contactPoint'] {
  const { name, email, phone } = contact;
  return {
    '@type': 'ContactPoint',
    name,
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { telephone: phone }),
  };
}
