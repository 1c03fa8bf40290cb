import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../domain/problem.ts';
import { cannotBeRead } from './text-file.ts';

/** A file that belongs nowhere. */
export interface StrayFile extends Fault {
  file: string;
}

/** What lies below a folder. */
export interface Listing {
  /** Regular files, with forward slashes, in order. */
  files: string[];
  /** Folders, in order. */
  folders: string[];
  /**
   * Links, and what is neither file nor folder; folders that cannot be listed; names that are one name elsewhere, or
   * hold signs that cannot be seen.
   */
  strays: StrayFile[];
}

interface Options {
  /** A folder straight below that is left out. */
  except?: string;
  /** What every path reported starts with. */
  prefix?: string;
}

/**
 * Every file below a folder, dot files left out. Nothing is opened and no link is followed, except the one that the
 * folder itself may be. Never throws.
 */
export function listFolder(root: string, { except, prefix = '' }: Options = {}): Listing {
  const listing: Listing = { files: [], folders: [], strays: [] };
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of entriesOf(root, at, prefix, listing)) {
      const path = `${at}${entry.name}`;
      if (entry.name.startsWith('.') || path === except) continue;
      if (unseen.test(entry.name)) listing.strays.push(unseenName(`${prefix}${path}`, entry.name));
      else if (entry.isDirectory()) {
        listing.folders.push(path);
        waiting.push(`${path}/`);
      } else if (entry.isFile()) listing.files.push(path);
      else listing.strays.push(stray(`${prefix}${path}`, notAFile(entry)));
    }
  }
  listing.files.sort();
  listing.folders.sort();
  return withoutTwins(listing, prefix);
}

/** A fault of a whole file. */
export function stray(file: string, message: string): StrayFile {
  return { file, path: [], found: file, message };
}

/** What is wrong with a link: it may lead anywhere, and what lies there was never meant to be published. */
export function linkFault(what: string): string {
  return `is a link to another place; put the ${what} itself here`;
}

/** What to do about a file that a computer or an editor left behind by itself; undefined for any other. */
export function litter(name: string): string | undefined {
  if (/^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin)$/iu.test(name))
    return 'is made by the computer for itself; take it out';
  if (/^~\$|\.(tmp|swp|crdownload|part)$|~$/iu.test(name))
    return 'is left behind by an editor or a download; close the program that has it open, and take it out';
  return undefined;
}

// Signs that break a line, turn the letters behind them around, or stand for bytes that are no letters.
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u;

function unseenName(path: string, name: string): StrayFile {
  const code = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const escaped = path.replaceAll(new RegExp(unseen, 'gu'), code);
  return stray(
    escaped,
    litter(name) ??
      'has a sign in its name that cannot be seen, here written as \\u and four letters; rename it',
  );
}

function entriesOf(root: string, at: string, prefix: string, { strays }: Listing): Dirent[] {
  try {
    return readdirSync(join(root, at), { withFileTypes: true });
  } catch (error) {
    strays.push(stray(`${prefix}${at}`.replace(/\/$/u, '') || '.', `this folder ${cannotBeRead(error)}`));
    return [];
  }
}

function notAFile(entry: Dirent): string {
  return entry.isSymbolicLink()
    ? linkFault('file or folder')
    : 'is neither a file nor a folder, but a device or a pipe; take it out';
}

// Windows and macOS take names that differ in capitals, or in how an accent is stored, for one and the same file.
function withoutTwins({ files, folders, strays }: Listing, prefix: string): Listing {
  const plain = (file: string) => file.normalize('NFC').toLowerCase().normalize('NFC');
  const kept = new Map<string, string>();
  // Of twins the one in plain small letters is taken for the right one.
  for (const file of files) if (file === plain(file) || !kept.has(plain(file))) kept.set(plain(file), file);
  const twins = new Map<string, string>();
  for (const file of files) {
    const twin = kept.get(plain(file));
    if (twin !== undefined && twin !== file) twins.set(file, twin);
  }
  const told = [...twins].map(([file, twin]) =>
    stray(
      `${prefix}${file}`,
      `is one file with ${prefix}${twin} on many computers: the names differ only in ${differsIn(file, twin)}; rename one of them, or take it out`,
    ),
  );
  return { files: files.filter((file) => !twins.has(file)), folders, strays: [...strays, ...told] };
}

function differsIn(a: string, b: string): string {
  return a.normalize('NFC') === b.normalize('NFC') ? 'how their accents are stored' : 'capital letters';
}
