import { slugOf } from '../../../src/content-files/slug.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findSdgIndicators } from '../recognise/goal.ts';
import { measuredTable } from './measured-table.ts';
import { readNumber } from '../recognise/number.ts';
import { findQuantities } from '../recognise/quantity.ts';
import { readLabel } from '../sections/label.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import { isNamed, type Section } from '../sections/section.ts';
import { orNothing, putAway, take, understand, type Desk, type OpenFields } from './desk.ts';

interface Indicator {
  line: SourceLine;
  title: string;
  sdg?: string | undefined;
  values: OpenFields;
  parts: DraftFields[];
}

/** What was measured for a result: indicators with the values below them, or rows of a table. */
export function resultIndicatorsOf(desk: Desk): DraftFields[] {
  const listed = listedIndicators(desk);
  const tables = desk.sections.flatMap((section) =>
    section.tables.flatMap((table) => tableIndicators(desk, table)),
  );
  const all = [...listed, ...tables].filter(({ values }) => Object.keys(values).length > 0);
  const [only, ...others] = all;
  if (only !== undefined && others.length === 0 && only.values.planned === undefined) addPlanned(desk, only);
  const ids = new Set<string>();
  return all.map((indicator) => field(indicator, ids));
}

function field({ line, title, sdg, values, parts }: Indicator, ids: Set<string>): DraftFields {
  const slug = slugOf(title.split(/\s+/u).slice(0, 6).join(' ')) ?? 'indicator';
  let id = slug;
  for (let i = 2; ids.has(id); i += 1) id = `${slug}-${String(i)}`;
  ids.add(id);
  return {
    id: take(id, line, 'likely', 'made of its words'),
    title: take(title, line),
    sdgIndicator: sdg === undefined ? undefined : take(sdg, line),
    ...values,
    breakdown: orNothing(parts),
  };
}

const valueNames = ['planned', 'actual', 'baseline'] as const;

function listedIndicators(desk: Desk): Indicator[] {
  const found: Indicator[] = [];
  let candidate: SourceLine | undefined;
  for (const section of desk.sections) {
    const name = valueNames.find((one) => section.names.includes(one));
    const [first] = section.lines;
    const number =
      name === undefined || first === undefined ? undefined : readNumber(first.text, desk.reading);
    if (name !== undefined && number !== undefined && first !== undefined && candidate !== undefined) {
      const indicator = indicatorAt(desk, found, candidate);
      indicator.values[name] ??= take(number.value, first, number.sure, number.why);
      understand(desk, section.label);
      putAway(desk, first, section.label);
      for (const line of section.lines.slice(1)) candidate = partOrTitle(desk, indicator, line) ?? candidate;
      continue;
    }
    if (isNamed(section, 'indicators')) understand(desk, section.label);
    for (const line of [
      ...(section.names.length === 0 && section.label ? [section.label] : []),
      ...section.lines,
    ]) {
      const last = found.at(-1);
      const title =
        last && candidate === last.line ? partOrTitle(desk, last, line) : titleLike(line) ? line : undefined;
      if (title !== undefined) candidate = title;
    }
  }
  return found;
}

function titleLike({ text, kind }: SourceLine): boolean {
  return kind !== 'caption' && text.split(/\s+/u).length <= 30;
}

// `Women: 12,000` below an indicator is a part of its value; anything else may be the title of the next.
function partOrTitle(desk: Desk, indicator: Indicator, line: SourceLine): SourceLine | undefined {
  const [, label, rest] = /^(.{2,40}?)\s*[:：]\s*(.+)$/u.exec(line.text) ?? [];
  const number = rest === undefined ? undefined : readNumber(rest, desk.reading);
  if (label === undefined || rest === undefined || number === undefined)
    return titleLike(line) ? line : undefined;
  const value = /[%٪]/u.test(rest) ? { value: number.value, unit: 'percent' } : number.value;
  indicator.parts.push({
    label: take(label.replace(/^[•–-]\s*/u, ''), line),
    value: take(value, line, number.sure, number.why),
  });
  putAway(desk, line);
  return undefined;
}

