import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byPlace, type Problem } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { collections, isList } from '../schemas/collections.ts';
import type { ContentDocument } from './frontmatter.ts';
import { keyOf, problemIn, type Read, type ReadEntry } from './entry.ts';
import { likeSite, sortFolder, type ContentFile, type StrayFile } from './folder.ts';
import { readMedia, type Media } from './media/media.ts';
import { takeFile, type KnownFiles } from './known-files.ts';
import { readOriginal, type Around } from './read-original.ts';
import { readTranslation } from './read-translation.ts';
import { slugOf } from './slug.ts';

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

/** The folder has no `site.yaml` that can be read, so nothing else can be. */
export class NoSiteError extends Error {}

/**
 * Reads every entry of a content folder and checks its shape. Faults are gathered, never thrown.
 * @param today `YYYY-MM-DD`, for embargoes
 * @param known what was read before, so that only what has changed is taken apart again
 * @throws NoSiteError when there is no `site.yaml`
 */
export function readContent(root: string, today: string, known?: KnownFiles): ReadContent {
  return readTaken(takeFolder(root, known), today);
}

/**
 * Takes apart what lies in a content folder.
 * @param known as for `readContent`
 * @throws NoSiteError when there is no `site.yaml`
 */
export function takeFolder(root: string, known?: KnownFiles): TakenFolder {
  requireSite(root);
  const { files, strays } = sortFolder(root);
  const taken = files.map((file) => ({ file, document: takeFile(root, file, known) }));
  return { taken, strays, media: readMedia(root) };
}

/** What lies in a content folder, its files taken apart. */
export interface TakenFolder {
  taken: readonly { file: ContentFile; document: ContentDocument }[];
  strays: readonly StrayFile[];
  media: Media;
}

/** As `readContent`, of files that have been taken apart already. */
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

/**
 * Sees that there is a site in a folder.
 * @throws NoSiteError, in words, when there is no `site.yaml`
 */
export function requireSite(root: string): void {
  const isThere = statSync(join(root, collections.site.lies.file), { throwIfNoEntry: false })?.isFile();
  if (isThere !== true) throw new NoSiteError(withoutSite(root));
}

function withoutSite(root: string): string {
  const near = existsSync(root) ? likeSite(root) : undefined;
  const remedy =
    near === undefined
      ? 'Every content folder needs one; begin one with "npm run new -- site", or name the folder that has it: --content DIR, or CONTENT_DIR of the environment.'
      : `There is ${near}; rename it ${collections.site.lies.file}.`;
  return `There is no ${collections.site.lies.file} in ${root}. ${remedy}`;
}

function currencyOfSite(
  taken: readonly { file: ContentFile; document: ContentDocument }[],
): string | undefined {
  const site = taken.find(({ file }) => file.collection === 'site')?.document.data;
  return isRecord(site) && typeof site.currency === 'string' ? site.currency : undefined;
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
