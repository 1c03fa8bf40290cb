import { fundersWithoutSum, paymentsTo } from '../../domain/payments.ts';
import { askLabels } from '../../i18n/ask-name.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Brief } from '../../model/model.ts';
import type { Table } from './section.ts';

/** Who else pays for a brief: each donor with the stage and the sum, or plainly that nobody is known to. */
export function payersOf(brief: Brief, edition: Edition): Table {
  const { format, words, joined, dotted } = edition;
  const { payers: w } = words.brief;
  const payments = paymentsTo(brief);
  const funders = fundersWithoutSum(brief).map(({ name }) => name);
  const labels = askLabels(brief.asks, edition);
  const named =
    funders.length > 0
      ? [edition.sentences([edition.pair(words.roles.funding, joined(funders)), w.noSum])]
      : [];
  return {
    title: w.title,
    texts: payments.length + funders.length === 0 ? [w.none] : named,
    columns: [w.columns.donor, w.columns.stage, w.columns.amount],
    widths: [3, 2, 0],
    ends: [2],
    rows: payments.map(({ donor, kind, end, amount, isOutside, asks }) => [
      { text: donor?.name ?? words.ask.anonymous, note: dotted(asks.map((ask) => labels.get(ask))) },
      {
        text: joined([words.contributionKinds[kind], end && words.ask.until(format.date(end))]),
        note: isOutside ? words.funding.outside : undefined,
      },
      format.money(amount),
    ]),
  };
}
