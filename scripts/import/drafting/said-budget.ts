import type { DraftFields } from '../draft/draft.ts';
import { prosePart } from '../recognise/prose-words.ts';
import { findMoney } from '../recognise/money.ts';
import { isNamed } from '../sections/section.ts';
import { take, type Desk } from './desk.ts';
import { sumOf } from './sum-in.ts';

const budget = new RegExp(
  `(?<!\\p{L})${prosePart((words) => words.budget)}\\s(?:about\\s|some\\s|around\\s)?$`,
  'iu',
);

/** What all of a work costs, where one sentence says so: `… with a total budget of EUR 4 million`. */
export function saidBudget(desk: Desk): DraftFields[] {
  const found = desk.sections
    .filter((section) => !isNamed(section, 'about', 'sources', 'quote', 'background'))
    .flatMap(({ lines }) => lines)
    .filter(({ kind, text }) => kind === 'paragraph' && text.length < longest)
    .flatMap((line) =>
      findMoney(line.text, desk.reading)
        .filter(({ at, value }) => value.currency !== undefined && budget.test(line.text.slice(0, at)))
        .map((sum) => ({ line, ...sum })),
    );
  const [one] = found;
  if (one === undefined || new Set(found.map(({ value }) => JSON.stringify(value))).size > 1) return [];
  return [
    { amount: take(sumOf(one.value), one.line, 'likely', one.why ?? 'its sentence calls it the budget') },
  ];
}

const longest = 5000;
