import { collections } from '../../src/schemas/collections.ts';
import { siteAround, type SiteAround } from '../new/site-around.ts';
import type { Draft } from './draft/draft.ts';
import { draftedEntries, translationFileOf, type DraftedEntry } from './draft/drafted-entry.ts';
import { inItsLanguage, translationLanguage } from './draft/in-its-language.ts';
import { entryText, translationText } from './draft/entry-text.ts';
import { gatherDrafts } from './draft/gather.ts';
import { nextActuals } from './draft/next-actuals.ts';
import { offersOf, type Offer } from './draft/offers.ts';
import { hasThemes, themesAdded, themesText, themesTranslation } from './draft/theme-list.ts';
import { withinCheck, type Refused } from './draft/within-check.ts';
import { likeliestKind } from './kinds/likeliest-kind.ts';
import { knownFrom } from './recognise/known.ts';
import type { Reading } from './recognise/reading.ts';
import { filesOfLines, type FilesOfLines } from './source/files-of-lines.ts';
import { languagesOf } from './site-languages.ts';
import { readSource } from './source/read-source.ts';
import { inOneLine, shownName } from './source/shown-name.ts';
import type { SourceDocument, SourceLine } from './source/source-document.ts';
import { UnreadableDocument } from './source/unreadable.ts';

/** A document that was read, and what was made of it. */
export interface ImportedDocument {
  document: SourceDocument;
  lines: readonly SourceLine[];
  /** What kind of document it was taken for; undefined where it is like none. */
  kind?: { name: string; score: number; because: string } | undefined;
  drafts: readonly Draft[];
  understood: readonly SourceLine[];
  notes: readonly string[];
}

/** What came of importing files; nothing is written yet. */
export interface Imported {
  site: SiteAround;
  documents: readonly ImportedDocument[];
  /** Files that could not be read, in words. */
  failed: readonly { file: string; message: string }[];
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
  tell?: (file: string, done: number, total: number) => void;
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
  const documents: ImportedDocument[] = [];
  const failed: { file: string; message: string }[] = [];
  const reading = readingFor(site);
  for (const [done, path] of paths.entries()) {
    const file = shownName(path);
    tell?.(file, done, paths.length);
    try {
      documents.push(drafted(await readSource(path), reading));
    } catch (error) {
      failed.push({
        file,
        message: error instanceof UnreadableDocument ? error.message : ownFault(file, error),
      });
    }
  }
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
  const currency = reading('und').currency;
  return {
    site,
    documents,
    failed,
    entries: [...fresh, ...known],
    refused: refused.filter(({ found }) => !isWaiting(found, waiting)),
    offers: [...known.flatMap((entry) => offersOf(entry, currency)), ...actuals].filter(
      ({ value }) => value !== undefined,
    ),
    waiting,
    texts: newFiles(textsOf(fresh), root),
    files,
  };
}

// Whatever one document brings to light, the others are imported.
function ownFault(file: string, error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return `"${file}" could not be read because of a fault in this program (${inOneLine(said).slice(0, 300)}). Please report it, with the document if it may be shown; nothing of this document was imported.`;
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

function readingFor({ content, settings, today }: SiteAround): (language: string) => Reading {
  const known = knownFrom(content);
  const { languages, defaultLanguage } = languagesOf({ settings });
  const currency = typeof settings.currency === 'string' ? settings.currency : undefined;
  return (language) => ({ language, currency, languages, defaultLanguage, site: settings, today, known });
}

function drafted(document: SourceDocument, readingIn: (language: string) => Reading): ImportedDocument {
  const reading = readingIn(document.language);
  const found = likeliestKind(document, reading);
  if (found === undefined)
    return { document: lighter(document), lines: document.lines, drafts: [], understood: [], notes: [] };
  const { kind, likeness } = found;
  const { drafts: read, understood, notes, lines = document.lines } = kind.draft(document, reading);
  const language = translationLanguage(document.language, reading);
  const drafts = language === undefined ? read : read.map((draft) => inItsLanguage(draft, language));
  return {
    document: lighter(document),
    lines,
    kind: { name: kind.name, ...likeness },
    drafts,
    understood,
    notes,
  };
}

// Of a hundred documents only the lines are kept.
function lighter(document: SourceDocument): SourceDocument {
  delete document.bytes;
  return document;
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
    texts.set(entry.file, entryText(entry, files));
    for (const language of languages) {
      if (language === defaultLanguage) continue;
      const text = translationText(entry, language, files);
      if (text !== undefined) texts.set(translationFileOf(entry, language), text);
    }
  }
  return texts;
}
