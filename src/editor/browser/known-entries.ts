import { parseContent } from '../../content-files/frontmatter.ts';
import { itemsOfFile } from '../../content-files/items-of-file.ts';
import { calledIn } from '../../schemas/called.ts';
import { isFolder, isList, singles, type CollectionName } from '../../schemas/collections.ts';
import { entryFileAt } from '../entry-file.ts';
import { namesIn, readNow } from './folder.ts';

type Ids = Map<CollectionName, Set<string>>;

const opened: Ids = new Map();
const coming: Ids = new Map();

const texts = new Map<string, { path: string; text: string }>();

/** Remembers which entries were there when the folder was opened. */
export function rememberEntry(path: string, text: string): void {
  for (const [collection, id] of entriesIn(path, text)) {
    added(opened, collection, id);
    texts.set(`${collection}/${id}`, { path, text });
  }
}

/** What an entry was called when the folder was opened; its id where that is not known. */
export function nameOf(collection: CollectionName, id: string): string {
  const { path, text } = texts.get(`${collection}/${id}`) ?? {};
  if (path === undefined || text === undefined) return id;
  const { data } = parseContent(text, path.endsWith('.yaml'));
  const entry = itemsOfFile(collection, data).find(({ raw }) => !isList(collection) || raw['id'] === id);
  return calledIn(entry?.raw) ?? id;
}

/** Tells that an entry is going to be written: one that names it may be saved before it, and with it. */
export function expectEntry(collection: CollectionName, id: string): void {
  added(coming, collection, id);
}

/** The entries that were there when the folder was opened. */
export function entriesAtOpening(): ReadonlyMap<CollectionName, ReadonlySet<string>> {
  return opened;
}

/** The entries that are there now, or going to be, of the collections that are asked for. */
export async function entriesNow(
  content: string,
  collections: Iterable<CollectionName>,
): Promise<ReadonlyMap<CollectionName, ReadonlySet<string>>> {
  const all = [...collections].map(async (name) => {
    const ids = await idsNow(content, name);
    return [name, new Set([...ids, ...(coming.get(name) ?? [])])] as const;
  });
  return new Map(await Promise.all(all));
}

async function idsNow(content: string, collection: CollectionName): Promise<string[]> {
  const single = singles.find((one) => one.collection === collection);
  const folder = `${content}/${collection}`;
  const entries = single
    ? entriesIn(`${content}/${single.file}`, (await readNow(`${content}/${single.file}`)) ?? '')
    : (await namesIn(folder)).flatMap((name) => entriesIn(`${folder}/${name}`, ''));
  return entries.map(([, id]) => id);
}

// A translation is of an entry, and none itself.
function entriesIn(path: string, text: string): [CollectionName, string][] {
  const at = entryFileAt(path);
  if (!at || at.isTranslation) return [];
  const { collection, id } = at;
  if (!isList(collection)) return isFolder(collection) ? [[collection, id]] : [];
  const items = itemsOfFile(collection, parseContent(text, true).data);
  return items.flatMap(({ raw }) => (typeof raw['id'] === 'string' ? [[collection, raw['id']]] : []));
}

function added(ids: Ids, collection: CollectionName, id: string): void {
  ids.set(collection, (ids.get(collection) ?? new Set<string>()).add(id));
}
