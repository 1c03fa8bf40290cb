import type { Organisation } from '../../model/model.ts';

const codes: Readonly<Record<Organisation['type'], string>> = {
  government: '10',
  'local-government': '11',
  'international-ngo': '21',
  'national-ngo': '22',
  multilateral: '40',
  foundation: '60',
  private: '70',
  academic: '80',
  employers: '90',
  workers: '90',
  other: '90',
};

/** The code of IATI's OrganisationType for a kind of organisation. */
export function organisationTypeCode(type: Organisation['type']): string {
  return codes[type];
}
