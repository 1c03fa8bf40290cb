import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findOrganisations } from '../recognise/organisation.ts';
import { prosePart } from '../recognise/prose-words.ts';
import { cutLine } from '../sections/cut-line.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';
import { giftField, stages } from './given-sums.ts';
import type { SaidAsk } from './said-asks.ts';
import { sentencesIn } from './sentences.ts';
import { sumIn } from './sum-in.ts';

const verbs = stages.map((stage) => ({
  stage,
  pattern: new RegExp(
    `(?<!\\p{L})${prosePart(({ gave }) => gave[stage])}(?:\\s+[\\p{L}’'-]+){0,3}\\s*$`,
    'iu',
  ),
}));

const promises = verbs.filter(({ stage }) => stage !== 'received');

const towards = new RegExp(`(?<!\\p{L})${prosePart((words) => words.towards)}(?!\\p{L})`, 'iu');
const joints = new RegExp(`;\\s+|,\\s+${prosePart(({ and }) => and)}\\s+`, 'iu');

/**
 * What donors have given towards requests that sentences make, by the sentences that say it whole: a donor, a verb, a
 * sum, a date; each list in the place of its request. What may go to several requests goes to none.
 */
export function saidGifts(desk: Desk, asks: readonly SaidAsk[]): DraftFields[][] {
  const gifts: DraftFields[][] = asks.map(() => []);
  const lines = new Set(desk.sections.flatMap((section) => section.lines));
  for (const line of lines) {
    if (line.kind !== 'paragraph' && line.kind !== 'item') continue;
    for (const sentence of sentencesIn(line.text)) {
      const at = askFor(asks, sentence, line);
      if (at === undefined) continue;
      for (const clause of sentence.split(joints)) gifts[at]?.push(...giftIn(desk, cutLine(line, clause)));
    }
  }
  return gifts;
}

function giftIn(desk: Desk, line: SourceLine): DraftFields[] {
  const sum = sumIn(desk, line.text);
  const said = sum && verbs.find(({ pattern }) => pattern.test(line.text.slice(0, sum.at)));
  const [date, ...dates] = findDates(line.text, desk.reading).filter(({ sure }) => sure !== 'guess');
  const [donor, ...donors] = findOrganisations(line.text, desk.reading).filter(
    ({ sure }) => sure !== 'guess',
  );
  if (!sum || !said || !date || !donor || dates.length + donors.length > 0) return [];
  return [giftField(desk, line, { stage: said.stage, sum, date, donor })];
}

// The request that a sentence on a gift means: the one it points back to, or the only one whose noun it names.
function askFor(asks: readonly SaidAsk[], sentence: string, line: SourceLine): number | undefined {
  const own = asks.flatMap((one, i) => (one.line === line ? [i] : []));
  const asking = asks.some(({ group }) => group.head.text === sentence);
  if (asking) return undefined;
  if (towards.test(sentence)) return one(own) ?? one([...asks.keys()]);
  const words = nounsOf(sentence);
  // Beside the one request of its paragraph a promise is one towards it; what was given may be past.
  const isPromise = promises.some(({ pattern }) => pattern.test(beforeSum(sentence)));
  if (isPromise && own.length === 1 && asks.length === 1) return own[0];
  return one(
    asks.flatMap(({ group }, i) => (nounsOf(group.headText).some((word) => words.includes(word)) ? [i] : [])),
  );
}

function beforeSum(sentence: string): string {
  return sentence.slice(0, Math.max(0, sentence.search(/\p{Sc}|\p{Lu}{3}\s?\p{Nd}|\p{Lu}{2}\$|\p{Nd}/u)));
}

function one(found: readonly number[]): number | undefined {
  return found.length === 1 ? found[0] : undefined;
}

// Words that may tell one request from another.
function nounsOf(text: string): string[] {
  return [...text.matchAll(/(?<!\p{L})\p{Ll}{6,}/gu)].map(([word]) => word);
}
