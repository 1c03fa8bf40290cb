import { taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import type { FieldEntries } from './field-entries.ts';
import { fieldPaths } from './field-paths.ts';
import type { FieldRows } from './field-rows.ts';
import { fieldValue } from './field-value.ts';
import { bodyRows, cellUnder, headsIn, isOwnData, wordsOfCell, type Heads } from './own-data.ts';

type Fields = Record<string, DraftValue | undefined>;

/** Whether a table is that of indicators of our own open data: a row for each value. */
export function indicatorValueHeads(table: SourceTable): Heads | undefined {
  const heads = headsIn(table);
  const isOne = ['indicator', 'title', 'kind', 'value'].every((name) => heads.has(name));
  return isOne && isOwnData(table) && (heads.has('brief') || heads.has('result')) ? heads : undefined;
}

/** Reads values of indicators, a row each, into the briefs and results that they name. */
export function indicatorValueRows(
  table: SourceTable,
  heads: Heads,
  entries: FieldEntries,
  reading: Reading,
): FieldRows {
  const understood: SourceLine[] = table.rows
    .slice(0, Math.max(table.heads, 1))
    .flatMap((row) => row.flatMap(({ lines }) => lines));
  const indicators = new Map<string, Fields>();
  for (const row of bodyRows(table)) {
    const cell = (name: string) => cellUnder(heads, row, name);
    const whose = cell('brief') ? 'brief' : 'result';
    const [owner, id] = [cell(whose), cell('indicator')];
    const named = owner && entries.named(`${whose}s`, wordsOfCell(owner), owner.lines);
    const draft = named && entries.draftOf(named);
    if (owner === undefined || draft === undefined || id === undefined) continue;
    const key = `${whose} ${wordsOfCell(owner)} ${wordsOfCell(id)}`;
    const read = { cell, reading, collection: `${whose}s` as const };
    const indicator = indicators.get(key) ?? begun(id, read);
    if (!indicators.has(key)) {
      const there = (draft.fields['indicators'] ?? []) as readonly DraftValue[];
      draft.fields['indicators'] = [...there, indicator];
    }
    indicators.set(key, indicator);
    addValue(indicator, read);
    understood.push(...row.flatMap(({ lines }) => lines));
  }
  return { understood, notes: [] };
}

interface RowReading {
  cell: (name: string) => SourceCell | undefined;
  reading: Reading;
  collection: 'briefs' | 'results';
}

function begun(id: SourceCell, read: RowReading): Fields {
  const fields: Fields = { id: taken(wordsOfCell(id), id.lines) };
  for (const key of ['title', 'measure', 'ascending', 'sdgIndicator', 'unit']) {
    const cell = read.cell(key === 'sdgIndicator' ? 'sdg indicator' : key);
    const value = cell && valueAt(read, `indicators.${key}`, cell);
    if (cell && value !== undefined) fields[key] = taken(value, cell.lines);
  }
  return fields;
}

function valueAt({ reading, collection }: RowReading, path: string, cell: SourceCell): unknown {
  const found = fieldPaths(collection).find((one) => one.path.join('.') === path);
  return found && fieldValue(found, cell, { reading });
}

// Of a brief a value has its date, of a result it stands alone.
function addValue(indicator: Fields, read: RowReading): void {
  const kind = read.cell('kind');
  const cell = read.cell('value') ?? read.cell('words');
  if (kind === undefined || cell === undefined) return;
  const name = wordsOfCell(kind);
  const isBrief = read.collection === 'briefs';
  const value = valueAt(read, isBrief ? 'indicators.baseline.value' : 'indicators.baseline', cell);
  if (value === undefined) return;
  const number = taken(value, cell.lines);
  if (isBrief) addToBrief(indicator, name, { value: number, ...besides(read) });
  else addToResult(indicator, name, number, read);
}

function besides(read: RowReading): DraftFields {
  const fields: Fields = {};
  for (const key of ['date', 'comment']) {
    const cell = read.cell(key);
    const value = cell && valueAt(read, `indicators.baseline.${key}`, cell);
    if (cell && value !== undefined) fields[key] = taken(value, cell.lines);
  }
  return fields;
}

function addToBrief(indicator: Fields, kind: string, value: DraftFields): void {
  if (kind === 'baseline' || kind === 'target') indicator[kind] = value;
  if (kind === 'actual')
    indicator['actuals'] = [...((indicator['actuals'] ?? []) as readonly DraftValue[]), value];
}

function addToResult(indicator: Fields, kind: string, value: DraftValue, { cell }: RowReading): void {
  if (kind === 'baseline' || kind === 'actual') indicator[kind] = value;
  if (kind === 'target') indicator['planned'] = value;
  const label = cell('group');
  if (kind !== 'group' || label === undefined) return;
  const there = (indicator['breakdown'] ?? []) as readonly DraftValue[];
  indicator['breakdown'] = [...there, { label: taken(wordsOfCell(label), label.lines), value }];
}
