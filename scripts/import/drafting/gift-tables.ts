import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { readLabel } from '../sections/label.ts';
import { choicePattern } from '../sections/word-pattern.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import type { AskGroup } from './ask-lines.ts';
import { putAway, referTo, take, understand, type Desk } from './desk.ts';
import { stages } from './given-sums.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { aboveColumn, sumIn, sumOf } from './sum-in.ts';

interface Columns {
  donor: number;
  ask: number;
  amount: number;
  date: number;
  status: number;
}

/** Whether a table is one of gifts, a donor a row: `Donor | Phase | Amount`. */
export function isGiftTable(desk: Desk, table: SourceTable): boolean {
  return columnsOf(desk, table) !== undefined;
}

/** What donors have given of a request, by the rows of such tables that name it: its number, its letter or its title. */
export function giftsInTables(desk: Desk, group: AskGroup): DraftFields[] {
  return desk.sections.flatMap((section) =>
    section.tables.flatMap((table) => {
      const columns = columnsOf(desk, table);
      if (columns === undefined) return [];
      const above = aboveColumn(table, columns.amount, section);
      const gifts = table.rows
        .slice(1)
        .filter((row) => names(desk, textIn(row[columns.ask]), group))
        .flatMap((row) => giftIn(desk, row, columns, above));
      if (gifts.length > 0)
        understand(desk, section.label, ...(table.rows[0] ?? []).flatMap(({ lines }) => lines));
      return gifts;
    }),
  );
}

function columnsOf({ reading }: Desk, { rows }: SourceTable): Columns | undefined {
  const labels = (rows[0] ?? []).map((cell) => {
    const label = readLabel(textIn(cell), reading.language);
    return label?.rest === '' ? label.names : [];
  });
  const find = (...wanted: string[]) => labels.findIndex((all) => all.some((name) => wanted.includes(name)));
  const donor = labels.findIndex(([name]) => name === 'donors');
  const columns = {
    donor,
    ask: find('phase'),
    amount: find('amount'),
    date: find('date'),
    status: find('status'),
  };
  const isOne = donor === 0 && columns.ask > 0 && columns.amount > 0 && columns.ask !== columns.amount;
  return isOne ? columns : undefined;
}

function names({ reading }: Desk, text: string, { phase, key, headText }: AskGroup): boolean {
  const folded = foldedLabel(text);
  if (folded === '') return false;
  const [found] = findPhases(text, reading);
  return (
    (phase !== undefined && (found?.value === phase || text.trim() === String(phase))) ||
    [key ?? '', headText].some((one) => foldedLabel(one) === folded)
  );
}

function giftIn(
  desk: Desk,
  row: readonly SourceCell[],
  columns: Columns,
  above: readonly string[],
): DraftFields[] {
  const [donors, sums, dates] = [columns.donor, columns.amount, columns.date].map(
    (at) => row[at]?.lines ?? [],
  );
  const sum = sumIn(desk, textIn(row[columns.amount]), above);
  const [donor, ...others] = listedOrganisations(donors ?? [], desk.reading);
  if (sum === undefined || sum.sure === 'guess' || donor === undefined || others.length > 0) return [];
  const [date, ...more] = findDates(textIn(row[columns.date]), desk.reading);
  const isDated = date !== undefined && more.length === 0 && date.sure !== 'guess';
  const status = row[columns.status]?.lines ?? [];
  const stage = stages.find((one) => choicePattern('given', one).test(textIn(row[columns.status])));
  putAway(desk, ...row.flatMap(({ lines }) => lines));
  return [
    {
      donor: referTo(
        organisationDraft(desk, donor.organisation, donor.lines, donor.sure),
        donor.lines,
        donor.sure,
      ),
      amount: take(sumOf(sum.value), sums ?? [], sum.sure, sum.why),
      ...(stage && { kind: take(stage, status) }),
      ...(isDated && { date: take(date.value, dates ?? [], date.sure, date.why) }),
    },
  ];
}

function textIn(cell: SourceCell | undefined): string {
  return cell?.lines.map(({ text }) => text).join(' ') ?? '';
}
