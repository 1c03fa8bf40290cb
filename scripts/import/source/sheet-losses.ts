import type { Sheet } from 'hucre/xlsx';
import { cellName, columnName } from './cell-name.ts';

/** What of a sheet is not read, in words: what is hidden, comments, pictures, charts, text boxes. */
export function sheetLosses(sheet: Sheet): string[] {
  const place = `sheet "${sheet.name}"`;
  if (sheet.hidden === true || sheet.veryHidden === true)
    return [`${place} is hidden and was not read; show it if it belongs here`];
  return [
    ...hiddenRows(sheet, place),
    ...hiddenColumns(sheet, place),
    ...comments(sheet, place),
    ...counted(place, 'picture', sheet.images),
    ...counted(place, 'chart', sheet.charts),
    ...(sheet.textBoxes ?? []).map(({ text }) => `${place}: a text box was not read: “${shortened(text)}”`),
  ];
}

function hiddenRows({ rowDefs, rows }: Sheet, place: string): string[] {
  const hidden = [...(rowDefs ?? [])].flatMap(([row, { hidden: is }]) =>
    is === true && isFilled(rows[row]) ? [String(row + 1)] : [],
  );
  return told(place, 'row', hidden);
}

function hiddenColumns({ columns, rows }: Sheet, place: string): string[] {
  const hidden = (columns ?? []).flatMap(({ hidden: is }, column) =>
    is === true && rows.some((row) => isFilled([row[column]])) ? [columnName(column)] : [],
  );
  return told(place, 'column', hidden);
}

function isFilled(cells: readonly unknown[] | undefined): boolean {
  return (cells ?? []).some((value) => value !== null && value !== undefined && value !== '');
}

function told(place: string, what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const many = names.length > 1;
  const list =
    names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  return [
    `${place}: ${what}${many ? 's' : ''} ${list} ${many ? 'are' : 'is'} hidden and ${many ? 'were' : 'was'} not read`,
  ];
}

function comments({ cells, threadedComments = [] }: Sheet, place: string): string[] {
  const threaded = threadedComments.map(({ ref, text }) => toldComment(place, ref, text));
  if (threaded.length > 0) return threaded;
  return [...(cells ?? [])].flatMap(([at, { comment }]) => {
    const [row = 0, column = 0] = at.split(',').map(Number);
    return comment === undefined ? [] : [toldComment(place, cellName(row, column), comment.text)];
  });
}

function toldComment(place: string, cell: string | undefined, text: string): string {
  return `${place}${cell === undefined ? '' : `, cell ${cell}`}: a comment was not read: “${shortened(text)}”`;
}

function counted(place: string, what: string, things: readonly unknown[] | undefined): string[] {
  const { length } = things ?? [];
  return length === 0 ? [] : [`${place}: ${length} ${what}${length === 1 ? ' was' : 's were'} not read`];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > 120 ? `${letters.slice(0, 119).join('')}…` : line;
}
