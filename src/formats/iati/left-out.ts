import { stringify } from 'csv-stringify/sync';
import type { Entry } from '../../model/model.ts';

/** Something in the content that the IATI files do not say, or say to our own reader only. */
export interface LeftOut {
  /** The file it stands in, relative to the content folder; of an entry in a list, its collection and id. */
  entry: string;
  /** The field, as the checks name it; `everything` where nothing of the entry goes out. */
  field: string;
  /** Why, in a sentence for staff. */
  why: string;
}

/** Hears of what is left out of the entry that is being written. */
export type Tell = (field: string, why: string) => void;

/** What an entry is called in the report: its file, or its collection and id where several stand in one file. */
export function nameOf({ collection, id, file }: Pick<Entry, 'collection' | 'id' | 'file'>): string {
  return collection === 'themes' ? `${collection}/${id}` : file;
}

/** Stands for all fields of an entry. */
export const everything = 'everything';

/** Why something is left out: one sentence for each reason. It holds no value of the content. */
export const reasons = {
  noPlace: 'IATI has no place for it.',
  oneTitle: 'IATI gives an activity one title.',
  wordsOnly: 'IATI takes words only, and would lose its headings, lists and links.',
  role: "This role is not one of IATI's four.",
  ownOfContact: 'In IATI, the role and the office are those of the person, not of the part they play here.',
  indicatorOnly: 'A result in IATI needs an indicator with its values.',
  unit: 'IATI has no unit for a value, only whether it is a percentage.',
  otherUnit: 'The value has another unit than its indicator, and IATI knows one for all.',
  source: 'IATI has no source for a value.',
  qualifier: 'IATI has no "about" or "over" for a value: it stands there as a plain number.',
  asOf: 'IATI takes the date of a value from its period.',
  monthOfBaseline: 'A value at the start needs a year or a whole day.',
  noYearOfBaseline: 'A value at the start needs its year.',
  valueDay: 'A value needs the whole day it is of, and the brief the whole day it begins on.',
  valueBeforeStart: 'The day of the value comes before the brief begins.',
  futureValue: 'A value that was reached cannot be of a day to come.',
  commentTaken: 'The words of the value stand where the remark would.',
  measuredPeriod: 'A period in IATI has a first and a last day; the values of this one stay out with it.',
  noPeriod: 'A value in IATI needs the first and the last day of its period.',
  labelsOnce: 'A group in IATI has a name in one language only.',
  noYear: 'A budget in IATI is for a year; sums by category have no place.',
  category: 'IATI has no category for a sum.',
  notAYear: 'The line is for less than a year; only whole years are written.',
  currency: "IATI's list of currencies has not got this one.",
  noBudget: 'A budget in IATI needs a first and a last day; only our own reader sees this sum.',
  ownReader: 'IATI has no place for it; only our own reader sees it.',
  inConfidence: 'The donor gave in confidence.',
  lapsed: 'The offer has lapsed.',
  contributionDay: 'A contribution in IATI needs its whole day.',
  contributionToCome: 'IATI refuses a contribution of a day to come.',
  availableUntil: 'IATI has no day until which a contribution is available.',
  documentDay: 'A document in IATI needs the whole day it is of, or none.',
  documentAddress: 'A document in IATI needs an address of the web.',
  changedDay: 'IATI needs the whole day of the last change, and none to come.',
  changedOfActivity: 'IATI tells when an activity was last changed, not its parts.',
  noShares:
    'IATI wants the share of each of several countries: without, they stand as one region of our own.',
  sharesOff: 'The shares do not come to 100, as IATI demands; the countries stand as one region of our own.',
  noCountryOfList: "IATI's list of countries has not got this one: what stands there is a region of our own.",
  oneShare: 'A single country has the whole in IATI; another share is refused.',
  sectors: 'IATI wants a share for each of several sectors: one that covers them all stands there.',
  sectorOfActivity: 'IATI has sectors of activities, not of themes.',
  countryOfActivity: 'The country of a result is that of its brief in IATI.',
  resultNeedsBrief: 'A result in IATI belongs to a brief and has an indicator.',
  ofActivity: 'In IATI this belongs to the activity, not to its result.',
  countryByCode: 'A country goes out by its code; readers name it from their own list.',
  organisationType: 'IATI\'s list of kinds of organisation has not got this one: it goes out as "other".',
  reference: 'An identifier in IATI holds none of / & | ? and no spaces.',
  noPart: 'Nothing that goes out names it.',
  siteOnly: 'It is about this site, not about an activity.',
  nameOnly: 'Of the organisation that a contact works for, IATI has the name only.',
  noReporter:
    'There are no IATI files, as no organisation with an IATI identifier reports: write iati: { reportingOrg: … }.',
  badReporter:
    'There are no IATI files, as the identifier of the organisation that reports holds a space, or one of / & | ?, which IATI refuses.',
  noBriefs: 'There is no file of activities, as there is no brief.',
} as const;

/**
 * What is left out, as a table; what is told twice, as of a result in two briefs, stands there once. It names nobody
 * who gave in confidence: neither the fields nor the reasons hold values.
 */
export function leftOutCsv(leftOut: Iterable<LeftOut>): string {
  const rows = new Map<string, LeftOut>();
  for (const one of leftOut) rows.set(JSON.stringify([one.entry, one.field, one.why]), one);
  return stringify([...rows.values()], {
    header: true,
    columns: ['entry', 'field', 'why'],
    escape_formulas: true,
  });
}
