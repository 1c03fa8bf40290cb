import type { SourceLine } from '../source/source-document.ts';

/** What ends with a point and is no sentence: initials, numbers, common abbreviations. */
const noEnd =
  /(?:^|[\s(])(?:\p{Lu}|\d{1,2}|No|Nos|Dr|Mr|Mrs|Ms|St|Sr|Sra|Dra|Ing|Lic|Eng|Mme|Mgr|Prof|approx|ca|e\.g|i\.e|etc|vs|Art|art|pp|p|env|av|n|nº|núm|al|Inc|Ltd)\.$|[\s(.]\p{Lo}\.$/u;

/**
 * The sentences of a text, each as it stands, whole.
 * @example sentencesIn('Water is far. Wells help.') // ['Water is far.', 'Wells help.']
 */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?؟。…]+[”"’»)\]]*(?=\s+\P{Ll}|\s*$)/gu)) {
    const to = index + end.length;
    const sentence = text.slice(from, to).trim();
    if (end.startsWith('.') && noEnd.test(sentence) && to < text.length) continue;
    if (sentence !== '') sentences.push(sentence);
    from = to;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') sentences.push(rest);
  return sentences;
}

/** The most signs of a summary or a purpose, as the schema has it. */
const most = 300;

/** Sentences that stand as they are in a line. */
export interface WholeSentences {
  text: string;
  line: SourceLine;
}

/**
 * The first one or two whole sentences of the first of these lines that is a text; none where not even one fits into a
 * summary.
 */
export function summaryFrom(lines: readonly SourceLine[]): WholeSentences | undefined {
  const line = lines.find(({ text, kind }) => kind !== 'heading' && isText(text));
  if (line === undefined) return undefined;
  const [first = '', second] = sentencesIn(line.text);
  if (first.length > most || !isText(first)) return undefined;
  const both = second === undefined ? '' : `${first} ${second}`;
  return { text: both !== '' && both.length <= most && line.text.includes(both) ? both : first, line };
}

// Words enough, and an end: a name or a label is none.
function isText(text: string): boolean {
  return /[.!?؟。…][”"’»)]*\s*$/u.test(text) && (text.split(/\s+/u).length >= 5 || /\p{Lo}{20}/u.test(text));
}
