import CMS from '@sveltia/cms';
import { isRecord } from '../../domain/record.ts';
import { translationFile } from '../../domain/translation-file.ts';
import { entryFileAt, type EntryFile } from '../entry-file.ts';
import { formFrom } from '../exchange/formats.ts';
import { languageKey, originalKey, translatedKey } from '../exchange/hidden-keys.ts';
import { shapeOf } from '../exchange/shape.ts';
import { keepEnd } from './exact-text.ts';
import { expectEntry } from './known-entries.ts';
import { refuseFaults } from './refused-faults.ts';
import { savedText, type SavedText } from './saved-text.ts';
import type { SiteFacts } from './site-facts.ts';
import { tellOnceSaved } from './told-after.ts';

type Form = Record<string, unknown>;

/** An entry as Sveltia hands it over before it is saved: an Immutable map, changed by making another. */
interface SavedEntry {
  toJS(): unknown;
  setIn(path: readonly string[], value: unknown): SavedEntry;
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
      (await settled(entry as unknown as SavedEntry, facts)) as unknown as typeof entry,
  });
}

async function settled(entry: SavedEntry, facts: SiteFacts): Promise<SavedEntry> {
  const { files, isNew } = filesOf(entry.toJS(), facts);
  const [first] = files;
  const named = first && entryFileAt(first.path);
  if (!first || !named) return entry;
  const written = await writtenFiles(files, named, isNew);
  for (const { text } of written) keepEnd(text);
  const texts = new Map(written.map(({ file, text }) => [file.language, text]));
  const before = new Map(
    written.flatMap(({ file, before: one }) => (one === undefined ? [] : [[file.language, one]])),
  );
  const { path } = first;
  const told = await refuseFaults({ ...named, path, texts, before }, facts);
  const notes = written.flatMap((one) => one.notes.map((note) => `${one.file.path}: ${note}.`));
  tellOnceSaved(path, [...notes, ...told]);
  expectEntry(named.collection, named.id);
  return written.reduce((result, one) => withWritten(result, one, named), entry);
}

function filesOf(saved: unknown, { defaultLanguage }: SiteFacts): { files: SavedFile[]; isNew: boolean } {
  const { data, i18n, path, newRecord } = isRecord(saved) ? saved : {};
  if (!isRecord(data) || typeof path !== 'string') return { files: [], isNew: false };
  const others = Object.entries(isRecord(i18n) ? i18n : {}).flatMap(([language, one]): SavedFile[] => {
    const form = isRecord(one) ? one['data'] : undefined;
    if (!isRecord(form)) return [];
    return [{ language, path: translationFile(path, language), form, at: ['i18n', language, 'data'] }];
  });
  return {
    files: [{ language: defaultLanguage, path, form: data, at: ['data'] }, ...others],
    isNew: newRecord === true,
  };
}

interface Written extends SavedText {
  file: SavedFile;
  /** The text that it translates; undefined for the original. */
  translated: string | undefined;
}

// The original first. A translation has to know what it translates, to tell its own words from those that were only copied.
async function writtenFiles(
  files: readonly SavedFile[],
  { collection, ending }: EntryFile,
  isNew: boolean,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const file of files) {
    const translated = written[0]?.text;
    const isTranslation = translated !== undefined;
    const form = isTranslation ? { ...file.form, [translatedKey]: translated } : file.form;
    const text = await savedText({ path: file.path, form, collection, ending, isNew, isTranslation });
    written.push({ ...text, file, translated });
  }
  return written;
}

// What somebody else changed has to stand in the form too, or the form would undo it.
function withWritten(
  entry: SavedEntry,
  { file, translated, text, isMerged }: Written,
  { collection, ending }: EntryFile,
): SavedEntry {
  const { at, form } = file;
  const merged = isMerged
    ? entry.setIn(at, {
        ...formFrom(shapeOf(collection, ending), text, translated),
        [languageKey]: form[languageKey],
      })
    : entry;
  const known = merged.setIn([...at, originalKey], text);
  return translated === undefined ? known : known.setIn([...at, translatedKey], translated);
}
