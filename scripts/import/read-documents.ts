import type { ReadEntry } from '../../src/content-files/entry.ts';
import type { SiteAround } from '../new/site-around.ts';
import type { Draft } from './draft/draft.ts';
import { draftedEntries } from './draft/drafted-entry.ts';
import { textIn } from './draft/fields.ts';
import { gatherDrafts, type Gathered } from './draft/gather.ts';
import { translateInto, translationLanguage } from './draft/in-its-language.ts';
import type { Kind, Likeness } from './kinds/kind.ts';
import { likeliestKind } from './kinds/likeliest-kind.ts';
import { knownFrom, type Known } from './recognise/known.ts';
import { poundHere } from './recognise/pound-here.ts';
import { francHere } from './recognise/franc-zone.ts';
import { numbersAs } from './recognise/parted-thousands.ts';
import type { Reading } from './recognise/reading.ts';
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

/** A file that could not be read, and why, in words. */
export interface Failed {
  file: string;
  message: string;
}

/**
 * Reads files, tells what kind of document each is, and drafts what it speaks of. What one document calls an
 * organisation, initials with it, is understood in all of them: they are drafted a second time with that.
 * @param tell told of each file before it is read
 */
export async function readDocuments(
  paths: readonly string[],
  site: SiteAround,
  tell?: (file: string, done: number) => void,
): Promise<{ documents: ImportedDocument[]; failed: Failed[] }> {
  const sorted: Sorted[] = [];
  const failed: Failed[] = [];
  const known = knownFrom(site.content);
  for (const [done, path] of paths.entries()) {
    const file = shownName(path);
    tell?.(file, done);
    try {
      const document = await readSource(path);
      const found = likeliestKind(document, readingOf(document, site, known));
      sorted.push(drafted({ document, found }, site, known));
    } catch (error) {
      failed.push({ file, message: messageOf(error) });
    }
  }
  return { documents: withNamesLearnt(sorted, site).map(({ imported }) => imported), failed };
}

interface Sorted {
  document: SourceDocument;
  found: { kind: Kind; likeness: Likeness } | undefined;
  imported: ImportedDocument;
}

// A fault of ours in one document must not keep the others from being imported.
function messageOf(error: unknown): string {
  if (error instanceof UnreadableDocument) return error.message;
  const message = inOneLine(error instanceof Error ? error.message : String(error)).slice(0, 300);
  return `could not be read, by a fault of this program; the others are imported all the same. Please send it to whoever looks after the program, with these words: ${message}`;
}

function readingOf(document: SourceDocument, { settings, today }: SiteAround, known: Known): Reading {
  const { language } = document;
  const { languages, defaultLanguage } = languagesOf({ settings });
  const currency = typeof settings.currency === 'string' ? settings.currency : undefined;
  const reading = { language, currency, languages, defaultLanguage, site: settings, today, known };
  const currencyHere = francHere(document, reading) ?? poundHere(document, reading);
  return { ...reading, currencyHere, numbersAs: numbersAs(document) };
}

function drafted({ document, found }: Omit<Sorted, 'imported'>, site: SiteAround, known: Known): Sorted {
  const nothing = { document, lines: document.lines, drafts: [], understood: [], notes: [] };
  if (found === undefined) return { document, found, imported: nothing };
  const { kind, likeness } = found;
  const reading = readingOf(document, site, known);
  const { drafts, understood, notes, lines = document.lines } = kind.draft(document, reading);
  const language = translationLanguage(document.language, reading);
  if (language !== undefined) for (const draft of drafts) translateInto(draft, language);
  // Of a hundred documents only the lines are kept.
  delete document.bytes;
  const kindOf = { name: kind.name, ...likeness };
  return { document, found, imported: { document, lines, kind: kindOf, drafts, understood, notes } };
}

function withNamesLearnt(sorted: readonly Sorted[], site: SiteAround): readonly Sorted[] {
  const gathered = gatherDrafts(
    sorted.flatMap(({ imported }) => imported.drafts),
    site,
  );
  const learnt = organisationsIn(gathered);
  if (learnt.length === 0) return sorted;
  const { entries, translations } = site.content;
  const known = knownFrom({ entries: [...entries, ...learnt], translations });
  return sorted.map((one) => {
    if (!mayGainBy(learnt, one)) return one;
    const again = draftedAgain(one, site, known);
    if (again === one) return one;
    const named = one.imported.drafts.filter(({ collection }) => collection === 'organisations');
    const drafts = [...named.map((draft) => withId(draft, gathered)), ...again.imported.drafts];
    return { ...again, imported: { ...again.imported, drafts } };
  });
}

// A file of activities names its organisations itself; a document that holds neither the initials nor the names that
// others brought to light says nothing new.
function mayGainBy(learnt: readonly ReadEntry[], { document, imported }: Sorted): boolean {
  if (document.format === 'iati') return false;
  const own = new Set(
    imported.drafts.flatMap(({ collection, fields }) =>
      collection === 'organisations' ? (textIn(fields, 'name') ?? []) : [],
    ),
  );
  const text = document.lines.map((line) => line.text).join('\n');
  return learnt.some(({ raw: { name, acronym, aliases } }) => {
    const initials = [acronym, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
    return [...initials, ...(own.has(String(name)) ? [] : [name])].some(
      (one) => typeof one === 'string' && text.includes(one),
    );
  });
}

// What was understood the first time stands, whatever the second brings to light.
function draftedAgain(one: Sorted, site: SiteAround, known: Known): Sorted {
  try {
    return drafted(one, site, known);
  } catch {
    return one;
  }
}

function withId(draft: Draft, { groupOf }: Gathered): Draft {
  return { ...draft, id: groupOf.get(draft)?.id };
}

// What documents say of an organisation that the site has not, as if it had.
function organisationsIn(gathered: Gathered): ReadEntry[] {
  return draftedEntries(gathered)
    .filter(({ collection, isKnown }) => collection === 'organisations' && !isKnown)
    .map(({ collection, id, file, fields }) => ({
      collection,
      id,
      language: undefined,
      file,
      raw: fields,
      data: undefined,
      body: '',
      bodyLine: 1,
      published: false,
      problem: (severity, rule, { line = 1, message }) => ({
        severity,
        rule,
        file,
        line,
        field: '',
        found: '',
        message,
      }),
    }));
}
