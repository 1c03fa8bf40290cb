import type { Corpus, Entry, Reference } from '../checks/corpus.ts';
import { addressesOf, pageOf } from '../checks/pages.ts';
import { validEntries } from '../checks/valid.ts';
import type { Text } from '../domain/text.ts';
import { interfaceLanguages } from '../i18n/words.ts';
import { collections, singles } from '../schemas/collections.ts';
import { directiveNamed } from '../schemas/directives.ts';
import { fieldsOf, type Field } from '../schemas/describe.ts';
import type { ReadEntry } from './entry.ts';
import type { ReadContent } from './read-taken.ts';

/** The content as the rules see it, and the file behind each entry. */
export interface CorpusOfFiles {
  corpus: Corpus;
  readBy: ReadonlyMap<Entry, ReadEntry>;
}

/** How a text of Markdown is taken apart, from that line of its file on. */
export type TakeApart = (text: string, format: 'md' | 'mdx', firstLine?: number) => Text;

/**
 * Makes what the rules look at of what was read.
 * @param takeApart always the same: what has been taken apart is not taken apart again
 */
export function corpusOf(content: ReadContent, today: string, takeApart: TakeApart): CorpusOfFiles {
  const readBy = new Map<Entry, ReadEntry>();
  const isUncertain = uncertainIn(content);
  const added = (read: ReadEntry): Entry => {
    const entry = isUncertain ? toEntry(read, takeApart, isUncertain) : entryOnce(read, takeApart);
    readBy.set(entry, read);
    return entry;
  };
  const entries = content.entries.map(added);
  const valid = validEntries(entries);
  const corpus: Corpus = {
    today,
    site: valid.site[0],
    entries,
    valid,
    translations: content.translations.map(added),
    misplaced: content.misplaced,
    interfaceLanguages,
    mediaFiles: new Set(content.media.keys()),
    pictureFaults: new Map(),
    documentFaults: new Map(),
    addresses: addressesOf(entries),
  };
  return { corpus, readBy };
}

type Uncertain = (meta: Pick<Field['meta'], 'reference' | 'file'>) => boolean;

/**
 * Whether what a field names may be there after all: a list of themes that cannot be read must not make every entry
 * that names one look wrong, nor a folder media that cannot be read every file in it look missing. Undefined where all
 * is certain.
 */
function uncertainIn({ problems }: ReadContent): Uncertain | undefined {
  const unread = new Set(problems.filter(({ rule }) => rule === 'yaml').map(({ file }) => file));
  const isMediaUnread = problems.some(({ file, rule }) => file === 'media' && rule === 'file-belongs');
  if (!isMediaUnread && !singles.some(({ file }) => unread.has(file))) return undefined;
  return ({ reference, file }) => {
    if (file !== undefined && isMediaUnread) return true;
    const list = singles.find(({ collection }) => collection === reference);
    return list !== undefined && unread.has(list.file);
  };
}

const certain = new WeakMap<ReadEntry, Entry>();

// While somebody writes, most entries stay as they are.
function entryOnce(read: ReadEntry, takeApart: TakeApart): Entry {
  const before = certain.get(read);
  if (before) return before;
  const entry = toEntry(read, takeApart, () => false);
  certain.set(read, entry);
  return entry;
}

function toEntry(read: ReadEntry, takeApart: TakeApart, isUncertain: Uncertain): Entry {
  const { collection, id, language, file, published, raw, data, body, bodyLine } = read;
  const fields = [...fieldsOf(collections[collection].schema, raw)].filter(({ meta }) => !isUncertain(meta));
  const texts = [
    { path: [], text: takeApart(body, file.endsWith('.mdx') ? 'mdx' : 'md', bodyLine) },
    ...fields.flatMap(({ path, value, meta }) =>
      meta.markdown && typeof value === 'string' ? [{ path, text: takeApart(value, 'md') }] : [],
    ),
  ];
  const cited = citedIn(texts).filter(({ collection: reference }) => !isUncertain({ reference }));
  return {
    collection,
    id,
    language,
    file,
    published,
    address: language === undefined ? pageOf(read) : undefined,
    raw,
    data,
    fields,
    references: language === undefined ? [...fields.flatMap(referenceOf), ...cited] : cited,
    texts: texts.filter(({ path }) => path.length > 0 || body.trim() !== ''),
  };
}

function referenceOf({ path, value, meta: { reference } }: Field): Reference[] {
  return reference !== undefined && typeof value === 'string'
    ? [{ path, collection: reference, id: value }]
    : [];
}

// What the directives of a text name.
function citedIn(texts: Entry['texts']): Reference[] {
  return texts.flatMap(({ path, text }) =>
    text.directives.flatMap(({ name, attributes, line }) => {
      const known = directiveNamed(name.toLowerCase())?.attributes ?? {};
      return Object.entries(attributes).flatMap(([key, id]) => {
        const collection = Object.hasOwn(known, key) ? known[key]?.reference : undefined;
        if (collection === undefined || id === '') return [];
        return [{ path, ...(path.length === 0 && { line }), collection, id }];
      });
    }),
  );
}
