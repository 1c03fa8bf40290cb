import type { Edition } from '../../i18n/edition.ts';
import type { Brief } from '../../model/model.ts';
import { hasCut, rich, type Rich } from '../rich.ts';
import type { Detail } from './detail.ts';
import { moreAt } from './more.ts';

/** A part of a sheet: its title, sentences, and a table. */
export interface Section {
  title: Rich;
  texts: Rich[];
  columns: Rich[];
  /** The share of the width each column has; 0 for as much as its words need. */
  widths: number[];
  /** The columns that end where the line ends, as numbers do. */
  ends: number[];
  rows: Cell[][];
  /** What stands in a list below it. */
  items: Rich[];
  more: Rich[];
}

interface Cell {
  text: Rich;
  /** In smaller letters below it. */
  note: Rich;
}

/** What a table says, before it is cut to the room there is. */
export interface Table {
  title: string;
  texts?: string[];
  columns: string[];
  widths: number[];
  ends?: number[];
  rows: (string | { text: string; note: string | undefined })[][];
  items?: string[];
}

/**
 * A section with as many rows as there is room for. None where it would say nothing; where all of its rows had to go, it
 * says where they can be read.
 */
export function sectionOf(
  { title, texts = [], columns, widths, ends = [], rows, items = [] }: Table,
  brief: Brief,
  edition: Edition,
  { rows: most, letters }: Detail,
): Section[] {
  if (rows.length + texts.length + items.length === 0) return [];
  const of = (text: string) => rich(text, edition, letters);
  const told = rows.slice(0, most);
  const named = items.slice(0, Math.max(0, most - told.length));
  const section = {
    title: of(title),
    texts: texts.map(of),
    columns: columns.map(of),
    widths,
    ends,
    rows: told.map((row) =>
      row.map((cell) =>
        typeof cell === 'string'
          ? { text: of(cell), note: [] }
          : { text: of(cell.text), note: of(cell.note ?? '') },
      ),
    ),
    items: named.map(of),
  };
  const isCut = told.length + named.length < rows.length + items.length || hasCut(section);
  return [{ ...section, more: isCut ? [moreAt(brief, edition)] : [] }];
}
