import { byPlace, type Problem } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { isList } from '../schemas/collections.ts';
import type { ContentDocument } from './frontmatter.ts';
import { keyOf, problemIn, type Read, type ReadEntry } from './entry.ts';
import type { ContentFile } from './content-file.ts';
import type { StrayFile } from './listing.ts';
import type { Media } from './media/media.ts';
import { readOriginal, type Around } from './read-original.ts';
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
  const around = { today, siteCurrency: currencyOf(siteFieldsIn({ taken })) };
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

/** The settings of the site in a folder, as written; none where they cannot be read. */
export function siteFieldsIn({ taken }: Pick<TakenFolder, 'taken'>): Record<string, unknown> {
  const site = taken.find(({ file }) => file.collection === 'site' && file.language === undefined);
  return isRecord(site?.document.data) ? site.document.data : {};
}

function currencyOf({ currency }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof currency === 'string' ? currency : undefined;
}

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
