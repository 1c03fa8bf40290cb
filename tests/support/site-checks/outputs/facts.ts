import { accountOf, asksOf, currencyOf, moneyOf, totalsOf } from '../books.ts';
import { type Content, type Entry, fields, list, pathOf } from '../content.ts';
import { flat, type Leaf } from './flat.ts';

/** What an entry says in numbers and dates, as staff wrote it and as it adds up. */
export interface Facts {
  written: ReadonlyMap<string, Leaf>;
  derived: ReadonlyMap<string, Leaf>;
}

const known = new WeakMap<Entry, Facts>();

/** The facts of an entry. */
export function factsOf(entry: Entry, content: Content): Facts {
  const facts = known.get(entry) ?? {
    written: writtenIn(entry, content),
    derived: new Map(Object.entries(derivedFrom(entry, content))),
  };
  known.set(entry, facts);
  return facts;
}

/** The published entry whose page has this address, in whatever language. */
export function entryAt(path: string, { published }: Content): Entry | undefined {
  return published.find((entry) => path.endsWith(`/${pathOf(entry) ?? ' '}`));
}

function writtenIn(entry: Entry, content: Content): Map<string, Leaf> {
  const own = flat(cited(entry.data, entry, content) as object, currencyOf(entry, content));
  for (const key of own.keys()) if (/^(?:embargoUntil|visibility|redirectFrom)/u.test(key)) own.delete(key);
  return own;
}

// A source may name a result, or a document of its entry, which has the date.
function cited(value: unknown, entry: Entry, content: Content): unknown {
  if (Array.isArray(value)) return value.map((one) => cited(one, entry, content));
  if (typeof value !== 'object' || value === null) return value;
  const { result, document } = value as { result?: unknown; document?: unknown };
  const named = [
    ...content.published.filter(({ collection, id }) => collection === 'results' && id === result),
    ...list(entry.data.documents)
      .map((data) => ({ data: fields(data) }))
      .filter(({ data }) => document !== undefined && data.title === document),
  ];
  if (named[0]) return { date: named[0].data.date };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cited(one, entry, content)]));
}

function derivedFrom(entry: Entry, content: Content): Record<string, Leaf> {
  if (entry.collection === 'asks') {
    const { asked, raised, left } = accountOf(entry, content);
    const over = Number((raised.amount + left.amount - asked.amount).toFixed(4));
    return {
      raised: raised.amount,
      raised_currency: raised.currency,
      left: left.amount,
      left_currency: left.currency,
      over: entry.data.withdrawn === true ? 0 : over,
      over_currency: asked.currency,
      ...elsewhere(entry, content),
    };
  }
  if (entry.collection !== 'briefs') return {};
  const totals = totalsOf(inOrder(asksOf(content, entry.id)), content).flatMap(
    ({ asked, raised, left, count }, i): [string, Leaf][] => [
      [`totals_${i}_currency`, asked.currency],
      [`totals_${i}_asked`, asked.amount],
      [`totals_${i}_raised`, raised.amount],
      [`totals_${i}_left`, left.amount],
      [`totals_${i}_over`, Number((raised.amount + left.amount - asked.amount).toFixed(4))],
      [`totals_${i}_asks`, count],
    ],
  );
  return Object.fromEntries(totals);
}

// What was given in other currencies than the ask's, a total for each.
function elsewhere(ask: Entry, content: Content): Record<string, Leaf> {
  const own = currencyOf(ask, content);
  const sums = new Map<string, number>();
  for (const gift of list(ask.data.contributions)) {
    const { amount = 0, currency = own } = moneyOf(fields(gift).amount, own) ?? {};
    if (currency !== own) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return Object.fromEntries(
    [...sums].flatMap(([currency, amount], i) => [
      [`raisedElsewhere_${i}`, amount],
      [`raisedElsewhere_${i}_currency`, currency],
    ]),
  );
}

// Phases in their order, then what stands alone, the largest first: totals name currencies as they first appear.
function inOrder(asks: Entry[]): Entry[] {
  const amount = ({ data }: Entry) => moneyOf(data.amount, '')?.amount ?? 0;
  return asks.toSorted(
    (a, b) =>
      Number(a.data.order ?? 1e9) - Number(b.data.order ?? 1e9) ||
      amount(b) - amount(a) ||
      (a.id < b.id ? -1 : 1),
  );
}
