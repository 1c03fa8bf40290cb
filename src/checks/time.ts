import { addMonths, firstDay, lastDay, newestFirst, type PartialDate } from '../domain/partial-date.ts';
import { endOf, isOver } from '../domain/period.ts';
import type { BriefData } from '../schemas/brief.ts';
import type { Corpus, ValidEntry } from './corpus.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about what the calendar has overtaken. */
export const timeRules = {
  'framework-current': warning(findEndedFrameworks),
  'brief-heard-of': warning(findSilentBriefs),
  'report-on-time': warning(findLateReports),
} satisfies Rules;

/** Plans and frameworks that are over. */
function findEndedFrameworks({ valid: { briefs }, today }: Corpus): Finding[] {
  return briefs.flatMap((entry) =>
    (entry.data.frameworks ?? []).flatMap(({ title, period }, i) => {
      if (!period || !isOver(period, today)) return [];
      const message = `${title} ended in ${String(period.end)}; write the framework that follows it, or take this out`;
      return [{ entry, path: ['frameworks', i, 'period'], found: period.end, message }];
    }),
  );
}

const running: readonly BriefData['status'][] = ['implementation', 'finalisation'];

/** Running briefs of which nothing has been heard for longer than the site allows. */
function findSilentBriefs(corpus: Corpus): Finding[] {
  const { valid, site, today } = corpus;
  if (!site) return [];
  const { staleAfterMonths = 12 } = site.data;
  const heardOf = newestUpdates(corpus);
  return valid.briefs.flatMap((entry) => {
    if (!running.includes(entry.data.status)) return [];
    const newest = heardOf.get(entry.id);
    const last = newest === undefined ? entry.data.published : newest;
    if (addMonths(lastDay(last), staleAfterMonths) >= today) return [];
    const what = newest === undefined ? 'it was published' : 'its newest update is of';
    const message = `runs (status: ${entry.data.status}), but nothing has been heard of it for more than ${staleAfterMonths} months: ${what} ${last}; add an update that names it, or write the status it has now`;
    return [{ entry, path: ['status'], found: entry.data.status, message }];
  });
}

// The last date on which each brief, or one of its asks, was in an update.
function newestUpdates({ valid: { updates, asks } }: Corpus): Map<string, PartialDate> {
  const briefOf = new Map(asks.map(({ id, data }) => [id, data.brief]));
  const newest = new Map<string, PartialDate>();
  for (const update of updates.filter(({ published }) => published)) {
    const date = dateOf(update);
    for (const brief of briefsOf(update, briefOf)) {
      const known = newest.get(brief);
      if (known === undefined || newestFirst(date, known) < 0) newest.set(brief, date);
    }
  }
  return newest;
}

/** Reports that were promised for a day that has passed, and have not come. */
function findLateReports({ valid: { updates, asks }, today }: Corpus): Finding[] {
  const briefOf = new Map(asks.map(({ id, data }) => [id, data.brief]));
  const reports = updates.filter(({ data, published }) => data.kind === 'report' && published);
  const dates = Map.groupBy(
    reports.flatMap((report) => briefsOf(report, briefOf).map((brief) => ({ brief, date: dateOf(report) }))),
    ({ brief }) => brief,
  );
  return updates.flatMap((entry) => {
    const due = entry.data.nextReportDue;
    if (due === undefined || lastDay(due) >= today) return [];
    const came = briefsOf(entry, briefOf).some((brief) =>
      (dates.get(brief) ?? []).some(({ date }) => firstDay(date) > lastDay(dateOf(entry))),
    );
    if (came) return [];
    const message = `a report was due by ${due}, and none has come since; add the report to updates/, or write the new day`;
    return [{ entry, path: ['nextReportDue'], found: due, message }];
  });
}

function briefsOf({ data }: ValidEntry<'updates'>, briefOf: ReadonlyMap<string, string>): string[] {
  const throughAsks = (data.asks ?? []).flatMap((id) => briefOf.get(id) ?? []);
  return [...new Set([...(data.briefs ?? []), ...throughAsks])];
}

function dateOf({ data }: ValidEntry<'updates'>): PartialDate {
  return endOf(data.date ?? data.period ?? { start: '' });
}
