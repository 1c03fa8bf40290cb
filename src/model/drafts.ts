import { isPublished, type Visible } from '../domain/visibility.ts';
import type { Words } from '../i18n/words.ts';
import { collections, isFolder, pagedNames, type PagedName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/describe.ts';
import type { Content, ContentEntries, ContentEntry } from './content.ts';

/**
 * Content as whoever writes it sees it: drafts and embargoed entries too, each with a word in front of its title. A draft
 * that names an entry too unfinished to be shown is left out with it.
 */
export function showDrafts(content: Content, today: string, words: Words): void {
  const { timeZone = 'UTC' } = content.site.data;
  leaveOutLooseEnds(content, today);
  for (const name of pagedNames)
    for (const entry of content[name] as ContentEntry<object>[])
      entry.data = labelled(entry.data, { today, timeZone, words });
}

function leaveOutLooseEnds(content: ContentEntries, today: string): void {
  for (let before = -1; before !== count(content);) {
    before = count(content);
    const known = new Set(pagedNames.flatMap((name) => content[name].map(({ id }) => `${name}/${id}`)));
    for (const name of pagedNames) {
      const entries: ContentEntry<object>[] = content[name];
      const shown = entries.filter(({ data }) => isPublished(data, today) || namesOnly(known, name, data));
      entries.splice(0, entries.length, ...shown);
    }
  }
}

function namesOnly(known: ReadonlySet<string>, name: PagedName, data: object): boolean {
  return [...fieldsOf(collections[name].schema, data)].every(
    ({ meta: { reference }, value }) =>
      reference === undefined || !isFolder(reference) || known.has(`${reference}/${String(value)}`),
  );
}

interface Labelling {
  today: string;
  timeZone: string;
  words: Words;
}

function labelled<D extends object>(data: D, { today, timeZone, words: { unpublished } }: Labelling): D {
  const { visibility, embargoUntil = '', title, name } = data as Visible & { title?: string; name?: string };
  if (isPublished(data, today)) return data;
  const mark = visibility === 'embargoed' ? unpublished.embargoed(embargoUntil, timeZone) : unpublished.draft;
  return {
    ...data,
    ...(title === undefined ? { name: `${mark} ${name ?? ''}` } : { title: `${mark} ${title}` }),
  };
}

function count(content: ContentEntries): number {
  return pagedNames.reduce((sum, name) => sum + content[name].length, 0);
}
