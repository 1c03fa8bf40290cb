import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine } from '../source/source-document.ts';
import { frameWords } from '../words/frames.ts';
import { isValueColumn, type FrameColumn } from './frame-columns.ts';
import type { FrameIndicator } from './frame-indicator.ts';
import { beginsWith, phrasesOf, plainText } from './frame-words.ts';

/** The indicators of a cell: one, or several where its lines are numbered or marked each, or begin as indicators do. */
export function indicatorsIn(
  cell: SourceCell,
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  reading: Reading,
): FrameIndicator[] {
  const groups = groupsOf(cell.lines, row, columns, reading);
  const number = numberBeside(row, columns);
  const unit = unitBeside(row, columns);
  return groups.flatMap((lines): FrameIndicator[] => {
    const read = titleIn(lines.map(({ text }) => text).join(' '), reading);
    if (!/\p{L}{2}/u.test(read.title)) return [];
    const own = read.number ?? (groups.length === 1 ? number : undefined);
    return [
      {
        ...(own !== undefined && { number: own }),
        title: read.title,
        lines,
        ...(unit && { unit }),
        values: [],
      },
    ];
  });
}

function groupsOf(
  lines: readonly SourceLine[],
  row: readonly SourceCell[],
  columns: readonly FrameColumn[],
  reading: Reading,
): SourceLine[][] {
  if (lines.length < 2) return [[...lines]];
  const begins = lines.map(({ text, kind }) => kind === 'item' || isMarked(text, reading));
  const isEach = begins.filter(Boolean).length > 1 && begins[0] === true;
  const values = columns.flatMap((column, at) =>
    isValueColumn(column) && !column.isYear ? [row[at]?.lines ?? []] : [],
  );
  const counts = new Set(values.filter((each) => each.every(isValueLine)).map(({ length }) => length));
  const isAlike = lines.every(({ text }) => beginsWith(text, 'counts') || beginsWith(text, 'shares'));
  const isOpen = values.length === 0 && lines.every(({ text }) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(text));
  // As many values as lines: one for each.
  if (isAlike || isOpen || counts.has(lines.length)) return lines.map((line) => [line]);
  if (!isEach) return [[...lines]];
  const groups: SourceLine[][] = [];
  for (const [at, line] of lines.entries())
    if (begins[at] === true || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  return groups;
}

// A line that was only broken has no value of its own: "1,200" and below it "households".
function isValueLine({ text }: SourceLine): boolean {
  return /^[<>~≥≤]?\s?\p{N}|^[-–—]$/u.test(text);
}

function isMarked(text: string, reading: Reading): boolean {
  return /^\s*[•●▪◦*–—-]\s+/u.test(text) || titleIn(text, reading).number !== undefined;
}

// "Indicator 1.1a: Number of wells", "1.1.2 Share of …", "KPI 3 – …".
function titleIn(text: string, { language }: Reading): { number?: string; title: string } {
  const bare = text.replace(/^[\s•●▪◦*–—-]+/u, '').trim();
  const [before = ''] = bare.split(/[\p{Nd}:：#.–—-]/u, 1);
  const plain = plainText(before);
  const isLabel =
    plain !== '' &&
    frameWords(language).some(({ columns }) =>
      phrasesOf(columns.indicator).some(
        (phrase) => plain === phrase || (plain.endsWith(` ${phrase}`) && plain.split(' ').length < 4),
      ),
    );
  const rest = isLabel ? bare.slice(before.length).replace(/^[\s#:：.–—-]+/u, '') : bare;
  const [whole = '', number] =
    /^(\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3}\.?\p{Ll}?|\p{L}{1,3}\.?\s?\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,3}\p{Ll}?)(?:\s*[:：.)–—-]\s*|\s+)(?=\S)/u.exec(
      rest,
    ) ?? [];
  // "12 wells" is no number of an indicator.
  const isNumber = number !== undefined && (isLabel || /[.:：)–—-]/u.test(whole));
  if (isLabel && /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*\p{Ll}?\.?$/u.test(rest)) return { title: '' };
  return isNumber
    ? { number: number.replace(/\.$/u, ''), title: rest.slice(whole.length).trim() }
    : { title: rest };
}

function numberBeside(row: readonly SourceCell[], columns: readonly FrameColumn[]): string | undefined {
  const at = columns.findIndex(({ role }) => role === 'number');
  const statement = columns.findIndex(({ role }) => role === 'statement');
  const text = row[at]?.lines[0]?.text ?? '';
  if (at === -1 || (statement !== -1 && at < statement)) return undefined;
  return /^[A-Z]{0,3}\.?\s?\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*\.?\p{Ll}?$/u.test(text)
    ? text.replace(/\.$/u, '')
    : undefined;
}

function unitBeside(row: readonly SourceCell[], columns: readonly FrameColumn[]): FrameIndicator['unit'] {
  const at = columns.findIndex(({ role }) => role === 'unit');
  const lines = row[at]?.lines ?? [];
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  return /[\p{L}%٪#]/u.test(text) ? { text, lines } : undefined;
}
