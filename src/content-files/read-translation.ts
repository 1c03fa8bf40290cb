import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { written } from '../domain/written.ts';
import { collections, isList } from '../schemas/collections.ts';
import { explainCuts } from '../schemas/explain-cuts.ts';
import { explainOverlay } from '../schemas/overlay.ts';
import type { ContentDocument } from './frontmatter.ts';
import {
  cutsBelow,
  entryAt,
  joined,
  keyOf,
  problemIn,
  yamlFaults,
  type Read,
  type ReadEntry,
} from './entry.ts';
import type { ContentFile } from './content-file.ts';
import { itemsOfFile } from './items-of-file.ts';

/** Reads a translation: it holds words only, and each finds its place in the entry it translates. */
export function readTranslation(
  at: ContentFile,
  document: ContentDocument,
  originals: ReadonlyMap<string, ReadEntry>,
): Read {
  if (document.faults.length > 0) return { entries: [], faults: yamlFaults(at, document) };
  const { data } = document;
  const inList = isList(at.collection);
  if (inList ? !Array.isArray(data) : !isRecord(data)) {
    const message = inList
      ? 'is not a list; start each theme with "- id: an-id" and put its translated title below'
      : 'holds no fields; write one translated field a line, such as title: A title';
    return { entries: [], faults: [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })] };
  }
  const items = itemsOfFile(at.collection, data);
  return joined(items.map(({ raw, prefix }) => readOverlay(at, document, raw, prefix, originals)));
}

function readOverlay(
  at: ContentFile,
  document: ContentDocument,
  raw: Record<string, unknown>,
  prefix: Path,
  originals: ReadonlyMap<string, ReadEntry>,
): Read {
  const { id: named, ...words } = raw;
  const inList = prefix.length > 0;
  const id = inList ? written(named ?? '') : at.id;
  const entry = entryAt({ ...at, id }, document, raw, prefix, '');
  const original = originals.get(keyOf(entry));
  // Of an entry that is not there, only the one fault is told.
  const { schema } = collections[at.collection];
  const fields = inList ? words : raw;
  const faults = original
    ? [
        ...explainOverlay(schema, fields, original.raw),
        ...explainCuts(schema, fields, cutsBelow(document, prefix)),
      ]
    : [];
  return {
    entries: [entry],
    faults: faults.map((fault) => entry.problem('error', 'translation-words', fault)),
  };
}
