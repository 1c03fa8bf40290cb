import type { Drafted } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import { sectionsNamed } from '../sections/section.ts';
import { sectionsOf } from '../sections/sections.ts';
import { withMergedCells } from '../source/merged-cells.ts';
import type { SourceDocument, SourceTable } from '../source/source-document.ts';
import { contributionHeads, contributionRows } from './field-contributions.ts';
import { FieldEntries } from './field-entries.ts';
import { indicatorValueHeads, indicatorValueRows } from './field-indicator-values.ts';
import { indicatorMatch, indicatorRows } from './field-indicators.ts';
import { fieldMatch, type FieldMatch } from './field-match.ts';
import { fieldRows, openRows, type FieldRows } from './field-rows.ts';
import { surroundings } from './field-surroundings.ts';
import { roleOf } from './frame-words.ts';
import type { Kind, Likeness } from './kind.ts';
import { isOwnData } from './own-data.ts';

/** A table whose columns are fields: a filled-in template, a list of projects or contacts, our own open data. */
export const fieldTable: Kind = { name: 'table of fields', likeness, draft };

function likeness(document: SourceDocument): Likeness {
  const read = matches(document);
  if (read.length === 0) return { score: 0, because: 'no table whose columns are fields' };
  const best = read.reduce((a, b) => (b.share > a.share ? b : a));
  const words = (lines: Iterable<{ text: string }>) =>
    [...lines].reduce((sum, { text }) => sum + text.length, 0);
  const inside = new Set(read.flatMap(({ table }) => table.rows.flat().flatMap(({ lines }) => lines)));
  const covered = words(inside) / Math.max(words(document.lines), 1);
  const names = [...new Set(read.map(({ name }) => name))].join(', ');
  const share = read.some(({ match }) => match?.isWhole === true) ? 1 : best.share;
  const least = read.some((one) => isPortfolio(one, document)) ? 0.8 : 0.3;
  const score = covered < 0.5 ? least : Math.min(0.98, 0.3 + share * 0.68);
  return {
    score: read.some((one) => lacksItsBrief(one, document)) ? Math.min(score, 0.6) : score,
    because: `a table whose columns are fields of ${names}`,
  };
}

// A table with a project or a result in each row is what its page is about, however much stands around it, unless that has
// a period of its own.
function isPortfolio({ match, table, share }: TableMatch, document: SourceDocument): boolean {
  if (match === undefined || (match.collection !== 'briefs' && match.collection !== 'results')) return false;
  if (share < 0.7 || table.rows.length - Math.max(table.heads, 1) < 2) return false;
  const timed = match.columns.filter(({ path }) => path?.path[0] === 'period' || path?.name === 'date');
  const labelled = sectionsNamed(
    sectionsOf(document, document.language),
    'duration',
    'start',
    'asks',
    'outcomeSummary',
  );
  return timed.length > 0 && labelled.every(({ lines }) => lines.length === 0);
}

// Requests that name no brief are those of the brief that the words around them are about.
function lacksItsBrief({ match, table }: TableMatch, { tables, lines }: SourceDocument): boolean {
  if (match?.collection !== 'asks' || match.columns.some(({ path }) => path?.name === 'brief')) return false;
  const inside = new Set(table.rows.flatMap((row) => row.flatMap((cell) => cell.lines)));
  const isTitled = lines.some((line) => line.kind === 'heading' && line.level === 1);
  return (
    isTitled ||
    tables.some(
      ({ heads, rows }) =>
        heads === 0 && !rows.some((row) => row.some((cell) => cell.lines.some((line) => inside.has(line)))),
    )
  );
}

function draft(document: SourceDocument, reading: Reading): Drafted {
  const entries = new FieldEntries(document, reading, document.tables.some(isOwnData));
  const found = matches(document);
  for (const { table, match } of found) if (match) openRows(table, match, entries);
  const read = found.map((one): FieldRows => one.read(entries, reading));
  const tables = found.map(({ table }) => table);
  const columns = found.flatMap(({ match }) => match?.columns ?? []);
  const around = surroundings(document, reading, { tables, columns }, entries.all);
  const titles = document.tables.flatMap(({ title }) => title ?? []);
  return {
    drafts: [...entries.all, ...around.drafts],
    understood: [
      ...around.understood,
      ...titles.filter(({ place }) => /^sheet "[^"]*"$/u.test(place)),
      ...read.flatMap(({ understood }) => understood),
    ],
    notes: read.flatMap(({ notes }) => notes),
  };
}

interface TableMatch {
  table: SourceTable;
  name: string;
  share: number;
  match?: FieldMatch;
  read: (entries: FieldEntries, reading: Reading) => FieldRows;
}

// A table that has no head of its own goes on with the columns of that before.
function matches({ tables, file }: SourceDocument): TableMatch[] {
  const found: TableMatch[] = [];
  let before: { match: FieldMatch; width: number } | undefined;
  for (const table of tables.map(withMergedCells)) {
    const listed = listMatch(table);
    if (listed) {
      found.push(listed);
      continue;
    }
    const match = fieldMatch(table, file);
    const width = table.rows[0]?.length ?? 0;
    const goesOn = match === undefined && before?.width === width && table.heads === 0;
    const used = match ?? (goesOn ? before?.match : undefined);
    if (used === undefined || isFrame(used)) continue;
    before = { match: used, width };
    found.push({
      table,
      match: used,
      name: used.collection,
      share: used.share,
      read: (entries, reading) => fieldRows(table, used, entries, reading),
    });
  }
  return found;
}

// "Result | Indicator | Baseline | Target" tells what is to come; a list of results says when each was reached.
function isFrame({ collection, columns }: FieldMatch): boolean {
  const named = (name: string) => columns.find(({ path }) => path?.name === name);
  const measures = columns.some(({ path }) => path?.path[0] === 'indicators');
  const title = named('title');
  const isStatement = title !== undefined && roleOf(title.head, 'und') === 'statement';
  return collection === 'results' && measures && isStatement && named('date') === undefined;
}

// Tables whose rows belong to entries that stand elsewhere.
function listMatch(table: SourceTable): TableMatch | undefined {
  const given = contributionHeads(table);
  if (given)
    return {
      table,
      name: 'contributions',
      share: 1,
      read: (entries, reading) => contributionRows(table, given, entries, reading),
    };
  const values = indicatorValueHeads(table);
  if (values)
    return {
      table,
      name: 'indicators',
      share: 1,
      read: (entries, reading) => indicatorValueRows(table, values, entries, reading),
    };
  const match = indicatorMatch(table);
  return (
    match && {
      table,
      name: 'indicators',
      share: match.share,
      read: (entries, reading) => indicatorRows(table, match, entries, reading),
    }
  );
}
