import CMS from '@sveltia/cms';
import { isRecord } from '../../domain/record.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { formFrom } from '../exchange/formats.ts';
import { languageKey, originalKey, translatedKey } from '../exchange/hidden-keys.ts';
import { shapeOf } from '../exchange/shape.ts';
import { mergedText, writtenText } from '../exchange/written.ts';
import { entryAt, fileOfLanguage } from './entry-at.ts';
import { keepEnd } from './exact-text.ts';
import { isLocal, readNow } from './folder.ts';
import { expectEntry } from './known-entries.ts';
import { refuseFaults } from './refused-faults.ts';
import { refusal } from './refusal.ts';
import type { SiteFacts } from './site-facts.ts';
import { tellOnceSaved } from './told-after.ts';

type Form = Record<string, unknown>;

/** An entry as Sveltia hands it over before it is saved: an Immutable map, changed by making another. */
interface Saved {
  toJS(): unknown;
  setIn(path: readonly string[], value: unknown): Saved;
}

interface SavedEntry {
  collection: CollectionName;
  isNew: boolean;
  isTranslation: boolean;
}

/** One file of an entry that is saved. */
interface SavedFile {
  language: string;
  path: string;
  form: Form;
  /** Where the form is in the map. */
  at: readonly string[];
}

/**
 * Before an entry is saved, each of its files is read again, and what somebody else has changed there meanwhile is kept
 * beside what was changed in the form; and the whole is checked as `npm run check` does. Where that cannot be, nothing
 * is written, and the form says why.
 */
export function watchSaves(facts: SiteFacts): void {
  CMS.registerEventListener({
    name: 'preSave',
    // What Sveltia's types know of a map ends at its first level.
    handler: async ({ entry }) =>
      (await settled(entry as unknown as Saved, facts)) as unknown as typeof entry,
  });
}

async function settled(entry: Saved, facts: SiteFacts): Promise<Saved> {
  const { files, isNew } = filesOf(entry.toJS(), facts);
  const [first] = files;
  const named = first && entryAt(first.path);
  if (!first || !named) return entry;
  const texts = new Map<string, string>();
  const before = new Map<string, string>();
  const notes: string[] = [];
  let result = entry;
  for (const file of files) {
    // A translation has to know what it translates, to tell its own words from those that were only copied.
    const translated = file === first ? undefined : texts.get(first.language);
    const form = translated === undefined ? file.form : { ...file.form, [translatedKey]: translated };
    const written = await textOf({ ...file, form }, { ...named, isNew, isTranslation: file !== first });
    const { text } = written;
    texts.set(file.language, text);
    if (written.before !== undefined) before.set(file.language, written.before);
    notes.push(...written.notes.map((note) => `${file.path}: ${note}.`));
    keepEnd(text);
    // What somebody else changed has to stand in the form too, or the form would undo it.
    if (written.isMerged) {
      const shape = shapeOf(named.collection, endingOf(file.path));
      const { [languageKey]: language } = file.form;
      result = result.setIn(file.at, { ...formFrom(shape, text, translated), [languageKey]: language });
    }
    result = result.setIn([...file.at, originalKey], text);
    if (translated !== undefined) result = result.setIn([...file.at, translatedKey], translated);
  }
  const { path } = first;
  const told = await refuseFaults({ ...named, path, ending: endingOf(path), texts, before }, facts);
  tellOnceSaved(path, [...notes, ...told]);
  expectEntry(named.collection, named.id);
  return result;
}

function filesOf(saved: unknown, { defaultLanguage }: SiteFacts): { files: SavedFile[]; isNew: boolean } {
  const { data, i18n, path, newRecord } = isRecord(saved) ? saved : {};
  if (!isRecord(data) || typeof path !== 'string') return { files: [], isNew: false };
  const others = Object.entries(isRecord(i18n) ? i18n : {}).flatMap(([language, one]): SavedFile[] => {
    const form = isRecord(one) ? one['data'] : undefined;
    if (!isRecord(form)) return [];
    return [{ language, path: fileOfLanguage(path, language), form, at: ['i18n', language, 'data'] }];
  });
  return {
    files: [{ language: defaultLanguage, path, form: data, at: ['data'] }, ...others],
    isNew: newRecord === true,
  };
}

/** What one file is to hold, and what it holds. */
interface Text {
  text: string;
  notes: readonly string[];
  before?: string | undefined;
  isMerged: boolean;
}

async function textOf(
  { path, form }: SavedFile,
  { collection, isNew, isTranslation }: SavedEntry,
): Promise<Text> {
  const original = form[originalKey];
  const base = typeof original === 'string' ? original : undefined;
  const how = { shape: shapeOf(collection, endingOf(path)), isTranslation, form };
  if (!isLocal()) return textIn({ ...how, base });
  const now = await readNow(path);
  if (base === undefined && now !== undefined) throw refusal([isThere(path, isNew)]);
  if (base === undefined || now === undefined) {
    if (base === undefined) return textIn({ ...how, base });
    throw refusal([
      `${path} has been deleted while you were writing, or has another name now. To keep what you wrote, copy it from here, and write it into a new entry.`,
    ]);
  }
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

function textIn(given: Parameters<typeof writtenText>[0]): Text {
  return { ...inWords(() => writtenText(given)), before: given.base, isMerged: false };
}

function inWords<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw refusal([error instanceof Error ? error.message : String(error)]);
  }
}

function endingOf(path: string): string {
  return path.replace(/^.*\./u, '');
}

function isThere(path: string, isNew: boolean): string {
  const { id = '' } = entryAt(path) ?? {};
  return isNew
    ? `There is an entry called "${id}" already: ${path} is there. Give yours another name, under "Slug" in the bar beside the form.`
    : `Somebody else has written ${path} while you were writing. Nothing has been saved. Note your words, open the folder again (sign out and in), and write them into what is there now.`;
}

// Sveltia takes what stands round a text away, and hands line ends over as line feeds.
function isSame(read: string, now: string): boolean {
  return now.trim().replace(/\r\n?/gu, '\n') === read.trim();
}
