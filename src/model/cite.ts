import { addressOf } from '../domain/addresses.ts';
import type { Source } from '../schemas/shapes.ts';
import type { Citation, Cited, Quantity } from './model.ts';
import type { Written, WrittenContent } from './content.ts';

interface Citing {
  documents?:
    | { title: string; url?: string | undefined; file?: string | undefined; date?: string | undefined }[]
    | undefined;
  sources?: Source[] | undefined;
}

/** Resolves the sources of one entry: those that name a result, and those that name one of its own documents. */
export interface Citer {
  sources: Citation[];
  cite<T extends { source?: Source | undefined }>(item: T): Cited<T>;
  citeAll<T extends { source?: Source | undefined }>(items: readonly T[] | undefined): Cited<T>[];
  /** A plain number becomes a quantity without source. */
  quantity(value: WrittenValue | undefined): Quantity | undefined;
}

type WrittenValue = number | (Omit<Quantity, 'source'> & { source?: Source | undefined });

/** A maker of citers for the entries of one content folder. */
export function citerFor(written: WrittenContent): (owner: Written<Citing>) => Citer {
  const results = new Map(written.results.map(({ id, data }) => [id, data]));
  return ({ data: owner, original = owner }) => {
    const resolve = (source: Source): Citation => {
      if ('title' in source) return source;
      if ('result' in source) {
        const result = results.get(source.result);
        return {
          title: result?.title ?? source.result,
          url: addressOf('results', source.result),
          date: result?.date,
        };
      }
      const at = original.documents?.findIndex(({ title }) => title === source.document) ?? -1;
      const document = owner.documents?.[at];
      const url =
        document?.url ?? (document?.file === undefined ? undefined : encodeURI(`/media/${document.file}`));
      return { title: document?.title ?? source.document, url, date: document?.date };
    };
    const cite = <T extends { source?: Source | undefined }>(item: T): Cited<T> => ({
      ...item,
      source: item.source && resolve(item.source),
    });
    return {
      sources: (owner.sources ?? []).map(resolve),
      cite,
      citeAll: (items) => (items ?? []).map((item) => cite(item)),
      quantity: (value) =>
        value === undefined ? undefined : typeof value === 'number' ? { value } : cite(value),
    };
  };
}
