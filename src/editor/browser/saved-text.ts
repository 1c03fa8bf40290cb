import type { CollectionName } from '../../schemas/collections.ts';
import { entryFileAt } from '../entry-file.ts';
import { originalKey } from '../exchange/hidden-keys.ts';
import { shapeOf } from '../exchange/shape.ts';
import { mergedText, writtenText } from '../exchange/written.ts';
import { isLocal, readNow } from './folder.ts';
import { refusal } from './refusal.ts';

/** A file as a form would have it. */
export interface Saved {
  path: string;
  form: Readonly<Record<string, unknown>>;
  collection: CollectionName;
  /** How its name ends: `md` or `yaml`. */
  ending: string;
  /** Whether the entry is a new one. */
  isNew: boolean;
  isTranslation: boolean;
}

/** What one file is to hold, and what it holds. */
export interface SavedText {
  text: string;
  notes: readonly string[];
  before?: string | undefined;
  /** Whether somebody else has changed it meanwhile. */
  isMerged: boolean;
}

/**
 * What a file is to hold: it is read again, and what somebody else has changed there meanwhile is kept.
 * @throws a refusal, where it is gone, where it is there already, and where both have changed the same
 */
export async function savedText(saved: Saved): Promise<SavedText> {
  const { path, form, collection, ending, isNew, isTranslation } = saved;
  const original = form[originalKey];
  const base = typeof original === 'string' ? original : undefined;
  const how = { shape: shapeOf(collection, ending), isTranslation, form };
  if (!isLocal()) return textIn({ ...how, base });
  const now = await readNow(path);
  if (base === undefined) {
    if (now !== undefined) throw refusal([isThere(path, isNew)]);
    return textIn({ ...how, base });
  }
  if (now === undefined) throw refusal([isGone(path)]);
  if (isSame(base, now)) return textIn({ ...how, base: now });
  const both = inWords(() => mergedText({ ...how, base, theirs: now }));
  if ('text' in both) return { ...both, before: now, isMerged: true };
  throw refusal([
    `Somebody else has changed ${path} while you were writing, and you both changed the same. Nothing has been saved. Note your words, close the form, open the folder again (sign out and in), and write them into what is there now:`,
    ...both.conflicts.map(
      ({ field, mine, theirs }) => `${field}: you wrote ${mine}; there is now ${theirs}.`,
    ),
  ]);
}

function textIn(given: Parameters<typeof writtenText>[0]): SavedText {
  return { ...inWords(() => writtenText(given)), before: given.base, isMerged: false };
}

function inWords<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw refusal([error instanceof Error ? error.message : String(error)]);
  }
}

function isThere(path: string, isNew: boolean): string {
  const { id = '' } = entryFileAt(path) ?? {};
  return isNew
    ? `There is an entry called "${id}" already: ${path} is there. Give yours another name, under "Slug" in the bar beside the form.`
    : `Somebody else has written ${path} while you were writing. Nothing has been saved. Note your words, open the folder again (sign out and in), and write them into what is there now.`;
}

function isGone(path: string): string {
  return `${path} has been deleted while you were writing, or has another name now. To keep what you wrote, copy it from here, and write it into a new entry.`;
}

// Sveltia takes what stands round a text away, and hands line ends over as line feeds.
function isSame(read: string, now: string): boolean {
  return now.trim().replace(/\r\n?/gu, '\n') === read.trim();
}
