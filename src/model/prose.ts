import type { Root } from 'hast';
import type { Heading } from '../domain/heading.ts';
import type { Ask, Brief, Contact, Figure, Result } from './model.ts';

/** A rendered text: HTML that holds no code, what its pieces show between, and its headings. */
export interface Prose {
  passages: Passage[];
  /** The language it is written in, where that is known. */
  language?: string | undefined;
  headings: Heading[];
  /** The text shows its entry's pictures itself. */
  hasGallery: boolean;
}

/** A stretch of a text as it is shown: words, a callout, or the entries that its pieces name. */
export type Passage =
  // The same as HTML and as the tree it was written from.
  | { kind: 'html'; html: string; tree: Root }
  | { kind: 'callout'; title?: string | undefined; passages: Passage[] }
  | { kind: 'figures'; items: CitedFigure[] }
  | { kind: 'asks'; items: Ask[] }
  | { kind: 'results'; items: Result[] }
  | { kind: 'contacts'; items: Contact[] }
  | { kind: 'gallery'; items: NonNullable<Brief['gallery']> };

/** A figure, and where it has its own place. */
export interface CitedFigure {
  figure: Figure;
  href: string;
  /** What it belongs to, where that is another entry. */
  of?: string | undefined;
}
