import { allNameWords, type NameWords, type OrganisationType } from '../words/names.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import { foldedWord } from './name-tokens.ts';

/** What a word that heads the name of an organisation tells. */
export interface Head {
  /** Absent where the word says nothing of the kind. */
  type?: OrganisationType | undefined;
  /** Whether it may end a name as well: `Water Agency`. */
  mayEnd: boolean;
  /** Whether small words may follow, as in `Banque mondiale`. */
  mayHaveSmall: boolean;
}

/** What heads the names of organisations, in every language. */
export const heads: NameIndex<Head> = nameIndex(allNameWords.flatMap(headsOf));

/** What heads the names of parts of organisations: `country office`. */
export const offices: NameIndex<true> = indexOf(({ offices: words }) => words);

/** What makes words in capitals no organisation: `strategy`. */
export const things: NameIndex<true> = indexOf((words) => words.things);

/** What job titles hold. */
export const titles: NameIndex<true> = indexOf((words) => words.titles);

/** What lines of postal addresses hold. */
export const addressWords: NameIndex<true> = indexOf(({ address }) => address);

/** What one does in the course of a work, alone or for another: `trained`. */
export const makings: NameIndex<true> = indexOf(({ makes }) => makes);

/** What one does who carries out the work: `runs`. */
export const doings: NameIndex<true> = indexOf(({ does }) => does);

/** What one does who comes to a work as a partner: `has joined`. */
export const joinings: NameIndex<true> = indexOf(({ joins }) => joins);

/** Small words within names. */
export const links: ReadonlySet<string> = foldedSet(({ links: words }) => words);

/** What joins the members of a list. */
export const ands: ReadonlySet<string> = foldedSet(({ and }) => and);

/** What a sentence may begin with though no name does. */
export const openers: ReadonlySet<string> = foldedSet((words) => words.openers);

/** What stands before a person's name. */
export const honorifics: ReadonlySet<string> = foldedSet((words) => words.honorifics);

function indexOf(pick: (words: NameWords) => readonly string[]): NameIndex<true> {
  return nameIndex(allNameWords.flatMap(pick).map((word): [string, true] => [word, true]));
}

function foldedSet(pick: (words: NameWords) => readonly string[]): ReadonlySet<string> {
  return new Set(allNameWords.flatMap(pick).map(foldedWord));
}

function headsOf({ heads: plain, types, headsLast, headsFirst = [] }: NameWords): [string, Head][] {
  const first = new Set(headsFirst);
  const mayHaveSmall = headsLast !== true;
  const headOf = (word: string, type?: OrganisationType): [string, Head] => [
    word,
    { type, mayEnd: headsLast === true && !first.has(word), mayHaveSmall },
  ];
  const typed = (Object.keys(types) as OrganisationType[]).flatMap((type) =>
    (types[type] ?? []).map((word) => headOf(word, type)),
  );
  return [...plain.map((word) => headOf(word)), ...typed];
}
