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

/** Which of the files that are no table a site has, where not every site has them. */
export interface FilesThere {
  /** The page of a brief that stands for all. */
  brief: string | undefined;
  iati: readonly (keyof typeof iatiFiles)[];
  calendar: boolean;
}

/** The files that are no table. */
export function otherFiles({ words }: Pick<Edition, 'words'>, there: FilesThere): OtherFile[] {
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
