import type { Draft } from '../draft/draft.ts';
import { contactsOf } from '../drafting/contact-drafts.ts';
import { countriesOf } from '../drafting/country-draft.ts';
import { statisticsOf } from '../drafting/country-figures.ts';
import { datedParts } from '../drafting/dated-parts.ts';
import { closeDesk, openDesk, orNothing, referTo, take } from '../drafting/desk.ts';
import { eventsInTables } from '../drafting/event-tables.ts';
import { deskOf, ofTheWhole } from '../drafting/part-desk.ts';
import { findCodes } from '../recognise/code.ts';
import type { Reading } from '../recognise/reading.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceDocument, SourceLine, SourceTable } from '../source/source-document.ts';
import { countryHeading } from './country-page.ts';
import type { FieldColumn } from './field-match.ts';
import type { OpenDraft } from './field-entries.ts';

/**
 * What the words around a table say of all its rows: the country, the code of the programme; and the people to write to. A
 * sheet has nothing around it.
 * @param rows the entries of the table, which are filled in
 */
export function surroundings(
  document: SourceDocument,
  reading: Reading,
  { tables, columns }: { tables: readonly SourceTable[]; columns: readonly FieldColumn[] },
  rows: readonly OpenDraft[],
): { drafts: readonly Draft[]; understood: readonly SourceLine[] } {
  if (document.format === 'xlsx' || document.format === 'csv') return { drafts: [], understood: [] };
  const desk = openDesk(document, reading);
  const inside = new Set(tables.flatMap((table) => table.rows.flat().flatMap(({ lines }) => lines)));
  const around = desk.sections.map((section) => ({
    ...section,
    lines: section.lines.filter((line) => !inside.has(line)),
    tables: section.tables.filter(
      ({ rows: cells }) => !cells.flat().some(({ lines }) => lines.some((line) => inside.has(line))),
    ),
  }));
  const rest = deskOf(desk, around);
  if (!rows.some(({ collection }) => collection === 'contacts')) contactsOf(rest);
  datedParts(rest);
  eventsInTables(rest);
  const [country, ...others] = countriesOf(rest);
  if (country !== undefined && countryHeading(document, reading) !== undefined)
    Object.assign(country.draft.fields, { figures: orNothing(statisticsOf(rest)) });
  if (country !== undefined && others.length === 0)
    for (const { collection, fields } of rows) {
      const there = referTo(country.draft, country.lines, country.sure, country.why);
      if (collection === 'results') fields['country'] ??= there;
      if (collection === 'briefs') fields['countries'] ??= orNothing([there]);
    }
  const kind = kindOf(columns);
  if (kind)
    for (const { collection, fields } of rows)
      if (collection === 'briefs' && 'period' in fields) fields['kind'] ??= kind;
  const code = programmeIn(document, reading, inside);
  if (code !== undefined)
    for (const { collection, fields } of rows) if (collection === 'results') fields['programmeCode'] ??= code;
  ofTheWhole(desk);
  return closeDesk(desk);
}

// A column "Project" holds projects.
function kindOf(columns: readonly FieldColumn[]) {
  const column = columns.find(({ path }) => path?.name === 'title');
  if (column === undefined || !wordPattern('works').test(column.head)) return undefined;
  const isProject = /pro[jy]e[ck]?t/iu.test(column.head);
  const isProgramme = !isProject && wordPattern('programmes').test(column.head);
  const kind = isProgramme ? 'programme' : 'project';
  return take(kind, column.lines, 'likely', 'by the head of its column');
}

// The one code of a programme that the document names outside its tables.
function programmeIn({ lines }: SourceDocument, reading: Reading, inside: ReadonlySet<SourceLine>) {
  const found = lines
    .filter((line) => !inside.has(line) && line.kind !== 'furniture')
    .flatMap((line) =>
      findCodes(line.text, reading)
        .filter(({ value: { kind } }) => kind === 'programme')
        .map(({ value: { code } }) => ({ code, line })),
    );
  const [first] = found;
  return first && new Set(found.map(({ code }) => code)).size === 1
    ? take(first.code, first.line, 'likely', 'the programme that its document names')
    : undefined;
}
