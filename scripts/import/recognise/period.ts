import { endsBeforeStart, type Period } from '../../../src/domain/period.ts';
import type { Sureness } from '../draft/draft.ts';
import { anyWord } from './any-of.ts';
import { isLikelyYear, mentionsIn, type Mention } from './calendar.ts';
import { plainDigits } from './figure.ts';
import type { Found } from './found.ts';
import { monthNames } from './months.ts';
import type { Reading } from './reading.ts';
import { between, joint, sharedStart } from './shared-start.ts';

/**
 * The periods in a text: two dates with a word or a dash between them, two years, a quarter; what begins with "since"
 * is open. A lone date is none.
 * @example findPeriods('from 1 June 2023 to 31 May 2025', reading)[0].value // { start: '2023-06-01', end: '2025-05-31' }
 */
export function findPeriods(text: string, reading: Reading): Found<Period>[] {
  const plain = plainDigits(text);
  const mentions = mentionsIn(plain, reading).filter(({ isPossible }) => isPossible);
  const years = loneYears(plain, mentions);
  const all = [...mentions, ...years].toSorted((a, b) => a.at - b.at);
  const found = [
    ...spansOfYears(plain),
    ...americanDays(plain, reading),
    ...all.flatMap((mention, i) => periodsAt(plain, all, i, mention, reading)),
  ];
  return withoutOverlaps(found).map((span) => ({
    ...span.period,
    at: span.at,
    written: text.slice(span.at, span.until),
  }));
}

interface Span {
  period: Pick<Found<Period>, 'value' | 'sure' | 'why'>;
  at: number;
  until: number;
}

function span(value: Period, at: number, until: number, sure: Sureness = 'certain', why?: string): Span {
  return { period: { value, sure, why }, at, until };
}

function loneYears(text: string, mentions: readonly Mention[]): Mention[] {
  return [...text.matchAll(/(?<![\p{L}\d]|\d[.,/–-])\d{4}(?![\d\p{L}]|[.,/]\d)/gu)]
    .filter(
      ({ 0: year, index }) =>
        isLikelyYear(Number(year)) && Number(year) >= 1950 && !isWithin(index, mentions),
    )
    .map(({ 0: year, index }) => ({
      start: year,
      end: year,
      at: index,
      until: index + 4,
      isPossible: true,
      sure: 'certain' as const,
    }));
}

function isWithin(at: number, mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => at >= mention.at && at < mention.until);
}

const onlyJoint = new RegExp(`^${joint}$`, 'iu');
const isoJoint = /^\s?\/\s?$/u;
const sinceBefore = new RegExp(
  `${anyWord(({ since }) => since)}\\s{0,2}(?:${anyWord(({ withinDate }) => withinDate)}\\s{0,2})?$`,
  'iu',
);
const fromBefore = new RegExp(
  `${anyWord(({ from }) => from)}\\s{0,2}(?:${anyWord(({ withinDate }) => withinDate)}\\s{0,2})?$`,
  'iu',
);
const longFromBefore = new RegExp(
  `${anyWord(({ from }) => from.filter((word) => word.length > 3))}\\s{0,2}(?:${anyWord(({ withinDate }) => withinDate)}\\s{0,2})?$`,
  'iu',
);
const onwardsBehind = new RegExp(
  `^\\s{0,2}[,–—-]?\\s{0,2}(?:${anyWord(({ to }) => to)}\\s{0,2})?${anyWord(({ onwards }) => onwards)}`,
  'iu',
);

function periodsAt(
  text: string,
  all: readonly Mention[],
  i: number,
  mention: Mention,
  reading: Reading,
): Span[] {
  const { at, until } = mention;
  const next = all[i + 1];
  if (next && next.at - until < 40) {
    const joined = joinedWith(text, mention, next);
    if (joined) return [joined];
  }
  const shared = sharedStart(text, mention, reading.language);
  if (shared) {
    const doubt = shared.isYearBefore
      ? (['likely', 'the start was taken to be in the year before'] as const)
      : ([mention.sure, mention.why] as const);
    return [span({ start: shared.start, end: shared.end }, shared.at, until, ...doubt)];
  }
  if (mention.start !== mention.end) return [span({ start: mention.start, end: mention.end }, at, until)];
  return openAt(text, mention);
}

