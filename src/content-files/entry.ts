import { fieldName, shown, type Fault, type Path, type Problem } from '../domain/problem.ts';
import { isPublished, type Visible } from '../domain/visibility.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentDocument } from './frontmatter.ts';
import type { ContentFile } from './content-file.ts';

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

/** What one file holds, and what is wrong with it. */
export interface Read {
  entries: ReadEntry[];
  faults: Problem[];
}

/** What several parts of a file hold, as one. */
export function joined(parts: readonly Read[]): Read {
  return {
    entries: parts.flatMap(({ entries }) => entries),
    faults: parts.flatMap(({ faults }) => faults),
  };
}

/** What is wrong with the file as YAML. */
export function yamlFaults({ file }: ContentFile, { faults }: ContentDocument): Problem[] {
  return faults.map(({ line, message }) => problemIn(file, line, 'error', 'yaml', { path: [], message }));
}

/** The texts that a number sign cut short, in the entry that `prefix` leads to. */
export function cutsBelow({ cut }: ContentDocument, prefix: Path): ContentDocument['cut'] {
  return cut
    .filter(({ path }) => prefix.every((step, i) => path[i] === step))
    .map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
}

/** What an entry and its translations share. */
export function keyOf({ collection, id }: Pick<ReadEntry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** An entry as it was written, not yet read by its schema; `prefix` leads to it in a file that holds several. */
export function entryAt(
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
  const found = RegExp.escape(String(fault.found));
  const whole = new RegExp(`(?<![\\d.,])${found}(?![\\d]|[.,]\\d)`, 'gu');
  return { ...fault, message: fault.message.replace(whole, () => typed) };
}

/** A fault in a file, as a problem. */
export function problemIn(
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
