import { spelledSum, sumIn } from '../domain/money.ts';
import { withCurrency } from '../schemas/money.ts';
import type { Corpus, ValidEntry } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';
import { whyHidden } from './visibility.ts';

/** Rules about what can be worked out though it is not published. */
export const leakRules = {
  'leak-by-subtraction': warning(findSubtractedAsks),
} satisfies Rules;

/** A request that is not published, and what it asks for. */
interface Hidden {
  ask: ValidEntry<'asks'>;
  amount: number;
}

/** A public sum from which another public sum can be taken. */
interface Stated {
  entry: ValidEntry<'briefs' | 'asks'>;
  path: (string | number)[];
  total: number;
  /** What is public of it already. */
  known: number;
  /** How the two are named, in words. */
  words: string;
}

/**
 * Requests that are drafts or under embargo, and whose sum is what is left of a public total when the public requests
 * are taken from it, or a line of it.
 */
function findSubtractedAsks({ valid: { briefs, asks }, site }: Corpus): Finding[] {
  if (!site) return [];
  const own = site.data.currency;
  const asksOf = Map.groupBy(
    asks.filter(({ data }) => !data.withdrawn),
    ({ data }): string => data.brief,
  );
  return briefs.flatMap((brief) => {
    const ofBrief = asksOf.get(brief.id) ?? [];
    if (!brief.published || ofBrief.every(({ published }) => published)) return [];
    return currenciesOf(brief, ofBrief, own).flatMap((currency) => {
      const amounts = ofBrief.map((ask) => ({ ask, ...withCurrency(ask.data.amount, own) }));
      const inIt = amounts.filter((one) => one.currency === currency && one.amount > 0);
      const hidden = inIt.filter(({ ask }) => !ask.published);
      const open = inIt.filter(({ ask }) => ask.published);
      const stated = [...budgetOf(brief, sumIn(currency, open), currency, own), ...costsOf(open, currency)];
      return stated.flatMap((one) => leakFault(one, hidden, currency) ?? []).slice(0, 1);
    });
  });
}

function currenciesOf(
  brief: ValidEntry<'briefs'>,
  asks: readonly ValidEntry<'asks'>[],
  own: string,
): string[] {
  const sums = [...(brief.data.budget ?? []), ...asks.map(({ data }) => data)];
  return [...new Set(sums.map(({ amount }) => withCurrency(amount, own).currency))];
}

// The whole budget, and each of its lines: one may be what the request asks.
function budgetOf(entry: ValidEntry<'briefs'>, asked: number, currency: string, own: string): Stated[] {
  const sums = (entry.data.budget ?? []).map(({ amount }) => withCurrency(amount, own));
  if (!sums.some((sum) => sum.currency === currency)) return [];
  const total = sumIn(currency, sums);
  const words = `the budget comes to ${spelledSum({ amount: total, currency })}, and the published requests to ${spelledSum({ amount: asked, currency })}`;
  const lines = sums.flatMap((sum, i): Stated[] => {
    const line = `this line of the budget is ${spelledSum(sum)}`;
    return sum.currency === currency
      ? [{ entry, path: ['budget', i, 'amount'], total: sum.amount, known: 0, words: line }]
      : [];
  });
  return [{ entry, path: ['budget'], total, known: asked, words }, ...lines];
}

// Cost lines that come to more than the request they stand in.
function costsOf(open: readonly Hidden[], currency: string): Stated[] {
  return open.flatMap(({ ask: entry, amount }) => {
    const lines = (entry.data.costLines ?? []).map((line) => withCurrency(line.amount, currency));
    const total = sumIn(currency, lines);
    const words = `the cost lines come to ${spelledSum({ amount: total, currency })}, and the request to ${spelledSum({ amount, currency })}`;
    return lines.length > 0 ? [{ entry, path: ['costLines'], total, known: amount, words }] : [];
  });
}

// Of more hidden requests than a few, only their sum could be known.
const few = 3;

function leakFault(
  { entry, path, total, known, words }: Stated,
  hidden: readonly Hidden[],
  currency: string,
): Finding | undefined {
  const left = sumIn(currency, [
    { amount: total, currency },
    { amount: -known, currency },
  ]);
  const single = hidden.find(({ amount }) => amount === left);
  const sum = sumIn(
    currency,
    hidden.map(({ amount }) => ({ amount, currency })),
  );
  const isSum = known > 0 && hidden.length <= few && Math.abs(left - sum) <= sum / 100;
  const shown = single ? [single] : isSum ? hidden : [];
  const [first] = shown;
  if (!first) return undefined;
  const files = shown.map(({ ask }) => ask.file).join(' and ');
  const what = spelledSum({ amount: single?.amount ?? sum, currency });
  const message = `${words}, so anybody can work out the ${what} of ${files}, which ${whyHidden(first.ask)}; leave this sum out until that is public, or write one from which it cannot be worked out`;
  return { entry, path, found: total, message };
}