function joinedWith(text: string, first: Mention, second: Mention): Span | undefined {
  const gap = text.slice(first.until, second.at);
  const match = onlyJoint.exec(gap);
  const before = text.slice(Math.max(0, first.at - 30), first.at);
  const isJoined = match
    ? match.groups?.['and'] === undefined || between.test(before)
    : isoJoint.test(gap) && first.start.length === second.end.length && first.start.length > 4;
  const value = { start: first.start, end: second.end };
  if (!isJoined || endsBeforeStart(value)) return undefined;
  // "in 2020 a 2021" of a language that the word is not of: two lone years need the word "from" or a dash.
  const isBare = first.start.length === 4 && second.end.length === 4 && /^\s*\p{L}{1}\s*$/u.test(gap);
  if (isBare && !fromBefore.test(before) && first.at > 0) return undefined;
  const doubt = [first, second].find(({ sure }) => sure !== 'certain');
  return span(value, first.at, second.until, doubt?.sure, doubt?.why);
}

function openAt(text: string, { start, at, until, sure, why }: Mention): Span[] {
  const before = text.slice(Math.max(0, at - 36), at);
  const onwards = onwardsBehind.exec(text.slice(until, until + 30));
  const since = sinceBefore.exec(before) ?? (onwards ? fromBefore.exec(before) : null);
  const begins = since ? at - before.length + since.index : at;
  const isDashed = onwards !== null && /^\s{0,2}(?:[–—-]|\p{L}+\s)/u.test(onwards[0]);
  if (since || isDashed)
    return [span({ start }, begins, onwards ? until + onwards[0].length : until, sure, why)];
  const from = start.length > 4 ? longFromBefore.exec(before) : null;
  return from
    ? [span({ start }, at - before.length + from.index, until, 'likely', 'no end is written with it')]
    : [];
}

const yearSpan =
  /(?<![\p{L}\d]|[\d\p{L}][.,/–-])((?:19|20|21)\d\d)\s{0,2}([-–—−/])\s{0,2}((?:19|20|21)?\d\d)(?![\d\p{L}]|[.,/–-]\d)/gu;

function spansOfYears(text: string): Span[] {
  return [...text.matchAll(yearSpan)].flatMap(
    ({ 0: written, 1: start = '', 2: dash = '', 3: last = '', index }) => {
      const end = last.length === 4 ? last : `${start.slice(0, 2)}${last}`;
      // "2011-12" may be a month, and "2011/5" a number of a paper.
      const isMonth = last.length === 2 && Number(last) <= 12 && !/[–—]/u.test(dash);
      if (isMonth || Number(end) <= Number(start) || Number(end) - Number(start) > 50) return [];
      if (last.length === 2 && dash === '/' && Number(end) !== Number(start) + 1) return [];
      return [span({ start, end }, index, index + written.length)];
    },
  );
}

// "August 25–27, 2020".
function americanDays(text: string, { language }: Reading): Span[] {
  const months = monthNames(language);
  const known =
    american.get(language) ??
    new RegExp(
      `(${months.source})\\.?\\s{1,2}(\\d{1,2})\\s{0,2}[-–—]\\s{0,2}(\\d{1,2}),?\\s{1,2}(\\d{4})(?!\\d)`,
      'giu',
    );
  american.set(language, known);
  return [...text.matchAll(known)].flatMap(
    ({ 0: written, 1: name = '', 2: first = '', 3: last = '', 4: year = '', index }) => {
      const month = `${year}-${String(months.numberOf(name)).padStart(2, '0')}`;
      const value = { start: `${month}-${first.padStart(2, '0')}`, end: `${month}-${last.padStart(2, '0')}` };
      return isLikelyYear(Number(year)) && !endsBeforeStart(value)
        ? [span(value, index, index + written.length)]
        : [];
    },
  );
}

const american = new Map<string, RegExp>();

// Of two that share a word the one that began first, of these the longer.
function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const one of spans.toSorted((a, b) => a.at - b.at || b.until - a.until))
    if (one.at >= (kept.at(-1)?.until ?? 0)) kept.push(one);
  return kept;
}
