import { endOfCurrency, exchangeOf, isLiving, notMoney } from './currencies.ts';
import { currenciesCalled, currencyName, likelyCurrency } from './currency-names.ts';
import type { Period } from './period.ts';
import { firstDay, lastDay } from './partial-date.ts';
import { readMoney } from './spelled-money.ts';

/** What is known around a sum whose currency is called by a name or a sign. */
export interface MoneyContext {
  /** When it was given or is to be spent. */
  when?: Period | undefined;
  /** The currency of the site, which comes first where it may be the one. */
  siteCurrency?: string | undefined;
}

/**
 * What to write for an amount that has its currency beside it; undefined where none is named, or the text is not
 * understood. Where several have that name or sign all are told, and none is chosen unless the dates leave only one.
 * @param inGroup whether the amount stands in a group that has a currency of its own
 * @example adviseMoney('₭ 500') // 'write { amount: 500, currency: LAK }'
 */
export function adviseMoney(
  written: string,
  context: MoneyContext = {},
  inGroup = false,
): string | undefined {
  const read = readMoney(written);
  if (read === undefined || read.called === '') return undefined;
  const write = (code: string) =>
    inGroup
      ? `write ${read.amount}, and currency: ${code}`
      : `write { amount: ${read.amount}, currency: ${code} }`;
  const [only, ...others] = possible(read.currencies, context);
  if (only === undefined) return `${write('CODE')}, where CODE is the code of the currency that is meant`;
  if (others.length === 0) return `${write(only)}${whyOnly(read.called, read.currencies, only)}`;
  return `${write('CODE')}, where CODE is ${choices([only, ...others])}`;
}

/**
 * What to write where the code of a currency belongs and something else stands.
 * @example adviseCurrency('euros') // 'write EUR'
 */
export function adviseCurrency(written: string, context: MoneyContext = {}): string {
  const kind = notMoney(written.trim().toUpperCase());
  if (kind !== undefined)
    return `it stands for ${kind}, not for money; write the code of the currency that is paid`;
  const called = currenciesCalled(written);
  const [only = likelyCurrency(written), ...others] = possible(called, context);
  if (only === undefined)
    return 'no such currency in ISO 4217; write the code of three capital letters of the currency that is meant';
  if (others.length === 0)
    return `no such currency in ISO 4217; write ${only}${whyOnly(written, called, only)}`;
  return `no such currency in ISO 4217; write the code that is meant: ${choices([only, ...others])}`;
}

// Those that were money at the time; the site's own first.
function possible(codes: readonly string[], { when, siteCurrency }: MoneyContext): string[] {
  const then = codes.filter((code) => when === undefined || wasMoney(code, codes, when));
  const own = then.filter((code) => code === siteCurrency);
  return [...own, ...then.filter((code) => code !== siteCurrency)];
}

function wasMoney(code: string, among: readonly string[], { start, end = start }: Period): boolean {
  const ended = endOfCurrency(code)?.ended;
  const since = sinceWhen(code, among);
  return (
    (ended === undefined || firstDay(start) < firstDay(ended)) &&
    (since === undefined || lastDay(end) >= firstDay(since))
  );
}

// The day on which a currency took the place of another of its name.
function sinceWhen(code: string, among: readonly string[]): string | undefined {
  const before = among.map(endOfCurrency).find((end) => end?.next === code);
  return before?.since;
}

function whyOnly(called: string, among: readonly string[], only: string): string {
  const followed = endOfCurrency(only);
  const since = sinceWhen(only, among);
  if (since !== undefined) return `: ${called} of that time, since ${since}, are ${only}`;
  return followed?.next !== undefined && among.includes(followed.next)
    ? `: ${called} of that time, before ${followed.since}, are ${only}, and ${followed.next} since`
    : '';
}

const mostChoices = 6;

function choices(codes: readonly string[]): string {
  const told = codes
    .slice(0, mostChoices)
    .map((code) => `${code} (${[currencyName(code), ...times(code, codes)].join(', ')})`);
  const last = codes.length > mostChoices ? 'that of another currency of this name or sign' : told.pop();
  return `${told.join(', ')} or ${last ?? ''}`;
}

function times(code: string, among: readonly string[]): string[] {
  const since = sinceWhen(code, among);
  const end = isLiving(code) ? undefined : endOfCurrency(code);
  const worth = end?.next !== undefined && among.includes(end.next) ? exchangeOf(code) : undefined;
  return [
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(end === undefined ? [] : [`before ${end.since}`]),
    ...(worth === undefined ? [] : [worth]),
  ];
}
