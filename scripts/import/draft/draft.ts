import type { NewCollection } from '../../new/kinds.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';

/** How sure a reader is of what it took: it stands there; it very probably means this; it may. */
export type Sureness = 'certain' | 'likely' | 'guess';

/** A value with the lines that it stands in. Nothing comes into a draft without. */
export interface Taken<Value = unknown> {
  value: Value;
  lines: readonly SourceLine[];
  sure: Sureness;
  /** Why it is no more than likely, or a guess, for staff: `the year is that of the end`. */
  why?: string | undefined;
  /** The same words in other languages, where the document gives them (BCP 47). */
  translations?: Readonly<Record<string, Pick<Taken<Value>, 'value' | 'lines'>>> | undefined;
}

/** That another draft is named: its id is known only when all have been matched with what is there. */
export interface Reference {
  to: Draft;
  lines: readonly SourceLine[];
  sure: Sureness;
  why?: string | undefined;
}

/** A field of a draft: a value, the name of another entry, or a group or a list of these. */
export type DraftValue = Taken | Reference | readonly DraftValue[] | DraftFields;

/** The fields of a draft by their names in the schema. */
export interface DraftFields {
  readonly [field: string]: DraftValue | undefined;
}

/** An entry that a document speaks of, before it is known whether the site has it already. */
export interface Draft {
  collection: NewCollection;
  /** The id, where the document gives one (a file of our own); else it is made of the title or name. */
  id?: string | undefined;
  fields: DraftFields;
  /** The text below the fields: lines of the document, in their order. */
  body?: readonly SourceLine[] | undefined;
  /** Texts of the body in other languages. */
  bodies?: Readonly<Record<string, readonly SourceLine[]>> | undefined;
  document: SourceDocument;
  /** Names by which the site may know it already, besides those in the fields: `XM-DAC-…`, an acronym in the text. */
  alsoCalled?: readonly string[] | undefined;
  /** Whether the document tells it from its others itself, as an element of its own: two of one title are two. */
  isApart?: boolean | undefined;
}

/** What a document gives. */
export interface Drafted {
  drafts: readonly Draft[];
  /** Lines that the kind read itself, where the document came without: of IATI, an element each. */
  lines?: readonly SourceLine[] | undefined;
  /** Lines that are used without giving a value: a label, a heading of a section. */
  understood: readonly SourceLine[];
  /** What staff should know of this document: a sum without currency, two dates that contradict each other. */
  notes: readonly string[];
}

/** A value that stands so in these lines. */
export function taken<Value>(
  value: Value,
  lines: SourceLine | readonly SourceLine[],
  sure: Sureness = 'certain',
  why?: string,
): Taken<Value> {
  return { value, lines: [lines].flat() as SourceLine[], sure, why };
}

/** That these lines name another draft. */
export function refer(
  to: Draft,
  lines: SourceLine | readonly SourceLine[],
  sure: Sureness = 'certain',
  why?: string,
): Reference {
  return { to, lines: [lines].flat() as SourceLine[], sure, why };
}

/** Whether a field is a value with its lines. */
export function isTaken(value: DraftValue | undefined): value is Taken {
  return value !== undefined && 'value' in value && 'lines' in value;
}

/** Whether a field names another draft. */
export function isReference(value: DraftValue | undefined): value is Reference {
  return value !== undefined && 'to' in value && 'lines' in value;
}
