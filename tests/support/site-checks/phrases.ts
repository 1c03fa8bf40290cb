import {
  asksOf,
  accountOf,
  currencyOf,
  giftsOf,
  moneyOf,
  monthsOf,
  paymentsTo,
  sumsOf,
  totalsOf,
  type Money,
} from './books.ts';
import { type Content, type Entry, type Fields, fields, list } from './content.ts';
import { notationOf, type Notation } from './notation.ts';
import { piecesOfMarkdown, plain } from './reading.ts';

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/u;
/** Number fields that the interface puts a word to. */
const named: Readonly<Record<string, (value: string, notation: Notation) => string[]>> = {
  order: (n, { words }) => [words.funding.phase(n)],
  step: (n, { words }) => [words.result.stepNumber(n)],
  page: (n, { words }) => [words.figure.page(n)],
  durationMonths: (n, { words }) => counted(n, words.ask.months),
};
const quantities = ['value', 'baseline', 'planned', 'actual', 'target'];

/** Everything with a number in it that a page may say of an entry, in one language. */
export function phrasesOf(entry: Entry, language: string, content: Content): string[] {
  const notation = notationOf(language, content);
  const translation = entry.translations[language];
  const numbered = translation ? [...list(entry.data.outcomes), ...list(entry.data.outputs)].map(fields) : [];
  const texts = [entry.body, translation?.body ?? ''].flatMap(piecesOfMarkdown).flatMap(numbersInContext);
  const written = [entry.data, translation?.data ?? {}].flatMap((data) =>
    phrasesIn(data, {
      key: '',
      notation,
      currency: currencyOf(entry, content),
      percent: false,
      qualify: (value) => value,
    }),
  );
  return [
    entry.id,
    ...numbered.map(({ number }) => String(number ?? '')),
    ...written,
    ...texts,
    ...derivedFrom(entry, notation, content),
  ].map(plain);
}

/** What the totals of some asks may look like. */
export function phrasesOfTotals(asks: readonly Entry[], language: string, content: Content): string[] {
  const notation = notationOf(language, content);
  return totalsOf(asks, content).flatMap(({ asked, raised, left, phases, count }) => [
    ...sums([asked, raised, beyond(asked, raised, left), left, phases], notation),
    ...counted(notation.number(count), notation.words.counts.asks),
    ...share(raised.amount, asked.amount, notation),
  ]);
}

// What was given beyond what was asked.
function beyond(asked: Money, raised: Money, left: Money): Money {
  return { ...asked, amount: Number((raised.amount + left.amount - asked.amount).toFixed(4)) };
}

/** A number with the words beside it, so that it is looked for where it was written. */
export function numbersInContext(text: string): string[] {
  return [...text.matchAll(/(?:\S+ )?\S*\p{Nd}\S*(?: \S+)?/gu)].map(([phrase]) => phrase);
}

/** The forms of a count, with the number in each. */
export function counted(n: string, forms: Readonly<Record<string, string>>): string[] {
  return Object.values(forms).map((form) => form.replace('#', n));
}

interface Place {
  key: string;
  notation: Notation;
  currency: string;
  percent: boolean;
  /** Puts `about`, `over` or `under` to a number. */
  qualify: (value: string) => string;
}

function phrasesIn(value: unknown, place: Place): string[] {
  if (typeof value === 'number') return phrasesOfNumber(value, place);
  if (typeof value === 'string') return phrasesOfText(value, place);
  if (Array.isArray(value)) return value.flatMap((one) => phrasesIn(one, place));
  const group = fields(value);
  const percent =
    group.unit === 'percent' || group.measure === 'percent' || (place.percent && group.unit === undefined);
  const currency = typeof group.currency === 'string' ? group.currency : place.currency;
  const { start, end, number, title, qualifier } = group;
  const { qualifiers } = place.notation.words;
  const qualify = qualifiers[String(qualifier ?? 'exact') as keyof typeof qualifiers];
  return [
    ...(typeof start === 'string' || typeof start === 'number'
      ? place.notation.period(String(start), end === undefined ? undefined : String(end))
      : []),
    ...(typeof number === 'string' ? [`${number} ${String(title)}`] : []),
    ...Object.entries(group).flatMap(([key, one]) =>
      phrasesIn(one, { ...place, currency, percent, qualify, key }),
    ),
  ];
}

function phrasesOfNumber(value: number, { key, notation, currency, percent, qualify }: Place): string[] {
  if (key === 'amount' || key === 'spend') return notation.money(value, currency);
  if (key === 'percentage') return [notation.percent(value)];
  if (quantities.includes(key)) return [qualify(percent ? notation.percent(value) : notation.number(value))];
  // A year without quotes is a number in YAML.
  if (!named[key] && Number.isInteger(value) && partialDate.test(String(value)))
    return [notation.date(String(value))];
  return named[key]?.(notation.number(value), notation) ?? [notation.number(value)];
}

