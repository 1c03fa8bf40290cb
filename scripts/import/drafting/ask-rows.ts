import { findDurations } from '../recognise/duration.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { readNumber } from '../recognise/number.ts';
import { readLabel } from '../sections/label.ts';
import { isTotalRow } from '../kinds/total-row.ts';
import type { Section } from '../sections/section.ts';
import type { SourceCell, SourceLine, SourceTable } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import type { AskGroup } from './ask-lines.ts';
import { understand, type Desk } from './desk.ts';
import { isGiftTable } from './gift-tables.ts';
import { phasesAsRows } from './phase-columns.ts';
import { rowGifts } from './row-gifts.ts';
import { rowTime, type NamedCell } from './row-time.ts';
import { aboveColumn, sumIn } from './sum-in.ts';

/** What a column holds, by its head. */
interface Column {
  names: readonly SectionName[];
  hint?: string | undefined;
}

/** The requests of a table with a column for the sums: `Phase | Purpose | Amount`. A row of the total is none. */
export function askRows(desk: Desk, written: SourceTable, section?: Section): AskGroup[] {
  const turned = phasesAsRows(written);
  const table = turned ?? written;
  const [head, ...body] = table.rows;
  const columns = head?.map((cell) => columnOf(desk, cell)) ?? [];
  if (turned) columns[0] = { names: ['phase'] };
  const amountAt = columns.findIndex(({ names }) => names.includes('amount') || names.includes('budget'));
  if (amountAt < 0 || !columns.some(({ names }) => names.includes('phase') || names.includes('purpose')))
    return [];
  if (isGiftTable(desk, table)) return [];
  const phaseAt = columns.findIndex(({ names }) => names[0] === 'phase');
  const isNumbered = body.some((row) => phaseOf(desk, [namedCell(row, phaseAt, columns)]) !== undefined);
  const above = aboveColumn(table, amountAt, section);
  const groups = body.flatMap((row) => groupOf(desk, row, columns, { amountAt, isNumbered, above }));
  if (groups.length > 0) understand(desk, ...(head ?? []).flatMap(({ lines }) => lines));
  return groups;
}

function columnOf({ reading }: Desk, { lines }: SourceCell): Column {
  const label = readLabel(lines.map(({ text }) => text).join(' '), reading.language);
  if (label?.rest === '') return label;
  // A head that is a unit of time counts in it: "Months".
  const head = lines.map(({ text }) => text).join(' ');
  return findDurations(`2 ${head}`, reading)[0]?.written === `2 ${head}`
    ? { names: ['duration'], hint: head }
    : { names: [] };
}

function groupOf(
  desk: Desk,
  row: readonly SourceCell[],
  columns: readonly Column[],
  { amountAt, isNumbered, above }: { amountAt: number; isNumbered: boolean; above: readonly string[] },
): AskGroup[] {
  const cells = row.map((_, i) => namedCell(row, i, i === amountAt ? [] : columns));
  const amountLine = row[amountAt]?.lines[0];
  const sum = amountLine && sumIn(desk, amountLine.text, above);
  const first = cells.find(({ lines }) => lines.length > 0)?.lines[0];
  if (sum === undefined || amountLine === undefined || first === undefined || first === amountLine) return [];
  if (isTotalRow(row)) {
    understand(desk, first, amountLine);
    return [];
  }
  const phase = phaseOf(desk, cells);
  const time = rowTime(desk, cells);
  const gifts = rowGifts(desk, cells, above);
  const words = wordsOf(cells, isNumbered);
  const texts = words.filter((line) => line !== amountLine && line !== phase?.line);
  const [head = first, ...others] = texts;
  return [
    {
      phase: phase?.value,
      phaseWords: phase?.written,
      phaseLine: phase?.line,
      head: phase && phase.rest !== '' ? phase.line : head,
      key: cells.find(({ names }) => names[0] === 'phase')?.lines[0]?.text,
      headText:
        phase && phase.rest !== '' ? phase.rest : head === first && phase?.line === head ? '' : head.text,
      amount: { value: sum.value, line: amountLine, sure: sum.sure, why: sum.why },
      texts: phase && phase.rest !== '' ? texts : others,
      deliverables: cells.filter(({ names }) => names.includes('deliverables')).flatMap(({ lines }) => lines),
      lines: [...new Set(row.flatMap(({ lines }) => lines))],
      ...(Object.keys(time).length > 0 && { time }),
      ...(gifts.length > 0 && { gifts }),
    },
  ];
}

function namedCell(row: readonly SourceCell[], at: number, columns: readonly Column[]): NamedCell {
  return { lines: row[at]?.lines ?? [], names: columns[at]?.names ?? [], hint: columns[at]?.hint };
}

// In a column of numbered phases what has no number says so: "Stand-alone".
function wordsOf(cells: readonly NamedCell[], isNumbered: boolean): SourceLine[] {
  const told = cells.filter(({ names }) => !names.some((name) => noWords.has(name)));
  const texts = told.filter(({ lines }) => lines.some(({ text }) => /\p{L}{2}/u.test(text)));
  const named = texts.filter(({ names }) => names[0] !== 'phase');
  const chosen = isNumbered && named.length > 0 ? named : texts;
  // Beside a purpose, a column of what is still asked tells of the sum: "Still open | fully funded".
  const known = chosen.filter(({ names }) => names[0] !== 'asks');
  const hasPurpose = known.some(({ names }) => names.includes('purpose'));
  return (hasPurpose ? known : chosen).flatMap(({ lines }) => lines);
}

const noWords: ReadonlySet<SectionName> = new Set([
  'deliverables',
  'duration',
  'start',
  'end',
  'date',
  'status',
  'country',
  'contact',
  'donors',
  'code',
  'unit',
]);

// In a column of phases: `1. Wells`, `2) Pumps`.
const numberedName = /^([1-9])\s?(?:[.):–—-])\s+(?=\p{L})/u;

function phaseOf(
  desk: Desk,
  cells: readonly { lines: readonly SourceLine[]; names: readonly SectionName[] }[],
) {
  for (const { lines, names } of cells)
    for (const line of lines) {
      const [found] = findPhases(line.text, desk.reading);
      if (found?.at === 0) {
        const rest = line.text.slice(found.written.length).replace(/^[\s:：.,–—-]+/u, '');
        return {
          value: found.value,
          written: found.written,
          line,
          rest: /^[(（][^()（）]*[)）]$/u.test(rest) ? '' : rest,
        };
      }
      const number = names.includes('phase') ? readNumber(line.text, desk.reading) : undefined;
      if (number && Number.isInteger(number.value) && number.value > 0 && number.value < 10)
        return { value: number.value, written: line.text, line, rest: '' };
      const numbered = names[0] === 'phase' ? numberedName.exec(line.text) : null;
      if (numbered !== null)
        return {
          value: Number(numbered[1]),
          written: numbered[0].trim(),
          line,
          rest: line.text.slice(numbered[0].length),
        };
    }
  return undefined;
}
