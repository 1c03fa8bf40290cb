import { isIatiIdentifier, withoutForbidden } from '../domain/iati-identifier.ts';
import { written } from '../domain/written.ts';
import type { Corpus } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about the identifiers of open data. */
export const identifierRules = {
  'iati-identifier': warning(findRefused),
} satisfies Rules;

/** Identifiers that the IATI files leave out, or have to change. */
function findRefused({ site, valid: { organisations } }: Corpus): Finding[] {
  const { iati } = site?.data ?? {};
  const places = [
    ...organisations.map((entry) => ({
      entry,
      path: ['iatiRef'],
      text: entry.data.iatiRef,
      remedy: 'write it as its register has it',
    })),
    ...(site && iati
      ? [
          {
            entry: site,
            path: ['iati', 'reportingOrg'],
            text: iati.reportingOrg,
            remedy: 'write it as its register has it; until then there are no IATI files',
          },
          {
            entry: site,
            path: ['iati', 'prefix'],
            text: iati.prefix,
            remedy: `write ${withoutForbidden(written(iati.prefix))}, which stands in the IATI files`,
          },
        ]
      : []),
  ];
  return places.flatMap(({ entry, path, text, remedy }) =>
    text === undefined || isIatiIdentifier(text)
      ? []
      : [
          {
            entry,
            path,
            found: text,
            message: `${text} holds a space, or one of / & | ?, which IATI refuses; ${remedy}`,
          },
        ],
  );
}
