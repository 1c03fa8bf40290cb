import { marked, noLanguage } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { rich, type Rich } from '../rich.ts';

/** Where the rest of an entry can be read, for whatever had no room. */
export function moreAt({ path }: { path: string }, edition: Edition): Rich {
  return rich(edition.words.paper.more(marked(edition.absolute(path), noLanguage)), edition);
}
