import { collections } from '../../src/schemas/collections.ts';
import { currencyIn, siteAround, type SiteAround } from '../new/site-around.ts';
import { draftedEntries, translationFileOf, type DraftedEntry } from './draft/drafted-entry.ts';
import { entryText, translationText } from './draft/entry-text.ts';
import { gatherDrafts } from './draft/gather.ts';
import { nextActuals } from './draft/next-actuals.ts';
import { offersOf, type Offer } from './draft/offers.ts';
import { hasThemes, themesAdded, themesText, themesTranslation } from './draft/theme-list.ts';
import { withinCheck, type Refused } from './draft/within-check.ts';
import { readDocuments, type Failed, type ImportedDocument } from './read-documents.ts';
import { languagesOf } from './site-languages.ts';
import { filesOfLines, type FilesOfLines } from './source/files-of-lines.ts';

/** What came of importing files; nothing is written yet. */
export interface Imported {
  site: SiteAround;
  documents: readonly ImportedDocument[];
  /** Files that could not be read, in words. */
  failed: readonly Failed[];
  /** Every entry that the documents speak of, those that the site has already too. */
  entries: readonly DraftedEntry[];
  /** What the check would refuse, and so no draft holds. */
  refused: readonly Refused[];
  /** What the documents say of entries that the site has already. */
  offers: readonly Offer[];
  /** Themes that the list of the site lacks: no draft names them until they stand there. */
  waiting: readonly DraftedEntry[];
  /** The new files, whole, by their names in the content folder. */
  texts: ReadonlyMap<string, string>;
  files: FilesOfLines;
}

/** What an import is told. */
export interface Importing {
  /** The content folder, with its `site.yaml`. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Told of each file before it is read. */
  tell?: (file: string, done: number) => void;
  /** Whether themes that are new may be added to a list that is there. */
  addsThemes?: boolean;
}

/**
 * Reads documents and drafts the entries that they speak of, to be added to a content folder. Writes nothing.
 * @throws NoSiteError, UsageError in words, where the folder has no `site.yaml` that can be read
 */
export async function importFiles(paths: readonly string[], importing: Importing): Promise<Imported> {
  const { root, today, tell, addsThemes = false } = importing;
  const site = siteAround(root, today);
  const { documents, failed } = await readDocuments(paths, site, tell);
  const files = filesOfLines(documents);
  const gathered = gatherDrafts(
    documents.flatMap(({ drafts }) => drafts),
    site,
  );
  const { entries: all, offers: actuals } = nextActuals(draftedEntries(gathered), site);
  const waiting = hasThemes(root) && !addsThemes ? all.filter(isNewTheme) : [];
  const isIn = ({ isKnown, collection }: DraftedEntry) =>
    !isKnown && !(collection === 'themes' && waiting.length > 0);
  const textsOf = (entries: readonly DraftedEntry[]) => newTexts(entries, site, files);
  const { entries: fresh, refused } = await withinCheck(site, all.filter(isIn), textsOf);
  const known = all.filter(({ isKnown }) => isKnown);
  return {
    site,
    documents,
    failed,
    entries: [...fresh, ...known],
    refused: refused.filter(({ found }) => !isWaiting(found, waiting)),
    offers: [...known.flatMap((entry) => offersOf(entry, currencyIn(site))), ...actuals].filter(
      ({ value }) => value !== undefined,
    ),
    waiting,
    texts: newFiles(textsOf(fresh), root),
    files,
  };
}

// A list of themes that is there is no new file.
function newFiles(texts: Map<string, string>, root: string): ReadonlyMap<string, string> {
  if (hasThemes(root)) texts.delete(collections.themes.lies.file);
  return texts;
}

/** Whether it is a theme that the site has not. */
export function isNewTheme({ collection, isKnown }: DraftedEntry): boolean {
  return collection === 'themes' && !isKnown;
}

function isWaiting(found: unknown, waiting: readonly DraftedEntry[]): boolean {
  return waiting.some(({ id }) => id === found);
}

function newTexts(
  entries: readonly DraftedEntry[],
  site: SiteAround,
  files: FilesOfLines,
): Map<string, string> {
  const { languages, defaultLanguage } = languagesOf(site);
  const texts = new Map<string, string>();
  const themes = entries.filter(({ collection }) => collection === 'themes');
  const [first] = themes;
  if (first)
    texts.set(
      first.file,
      hasThemes(site.root) ? themesAdded(site.root, themes).text : themesText(themes, files),
    );
  for (const language of languages) {
    const text = language === defaultLanguage ? undefined : themesTranslation(themes, language);
    if (first && text !== undefined && !hasThemes(site.root))
      texts.set(translationFileOf(first, language), text);
  }
  for (const entry of entries) {
    if (entry.collection === 'themes') continue;
    for (const [file, text] of filesOf(
      entry,
      languages.filter((one) => one !== defaultLanguage),
      files,
    ))
      texts.set(file, text);
  }
  return texts;
}

const made = new WeakMap<DraftedEntry, [file: string, text: string][]>();

// The files of an entry and of its translations; one that has not changed is not written again.
function filesOf(entry: DraftedEntry, languages: readonly string[], files: FilesOfLines) {
  const before = made.get(entry);
  if (before) return before;
  const all: [string, string][] = [
    [entry.file, entryText(entry, files)],
    ...languages.flatMap((language): [string, string][] => {
      const text = translationText(entry, language, files);
      return text === undefined ? [] : [[translationFileOf(entry, language), text]];
    }),
  ];
  made.set(entry, all);
  return all;
}
