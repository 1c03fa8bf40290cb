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

/** What of them a site has. */
interface There {
  /** The page of a brief that stands for all, where there is one. */
  brief: string | undefined;
  /** Which of the files of that standard. */
  iati: readonly (keyof typeof iatiFiles)[];
  /** Whether there is a calendar. */
  calendar: boolean;
}

/** The files that are no table. */
export function otherFiles({ words }: Edition, there: There): OtherFile[] {
  const { package: described, briefs, iati: standard, feed, calendar, llms } = words.openData.others;
  const file = ({ title, about }: { title: string; about: string }, address: string): OtherFile => ({
    name: title,
    about,
    address,
  });
  return [
    file(described, packageAddress),
    ...(there.brief === undefined ? [] : [file(briefs, entryFile(there.brief, 'json'))]),
    ...there.iati.map((one) => file(standard[one], iatiFiles[one])),
    file(feed, feedAddress()),
    ...(there.calendar ? [file(calendar, calendarAddress)] : []),
    file(llms, llmsAddress),
  ];
}
