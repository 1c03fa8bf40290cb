import { slugOf } from '../../../src/content-files/slug.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findMoney } from '../recognise/money.ts';
import { findQuantities } from '../recognise/quantity.ts';
import type { SourceLine } from '../source/source-document.ts';
import { putAway, take, type Desk } from './desk.ts';

interface Statistic {
  label: SourceLine;
  words: string;
  value: SourceLine;
  text: string;
}

/** The figures of a country from rows of words and a number, in tables or behind a colon: `Literacy | 84.7 % (2019)`. */
export function statisticsOf(desk: Desk): DraftFields[] {
  const ids = new Set<string>();
  const rows = [...inTables(desk), ...inLines(desk)].flatMap((one) => figureOf(desk, one, ids));
  return [...rows, ...inBoxes(desk, ids)];
}

function inTables({ sections }: Desk): Statistic[] {
  return sections
    .flatMap(({ tables }) => tables)
    .flatMap(({ rows, heads }) => rows.slice(heads))
    .flatMap((row) => {
      const [label, value, ...others] = row.flatMap(({ lines }) => lines);
      if (label === undefined || value === undefined || others.length > 0) return [];
      return [{ label, words: label.text, value, text: value.text }];
    });
}

function inLines({ sections }: Desk): Statistic[] {
  return sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const [, words, text] = /^(\p{L}[^:：.]{2,80}?)\s*[:：]\s+(\S.{0,60})$/u.exec(line.text) ?? [];
      if (words === undefined || text === undefined) return [];
      return [{ label: line, words, value: line, text }];
    });
}

function figureOf(desk: Desk, one: Statistic, ids: Set<string>): DraftFields[] {
  const { label, words, value, text } = one;
  if (!/\p{L}{3}/u.test(words) || findMoney(text, desk.reading).length > 0) return [];
  const [found, ...others] = findQuantities(text, desk.reading);
  if (found === undefined || others.length > 0 || found.sure === 'guess') return [];
  const dates = findDates(text, desk.reading);
  const [asOf] = dates;
  const left = [found.written, asOf?.written ?? ''].reduce((rest, part) => rest.replace(part, ''), text);
  // Besides the number and its date there is at most a word.
  if (found.value.unit === undefined || left.replace(/[^\p{L}\p{N}]+/gu, '').length > 12) return [];
  putAway(desk, label, value);
  return [
    {
      ...figureFields(one, found, ids),
      asOf: asOf === undefined || dates.length > 1 ? undefined : take(asOf.value, value, asOf.sure, asOf.why),
    },
  ];
}

// "29 million people live here", alone on its line: a number, what it counts, and no end.
function inBoxes(desk: Desk, ids: Set<string>): DraftFields[] {
  const lines = desk.sections.flatMap((section) =>
    section.names.length === 0 || section.names[0] === 'glance' ? section.lines : [],
  );
  return lines.flatMap((line): DraftFields[] => {
    const { text, kind } = line;
    if (kind === 'heading' || desk.away.has(line) || text.length > 120 || /[.!?;:,]$/u.test(text)) return [];
    const [found, ...others] = findQuantities(text, desk.reading);
    if (found === undefined || others.length > 0 || found.at > 0 || found.sure === 'guess') return [];
    if (found.value.unit === undefined || findMoney(text, desk.reading).length > 0) return [];
    const words =
      found.value.unit === 'percent'
        ? text.slice(found.written.length).trim()
        : text.replace(/^[\p{N}.,\s]+/u, '');
    if (words.split(/\s+/u).length < 3) return [];
    putAway(desk, line);
    return [figureFields({ label: line, words, value: line }, found, ids)];
  });
}

function figureFields(
  { label, words, value }: Omit<Statistic, 'text'>,
  { value: { value: number, unit, qualifier }, sure, why }: ReturnType<typeof findQuantities>[number],
  ids: Set<string>,
): DraftFields {
  return {
    id: take(newId(words, ids), [...new Set([label, value])], 'likely', 'made of its words'),
    label: take(words, label),
    value: take(number, value, sure, why),
    unit: unit === undefined ? undefined : take(unit, value, sure),
    qualifier: qualifier === undefined ? undefined : take(qualifier, value, sure),
  };
}

function newId(words: string, ids: Set<string>): string {
  const slug = slugOf(words.split(/\s+/u).slice(0, 6).join(' ')) ?? 'figure';
  let id = slug;
  for (let i = 2; ids.has(id); i += 1) id = `${slug}-${String(i)}`;
  ids.add(id);
  return id;
}
