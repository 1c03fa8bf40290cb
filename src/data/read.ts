import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { byPlace, fieldName, shown, type Fault, type Path, type Problem } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { isPublished, type Visible } from '../domain/visibility.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { explainShape } from '../schemas/explain.ts';
import { idPattern } from '../schemas/fields.ts';
import { explainOverlay } from '../schemas/overlay.ts';
import { parseContent, type ContentDocument } from './document.ts';
import { sortFolder, type ContentFile } from './folder.ts';
import { readText } from './text-file.ts';

/** One entry as it stands in the content folder. */
export interface ReadEntry {
  collection: CollectionName;
  id: string;
  /** The language of a translation; undefined for an original. */
  language: string | undefined;
  /** Relative to the content folder. */
  file: string;
  /** As written. */
  raw: Record<string, unknown>;
  /** As the schema reads it; undefined when its shape is wrong, and for a translation. */
  data: unknown;
  body: string;
  /** The line of the file on which the body starts. */
  bodyLine: number;
  published: boolean;
  /** Turns a fault in this entry into a problem with its place. */
  problem(severity: Problem['severity'], rule: string, fault: Fault & { line?: number }): Problem;
}

/** What a content folder holds, and what is wrong with the shape of it. */
export interface ReadContent {
  entries: ReadEntry[];
  translations: ReadEntry[];
  problems: Problem[];
}

/** The folder has no `site.yaml` that can be read, so nothing else can be. */
export class NoSiteError extends Error {}

/**
 * Reads every entry of a content folder and checks its shape. Faults are gathered, never thrown.
 * @param today `YYYY-MM-DD`, for embargoes
 * @throws NoSiteError when there is no `site.yaml`
 */
export function readContent(root: string, today: string): ReadContent {
  if (!statSync(join(root, collections.site.file), { throwIfNoEntry: false })?.isFile()) {
    throw new NoSiteError(
      `There is no ${collections.site.file} in ${root}. Every content folder needs one; copy the example in README.md, or set CONTENT_DIR to the folder that has it.`,
    );
  }
  const { files, strays } = sortFolder(root);
  const problems = strays.map((stray) => problemIn(stray.file, 1, 'error', 'file-belongs', stray));
  const [originals, overlays] = [
    files.filter(({ language }) => language === undefined),
    files.filter(({ language }) => language !== undefined),
  ];
  const read = originals.map((file) => readFile(root, file, today));
  const entries = read.flatMap((one) => one.entries);
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const translated = overlays.map((file) => readTranslation(root, file, byKey));
  return {
    entries,
    translations: translated.flatMap((one) => one.entries),
    problems: [...problems, ...[...read, ...translated].flatMap(({ faults }) => faults)].sort(byPlace),
  };
}

interface Read {
  entries: ReadEntry[];
  faults: Problem[];
}

function readFile(root: string, at: ContentFile, today: string): Read {
  const document = takeFile(root, at);
  if (document.faults.length > 0) return { entries: unread(at, document), faults: yamlFaults(at, document) };
  if (at.collection === 'themes') return readThemes(at, document);
  if (!isRecord(document.data)) {
    const message = 'holds no fields; write one field a line, such as title: A title';
    const faults = [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })];
    return { entries: unread(at, document), faults };
  }
  return readEntry(at, document, document.data, [], today);
}

function takeFile(root: string, { file }: ContentFile): ContentDocument {
  const read = readText(join(root, file));
  const document = parseContent('text' in read ? read.text : '', file.endsWith('.yaml'));
  return 'fault' in read ? { ...document, faults: [read.fault] } : document;
}

function yamlFaults({ file }: ContentFile, { faults }: ContentDocument): Problem[] {
  return faults.map(({ line, message }) => problemIn(file, line, 'error', 'yaml', { path: [], message }));
}

// An entry that cannot be read is still there: whoever names it is not at fault too.
function unread(at: ContentFile, document: ContentDocument): ReadEntry[] {
  if (at.collection === 'themes') return [];
  return [{ ...entryAt(at, document, {}, [], ''), body: '' }];
}

