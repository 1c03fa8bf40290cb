import { sumByCurrency, sumIn } from '../../domain/money.ts';
import { partsOf, type Part } from '../../domain/parts-of.ts';
import { askKind } from '../../i18n/ask-name.ts';
import type { Edition } from '../../i18n/edition.ts';
import { sumsOf } from '../../i18n/sums.ts';
import type { Ask, Brief } from '../../model/model.ts';
import { hasCut, rich, type Rich } from '../rich.ts';
import { deliverablesOf, type CountedRun } from './deliverables.ts';
import type { Detail } from './detail.ts';
import { moreAt } from './more.ts';
import { picturesOf, type Picture } from './picture.ts';

/** What a donor can fund, as a sheet of paper tells it. */
export interface SheetAsks {
  title: Rich;
  pictures: Picture[];
  columns: Rich[];
  rows: Row[];
  /** What is asked, given and left, a line for each and for each currency. */
  totals: { label: Rich; amount: Rich }[];
  /** Those that had no room, with their sums; and where the rest can be read. */
  more: Rich[];
}

interface Row {
  kind: Rich;
  title: Rich;
  purpose: Rich;
  buys: { label: Rich; items: CountedRun[] } | null;
  costs: { label: Rich; amount: Rich; share: number }[];
  note: Rich;
  state: { state: Ask['state']; said: Rich };
  amount: Rich;
}

/** The asks of a brief on a sheet of paper; null where it has none. */
export function sheetAsks(brief: Brief, edition: Edition, detail: Detail): SheetAsks | null {
  const { asks, totals } = brief;
  const { words, format, joined } = edition;
  const [told, others] = [asks.slice(0, detail.asks), asks.slice(detail.asks)];
  if (told.length === 0) return null;
  const pictures = picturesOf(asks, edition, detail.labels).slice(0, detail.pictures);
  const rows = told.map((ask) => rowOf(ask, edition, detail));
  const isCut = hasCut([pictures, rows]) || told.some((ask) => leavesOut(ask, detail));
  return {
    title: rich(words.brief.asks, edition),
    pictures,
    columns: [words.funding.columns.ask, words.funding.columns.state, words.funding.columns.amount].map(
      (text) => rich(text, edition),
    ),
    rows,
    totals: totals
      .flatMap((total) => totalsOf(total, edition, detail))
      .map(({ label, value }) => ({ label: rich(label, edition), amount: rich(value, edition) })),
    more: [
      ...(others.length > 0 ? [rich(words.paper.further(sumsIn(others)), edition)] : []),
      ...(others.length > 0 || isCut ? [moreAt(brief, edition)] : []),
    ],
  };

  function sumsIn(some: readonly Ask[]): string {
    const sums = sumByCurrency(some.map(({ amount }) => amount)).map((sum) => format.money(sum));
    return joined([format.plural(some.length, words.counts.asks), ...sums]);
  }
}

function totalsOf(
  total: Brief['totals'][number],
  edition: Edition,
  { hasShortTotals }: Detail,
): { label: string; value: string }[] {
  const { words, format, joined } = edition;
  const label = joined([words.funding.total, words.funding.asked]);
  if (!hasShortTotals || total.raised.amount === 0) return sumsOf(total, edition, label);
  const left = `${format.money(total.left)} ${words.funding.left}`;
  return [{ label: joined([label, left]), value: format.money(total.asked) }];
}

function rowOf(ask: Ask, edition: Edition, detail: Detail): Row {
  const { words, format, dotted } = edition;
  const { letters, parts, purpose } = detail;
  const of = (text: string, most = letters) => rich(text, edition, most);
  const buys = ask.deliverables.slice(0, parts);
  return {
    kind: of(askKind(ask, edition)),
    title: of(ask.title),
    purpose: purpose === 0 ? [] : of(ask.purpose, purpose),
    buys:
      buys.length > 0
        ? { label: of(words.paper.delivers + words.colon), items: deliverablesOf(buys, edition, letters * 2) }
        : null,
    costs: costsOf(ask, edition, detail),
    note: of(dotted(notesOn(ask, edition))),
    state: { state: ask.state, said: of(words.states[ask.state]) },
    amount: of(format.money(ask.amount)),
  };
}

function notesOn(ask: Ask, { words, format }: Edition): (string | undefined)[] {
  const { period, durationMonths: months, raised, left, state, ended } = ask;
  return [
    ended && words.brief.ended(format.date(ended)),
    period ? format.period(period) : months && format.plural(months, words.ask.months),
    raised.amount > 0 && state !== 'funded' ? `${format.money(left)} ${words.funding.left}` : undefined,
    ask.answeredBy.length > 0 ? words.funding.answered : undefined,
  ].map((text) => text || undefined);
}

// The largest first, those without room for a line of their own together, then what no line covers, as on the page;
// the longest bar is that of the largest.
function costsOf(
  { amount, costLines }: Ask,
  edition: Edition,
  { parts: most, labels }: Detail,
): Row['costs'] {
  if (most === 0) return [];
  const { words, format } = edition;
  const lines = costLines.map(({ category, amount: sum }) => ({ label: category, sum }));
  const { parts, small, rest } = partsOf(amount, lines);
  const all = [...parts, ...small];
  if (all.length === 0) return [];
  const room = all.length === most + 1 ? most + 1 : most;
  const told = [
    ...all.slice(0, room),
    ...together(all.slice(room), amount.currency),
    ...(rest ? [{ ...rest, label: words.ask.costRest }] : []),
  ];
  const largest = Math.max(...told.map(({ share }) => share));
  return told.map(({ label, sum, share }) => ({
    label: rich(label, edition, labels),
    amount: rich(format.money(sum), edition),
    share: Math.round((share / largest) * 1000) / 10,
  }));

  function together(parts: readonly Part[], currency: string): Part[] {
    if (parts.length === 0) return [];
    return [
      {
        label: format.plural(parts.length, words.ask.costsSmall),
        sum: {
          currency,
          amount: sumIn(
            currency,
            parts.map(({ sum }) => sum),
          ),
        },
        share: parts.reduce((sum, { share }) => sum + share, 0),
      },
    ];
  }
}

// What is counted, besides what ends in the midst of its words.
function leavesOut({ purpose, deliverables, costLines }: Ask, detail: Detail): boolean {
  return (
    (detail.purpose === 0 && purpose !== '') ||
    deliverables.length > detail.parts ||
    costLines.length > detail.parts + 1 ||
    (detail.parts === 0 && costLines.length > 0)
  );
}
