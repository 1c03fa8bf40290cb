import type { Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import type { Visible } from '../domain/visibility.ts';
import { collections, isList } from '../schemas/collections.ts';
import { explainCuts } from '../schemas/explain-cuts.ts';
import { readShape } from '../schemas/explain.ts';
import { idPattern } from '../schemas/fields.ts';
import { cutsBelow, entryAt, joined, problemIn, yamlFaults, type Read, type ReadEntry } from './entry.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentDocument } from './frontmatter.ts';
import { itemsOfFile } from './items-of-file.ts';

/** What must be known of the site to read an entry of it. */
export interface Around {
  /** `YYYY-MM-DD`. */
  today: string;
  siteCurrency?: string | undefined;
}

// What has more fields is no entry: of what cannot be read in it, nothing else needs to be told.
const mostFields = 500;

/** The entries of one file, taken apart, and what is wrong with the shape of each. */
export function readOriginal(at: ContentFile, document: ContentDocument, around: Around): Read {
  if (document.faults.length > 0) {
    const { data } = document;
    const isShort = isRecord(data) && Object.keys(data).length <= mostFields;
    const certain = isShort ? readEntry(at, document, data, [], around).faults : [];
    return { entries: unread(at, document), faults: [...yamlFaults(at, document), ...certain] };
  }
  if (isList(at.collection)) return readList(at, document, around);
  if (!isRecord(document.data)) {
    const message = 'holds no fields; write one field a line, such as title: A title';
    const faults = [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })];
    return { entries: unread(at, document), faults };
  }
  return readEntry(at, document, document.data, [], around);
}

// An entry that cannot be read is still there: whoever names it is not at fault too.
function unread(at: ContentFile, document: ContentDocument): ReadEntry[] {
  if (isList(at.collection)) return [];
  return [{ ...entryAt(at, document, {}, [], ''), body: '' }];
}

function readList(at: ContentFile, document: ContentDocument, around: Around): Read {
  if (!Array.isArray(document.data)) {
    const empty = isRecord(document.data) && Object.keys(document.data).length === 0;
    const message = 'is not a list; start each theme with "- id: an-id" and put its title below';
    return {
      entries: [],
      faults: empty ? [] : [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })],
    };
  }
  const items = itemsOfFile(at.collection, document.data);
  return joined(
    items.map(({ raw, prefix }, i) => {
      const id = typeof raw.id === 'string' && idPattern.test(raw.id) ? raw.id : `theme-${i + 1}`;
      return readEntry({ ...at, id }, document, raw, prefix, { ...around, today: '' });
    }),
  );
}

function readEntry(
  at: ContentFile,
  document: ContentDocument,
  raw: Record<string, unknown>,
  prefix: Path,
  { today, siteCurrency }: Around,
): Read {
  const { schema } = collections[at.collection];
  const typed = (path: Path) => document.typed([...prefix, ...path]);
  const shape = readShape(schema, raw, typed, siteCurrency);
  const entry = { ...entryAt(at, document, raw, prefix, today), data: shape.data };
  const isDraft = (raw as Visible).visibility === 'draft';
  const faults = [...shape.faults, ...explainCuts(schema, raw, cutsBelow(document, prefix))]
    .filter(({ path }) => document.faults.length === 0 || document.sure([...prefix, ...path]))
    .map((fault) => entry.problem(fault.missing && isDraft ? 'warning' : 'error', 'shape', fault));
  return { entries: [entry], faults };
}
