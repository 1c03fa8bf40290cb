/** The forms a document may come in. */
export type Format = 'docx' | 'pdf' | 'html' | 'markdown' | 'text' | 'iati' | 'xlsx' | 'csv';

/** What a line is in its document, as far as that shows it. */
export type LineKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'quote'
  /** Heads and feet of pages, page numbers, menus: told apart from what was not used. */
  | 'furniture';

/**
 * One paragraph, heading, item of a list, or cell of a table: the smallest thing that values are taken from. Each is one
 * object from the reader to the report: what no draft has taken is found by identity.
 */
export interface SourceLine {
  /** The words, repaired, without line breaks. */
  text: string;
  /** Where it stands, in words for staff: `line 12`, `page 3, line 4`, `sheet "Results", cell B7`. */
  place: string;
  kind: LineKind;
  /** The level of a heading from 1, or how deep an item stands. */
  level?: number | undefined;
  /** Whether the item stands in a numbered list. */
  isNumbered?: boolean | undefined;
  /** Where a link in it leads to, in order. */
  links?: readonly { text: string; href: string }[] | undefined;
  /** Bold throughout: what in many documents is a heading in all but name. */
  isBold?: boolean | undefined;
  /** The words of a language of their own, where the document says so (BCP 47). */
  language?: string | undefined;
}

/** A cell of a table; an empty one holds no line. */
export interface SourceCell {
  /** One for each paragraph in the cell. */
  lines: readonly SourceLine[];
  /** What a spreadsheet holds there, if it is no text: a number without rounding, a day as `YYYY-MM-DD`, true or false. */
  value?: number | string | boolean | undefined;
  /** How a spreadsheet shows it, such as `0%` or `[$€-2] #,##0`: of a share or a sum. */
  format?: string | undefined;
}

/** A table, its merged cells filled in: each row has as many cells as any other. */
export interface SourceTable {
  /** What stands above it, or the name of the sheet. */
  title?: SourceLine | undefined;
  /** How many rows at the top are its head. */
  heads: number;
  rows: readonly (readonly SourceCell[])[];
}

/** What a reader mended on the way in. */
export interface Repair {
  place: string;
  /** What was mended, in words: `two words were glued together`. */
  what: string;
  was: string;
  is: string;
}

/** A document in lines, whatever form it came in. */
export interface SourceDocument {
  /** The name of the file, without its folder. */
  file: string;
  format: Format;
  /** The language that most of it is in (BCP 47); `und` where nobody can tell. */
  language: string;
  /** In reading order, those of tables as well. */
  lines: readonly SourceLine[];
  tables: readonly SourceTable[];
  repairs: readonly Repair[];
  /** What the reader knows that it could not read, in words with the place: a picture, a formula, a comment. */
  losses: readonly string[];
  /** The document itself, where its kind reads it in its own way: IATI. */
  bytes?: Uint8Array | undefined;
}
