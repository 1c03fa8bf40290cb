import { askedIn } from '../recognise/asked.ts';
import { cutLine } from '../sections/cut-line.ts';
import { isNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { AskGroup } from './ask-lines.ts';
import type { Desk } from './desk.ts';
import { saidGifts } from './said-gifts.ts';
import { sentencesIn } from './sentences.ts';
import { sumIn } from './sum-in.ts';

/** A request as a sentence tells it, and the paragraph that it stands in. */
export interface SaidAsk {
  group: AskGroup;
  line: SourceLine;
}

/** The requests that sentences of the text make, each with its one sum: `We are seeking EUR 40 000 to dig nine wells.` */
export function saidAsks(desk: Desk): AskGroup[] {
  const asks = desk.sections
    .filter((section) => !isNamed(section, 'about', 'sources', 'quote'))
    .flatMap(({ lines }) => lines)
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'item') && text.length < longest)
    .flatMap((line) => clausesIn(line.text).flatMap((clause) => askIn(desk, clause, line)));
  const gifts = saidGifts(desk, asks);
  return asks.map(({ group }, i) => ({ ...group, gifts: gifts[i] }));
}

// What stands behind a semicolon has its own sum.
function clausesIn(text: string): string[] {
  return sentencesIn(text).flatMap((sentence) => {
    const clauses = sentence.split(/;\s+/u);
    return clauses.every((clause) => /\p{N}/u.test(clause)) ? clauses : [sentence];
  });
}

const longest = 5000;

function askIn(desk: Desk, sentence: string, line: SourceLine): SaidAsk[] {
  const sum = sumIn(desk, sentence);
  if (sum === undefined) return [];
  const before = sentence.slice(0, sum.at);
  const asked = askedIn(before, sentence.slice(sum.at + sum.written.length));
  if (asked === undefined || pointsBack.test(asked.what)) return [];
  const head = cutLine(line, sentence);
  const group: AskGroup = {
    head,
    headText: titleWithin(asked.what),
    amount: { value: sum.value, line: head, sure: 'likely', why: sum.why ?? 'its sentence asks for it' },
    texts: [],
    deliverables: [],
    lines: [head],
    isSaid: true,
  };
  return [{ group, line }];
}

// "… to change that": of what was told before, and no name of a request.
const pointsBack = /^(?:\p{L}+\s)?(?:this|that|it|them|these|those|so)$/iu;

/** A title has no more words, and no more signs. */
const [mostWords, mostSigns] = [14, 110];

// As much of what it is for as makes a title: all of it, or its first clause.
function titleWithin(whole: string): string {
  const text = whole.replace(/,\s(?:which|who|since|because|so|and this)\s.*$/u, '');
  const clauses = [
    text,
    text.split(/[,;:](?!\p{N})/u)[0] ?? '',
    text.split(/,|\s(?:and to|so that|within)\s/u)[0] ?? '',
  ];
  return clauses.find((one) => one.split(/\s+/u).length <= mostWords && one.length <= mostSigns) ?? '';
}
