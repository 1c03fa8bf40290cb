import { shown } from '../domain/problem.ts';
import type { CodePiece } from '../domain/text.ts';
import type { Corpus } from './corpus.ts';
import { eachText } from './each-text.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about what is no word. */
export const codeRules = {
  'content-not-code': error(findCode),
} satisfies Rules;

const codeMessages: Record<CodePiece['kind'], (value: string, instead?: string) => string> = {
  html: (value) =>
    value.startsWith('<!--')
      ? `holds a comment: ${shown(value)}; take it out, or keep it in a line of its own above, among the fields, behind #`
      : `holds HTML: ${shown(value)}; write it in Markdown, or put it in backticks to show it as it is`,
  pasted: (value) =>
    `holds markup of a word processor: ${shown(value)}; take it out, or paste the words again as plain text (in most programs with Ctrl+Shift+V)`,
  character: (value, instead) =>
    instead === undefined
      ? `holds ${value}, which stands for no letter and is shown as \ufffd; take it out`
      : `holds ${value}, which stands for no letter and is shown as \ufffd; write ${instead}`,
  picture: () => 'holds a picture; put pictures in the gallery field, where each has its alt text',
  import: () => 'holds an import or export; take it out: content is words, not code',
  expression: () =>
    'holds an expression in braces; write the words themselves, or put them in backticks to show them',
  tangled: () =>
    'is too long, or holds lists, quotations or pieces within each other by the hundred; write plain paragraphs, and split it into several pages',
  unreadable: () =>
    'cannot be read as MDX; put text with < or { in backticks, or rename the file to end in .md',
};

/** HTML, pictures and pieces of programs where only words may stand. */
function findCode(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.code.map(({ kind, value, instead, ...at }) => ({
      entry,
      ...place(at),
      found: value,
      message: codeMessages[kind](value, instead),
    })),
  );
}
