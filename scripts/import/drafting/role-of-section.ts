import type { SectionName } from '../words/sections.ts';

/** The part that a label gives to the organisations under it: `Donors`, `Run by`. */
export const roleOfSection: Readonly<
  Partial<Record<SectionName, 'funding' | 'accountable' | 'implementing' | 'partner'>>
> = {
  partners: 'partner',
  donors: 'funding',
  implementers: 'implementing',
  accountable: 'accountable',
};
