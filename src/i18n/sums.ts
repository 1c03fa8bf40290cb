import type { FundingState } from '../domain/funding.ts';
import type { Money } from '../domain/money.ts';
import type { Edition } from './edition.ts';

/** What was asked, given and is left, of one ask or of several in one currency. */
interface Account {
  asked: Money;
  raised: Money;
  over: Money;
  left: Money;
}

/** An ask, as far as its figures go. */
interface Ask extends Omit<Account, 'asked'> {
  amount: Money;
  state: FundingState;
  raisedElsewhere: readonly Money[];
}

/** A figure set large: in few characters, and to the letter. */
interface Sum {
  value: string;
  exact: string;
  label: string;
}

/**
 * The figures of an account, side by side. They add up, or say why not: what was given beyond what was asked is named
 * with what was given. Where nothing has been given, what was asked and what is open are one figure.
 * @param askedLabel what the first figure is called
 * @param short for few characters, and without what was given where the others tell it
 */
export function sumsOf(
  { asked, raised, over, left }: Account,
  edition: Edition,
  askedLabel: string,
  { short = false } = {},
): Sum[] {
  const { format, words, joined } = edition;
  const shown =
    raised.amount === 0 ? [asked] : [asked, ...(short && over.amount === 0 ? [] : [raised]), left];
  // Side by side, a round sum and an exact one would not seem to be of one account.
  const isShort = short && shown.every((of) => of.amount === 0 || format.shortMoney(of) !== format.money(of));
  const write = isShort ? format.shortMoney : format.money;
  const sum = (of: Money, label: string): Sum => ({ value: write(of), exact: format.money(of), label });
  if (raised.amount === 0) return [sum(asked, joined([askedLabel, words.funding.whollyOpen]))];
  const isOver = over.amount > 0;
  const given = joined([words.funding.raised, isOver ? words.funding.beyond(write(over)) : undefined]);
  return [
    sum(asked, askedLabel),
    ...(short && !isOver ? [] : [sum(raised, given)]),
    sum(left, words.funding.left),
  ];
}

/**
 * The same in a list, where each sum follows what it is called.
 * @example accountLines(ask, edition) // [['Asked for', '€5,000'], ['Still open', '€5,000']]
 */
export function accountLines(
  { asked, raised, over, left }: Account,
  { format, words, joined }: Edition,
): [label: string, sum: string][] {
  const { labels, beyond } = words.funding;
  const given = joined([format.money(raised), over.amount > 0 ? beyond(format.money(over)) : undefined]);
  return [
    [labels.asked, format.money(asked)],
    ...(raised.amount === 0 ? [] : [[labels.raised, given] satisfies [string, string]]),
    [labels.left, format.money(left)],
  ];
}

/** The figures of an ask, side by side. Of what is not asked for any more, nothing is left to find. */
export function askSums(
  { amount, state, raised, over, left }: Omit<Ask, 'raisedElsewhere'>,
  edition: Edition,
): Sum[] {
  const { format, words } = edition;
  const label = words.funding.asked;
  if (state !== 'withdrawn') return sumsOf({ asked: amount, raised, over, left }, edition, label);
  const sum = format.money(amount);
  return [{ value: sum, exact: sum, label }];
}

/**
 * The figures of an ask in a list, with what was given in other currencies, which is part of no sum.
 */
export function askLines(ask: Ask, edition: Edition): [label: string, sum: string][] {
  const { format, words } = edition;
  const { labels, outside } = words.funding;
  if (ask.state === 'withdrawn') return [[labels.asked, format.money(ask.amount)]];
  const elsewhere = ask.raisedElsewhere.map((sum): [string, string] => [
    labels.raised,
    `${format.money(sum)} (${outside})`,
  ]);
  return [...accountLines({ ...ask, asked: ask.amount }, edition), ...elsewhere];
}
