import type { Rich } from '../rich.ts';
import type { Node, Words } from './node.ts';

/** What the words of a text are set with. */
export interface TextSetting {
  /** Words in the language of the text. */
  words: (text: string) => Rich;
  /** What is copied to the letter: code, an address. */
  verbatim: (text: string) => Rich;
  /** Turns the address of a link, `#part` included, into a whole one. */
  whole: (href: string) => string;
}

/** What is known on the way down a tree. */
export interface Walk extends TextSetting {
  /** What each note holds, by its id. */
  notes: ReadonlyMap<string, (walk: Walk) => Node[]>;
  /** The notes that stand at the foot of a page already. */
  told: Set<string>;
  style: Omit<Words, keyof Rich[number]>;
  /** Whether a note may hang here: not in another note, nor in what is repeated elsewhere. */
  mayNote: boolean;
  /** In how many lists and quotations this stands. */
  depth: number;
}
