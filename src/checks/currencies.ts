import { endOfCurrency, exchangeOf } from '../domain/currencies.ts';
import { firstDay, lastDay, precisionOf } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import type { Path } from '../domain/problem.ts';
import { isDone, type BriefData } from '../schemas/brief.ts';
import { datesAround } from '../schemas/dates-around.ts';
import { currencyAmong, isMoney, withCurrency } from '../schemas/money.ts';
import { written } from '../domain/written.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fieldsOfKind } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about currencies. */
export const currencyRules = {
  'currency-in-use': warning(findEndedCurrencies),
} satisfies Rules;

/**
 * Sums in a currency that had ended by their dates, and a site whose currency has. What is history stays as it was
 * written: dates before the end, and what is closed or no longer asked for.
 */
function findEndedCurrencies(corpus: Corpus): Finding[] {
  const isHistory = historyOf(corpus);
  const briefs = new Map(corpus.valid.briefs.map(({ id, data }) => [id, data]));
  const ofSite = corpus.site?.data.currency;
  return corpus.entries.flatMap((entry) => {
    const sums = fieldsOfKind(entry, 'money');
    if (sums.length === 0 && entry.collection !== 'site') return [];
    const own = currencyAmong(entry.fields, ofSite ?? '');
    const found = [...namedIn(entry), ...sums.flatMap(({ path, value }) => sumAt(path, value, own))].filter(
      ({ path, currency }) => isOverFor(entry, path, currency, { today: corpus.today, briefs }),
    );
    if (found.length === 0 || isHistory(entry)) return [];
    // A sum that names no currency has that of the entry, which is told once, or that of the site, which is told there.
    const told = found.filter(({ isNamed, currency }) => isNamed || currency !== ofSite);
    const first = told.filter(({ isNamed }) => isNamed);
    return (first.length > 0 ? first : told.slice(0, 1)).map(({ path, currency }) => ({
      entry,
      path,
      found: currency,
      message: `is in ${currency}, which ${whatBecame(currency)}`,
    }));
  });
}

interface Sum {
  path: Path;
  currency: string;
  isNamed: boolean;
}

function sumAt(path: Path, value: unknown, own: string): Sum[] {
  if (!isMoney(value)) return [];
  const { currency } = withCurrency(value, own);
  return [{ path, currency, isNamed: typeof value === 'object' && value.currency !== undefined }];
}

// A currency that the site itself names.
function namedIn(entry: Entry): Sum[] {
  if (entry.collection !== 'site') return [];
  return fieldsOfKind(entry, 'currency').map(({ path, value }) => ({
    path,
    currency: written(value),
    isNamed: true,
  }));
}

type Briefs = ReadonlyMap<string, BriefData>;

function isOverFor(
  entry: Entry,
  path: Path,
  currency: string,
  { today, briefs }: { today: string; briefs: Briefs },
): boolean {
  const end = endOfCurrency(currency);
  if (end === undefined) return false;
  const when = datesAround(entry.raw, path) ?? datesOfBrief(entry, briefs);
  return (when === undefined ? today : lastDay(when.end ?? when.start)) >= firstDay(end.ended);
}

// An ask without dates of its own is spent while its brief runs.
function datesOfBrief({ collection, raw }: Entry, briefs: Briefs): Period | undefined {
  if (collection !== 'asks') return undefined;
  const period = briefs.get(written(raw.brief))?.period;
  return period && datesAround({ period }, []);
}

function historyOf({ valid: { briefs } }: Corpus): (entry: Entry) => boolean {
  const closed = new Set(briefs.filter(({ data }) => isDone(data.status)).map(({ id }) => id));
  return ({ collection, id, raw }) =>
    (collection === 'briefs' && closed.has(id)) ||
    (collection === 'asks' && (raw.withdrawn === true || closed.has(written(raw.brief))));
}

function whatBecame(currency: string): string {
  const { ended = '', next } = endOfCurrency(currency) ?? {};
  const when = `ended ${precisionOf(ended) === 'day' ? 'on' : 'in'} ${ended}`;
  const remedy = `or the dates at which it was in ${currency}`;
  if (next === undefined) return `${when}; write the sum in the currency that followed, ${remedy}`;
  const rate = exchangeOf(currency);
  const living = lastInLine(next);
  const since = living === next ? '' : `, and today it is ${living}`;
  return `${when}; what followed is ${next}${rate === undefined ? '' : ` (${rate})`}${since}; write the sum in ${living}, ${remedy}`;
}

function lastInLine(currency: string): string {
  const next = endOfCurrency(currency)?.next;
  return next === undefined ? currency : lastInLine(next);
}
