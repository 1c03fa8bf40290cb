import {
  calendarAddress,
  entryFile,
  feedAddress,
  iatiFiles,
  llmsAddress,
  packageAddress,
} from '../../domain/addresses.ts';
import type { Edition } from '../../i18n/edition.ts';

/** A file in which other programs read the site. */
export interface OtherFile {
  name: string;
  about: string;
  /** Where it stands, from the site's root without language and base path. */
  address: string;
}

/**
 * The files that are no table.
 * @param brief the page of a brief that stands for all, where there is one
 * @param iati which of the files of that standard the site has
 * @param hasCalendar whether it has a calendar
 */
export function otherFiles(
  { words }: Edition,
  brief: string | undefined,
  iati: readonly (keyof typeof iatiFiles)[],
  hasCalendar: boolean,
): OtherFile[] {
  const { package: described, briefs, iati: standard, feed, calendar, llms } = words.openData.others;
  const file = ({ title, about }: { title: string; about: string }, address: string): OtherFile => ({
    name: title,
    about,
    address,
  });
  return [
    file(described, packageAddress),
    ...(brief === undefined ? [] : [file(briefs, entryFile(brief, 'json'))]),
    ...iati.map((one) => file(standard[one], iatiFiles[one])),
    file(feed, feedAddress()),
    ...(hasCalendar ? [file(calendar, calendarAddress)] : []),
    file(llms, llmsAddress),
  ];
}
