import { mediaAddress } from '../domain/addresses.ts';
import { addressOf } from '../schemas/addresses.ts';
import type { DataOf } from '../schemas/collections.ts';
import type { Source } from '../schemas/shapes.ts';
import type { ContentEntry } from './content.ts';
import type { Citation } from './linked.ts';

type Document = Pick<NonNullable<DataOf<'briefs'>['documents']>[number], 'title' | 'url' | 'file' | 'date'>;

/**
 * A source of an entry, resolved: it may name a result of the site, or one of the entry's own documents by the title
 * that has in the original.
 */
export function cite(
  source: Source,
  { data, original = data }: Pick<ContentEntry<object>, 'data' | 'original'>,
  results: ReadonlyMap<string, Pick<DataOf<'results'>, 'title' | 'date'>>,
): Citation {
  if ('title' in source) return source;
  if ('result' in source) {
    const result = results.get(source.result);
    const url = addressOf('results', source.result);
    return { title: result?.title ?? source.result, url, date: result?.date };
  }
  const at = documentsOf(original).findIndex(({ title }) => title === source.document);
  const document = documentsOf(data)[at];
  const url = document?.url ?? (document?.file === undefined ? undefined : mediaAddress(document.file));
  return { title: document?.title ?? source.document, url, date: document?.date };
}

function documentsOf(data: { documents?: readonly Document[] | undefined }): readonly Document[] {
  return data.documents ?? [];
}
