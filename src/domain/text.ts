/** Something in a text, and the line of the file it stands on. */
export type AtLine<T> = T & { line: number };

/**
 * Something that is no word: HTML, that of a word processor (`pasted`), a number that stands for no character, a
 * picture, a piece of a program, or a knot nobody can read.
 */
export interface CodePiece {
  kind: 'html' | 'pasted' | 'character' | 'picture' | 'import' | 'expression' | 'unreadable' | 'tangled';
  value: string;
  /** What was surely meant. */
  instead?: string;
}

/** A mark of Markdown that is shown as it is typed, or does something that its author did not see. */
export interface Mark {
  kind: MarkKind;
  /** As it was typed. */
  value: string;
  /** The same, spelt so that it does what was meant. */
  instead?: string | undefined;
}

/** What is amiss with a mark; `checks/marks.ts` says it in words. */
export type MarkKind =
  | 'heading'
  | 'note'
  | 'emphasis'
  | 'underscore'
  | 'link-apart'
  | 'link-turned'
  | 'link-spaces'
  | 'address-end'
  | 'own-file'
  | 'bullets'
  | 'numbers'
  | 'letters'
  | 'term'
  | 'tabs'
  | 'table-line'
  | 'table-columns'
  | 'table-gap'
  | 'table-row'
  | 'table-cells'
  | 'underline'
  | 'number-alone'
  | 'number-changed'
  | 'sign-lost'
  | 'note-star'
  | 'times'
  | 'indented'
  | 'fence'
  | 'unused'
  | 'twice'
  | 'field-code'
  | 'raised'
  | 'foreign'
  | 'soft-hyphen'
  | 'wide-space';

/** A directive (`::name{…}`) or component (`<Name … />`) as its author wrote it. */
export interface WrittenDirective {
  name: string;
  /** Written as a component, in `.mdx`. */
  component: boolean;
  /** Markdown may stand in it: `:::name`, or an element that is closed later. */
  container: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Attributes that are no plain text: `{...all}`, `{1 + 1}`. */
  computed: readonly string[];
  /** It stands inside a list, a quotation, a table or a sentence. */
  nested: boolean;
  /**
   * What else keeps it from being shown: it is not written as the parser wants it (`broken`), has words beside it that
   * would be lost, is not closed, is a line of colons that closes nothing, or is written with colons where a component
   * belongs.
   */
  flaw?: 'broken' | 'beside' | 'open' | 'idle' | 'colons' | undefined;
  /** The words beside it. */
  beside?: string | undefined;
  /** What would close it. */
  close?: WantedClose | undefined;
}

/** What closes a directive that is open. */
export interface WantedClose {
  /** As many as its last line needs: more than any directive inside it has. */
  colons: string;
  /** Whether its first line needs as many too, since one inside it has no fewer. */
  both: boolean;
  /** Whether code inside it runs on to the end of the text. */
  code: boolean;
}

/** A text, taken apart into what the rules look at. */
export interface Text {
  code: readonly AtLine<CodePiece>[];
  directives: readonly AtLine<WrittenDirective>[];
  links: readonly AtLine<{ url: string }>[];
  headings: readonly AtLine<{ depth: number }>[];
  /** Its paragraphs, white space folded. */
  paragraphs: readonly AtLine<{ text: string }>[];
  /** Its headings and the cells of its tables, white space folded. */
  phrases: readonly AtLine<{ text: string }>[];
  /** Marks of Markdown that do not do what their author meant. */
  marks: readonly AtLine<Mark>[];
}
