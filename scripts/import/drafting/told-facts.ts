import type { Period } from '../../../src/domain/period.ts';
import type { DraftFields, Taken } from '../draft/draft.ts';
import { findMoney } from '../recognise/money.ts';
import { findPeriods } from '../recognise/period.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { take, type Desk } from './desk.ts';
import { saidPeriod } from './said-period.ts';
import { sentencesIn } from './sentences.ts';
import { sumOf } from './sum-in.ts';

/** When a project runs, as one sentence on it says: "le projet est mis en œuvre du 15 janvier 2023 au 14 janvier 2026". */
export function toldPeriod(desk: Desk): Taken<Period> | undefined {
  return periodInSentence(desk) ?? saidPeriod(desk);
}

function periodInSentence(desk: Desk): Taken<Period> | undefined {
  const found = sentencesOn(desk, 'runs').flatMap(({ text, line }) => {
    const [period, ...others] = findPeriods(text, desk.reading);
    if (period?.value.end === undefined || others.length > 0 || period.sure === 'guess') return [];
    return [take(period.value, line, 'likely', 'told by a sentence on the project')];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** What a project costs, as one sentence on it says: "d'un coût total de 1,35 million d'euros". */
export function toldBudget(desk: Desk): DraftFields[] {
  const found = sentencesOn(desk, 'costs').flatMap(({ text, line, behind }) => {
    const sums = findMoney(text, desk.reading).filter(({ at }) => at >= behind);
    const [sum] = sums;
    const isNear = sum !== undefined && sum.at - behind < mostBetween;
    if (!isNear || sum.value.currency === undefined || sum.value.per !== undefined) return [];
    return [{ amount: take(sumOf(sum.value), line, 'likely', 'told by a sentence on the project') }];
  });
  return found.length === 1 ? found : [];
}

/** "A total cost of some": no more signs part the word from its sum. */
const mostBetween = 20;

// Sentences that name the work and say that it runs, or what it costs.
function sentencesOn(desk: Desk, what: 'runs' | 'costs') {
  const pattern = patternOf(what);
  return desk.sections.flatMap(({ lines }) =>
    lines
      .filter(({ kind, text }) => kind === 'paragraph' && text.length < 2000)
      .flatMap((line) =>
        sentencesIn(line.text).flatMap((text) => {
          const found = wordPattern('works').test(text) ? pattern.exec(text) : null;
          return found === null ? [] : [{ text, line, behind: found.index + found[0].length }];
        }),
      ),
  );
}

const patterns = new Map<string, RegExp>();

function patternOf(what: 'runs' | 'costs'): RegExp {
  const words = sectionWords('und')
    .flatMap((one) => listed(one[what]))
    .map((word) => RegExp.escape(word));
  const pattern = patterns.get(what) ?? new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
  patterns.set(what, pattern);
  return pattern;
}
