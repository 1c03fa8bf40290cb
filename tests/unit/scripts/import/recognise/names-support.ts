import type { ReadEntry } from '../../../../../src/content-files/entry.ts';
import type { CollectionName } from '../../../../../src/schemas/collections.ts';
import { knownFrom, type Known } from '../../../../../scripts/import/recognise/known.ts';
import type { SourceLine } from '../../../../../scripts/import/source/source-document.ts';

type Raw = Record<string, unknown> & { id: string; language?: string };

/** A line of a document. */
export function line(text: string, kind: SourceLine['kind'] = 'paragraph'): SourceLine {
  return { text, place: 'line 1', kind };
}

/** What a site with these entries knows; one with a language is a translation. */
export function knownOf(site: Partial<Record<CollectionName, readonly Raw[]>>): Known {
  const all = (Object.keys(site) as CollectionName[]).flatMap((collection) =>
    (site[collection] ?? []).map((raw) => entry(collection, raw)),
  );
  return knownFrom({
    entries: all.filter(({ language }) => language === undefined),
    translations: all.filter(({ language }) => language !== undefined),
  });
}

/** A reading of a document in a language, for such a site. */
export function readingOf(site: Parameters<typeof knownOf>[0] = {}, language = 'en') {
  return { known: knownOf(site), language };
}

function entry(collection: CollectionName, { id, language, ...raw }: Raw): ReadEntry {
  return {
    collection,
    id,
    language,
    file: `${collection}/${id}`,
    raw,
    data: undefined,
    body: '',
    bodyLine: 1,
    published: true,
    problem: () => {
      throw new Error('no problem is expected');
    },
  };
}
