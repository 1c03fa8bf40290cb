import type { AskFacts, Corpus, Entry } from '../corpus.ts';
import { nearest } from '../nearest.ts';
import { firstDay, lastDay, precisionOf } from '../partial-date.ts';
import { monthsIn, type Period } from '../period.ts';
import type { Finding } from '../rule.ts';

/** Donor briefs for which nothing is asked. An ask counts even where its shape is wrong: that is a fault of its own. */
export function findDonorBriefsWithoutAsk({ briefs, entries }: Corpus): Finding[] {
  const ids = briefs.map(({ id }) => id);
  const known = new Set(ids);
  const named = entries
    .filter(({ collection, published }) => collection === 'asks' && published)
    .map(({ data }) => String((data as { brief?: unknown }).brief));
  const answered = new Set(named.map((id) => (known.has(id) ? id : nearest(id, ids))));
  return briefs
    .filter(({ id, data, published }) => published && data.kind === 'donor-brief' && !answered.has(id))
    .map((entry) => ({
      entry,
      path: ['kind'],
      found: entry.data.kind,
      message: `a donor brief asks for money, but no published ask names it; add a file in asks/ with brief: ${entry.id}, or write kind: project`,
    }));
}

/** Published phases of one brief whose numbers leave a gap or stand twice. A withdrawn phase keeps its number. */
export function findPhasesOutOfOrder({ asks }: Corpus): Finding[] {
  const phases = asks.filter(
    ({ data, published }) => published && data.kind === 'phase' && data.order !== undefined,
  );
  const byBrief = Map.groupBy(phases, ({ data }) => data.brief);
  return [...byBrief.values()].flatMap((ofBrief) => {
    const inOrder = ofBrief.sort((a, b) => orderOf(a) - orderOf(b));
    return inOrder.flatMap((entry, i) => phaseFault(entry, inOrder[i - 1]) ?? []);
  });
}

function phaseFault(entry: Entry<AskFacts>, before: Entry<AskFacts> | undefined): Finding | undefined {
  const order = orderOf(entry);
  const due = before === undefined ? 1 : orderOf(before) + 1;
  if (order === due) return undefined;
  const fault = { entry, path: ['order'], found: order };
  if (before !== undefined && order < due)
    return {
      ...fault,
      message: `is phase ${order}, but so is ${before.file}; give each phase of the brief a number of its own`,
    };
  const missing = order - due === 1 ? `phase ${due} is` : `phases ${due} to ${order - 1} are`;
  return {
    ...fault,
    message: `is phase ${order}, but ${missing} missing; add it, or write order: ${due}`,
  };
}

function orderOf({ data }: Entry<AskFacts>): number {
  return data.order ?? 0;
}

/** Asks whose stated number of months is not what their dates come to (content-model, "Time"). */
export function findDurationsThatDiffer({ asks }: Corpus): Finding[] {
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
export function findAsksAnsweredSince({ asks, briefs, results }: Corpus): Finding[] {
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
