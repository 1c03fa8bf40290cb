import type { XmlElement } from 'libxml2-wasm';
import { agendaCodes } from '../../domain/agenda-2030.ts';
import {
  countryCodes,
  documentCategoryCodes,
  organisationTypeCodes,
  sectorCodes,
  withdrawnSector,
} from '../../domain/codelists.ts';
import { isInIati } from './currency.ts';
import { elementsAt } from './ruleset/xpath.ts';
import type { IatiFault } from './ruleset/rule.ts';

/** A list of IATI, and where its codes stand in a file. */
interface CodeList {
  /** As IATI calls it. */
  name: string;
  /** XPaths from the root. */
  paths: readonly string[];
  has: (code: string) => boolean;
}

// What has no file in `domain` is written out here, as IATI's embedded lists of version 2.03 have it.
const codeLists: readonly CodeList[] = [
  listed('ActivityStatus', '1 2 3 4 5 6', '*/activity-status/@code'),
  listed('ActivityDateType', '1 2 3 4', '*/activity-date/@type'),
  listed('DescriptionType', '1 2 3 4', '*/description/@type'),
  listed('OrganisationRole', '1 2 3 4', '*/participating-org/@role'),
  listed('OtherIdentifierType', 'A1 A2 A3 A4 A9 B1 B9', '*/other-identifier/@type'),
  listed('ContactType', '1 2 3 4', '*/contact-info/@type'),
  listed('RelatedActivityType', '1 2 3 4 5', '*/related-activity/@type'),
  listed('BudgetType', '1 2', '*/budget/@type'),
  listed('BudgetStatus', '1 2', '*/budget/@status', '*/total-budget/@status', '*/total-expenditure/@status'),
  listed('TransactionType', '1 2 3 4 5 6 7 8 9 10 11 12 13', '*/transaction/transaction-type/@code'),
  listed('ResultType', '1 2 3 9', '*/result/@type'),
  listed('ResultVocabulary', '99', '*/result/reference/@vocabulary'),
  listed('IndicatorMeasure', '1 2 3 4 5', '*/result/indicator/@measure'),
  listed('IndicatorVocabulary', '1 2 3 4 5 6 7 8 9 99', '*/result/indicator/reference/@vocabulary'),
  listed('SectorVocabulary', '1 2 3 4 5 6 7 8 9 10 11 12 98 99', '*/sector/@vocabulary'),
  listed('RegionVocabulary', '1 2 99', '*/recipient-region/@vocabulary'),
  listed('TagVocabulary', '1 2 3 4 5 99', '*/tag/@vocabulary'),
  {
    name: 'OrganisationType',
    paths: [
      '*/reporting-org/@type',
      '*/participating-org/@type',
      '*/transaction/provider-org/@type',
      '*/transaction/receiver-org/@type',
    ],
    has: has(organisationTypeCodes),
  },
  {
    name: 'Country',
    paths: ['*/recipient-country/@code', '*/recipient-country-budget/recipient-country/@code'],
    has: has(countryCodes),
  },
  {
    name: 'Sector',
    paths: ["*/sector[not(@vocabulary) or @vocabulary = '1']/@code"],
    has: (code) => sectorCodes.includes(code) || withdrawnSector(code) !== undefined,
  },
  {
    name: 'SectorCategory',
    paths: ["*/sector[@vocabulary = '2']/@code"],
    has: (code) => /^\d{3}$/u.test(code) && sectorCodes.some((sector) => sector.startsWith(code)),
  },
  {
    name: 'UNSDG-Goals',
    paths: ["*/tag[@vocabulary = '2']/@code"],
    has: (code) => !code.includes('.') && agendaCodes.includes(code),
  },
  {
    name: 'UNSDG-Targets',
    paths: ["*/tag[@vocabulary = '3']/@code"],
    has: (code) => code.includes('.') && agendaCodes.includes(code),
  },
  { name: 'DocumentCategory', paths: ['*//document-link/category/@code'], has: has(documentCategoryCodes) },
  { name: 'Currency', paths: ['*/@default-currency', '*//value/@currency'], has: isInIati },
];

/** Where a file has a code that is not in the list it should be from. The schema takes any. */
export function codesInNoList(root: XmlElement): IatiFault[] {
  return codeLists.flatMap(({ name, paths, has }) =>
    elementsAt(root, paths.join(' | '))
      .filter(({ content }) => !has(content))
      .map(({ name: attribute, content, parent, line }) => ({
        id: name,
        severity: 'error' as const,
        message: `"${content}", the ${attribute}, is not in IATI's list ${name}.`,
        element: parent?.name ?? '',
        line,
      })),
  );
}

function listed(name: string, codes: string, ...paths: string[]): CodeList {
  return { name, paths, has: has(codes.split(' ')) };
}

function has(codes: readonly string[]): (code: string) => boolean {
  const all = new Set(codes);
  return (code) => all.has(code);
}
