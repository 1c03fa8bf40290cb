import { shown } from '../domain/problem.ts';
import type { MarkKind } from '../domain/text.ts';
import type { Corpus } from './corpus.ts';
import { eachText } from './each-text.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about the marks of Markdown. */
export const markRules = {
  'mark-works': warning(findIdleMarks),
} satisfies Rules;

/** Marks that are shown as they are typed, or do something that their author did not see. */
function findIdleMarks(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.marks.map(({ kind, value, instead, ...at }) => {
      const isMdx = entry.file.endsWith('.mdx') && place(at).path.length === 0;
      return { entry, ...place(at), found: value, message: messages[kind](value, instead, isMdx) };
    }),
  );
}

type Say = (value: string, instead: string | undefined, isMdx: boolean) => string;

const asTyped = (value: string) => `${value} is shown as it is typed`;
const orWords = (instead: string | undefined, words: string) =>
  instead === undefined ? words : `write ${instead}`;

const typedList: Say = (value, instead = '') =>
  `lines that start with ${value} make no list; write each on a line of its own with the mark of a list: ${instead}`;

const messages: Readonly<Record<MarkKind, Say>> = {
  heading: (value) => `${asTyped(value)}; write a space after ${value} to make it a heading`,
  note: (value) => `${asTyped(value)}; write its text on a line of its own, as ${value}: the text`,
  emphasis: (value, instead) => {
    const sign = [...value].map((one) => `\\${one}`).join('');
    const words =
      instead === undefined
        ? `put ${value} right before the first letter of the words it is for, and right behind the last`
        : `write ${instead}, with a space or a sign of the sentence on both sides`;
    return `${asTyped(value)}; ${words}; for the sign itself write ${sign}`;
  },
  underscore: (value, instead = '') => `${shown(value)} is shown with its marks; write ${instead}`,
  'link-apart': (value, instead = '') =>
    `${shown(value)} is no link as it stands; write ${instead}, without the space`,
  'link-turned': (value, instead = '') =>
    `${shown(value)} is no link as it stands; write ${instead}, the words in square brackets first`,
  'link-spaces': (value, instead = '') =>
    `${shown(value)} is no link, since an address has no spaces; write ${instead}`,
  'address-end': (value, instead = '', isMdx = false) =>
    `the link takes in all of ${value}; write ${isMdx ? `[${value}](${value})` : instead} if that is the address, or put a space where the address ends`,
  'own-file': (value) =>
    `${value} is a file on somebody's own computer, which no reader can open; put it in media/ and list it under documents, or take this out`,
  bullets: typedList,
  numbers: typedList,
  letters: typedList,
  term: (value, instead = '') => `${shown(value)} runs on from the line above; write ${instead}`,
  tabs: (value, instead = '') =>
    `columns with tabs between them run together: ${shown(value)}; write them as a table: ${instead}, then a line like the first for each row`,
  'table-line': (value, instead = '') =>
    `a table without a line of hyphens is shown with its bars: ${shown(value)}; write ${instead} on a line of its own below that one`,
  'table-columns': (value, instead = '') =>
    `the line ${shown(value)} has not as many columns as the line above it, so both are shown with their bars; write ${instead}`,
  'table-gap': (value) =>
    `a line of a table stands apart from the others and is shown with its bars: ${shown(value)}; take out the empty lines between the lines of the table`,
  'table-row': (value) =>
    `${shown(value)} is taken for a row of the table above; write an empty line between them`,
  'table-cells': (value, instead = '') =>
    `a row has more cells than its table has columns (${instead}), and ${shown(value)} is not shown; add a column to the first two lines of the table, or take the cell out; a bar within a cell is written \\|`,
  underline: (value, instead) => {
    const what = value.startsWith('=') ? 'equals signs' : 'hyphens';
    const heading =
      instead === undefined ? '' : `, or, if a heading is meant, write ${instead} in place of both`;
    return `the ${what} make a heading of the words above; write an empty line between them${heading}`;
  },
  'number-alone': (value, instead = '') =>
    `${value} at the start of a line makes a list that counts from there; write ${instead}`,
  'number-changed': (value, instead = '') =>
    `${value} is shown as ${instead}, since a list counts from its first number; write the numbers in order, or begin the line with a word`,
  'sign-lost': (value, instead = '') =>
    `${value} at the start of the line is taken for a bullet and not shown; write ${instead}`,
  'note-star': (value, instead = '') =>
    `${value} at the start of the line is taken for a bullet; if it is the mark of a note, write ${instead}`,
  times: (value, instead = '') =>
    `the stars in ${shown(value)} are taken for emphasis and not shown; write ${instead}`,
  indented: (value) => `the spaces before ${shown(value)} make code of it; take them out`,
  fence: (value) =>
    `nothing closes the code that starts here, so all that follows is code; write ${value} on a line of its own where it ends`,
  unused: (value) =>
    `${value} is named nowhere in the text, so what it says is not shown; write ${value} where it belongs, or take it out`,
  twice: (value) => `${value} is explained twice, and only the first is shown; give one of them another name`,
  'field-code': (value) =>
    `${shown(value)} was left behind by a word processor; write what was meant to stand there`,
  raised: (value, instead = '') => `${value} is shown as it is typed; write ${instead}`,
  foreign: (value) =>
    `${shown(value)} is shown as it is typed, since those marks mean nothing here; take them out, or write \\ before each to keep them`,
  'soft-hyphen': (value, instead) =>
    `${shown(value)} holds a hyphen that nobody sees, so search does not find the word; ${orWords(instead, 'take it out')}`,
  'wide-space': () => 'holds several spaces in a row that do not break; write one space',
};
