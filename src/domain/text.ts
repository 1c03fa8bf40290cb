/** Something in a text, and the line of the file it stands on. */
export type AtLine<T> = T & { line: number };

/** Something that is no word: HTML, a picture, a piece of a program, or a knot nobody can read. */
export interface CodePiece {
  kind: 'html' | 'picture' | 'import' | 'expression' | 'unreadable' | 'tangled';
  value: string;
}

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
   * would be lost, is not closed, or is written with colons where a component belongs.
   */
  flaw?: 'broken' | 'beside' | 'open' | 'colons' | undefined;
}

/** A text, taken apart into what the rules look at. */
export interface Text {
  code: readonly AtLine<CodePiece>[];
  directives: readonly AtLine<WrittenDirective>[];
  links: readonly AtLine<{ url: string }>[];
  headings: readonly AtLine<{ depth: number }>[];
  /** Its paragraphs, white space folded. */
  paragraphs: readonly AtLine<{ text: string }>[];
  /** Marks of Markdown that mean nothing where they stand, and are shown as they are typed. */
  marks: readonly AtLine<{ value: string }>[];
}
