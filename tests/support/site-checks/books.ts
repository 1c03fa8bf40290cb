import { type Content, type Entry, type Fields, entriesOf, fields, list } from './content.ts';

// A little accountant of its own: the sums that pages may show, worked out from what staff wrote.

export interface Money {
  amount: number;
  currency: string;
}

/** What one currency of several asks comes to. */
export interface Total {
  asked: Money;
  raised: Money;
  left: Money;
  phases: Money;
  count: number;
}

/** A sum as staff write it: a number in the currency around it, or `{ amount, currency }`. */
export function moneyOf(value: unknown, currency: string): Money | undefined {
  if (typeof value === 'number') return { amount: value, currency };
  const { amount, currency: own = currency } = fields(value);
  return typeof amount === 'number' ? { amount, currency: String(own) } : undefined;
}

/** The currency of an entry's sums where they name none: its ask's, else the site's. */
export function currencyOf({ data }: Entry, { site }: Content): string {
  return String(fields(data.amount).currency ?? site.data.currency);
}

/** What an ask has raised in its own currency and what is left; of a withdrawn one nothing counts. */
export function accountOf(ask: Entry, content: Content): Pick<Total, 'asked' | 'raised' | 'left'> {
  const currency = currencyOf(ask, content);
  const asked = moneyOf(ask.data.amount, currency) ?? { amount: 0, currency };
  const gifts = ask.data.withdrawn === true ? [] : giftsOf(ask, content);
  const raised = gifts
    .filter((gift) => gift.currency === currency)
    .reduce((sum, { amount }) => sum + amount, 0);
  const left = ask.data.withdrawn === true ? 0 : Math.max(0, asked.amount - raised);
  return { asked, raised: { amount: tidy(raised), currency }, left: { amount: tidy(left), currency } };
}

/** What has been given for an ask, its own currency or another. */
export function giftsOf(ask: Entry, content: Content): Money[] {
  const currency = currencyOf(ask, content);
  return list(ask.data.contributions).flatMap((gift) => moneyOf(fields(gift).amount, currency) ?? []);
}

/** What each donor has given to a brief in each stage and currency, in all. */
export function paymentsTo(brief: string, content: Content): Money[] {
  const gifts = asksOf(content, brief).flatMap((ask) =>
    list(ask.data.contributions).map((gift) => ({ ...fields(gift), own: currencyOf(ask, content) })),
  );
  const groups = Map.groupBy(gifts, ({ donor, kind, end }: Fields) => [donor, kind, end].join());
  return [...groups.values()].flatMap((group) =>
    sumsOf(group.flatMap(({ amount, own }: Fields) => moneyOf(amount, String(own)) ?? [])),
  );
}

/** The published asks of a brief, or of the whole site. */
export function asksOf(content: Content, brief?: string): Entry[] {
  return entriesOf(content, 'asks').filter(({ data }) => brief === undefined || data.brief === brief);
}

/** What several asks come to, a total for each currency; withdrawn ones are not counted. */
export function totalsOf(asks: readonly Entry[], content: Content): Total[] {
  const counted = asks.filter(({ data }) => data.withdrawn !== true);
  const currencies = new Set(counted.map((ask) => currencyOf(ask, content)));
  return [...currencies].map((currency) => {
    const same = counted.filter((ask) => currencyOf(ask, content) === currency);
    const phases = same.filter(({ data }) => data.kind === 'phase');
    const sum = (which: 'asked' | 'raised' | 'left', of = same): Money => ({
      amount: tidy(of.reduce((total, ask) => total + accountOf(ask, content)[which].amount, 0)),
      currency,
    });
    return {
      asked: sum('asked'),
      raised: sum('raised'),
      left: sum('left'),
      phases: sum('asked', phases),
      count: same.length,
    };
  });
}

/** The sum of a list of sums, for each currency. */
export function sumsOf(sums: readonly Money[]): Money[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))];
  return currencies.map((currency) => ({
    currency,
    amount: tidy(
      sums.filter((one) => one.currency === currency).reduce((total, { amount }) => total + amount, 0),
    ),
  }));
}

/** How many months a period spans, its first and its last month counted; a day past half a month counts as one. */
export function monthsOf({ start, end }: Fields): number | undefined {
  if (start === undefined || end === undefined) return undefined;
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = String(start).split('-').map(Number);
  const [toYear = 0, toMonth = 12, toDay] = String(end).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const share = ((toDay ?? lastOfMonth) + 1 - fromDay) / lastOfMonth;
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + Math.round(share);
}

/** Sums of decimals leave a trace of binary: 0.1 + 0.2. */
function tidy(amount: number): number {
  return Number(amount.toFixed(4));
}