function readThemes(at: ContentFile, document: ContentDocument): Read {
  const list = Array.isArray(document.data) ? document.data : undefined;
  if (!list) {
    const empty = isRecord(document.data) && Object.keys(document.data).length === 0;
    const message = 'is not a list; start each theme with "- id: an-id" and put its title below';
    return {
      entries: [],
      faults: empty ? [] : [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })],
    };
  }
  const read = list.map((item: unknown, i) => {
    const raw = isRecord(item) ? item : {};
    const id = typeof raw.id === 'string' && idPattern.test(raw.id) ? raw.id : `theme-${i + 1}`;
    return readEntry({ ...at, id }, document, raw, [i], '');
  });
  return { entries: read.flatMap(({ entries }) => entries), faults: read.flatMap(({ faults }) => faults) };
}

function readEntry(
  at: ContentFile,
  document: ContentDocument,
  raw: Record<string, unknown>,
  prefix: Path,
  today: string,
): Read {
  const schema: z.ZodType = collections[at.collection].schema;
  const parsed = schema.safeParse(raw);
  const entry = entryAt(at, document, raw, prefix, today);
  if (parsed.success) entry.data = parsed.data;
  const isDraft = (raw as Visible).visibility === 'draft';
  const faults = explainShape(schema, raw).map((fault) =>
    entry.problem(fault.missing && isDraft ? 'warning' : 'error', 'shape', fault),
  );
  return { entries: [entry], faults };
}

// A translation holds words only, and finds its place in the entry it translates.
function readTranslation(root: string, at: ContentFile, originals: ReadonlyMap<string, ReadEntry>): Read {
  const document = takeFile(root, at);
  if (document.faults.length > 0) return { entries: [], faults: yamlFaults(at, document) };
  const { data } = document;
  const isList = at.collection === 'themes';
  if (isList ? !Array.isArray(data) : !isRecord(data)) {
    const message = isList
      ? 'is not a list; start each theme with "- id: an-id" and put its translated title below'
      : 'holds no fields; write one translated field a line, such as title: A title';
    return { entries: [], faults: [problemIn(at.file, 1, 'error', 'yaml', { path: [], message })] };
  }
  const parts = isList
    ? (data as unknown[]).map((item, i) => ({ raw: isRecord(item) ? item : {}, prefix: [i] }))
    : [{ raw: data as Record<string, unknown>, prefix: [] }];
  const read = parts.map(({ raw, prefix }) => readOverlay(at, document, raw, prefix, originals));
  return { entries: read.flatMap(({ entries }) => entries), faults: read.flatMap(({ faults }) => faults) };
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
  const id = inList ? String(named ?? '') : at.id;
  const entry = entryAt({ ...at, id }, document, raw, prefix, '');
  const original = originals.get(keyOf(entry));
  // Of an entry that is not there, only the one fault is told.
  const faults = original
    ? explainOverlay(collections[at.collection].schema, inList ? words : raw, original.raw)
    : [];
  return {
    entries: [entry],
    faults: faults.map((fault) => entry.problem('error', 'translation-words', fault)),
  };
}

function keyOf({ collection, id }: Pick<ReadEntry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

function entryAt(
  at: ContentFile,
  document: ContentDocument,
  raw: Record<string, unknown>,
  prefix: Path,
  today: string,
): ReadEntry {
  return {
    collection: at.collection,
    id: at.id,
    language: at.language,
    file: at.file,
    raw,
    data: undefined,
    body: document.body,
    bodyLine: document.bodyLine,
    published: isPublished(raw as Visible, today),
    problem: (severity, rule, fault) => {
      const path = [...prefix, ...fault.path];
      const line = fault.line ?? document.lineOf(path);
      return problemIn(at.file, line, severity, rule, asTyped(fault, document.typed(path)));
    },
  };
}

// A number is shown as its author typed it: `1.10`, not 1.1.
function asTyped(fault: Fault, typed: string | undefined): Fault {
  if (typeof fault.found !== 'number' || typed === undefined) return fault;
  return { ...fault, message: fault.message.replaceAll(String(fault.found), typed) };
}

function problemIn(
  file: string,
  line: number,
  severity: Problem['severity'],
  rule: string,
  { path, found, message }: Fault,
): Problem {
  return {
    severity,
    rule,
    file,
    line,
    field: fieldName(path),
    found: found === undefined ? '' : shown(found),
    message,
  };
}
