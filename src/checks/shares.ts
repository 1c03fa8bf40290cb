import { boundsOf, type Value } from '../domain/comparison.ts';
import { sumByCurrency, type Money } from '../domain/money.ts';
import type { BriefData } from '../schemas/brief.ts';
import { withCurrency } from '../schemas/money.ts';
import type { ResultData } from '../schemas/result.ts';
import type { Corpus, ValidEntry } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about parts that make a whole. */
export const shareRules = {
  'country-once': warning(findCountriesTwice),
  'country-shares': warning(findCountrySharesThatDiffer),
  'budget-one-way': warning(findBudgetsCountedTwice),
  'breakdown-adds-up': warning(findBreakdownsThatDiffer),
} satisfies Rules;

/** Countries that a brief names twice: of two shares only one could be shown. */
function findCountriesTwice({ valid: { briefs } }: Corpus): Finding[] {
  return briefs.flatMap((entry) => {
    const ids = entry.data.countries.map((at) => sharedBy(at).country);
    return ids.flatMap((id, i) => {
      if (ids.indexOf(id) === i) return [];
      const message = `${id} is named twice; keep it once, with the whole of its share if it has one`;
      return [{ entry, path: ['countries', i], found: id, message }];
    });
  });
}

/** How far shares that were rounded may be from a hundred. */
const tolerance = 0.1 + 1e-9;

/** Shares of a budget, by country, that do not come to all of it. */
function findCountrySharesThatDiffer({ valid: { briefs } }: Corpus): Finding[] {
  return briefs.flatMap((entry) => {
    const countries = entry.data.countries.map(sharedBy);
    const known = countries.filter(({ percentage }) => percentage !== undefined);
    const without = countries.filter(({ percentage }) => percentage === undefined);
    if (known.length === 0) return [];
    const sum = rounded(known.reduce((total, { percentage = 0 }) => total + percentage, 0));
    const names = without.map(({ country }) => country).join(', ');
    const message =
      without.length > 0
        ? `some countries have a share of the budget, and ${names} ${without.length === 1 ? 'has' : 'have'} none; give each its share, or take all of them out`
        : Math.abs(sum - 100) > tolerance
          ? `the shares of the budget come to ${sum}%, and should come to 100%; correct them, or take all of them out`
          : undefined;
    return message === undefined ? [] : [{ entry, path: ['countries'], found: sum, message }];
  });
}

function sharedBy(at: BriefData['countries'][number]): { country: string; percentage?: number } {
  return typeof at === 'string' ? { country: at } : at;
}

/** Budgets told by category and once more by year, with one sum: their total counts everything twice. */
function findBudgetsCountedTwice({ valid: { briefs }, site }: Corpus): Finding[] {
  if (!site) return [];
  return briefs.flatMap((entry) => {
    const lines = (entry.data.budget ?? []).map((line) => ({
      ...line,
      amount: withCurrency(line.amount, site.data.currency),
    }));
    const byCategory = lines.filter(({ category, year }) => category !== undefined && year === undefined);
    const byYear = lines.filter(({ category, year }) => category === undefined && year !== undefined);
    const [sums, again] = [byCategory, byYear].map((list) => sumByCurrency(list.map(({ amount }) => amount)));
    const sum = again?.find((one) => sums?.some((other) => isSame(one, other)));
    if (sum === undefined) return [];
    const message = `the lines by year come to ${sum.currency} ${sum.amount}, and so do those by category: the total counts both; keep one of the two`;
    return [{ entry, path: ['budget'], found: sum.amount, message }];
  });
}

function isSame(one: Money, other: Money): boolean {
  return one.currency === other.currency && one.amount === other.amount && one.amount > 0;
}

type Indicator = NonNullable<ResultData['indicators']>[number];

/** Breakdowns whose parts come to more than the whole, or nearly to it; said to overlap, they may. */
function findBreakdownsThatDiffer({ valid: { results } }: Corpus): Finding[] {
  return results.flatMap((entry: ValidEntry<'results'>) =>
    (entry.data.indicators ?? []).flatMap((indicator, i) => {
      const message = breakdownFault(indicator);
      return message === undefined ? [] : [{ entry, path: ['indicators', i, 'breakdown'], message }];
    }),
  );
}

function breakdownFault({ unit, actual, breakdown = [], overlap = false }: Indicator): string | undefined {
  // Of a rate, the parts are rates too.
  if (unit === 'percent' || overlap) return undefined;
  const parts = breakdown.map(({ value }) => valueOf(value, unit));
  const shares = sumOf(parts.filter((part) => part.unit === 'percent'));
  const remedy = 'correct a value; where the groups overlap, say so beside breakdown (overlap: true)';
  if (shares.least > 100 + tolerance) return `the parts come to ${shares.sum}%, more than all; ${remedy}`;
  const whole = actual === undefined ? undefined : valueOf(actual, unit);
  if (whole?.unit !== unit || whole === undefined) return undefined;
  const counts = sumOf(parts.filter((part) => part.unit === unit));
  const { most } = boundsOf(whole);
  if (counts.least > most || (counts.isOpen && counts.least === most))
    return `the parts come to ${counts.sum}, more than the ${whole.value} reached; ${remedy}`;
  const isExact = counts.isExact && boundsOf(whole).least === most;
  if (!isExact || counts.count < 2 || counts.sum === whole.value || counts.sum < nearly * whole.value)
    return undefined;
  return `the parts come to ${counts.sum}, and the ${whole.value} reached are ${rounded(whole.value - counts.sum)} more; correct a value, or add the part that is missing`;
}

// Parts that come to so much of the whole are meant to be all of it; of fewer, others may have been left out.
const nearly = 0.9;

type Written = NonNullable<Indicator['actual']>;

function valueOf(written: Written, unit: string | undefined): Value {
  const value = typeof written === 'number' ? { value: written } : written;
  return { unit, ...value };
}

function sumOf(parts: readonly Value[]) {
  const add = (numbers: number[]) => rounded(numbers.reduce((total, one) => total + one, 0));
  const bounds = parts.map(boundsOf);
  return {
    count: parts.length,
    sum: add(parts.map(({ value }) => value)),
    least: add(bounds.map(({ least }) => Math.max(0, least))),
    isOpen: bounds.some(({ isOpen, most }) => isOpen && most === Infinity),
    isExact: bounds.every(({ least, most }) => least === most),
  };
}

// Binary numbers cannot hold 33.3.
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
