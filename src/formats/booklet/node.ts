import type { Rich, RichRun } from '../rich.ts';
import type { SheetContact } from '../sheet/contact.ts';
import type { Section } from '../sheet/section.ts';

/** A stretch of words in one style. */
export interface Words extends RichRun {
  isStrong?: true;
  isEmphasis?: true;
  isStruck?: true;
  isCode?: true;
  /** A whole address. */
  href?: string;
}

/** What stands in a line: words, the end of the line, a note at the foot of the page, or the number of one again. */
export type Inline = Words | { kind: 'break' } | { kind: 'note'; id: string; nodes: Node[] | null };

/** A picture as paper shows it; its bytes lie under `file`. */
export interface PaperPicture {
  file: string;
  alt: string;
  caption: Rich;
}

/** A short entry of a list: a line above, its title, what it says, and a sum where it has one. */
export interface ListedEntry {
  line: Rich;
  title: Inline[];
  text: Rich;
  amount: Rich;
}

/** A part of a long paper, whatever its author or the program made it of: `src/press/typst/nodes.typ` sets it. */
export type Node =
  | { kind: 'heading'; level: number; text: Inline[] }
  | { kind: 'paragraph'; text: Inline[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: Node[][] }
  | { kind: 'quote'; nodes: Node[]; by: Rich }
  | { kind: 'callout'; nodes: Node[] }
  | { kind: 'table'; ends: number[]; head: Inline[][]; rows: Inline[][][] }
  | { kind: 'code'; lines: Rich[] }
  | { kind: 'rule' }
  // Words in a language of their own, which runs its own way.
  | { kind: 'own'; lang: string; region?: string; dir: 'ltr' | 'rtl'; nodes: Node[] }
  | { kind: 'facts'; rows: { term: Rich; value: Inline[] }[] }
  | { kind: 'figures'; items: { value: Rich; label: Rich; notes: Rich[] }[] }
  | { kind: 'entries'; items: ListedEntry[] }
  | { kind: 'people'; people: SheetContact['people'] }
  | { kind: 'pictures'; items: PaperPicture[] }
  | { kind: 'section'; section: Section };

/** A paragraph, or nothing where it would be empty. */
export function paragraph(text: Inline[]): Node[] {
  return text.some((one) => 'kind' in one || one.text.trim() !== '') ? [{ kind: 'paragraph', text }] : [];
}

/** A list of things in no order of their own. */
export function bullets(items: Node[][]): Node {
  return { kind: 'list', isOrdered: false, start: 1, items };
}
