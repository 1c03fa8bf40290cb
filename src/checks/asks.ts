import { nearest } from '../domain/nearest.ts';
import { firstDay, lastDay, precisionOf } from '../domain/partial-date.ts';
import { monthsIn, type Period } from '../domain/period.ts';
import { written } from '../domain/written.ts';
import type { AskData } from '../schemas/ask.ts';
import type { Corpus, Entry, ValidEntry } from './corpus.ts';
import { asWritten } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';
import { howToPublish, whyHidden } from './visibility.ts';

/** Rules about asks. */
export const askRules = {
  'donor-brief-asks': error(findDonorBriefsWithoutAsk),
  'phase-order': warning(findPhasesOutOfOrder),
  'duration-matches-dates': warning(findDurationsThatDiffer),
  'answered-since': warning(findAsksAnsweredSince),
} satisfies Rules;

/** Donor briefs for which nothing is asked. An ask counts even where its shape is wrong: that is a fault of its own. */
function findDonorBriefsWithoutAsk({ valid: { briefs }, entries }: Corpus): Finding[] {
  const asks = entries.filter(({ collection }) => collection === 'asks');
  // One that cannot be read at all may be the one.
  if (asks.some(({ raw }) => Object.keys(raw).length === 0)) return [];
  const asksOf = Map.groupBy(asks, briefNamed(briefs));
  return briefs.flatMap((entry) => {
    const ofBrief = asksOf.get(entry.id) ?? [];
    const isAnswered = ofBrief.some(({ published }) => published);
    if (!entry.published || entry.data.kind !== 'donor-brief' || isAnswered) return [];
    const [waiting] = ofBrief;
    const remedy =
      waiting === undefined
        ? `add a file in asks/ with brief: ${entry.id}; if nothing is asked, its kind is project or programme`
        : `${waiting.file} does, but it ${whyHidden(waiting)}; make this brief a draft too (visibility: draft), or ${howToPublish(waiting)}`;
    const message = `a donor brief asks for money, but no published ask names it: ${remedy}`;
    return [{ entry, path: ['kind'], found: entry.data.kind, message }];
  });
}

// The brief that an ask names, or the one it must have meant.
function briefNamed(briefs: readonly Entry[]): (ask: Entry) => string | undefined {
  const ids = new Set(briefs.map(({ id }) => id));
  return ({ raw }) => {
    const id = written(asWritten<AskData>(raw).brief);
    return ids.has(id) ? id : nearest(id, ids);
  };
}

/**
 * Published phases of one brief whose numbers leave a gap or stand twice. A withdrawn phase keeps its number. A gap that
 * an ask with faults of its own may fill is none yet.
 */
function findPhasesOutOfOrder({ valid: { asks, briefs }, entries }: Corpus): Finding[] {
  const phases = asks.filter(({ data }) => data.kind === 'phase' && data.order !== undefined);
  const known = new Set(briefs.map(({ id }) => id));
  const all = entries.filter(({ collection }) => collection === 'asks').length;
  const isCertain = asks.length === all && asks.every(({ data }) => known.has(data.brief));
  const byBrief = Map.groupBy(phases, ({ data }) => data.brief);
  return [...byBrief.values()].flatMap((ofBrief) => {
    const hidden = new Map(
      ofBrief.filter(({ published }) => !published).map((entry) => [orderOf(entry), entry]),
    );
    const inOrder = ofBrief.filter(({ published }) => published).sort((a, b) => orderOf(a) - orderOf(b));
    return inOrder.flatMap((entry, i) => {
      const before = inOrder[i - 1];
      const isTwin = before !== undefined && orderOf(before) === orderOf(entry);
      return (
        (isTwin ? twinFault(entry, before) : isCertain ? gapFault(entry, before, hidden) : undefined) ?? []
      );
    });
  });
}

function twinFault(entry: ValidEntry<'asks'>, before: ValidEntry<'asks'>): Finding {
  const order = orderOf(entry);
  const message = `is phase ${order}, but so is ${before.file}; give each phase of the brief a number of its own`;
  return { entry, path: ['order'], found: order, message };
}

function gapFault(
  entry: ValidEntry<'asks'>,
  before: ValidEntry<'asks'> | undefined,
  hidden: ReadonlyMap<number, Entry>,
): Finding | undefined {
  const order = orderOf(entry);
  const due = before === undefined ? 1 : orderOf(before) + 1;
  if (order === due) return undefined;
  const waiting = hidden.get(due);
  const missing = order - due === 1 ? `phase ${due} is` : `phases ${due} to ${order - 1} are`;
  const message = waiting
    ? `is phase ${order}, but phase ${due} (${waiting.file}) ${whyHidden(waiting)}, and readers will look for it; ${howToPublish(waiting)}, or give the phases other numbers`
    : `is phase ${order}, but ${missing} missing; add ${order - due === 1 ? 'it' : 'them'}, or write order: ${due} if this is phase ${due}`;
  return { entry, path: ['order'], found: order, message };
}

function orderOf({ data }: ValidEntry<'asks'>): number {
  return data.order ?? 0;
}

/** Asks whose stated number of months is not what their dates come to: readers would find two answers to "how long?". */
function findDurationsThatDiffer({ valid: { asks } }: Corpus): Finding[] {
  return asks.flatMap((entry) => {
    const { period, durationMonths: stated } = entry.data;
    const months = period && monthsIn(period);
    if (stated === undefined || period === undefined || months === undefined) return [];
    if (Math.abs(stated - months) <= tolerance(period)) return [];
    const message = `says ${stated} months, but its period comes to ${months}; write durationMonths: ${months}, or correct the period`;
    return [{ entry, path: ['durationMonths'], found: stated, message }];
  });
}

// A date without its day, or without its month, leaves that much open.
function tolerance({ start, end = start }: Period): number {
  const precisions = [precisionOf(start), precisionOf(end)];
  if (precisions.includes('year')) return 12;
  return precisions.includes('month') ? 1 : 0;
}

/** Asks that a result has answered since their brief was published: the text may still speak of what is done. */
function findAsksAnsweredSince({ valid: { asks, briefs, results } }: Corpus): Finding[] {
  const published = new Map(briefs.map(({ id, data }) => [id, data.published]));
  const dates = new Map(results.map(({ id, data }) => [id, data.date]));
  return asks.flatMap((entry) => {
    const since = published.get(entry.data.brief);
    return (entry.data.answeredBy ?? []).flatMap((id, i) => {
      const date = dates.get(id);
      if (since === undefined || date === undefined || firstDay(date) <= lastDay(since)) return [];
      const message = `results/${id} (${date}) came after the brief was published (${since}) and answers part of this ask; see that the purpose and the amount still say what is left to do, then publish the brief anew`;
      return [{ entry, path: ['answeredBy', i], found: id, message }];
    });
  });
}
