import { isLapsed, isOpen, stateOf } from '../domain/funding.ts';
import { isOver } from '../domain/period.ts';
import { isDone, type BriefData } from '../schemas/brief.ts';
import { withCurrency } from '../schemas/money.ts';
import type { Corpus, ValidEntry } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about what was promised for a time that has passed. */
export const promiseRules = {
  'brief-in-time': warning(findOverdueBriefs),
  'ask-in-time': warning(findOverdueAsks),
  'pledge-in-time': warning(findLapsedPledges),
} satisfies Rules;

/** Briefs that are only proposed, or that run, though their period is over. */
function findOverdueBriefs({ valid: { briefs }, today }: Corpus): Finding[] {
  return briefs.flatMap((entry) => {
    const { status, period } = entry.data;
    const [what, instead] = overdue[status] ?? [];
    if (what === undefined || period === undefined || !isOver(period, today)) return [];
    const message = `${what} (status: ${status}), but its period ended in ${period.end}; write the status it has now (${instead}), or the new end of its period`;
    return [{ entry, path: ['status'], found: status, message }];
  });
}

// What cannot be any more once the period is over, and what it may be instead. To be wound up takes longer.
const overdue: Partial<Record<BriefData['status'], [what: string, instead: string]>> = {
  implementation: ['runs', 'finalisation where it is being wound up, closed where all is done'],
  pipeline: ['is only proposed', 'implementation where it runs, cancelled where it will not'],
};

/** Asks that are still open for a time that is over: their own, or their brief's where they name none. */
function findOverdueAsks(corpus: Corpus): Finding[] {
  const briefs = new Map(corpus.valid.briefs.map((brief) => [brief.id, brief]));
  return corpus.valid.asks.flatMap((entry) => {
    if (!isStillOpen(entry, corpus)) return [];
    const { period, brief: id } = entry.data;
    const remedy =
      'where it is no longer asked for, it is to be marked as withdrawn (withdrawn: true); where it is, write its new period';
    if (period !== undefined) {
      if (!isOver(period, corpus.today)) return [];
      const message = `is still open, but the time it is for ended in ${period.end}; ${remedy}`;
      return [{ entry, path: ['period'], found: period.end, message }];
    }
    const over = briefOver(briefs.get(id), corpus.today);
    if (over === undefined) return [];
    return [
      { entry, path: ['brief'], found: id, message: `is still open, but its brief ${over}; ${remedy}` },
    ];
  });
}

function briefOver(brief: ValidEntry<'briefs'> | undefined, today: string): string | undefined {
  const { status, period } = brief?.data ?? {};
  if (status !== undefined && isDone(status)) return `is ${status}`;
  return period !== undefined && isOver(period, today) ? `ended in ${period.end}` : undefined;
}

function isStillOpen({ data }: ValidEntry<'asks'>, { site }: Corpus): boolean {
  if (!site) return false;
  const amount = withCurrency(data.amount, site.data.currency);
  const contributions = (data.contributions ?? []).map((line) => ({
    amount: withCurrency(line.amount, amount.currency),
  }));
  return isOpen(stateOf({ amount, contributions, withdrawn: data.withdrawn }));
}

/** Money that was promised until a day that has passed, and has not been received: it still counts as given. */
function findLapsedPledges({ valid: { asks }, today }: Corpus): Finding[] {
  return asks.flatMap((entry) =>
    (entry.data.contributions ?? []).flatMap(({ kind, end }, i) => {
      if (entry.data.withdrawn || !isLapsed({ kind, end }, today)) return [];
      const message = `was available until ${end} and has not been received (kind: ${kind}), but still counts as given; where it came, its kind is received; where it lapsed, take it out; where it holds, write its new end`;
      return [{ entry, path: ['contributions', i, 'end'], found: end, message }];
    }),
  );
}
