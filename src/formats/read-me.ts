import { createDateFormat } from '../i18n/date-format.ts';
import { wordsFor } from '../i18n/words.ts';

/** What is told of a site in a folder. */
export interface FolderFacts {
  /** The day the site was built for, as `YYYY-MM-DD`. */
  day: string;
  /** The site in each of its languages, the default first: what it is called, and where it is published. */
  languages: readonly { language: string; title: string; url: string }[];
}

/** Beyond this, folders within it would have longer names than some systems take. */
const longest = 40;

/** A text of a few lines for whoever opens the folder, in every language of the site; for editors of any age. */
export function readMe({ day, languages }: FolderFacts): string {
  const parts = languages.map(({ language, title, url }) => {
    const { folder, locale, since, date } = wordsFor(language);
    const { date: written } = createDateFormat([locale, 'en'], since, date);
    return [title, '', folder.open, folder.search, '', folder.newest(written(day)), url].join('\r\n');
  });
  return `\ufeff${parts.join(`\r\n\r\n${'-'.repeat(40)}\r\n\r\n`)}\r\n`;
}

/** What that text is called. */
export function readMeName({ languages }: FolderFacts): string {
  return `${wordsFor(languages[0]?.language ?? 'en').folder.readMe}.txt`;
}

/**
 * What the folder is called: the title of the site, without what a system does not take in a name.
 * @example folderName({ day, languages: [{ title: 'Water: "a right"?', … }] }) // 'Water a right'
 */
export function folderName({ languages }: FolderFacts): string {
  const plain = (languages[0]?.title ?? '')
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/gu, ' ');
  const short = Array.from(plain.trim()).slice(0, longest).join('');
  const name = short.replace(/^[\s.~-]+|[\s.]+$/gu, '');
  return /^(?:con|prn|aux|nul|com\d|lpt\d|)$/iu.test(name) ? 'site' : name;
}