function indicatorAt(desk: Desk, found: Indicator[], line: SourceLine): Indicator {
  const there = found.find((one) => one.line === line);
  if (there !== undefined) return there;
  const made = { line, ...titleAndCode(desk, line.text), values: {}, parts: [] };
  putAway(desk, line);
  found.push(made);
  return made;
}

function titleAndCode(desk: Desk, text: string): Pick<Indicator, 'title' | 'sdg'> {
  const [code] = findSdgIndicators(text, desk.reading);
  if (code === undefined) return { title: text };
  const title = text.replace(/\s*[(（][^()（）]*[)）]\s*$/u, (brackets) =>
    brackets.includes(code.written) ? '' : brackets,
  );
  return { title, sdg: code.value };
}

function tableIndicators(desk: Desk, table: SourceTable): Indicator[] {
  const measured = measuredTable(table, desk.reading) ?? labelledTable(desk, table);
  if (measured === undefined) return [];
  const { heads, titleAt, ...columns } = measured;
  const found: Indicator[] = [];
  for (const row of table.rows.slice(heads)) {
    const line = row[titleAt]?.lines[0];
    if (line === undefined) continue;
    const cells = valueNames.flatMap((name) => {
      const cell = row[columns[name]?.at ?? -1]?.lines[0];
      const number = cell && readNumber(cell.text, desk.reading);
      return cell && number ? [{ name, cell, number }] : [];
    });
    const values: OpenFields = {};
    for (const { name, cell, number } of cells)
      values[name] = take(number.value, cell, number.sure, number.why);
    if (cells.length > 0 && cells.every(({ cell }) => /[%٪]/u.test(cell.text)))
      values.unit = take(
        'percent',
        cells.map(({ cell }) => cell),
      );
    const part = /^\s*[–—-]\s*(\p{L}.*)$/u.exec(line.text)?.[1];
    const whole = found.at(-1);
    const { actual } = values;
    // "– girls" below an indicator are some of those counted there.
    if (part !== undefined && whole !== undefined && actual !== undefined)
      whole.parts.push({ label: take(part, line), value: actual });
    else found.push({ line, ...titleAndCode(desk, line.text), values, parts: [] });
  }
  if (found.length > 0)
    understand(desk, ...table.rows.slice(0, heads).flatMap((row) => row.flatMap(({ lines }) => lines)));
  return found;
}

// A table of a record, by its labels: without a value before, or with a part of them.
function labelledTable(desk: Desk, { rows }: SourceTable) {
  const columns =
    rows[0]?.map(
      ({ lines }) => readLabel(lines.map(({ text }) => text).join(' '), desk.reading.language)?.names ?? [],
    ) ?? [];
  const titleAt = columns.findIndex((names) => names.includes('indicators'));
  if (titleAt < 0) return undefined;
  const column = (name: (typeof valueNames)[number]) => ({
    at: columns.findIndex((names, i) => i !== titleAt && names.includes(name)),
  });
  return {
    heads: 1,
    titleAt,
    planned: column('planned'),
    actual: column('actual'),
    baseline: column('baseline'),
  };
}

// `originally planned for 17,289 … recorded 24,280`: what was reached must be the indicator's own value.
function addPlanned(desk: Desk, indicator: Indicator): void {
  const { actual } = indicator.values;
  if (actual === undefined || !('value' in actual)) return;
  for (const { lines } of desk.sections.filter((section: Section) =>
    isNamed(section, 'outcomeAchieved', 'outcomeSummary', 'results', 'summary'),
  ))
    for (const line of lines) {
      const quantities = findQuantities(line.text, desk.reading);
      const planned = wordPattern('planned').exec(line.text);
      if (planned === null || !quantities.some(({ value: { value } }) => value === actual.value)) continue;
      const [found] = quantities.filter(
        ({ at, value: { unit, value } }) =>
          at > planned.index && at - planned.index < 60 && unit !== 'percent' && value !== actual.value,
      );
      if (found !== undefined)
        indicator.values.planned = take(found.value.value, line, 'likely', 'planned, as the text has it');
    }
}
