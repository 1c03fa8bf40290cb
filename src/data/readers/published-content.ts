import type { HandedOver } from '../../content-files/hand-over.ts';
import type { Content, ContentEntries } from '../../model/content.ts';
import type { ContentTranslation } from '../../model/translate-content.ts';
import { forEachPaged, isFolder, type CollectionName, type DataOf } from '../../schemas/collections.ts';

/** What is published of content that was read and has no faults, in the language it was written in. */
export function publishedContent({ entries }: Pick<HandedOver, 'entries'>): Content {
  const published = entries.filter(({ data, published: isPublic }) => data !== undefined && isPublic);
  const byCollection = Map.groupBy(published, ({ collection }) => collection);
  const language = (byCollection.get('site')?.[0]?.data as DataOf<'site'> | undefined)?.defaultLanguage;
  const of = (name: CollectionName) => {
    const found = byCollection.get(name) ?? [];
    const inOrder = isFolder(name) ? found.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : found;
    return inOrder.map(({ id, file, data, body }) => ({
      id,
      file,
      language: language ?? '',
      hasBody: body.trim() !== '',
      data: data as never,
    }));
  };
  const [site] = of('site');
  if (!site) throw new Error('site.yaml could not be read');
  return { site, ...forEachPaged<ContentEntries>(of) };
}

/** No translation: the content stays in its own language. */
export const untranslated: ReadonlyMap<string, ContentTranslation> = new Map();
