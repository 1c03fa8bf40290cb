import { byPlace, type Path, type Problem } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import type { Visible } from '../domain/visibility.ts';
import { collections, isList } from '../schemas/collections.ts';
import { explainCuts } from '../schemas/explain-cuts.ts';
import { readShape } from '../schemas/explain.ts';
import { idPattern } from '../schemas/fields.ts';
import type { ContentDocument } from './frontmatter.ts';
import { cutsBelow, entryAt, keyOf, problemIn, yamlFaults, type Read, type ReadEntry } from './entry.ts';
import type { ContentFile } from './content-file.ts';
import type { StrayFile } from './listing.ts';
import type { Media } from './media/media.ts';
import { readTranslation } from './read-translation.ts';
import { slugOf } from './slug.ts';

/** What lies in a content folder, its files taken apart. */
export interface TakenFolder {
  taken: readonly { file: ContentFile; document: ContentDocument }[];
  strays: readonly StrayFile[];
  media: Media;
}

/** What a content folder holds, and what is wrong with the shape of it. */
export interface ReadContent {
  entries: ReadEntry[];
  translations: ReadEntry[];
  /** The files below `media/`: their paths there as they are on the disk, by these in Unicode form NFC. */
  media: ReadonlyMap<string, string>;
  /** The names, without endings, of files that lie in the wrong place. */
  misplaced: ReadonlySet<string>;
  problems: Problem[];
}

/** Reads every entry of files that have been taken apart already, wherever they lay. Faults are gathered, never thrown. */
export function readTaken({ taken: all, strays, media }: TakenFolder, today: string): ReadContent {
  const problems = [...strays, ...media.strays].map((stray) =>
    problemIn(stray.file, 1, 'error', 'file-belongs', stray),
  );
  const isOriginal = ({ file }: (typeof all)[number]): boolean => file.language === undefined;
  const taken = all.filter(isOriginal);
  const around = { today, siteCurrency: currencyOfSite(taken) };
  const read = taken.map(({ file, document }) => readOnce(file, document, around));
  const entries = read.flatMap((one) => one.entries);
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const overlays = all.filter((one) => !isOriginal(one));
  const translated = overlays.map(({ file, document }) => translationOnce(file, document, byKey));
  return {
    entries,
    translations: translated.flatMap((one) => one.entries),
    media: media.files,
    misplaced: new Set(strays.flatMap(({ file }) => namesOf(file))),
    problems: [...problems, ...[...read, ...translated].flatMap(({ faults }) => faults)].sort(byPlace),
  };
}

// A file that lies in the wrong place or has the wrong name may be the entry that others name by what it should be called.
function namesOf(file: string): string[] {
  const [stem = ''] = (file.split('/').at(-1) ?? '').split('.');
  return [stem, slugOf(stem) ?? stem];
}

/** What must be known of the site to read an entry of it. */
export interface Around {
  /** `YYYY-MM-DD`. */
  today: string;
  siteCurrency?: string | undefined;
}

function currencyOfSite(
  taken: readonly { file: ContentFile; document: ContentDocument }[],
): string | undefined {
  const site = taken.find(({ file }) => file.collection === 'site')?.document.data;
  return isRecord(site) && typeof site.currency === 'string' ? site.currency : undefined;
}

// What has more fields is no entry: of what cannot be read in it, nothing else needs to be told.
const mostFields = 500;

const readBefore = new WeakMap<ContentDocument, { around: string; read: Read }>();

// A file that has not changed says what it said, on the same day and in the same currency.
function readOnce(at: ContentFile, document: ContentDocument, around: Around): Read {
  const key = JSON.stringify([at, around]);
  const before = readBefore.get(document);
  if (before?.around === key) return before.read;
  const read = readOriginal(at, document, around);
  readBefore.set(document, { around: key, read });
  return read;
}

const translatedBefore = new WeakMap<ContentDocument, { original: ReadEntry; read: Read }>();

// A list translates many entries, and is short.
function translationOnce(
  at: ContentFile,
  document: ContentDocument,
  originals: ReadonlyMap<string, ReadEntry>,
): Read {
  const original = isList(at.collection) ? undefined : originals.get(keyOf(at));
  const before = translatedBefore.get(document);
  if (original && before?.original === original) return before.read;
  const read = readTranslation(at, document, originals);
  if (original) translatedBefore.set(document, { original, read });
  return read;
}

/** The entries of one file, taken apart, and what is wrong with the shape of each. */
export function readOriginal(at: ContentFile, document: ContentDocument, around: Around): Read {
  if (document.faults.length > 0) {
    const { data } = document;
    const isShort = isRecord(data) && Object.keys(data).length <= mostFields;
    const certain = isShort ? readEntry(at, document, data, [], around).faults : [];
    return { entries: unread(at, document), faults: [...yamlFaults(at, document), ...certain] };
  }
  if (isList(at.collection)) return readList(at, document, around);
  if (!isRecord(document.data)) {
    const message = 'holds no fields; write one field a line, such as title: A title';
    const faults = [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })];
    return { entries: unread(at, document), faults };
  }
  return readEntry(at, document, document.data, [], around);
}

// An entry that cannot be read is still there: whoever names it is not at fault too.
function unread(at: ContentFile, document: ContentDocument): ReadEntry[] {
  if (isList(at.collection)) return [];
  return [{ ...entryAt(at, document, {}, [], ''), body: '' }];
}

function readList(at: ContentFile, document: ContentDocument, around: Around): Read {
  const list = Array.isArray(document.data) ? document.data : undefined;
  if (!list) {
    const empty = isRecord(document.data) && Object.keys(document.data).length === 0;
    const message = 'is not a list; start each theme with "- id: an-id" and put its title below';
    return {
      entries: [],
      faults: empty ? [] : [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })],
    };
  }
  const read = list.map((item: unknown, i) => {
    const raw = isRecord(item) ? item : {};
    const id = typeof raw.id === 'string' && idPattern.test(raw.id) ? raw.id : `theme-${i + 1}`;
    return readEntry({ ...at, id }, document, raw, [i], { ...around, today: '' });
  });
  return { entries: read.flatMap(({ entries }) => entries), faults: read.flatMap(({ faults }) => faults) };
}

function readEntry(
  at: ContentFile,
  document: ContentDocument,
  raw: Record<string, unknown>,
  prefix: Path,
  { today, siteCurrency }: Around,
): Read {
  const { schema } = collections[at.collection];
  const typed = (path: Path) => document.typed([...prefix, ...path]);
  const shape = readShape(schema, raw, typed, siteCurrency);
  const entry = { ...entryAt(at, document, raw, prefix, today), data: shape.data };
  const isDraft = (raw as Visible).visibility === 'draft';
  const faults = [...shape.faults, ...explainCuts(schema, raw, cutsBelow(document, prefix))]
    .filter(({ path }) => document.faults.length === 0 || document.sure([...prefix, ...path]))
    .map((fault) => entry.problem(fault.missing && isDraft ? 'warning' : 'error', 'shape', fault));
  return { entries: [entry], faults };
}
