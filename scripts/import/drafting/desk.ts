import {
  isReference,
  isTaken,
  refer,
  taken,
  type Draft,
  type DraftValue,
  type Reference,
  type Sureness,
  type Taken,
} from '../draft/draft.ts';
import type { Drafted } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import { originOf, originsOf } from '../sections/cut-line.ts';
import { isNamed, type Section } from '../sections/section.ts';
import { sectionsOf } from '../sections/sections.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';

/** What a document is drafted with: its parts, and what has been taken from it so far. */
export interface Desk {
  document: SourceDocument;
  reading: Reading;
  sections: readonly Section[];
  drafts: Draft[];
  /** Lines that are used without giving a value. */
  understood: Set<SourceLine>;
  /** Lines that are wholly the value of a field, and stand in no text besides. */
  away: Set<SourceLine>;
  notes: string[];
}

/** The fields of a draft while it is made. */
export type OpenFields = Record<string, DraftValue | undefined>;

/** Begins to draft a document. */
export function openDesk(document: SourceDocument, reading: Reading): Desk {
  return {
    document,
    reading,
    sections: sectionsKept(document, reading.language),
    drafts: [],
    understood: new Set(),
    away: new Set(),
    notes: [],
  };
}

let last: { document: SourceDocument; language: string; sections: readonly Section[] } | undefined;

// Every kind looks at the same parts, one document after the other: those of many would fill the memory.
function sectionsKept(document: SourceDocument, language: string): readonly Section[] {
  if (last?.document !== document || last.language !== language)
    last = { document, language, sections: sectionsOf(document, language) };
  return last.sections;
}

/** What was drafted; lines that give a value are not among those that are only understood. */
export function closeDesk(desk: Desk): Drafted {
  const { drafts, understood, notes, sections } = desk;
  for (const section of sections) understandFurniture(desk, section);
  understandHeadings(desk);
  return { drafts, understood: [...understood], notes };
}

// A label with nothing under it, and what leads to other places, give no value.
function understandFurniture(desk: Desk, section: Section): void {
  const { names, label, lines, tables } = section;
  if (isNamed(section, 'followUs', 'website'))
    understand(desk, label, ...lines.filter(({ text }) => !/\s\S+\s/u.test(text)));
  else if (
    names.length > 0 &&
    (lines.length + tables.length === 0 || isNamed(section, 'resultAchieved', 'glance'))
  )
    understand(desk, label);
}

// A heading or label whose part gave a value, or a paragraph of the text.
function understandHeadings(desk: Desk): void {
  const used = new Set<SourceLine>();
  const gather = (field: DraftValue | undefined): void => {
    if (field === undefined) return;
    if (isTaken(field) || isReference(field)) for (const line of field.lines) used.add(line);
    else for (const inside of Object.values(field)) gather(inside as DraftValue);
  };
  for (const { fields, body = [] } of desk.drafts) {
    for (const field of Object.values(fields)) gather(field);
    for (const line of body) used.add(line);
  }
  const gave = desk.sections.filter(({ lines, tables }) =>
    [...lines, ...tables.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell.lines))].some((line) =>
      used.has(originOf(line)),
    ),
  );
  for (const { label } of gave) understand(desk, label);
}

/** A value that stands in these lines, or in parts of them. */
export function take<Value>(
  value: Value,
  lines: SourceLine | readonly SourceLine[],
  sure: Sureness = 'certain',
  why?: string,
): Taken<Value> {
  return taken(value, originsOf(lines), sure, why);
}

/** That these lines, or parts of them, name another draft. */
export function referTo(
  draft: Draft,
  lines: SourceLine | readonly SourceLine[],
  sure: Sureness = 'certain',
  why?: string,
): Reference {
  return refer(draft, originsOf(lines), sure, why);
}

/** Notes that lines are used without giving a value: labels, headings, what only repeats another. */
export function understand(desk: Desk, ...lines: readonly (SourceLine | undefined)[]): void {
  for (const line of originsOf(lines.filter((one) => one !== undefined))) desk.understood.add(line);
}

/** Notes that lines are wholly the value of a field: they are not repeated in the text. */
export function putAway(desk: Desk, ...lines: readonly (SourceLine | undefined)[]): void {
  for (const line of originsOf(lines.filter((one) => one !== undefined))) desk.away.add(line);
}

/** The lines that a field was taken from; none where it is no single value. */
export function linesIn(field: DraftValue | undefined): readonly SourceLine[] {
  return isTaken(field) ? field.lines : [];
}

/** A list of a draft, or nothing where it is empty. */
export function orNothing<Item extends DraftValue>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