function phrasesOfText(text: string, { key, notation: { words, date } }: Place): string[] {
  if (key !== 'biennium' && partialDate.test(text)) return [date(text)];
  if (!/\p{Nd}/u.test(text) || key === 'number') return [];
  if (key === 'sdgTargets')
    return [
      text.includes('.') ? words.goal.target(text) : words.goal.goal(text),
      words.goal.goal(text.split('.')[0] ?? ''),
    ];
  if (key === 'contribution') return piecesOfMarkdown(text).flatMap(numbersInContext);
  return [text, text.replace(/^[a-z]+:\/*/u, '').replace(/\/$/u, '')];
}

function derivedFrom(entry: Entry, notation: Notation, content: Content): string[] {
  const { data } = entry;
  const months = monthsOf(fields(data.period));
  return [
    ...(entry.collection === 'asks' ? ofAsk(entry, notation, content) : []),
    ...(entry.collection === 'briefs' ? ofBrief(entry, notation, content) : []),
    ...list(data.indicators)
      .map(fields)
      .flatMap((indicator) => ofIndicator(indicator, notation)),
    ...(months === undefined ? [] : counted(notation.number(months), notation.words.ask.months)),
  ];
}

function ofAsk(ask: Entry, notation: Notation, content: Content): string[] {
  const { asked, raised, left } = accountOf(ask, content);
  const lines = list(ask.data.costLines).flatMap(
    (line) => moneyOf(fields(line).amount, asked.currency) ?? [],
  );
  return [
    ...sums(
      [asked, raised, beyond(asked, raised, left), left, ...sumsOf(giftsOf(ask, content)), ...sumsOf(lines)],
      notation,
    ),
    ...share(raised.amount, asked.amount, notation),
    ...ofLines(lines, asked, notation),
    ...ofDeliverables(ask),
  ];
}

// A number within a text is set before it once more.
function ofDeliverables({ data }: Entry): string[] {
  return list(data.deliverables).flatMap((text) =>
    [...String(text).matchAll(/\p{Nd}+(?:[.,’]\p{Nd}+)*/gu)].map(([number]) => `${number} ${String(text)}`),
  );
}

// The smallest lines, drawn as one.
function ofSmallest(lines: readonly Money[], asked: Money, whole: number, notation: Notation): string[] {
  const sorted = lines.map(({ amount }) => amount).toSorted((a, b) => a - b);
  return sorted.slice(1).flatMap((_, i) => {
    const amount = Number(
      sorted
        .slice(0, i + 2)
        .reduce((sum, one) => sum + one, 0)
        .toFixed(4),
    );
    return [
      ...counted(notation.number(i + 2), notation.words.ask.costsSmall),
      ...sums([{ ...asked, amount }], notation),
      ...share(amount, whole, notation),
    ];
  });
}

// How much of the sum each line is, and what they leave open, or come to beyond it.
function ofLines(lines: readonly Money[], asked: Money, notation: Notation): string[] {
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const gap = { ...asked, amount: Number(Math.abs(asked.amount - total).toFixed(4)) };
  const whole = Math.max(asked.amount, total);
  return lines.length === 0
    ? []
    : [
        ...ofSmallest(lines, asked, whole, notation),
        ...sums([gap], notation),
        ...[...lines, gap].flatMap(({ amount }) => share(amount, whole, notation)),
      ];
}

function ofBrief(brief: Entry, notation: Notation, content: Content): string[] {
  const currency = String(content.site.data.currency);
  const budget = list(brief.data.budget).flatMap((line) => moneyOf(fields(line).amount, currency) ?? []);
  const totals = phrasesOfTotals(asksOf(content, brief.id), notation.words.language, content);
  return [...sums([...sumsOf(budget), ...paymentsTo(brief.id, content)], notation), ...totals];
}

/** How far what was reached lies from the plan, as a number and as a share of it. */
function ofIndicator(
  { baseline, planned, actual, target, actuals, unit, measure }: Fields,
  notation: Notation,
): string[] {
  const plan = valueOf(planned ?? target);
  const before = valueOf(baseline);
  const reached = [actual, ...list(actuals)].map(valueOf).filter((value) => value !== undefined);
  if (plan === undefined) return [];
  const percent = unit === 'percent' || measure === 'percent';
  return reached.flatMap((value) => {
    const { result } = notation.words;
    const gap = notation.number(Number(Math.abs(value - plan).toFixed(6)));
    const differences = percent ? counted(gap, result.points) : [gap];
    return [
      ...differences.flatMap((difference) => [result.more(difference), result.less(difference)]),
      ...share(value, plan, notation),
      ...(before === undefined ? [] : share(before - value, before - plan, notation)),
    ];
  });
}

function valueOf(quantity: unknown): number | undefined {
  const value = typeof quantity === 'number' ? quantity : fields(quantity).value;
  return typeof value === 'number' ? value : undefined;
}

function share(part: number, whole: number, { percent }: Notation): string[] {
  return whole > 0 ? [percent(Math.round((part / whole) * 100))] : [];
}

function sums(all: readonly Money[], { money }: Notation): string[] {
  return all.flatMap(({ amount, currency }) => money(amount, currency));
}
