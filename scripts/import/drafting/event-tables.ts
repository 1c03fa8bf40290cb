import type { Draft } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { readNumber } from '../recognise/number.ts';
import { findPeriods } from '../recognise/period.ts';
import { findQuantities } from '../recognise/quantity.ts';
import { readLabel } from '../sections/label.ts';
import { isNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { putAway, take, understand, type Desk } from './desk.ts';

/** Drafts the events of tables whose columns are what takes place, when and, perhaps, where; one a row. */
export function eventsInTables(desk: Desk): Draft[] {
  return desk.sections.flatMap((section) =>
    section.tables.flatMap((table) => {
      const columns = columnsOf(desk, table, isNamed(section, 'events'));
      if (columns === undefined) return [];
      understand(desk, section.label, ...(table.rows[0] ?? []).flatMap(({ lines }) => lines));
      return table.rows.slice(1).flatMap((row) => eventIn(desk, row, columns));
    }),
  );
}

interface Columns {
  title: number;
  when: number;
  where: number;
  attendance: number;
}

function columnsOf({ reading }: Desk, { rows }: SourceTable, isOfEvents: boolean): Columns | undefined {
  const heads = (rows[0] ?? []).map(textIn);
  const names = heads.map((text) => readLabel(text, reading.language)?.names ?? []);
  const when = names.findIndex(([name]) => name === 'duration' || name === 'date');
  const where = names.findIndex(([name]) => name === 'place');
  const named = heads.findIndex(
    (text, i) => names[i]?.[0] === 'events' || wordPattern('events').exec(text)?.[0] === text,
  );
  // "What | When | Where": under a heading of events, or where each row has a noun of one; else it is what is planned.
  const what = names.findIndex((all) => all.includes('purpose') || all.length === 0);
  const isNoun =
    where >= 0 &&
    rows
      .slice(1)
      .every((row) => wordPattern('events').test(textIn(row[what])) && isDay(reading, textIn(row[when])));
  const title = named >= 0 || !(isOfEvents || isNoun) ? named : what;
  const attendance = names.findIndex(([name]) => name === 'attendance');
  return title < 0 || when < 0 || title === when ? undefined : { title, when, where, attendance };
}

function eventIn(desk: Desk, row: readonly SourceCell[], columns: Columns): Draft[] {
  const [title, when, where] = [row[columns.title], row[columns.when], row[columns.where]];
  const name = textIn(title);
  const day = dayIn(desk, textIn(when));
  if (name.length < 4 || name.length > 200 || day === undefined) return [];
  const lines = { title: title?.lines ?? [], when: when?.lines ?? [], where: where?.lines ?? [] };
  putAway(desk, ...lines.title, ...lines.when, ...lines.where);
  const place = textIn(where);
  const draft: Draft = {
    collection: 'updates',
    fields: {
      title: take(name, lines.title),
      kind: take('event', lines.title, 'likely', 'by the head of its column'),
      [day.field]: take(day.value, lines.when, day.sure, day.why),
      participants: attendanceIn(desk, row[columns.attendance]),
      place: place === '' || !/\p{L}{2}/u.test(place) ? undefined : take(place, lines.where),
    },
    document: desk.document,
  };
  desk.drafts.push(draft);
  return [draft];
}

// To the day: what is planned for a month may be anything.
function isDay(reading: Desk['reading'], text: string): boolean {
  const starts = [
    ...findDates(text, reading).map(({ value }) => value),
    ...findPeriods(text, reading).map(({ value }) => value.start),
  ];
  return starts.some((start) => start.length === 10);
}

// A bare number: "210", or "some 40 people" as a quantity.
function attendanceIn(desk: Desk, cell: SourceCell | undefined) {
  const text = textIn(cell);
  const bare = readNumber(text, desk.reading);
  const [found, ...others] = bare === undefined ? findQuantities(text, desk.reading) : [];
  const value = bare === undefined ? found?.value : { value: bare.value };
  if (cell === undefined || value === undefined || others.length > 0 || !Number.isInteger(value.value))
    return undefined;
  putAway(desk, ...cell.lines);
  return take(value, cell.lines);
}

function dayIn({ reading }: Desk, text: string) {
  const [period, ...periods] = findPeriods(text, reading);
  if (period?.value.end !== undefined)
    return periods.length === 0 ? { ...period, field: 'period' as const } : undefined;
  const [date, ...dates] = findDates(text, reading);
  return date !== undefined && dates.length === 0 && date.sure !== 'guess'
    ? { ...date, field: 'date' as const }
    : undefined;
}

function textIn(cell: SourceCell | undefined): string {
  return cell?.lines.map(({ text }) => text).join(' ') ?? '';
}
