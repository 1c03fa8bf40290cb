import type { ReportLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Result } from '../../model/model.ts';
import { projectNamed } from './brief.ts';
import { countryNamed } from './country.ts';
import { textIdOf, once, some, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';
import { workOf } from './work.ts';

/**
 * A result, for machines: the report of it (schema.org `Report`), which says when it was achieved, where, by what
 * projects, and who paid. It was published when the content says that it was reported, if it does.
 */
export function linkedResult(result: Result, frame: Frame): Node<ReportLeaf> {
  const { edition } = frame;
  const paid = result.participants.filter(({ role }) => role === 'funding');
  const funders = once([...result.funding, ...paid.map(({ organisation }) => organisation)]);
  return {
    '@type': 'Report',
    '@id': textIdOf(result.path, edition),
    ...workOf(result, frame),
    datePublished: result.dates?.reported,
    temporalCoverage: result.date,
    contentLocation: countryNamed(result.country, edition),
    about: some(result.briefs.map((brief) => projectNamed(brief, edition))),
    funder: some(funders.map((organisation) => organisationNamed(organisation, edition))),
  };
}
