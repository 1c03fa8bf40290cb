import { isPublished, type Visible } from '../domain/visibility.ts';
import type { Words } from '../i18n/words.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import type { Written } from './content.ts';

/** What may be a draft: whatever lies in a file of its own. */
export type Drafts = Partial<Record<CollectionName, Written<object>[]>>;

/**
 * Content as whoever writes it sees it: drafts and embargoed entries too, each with a word in front of its title. A draft
 * that names an entry too unfinished to be shown is left out with it.
 */
export function showDrafts(content: Drafts, today: string, words: Words): void {
  leaveOutLooseEnds(content, today);
  for (const entries of Object.values(content))
    for (const entry of entries) entry.data = labelled(entry.data, today, words);
}

function leaveOutLooseEnds(content: Drafts, today: string): void {
  for (let before = -1; before !== count(content);) {
    before = count(content);
    const known = new Set(
      Object.entries(content).flatMap(([name, entries]) => entries.map(({ id }) => `${name}/${id}`)),
    );
    for (const [name, entries] of Object.entries(content))
      keep(entries, ({ data }) => isPublished(data, today) || namesOnly(known, name as CollectionName, data));
  }
}

function namesOnly(known: ReadonlySet<string>, name: CollectionName, data: object): boolean {
  return [...fieldsOf(collections[name].schema, data)].every(
    ({ meta, value }) =>
      meta.reference === undefined ||
      !Object.hasOwn(collections[meta.reference], 'endings') ||
      known.has(`${meta.reference}/${String(value)}`),
  );
}

function labelled<D extends object>(data: D, today: string, { unpublished }: Words): D {
  const { visibility, embargoUntil = '', title, name } = data as Visible & { title?: string; name?: string };
  if (isPublished(data, today)) return data;
  const mark = visibility === 'embargoed' ? unpublished.embargoed(embargoUntil) : unpublished.draft;
  return {
    ...data,
    ...(title === undefined ? { name: `${mark} ${name ?? ''}` } : { title: `${mark} ${title}` }),
  };
}

function count(content: Drafts): number {
  return Object.values(content).reduce((sum, { length }) => sum + length, 0);
}

function keep<T>(list: T[], fits: (item: T) => boolean): void {
  list.splice(0, list.length, ...list.filter(fits));
}
