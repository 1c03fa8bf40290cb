import { listedOrganisations } from '../recognise/organisation.ts';
import { roleOf } from '../recognise/role.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { readLabel } from '../sections/label.ts';
import type { SourceCell, SourceTable } from '../source/source-document.ts';
import { allNameWords } from '../words/names.ts';
import { putAway, type Desk } from './desk.ts';
import type { Participant } from './participants.ts';
import { roleOfSection } from './role-of-section.ts';

/**
 * Who takes part by a table of organisations and their parts: `Organisation | Role`, or `Partner | Contribution`. A row
 * whose part is told by no known word is left out, but for one in a column of partners.
 */
export function partnersInTables(desk: Desk): Participant[] {
  return desk.sections.flatMap(({ tables }) => tables.flatMap((table) => partnersIn(desk, table)));
}

/** Whether a table is one of organisations and their parts. */
export function isPartnerTable(desk: Desk, table: SourceTable): boolean {
  return columnsOf(desk, table) !== undefined;
}

function partnersIn(desk: Desk, table: SourceTable): Participant[] {
  const columns = columnsOf(desk, table);
  if (columns === undefined) return [];
  return table.rows.slice(1).flatMap((row) => rowIn(desk, row, columns));
}

function rowIn(desk: Desk, row: readonly SourceCell[], columns: Columns): Participant[] {
  const [names, parts] = [row[columns.name]?.lines ?? [], row[columns.part]?.lines ?? []];
  const part = parts.map(({ text }) => text).join(' ');
  const role = roleOf(part, desk.reading)?.value ?? roleByLabel(desk, part) ?? columns.role;
  if (role === undefined) return [];
  return listedOrganisations(names, desk.reading).map(({ organisation, lines, sure, why }) => {
    putAway(desk, ...names, ...parts);
    return { organisation, role, lines: [...new Set([...lines, ...parts])], sure, why };
  });
}

// "Mise en œuvre", "Tutelle": what else stands as a label before the name.
function roleByLabel({ reading }: Desk, text: string): Participant['role'] | undefined {
  const label = readLabel(text, reading.language);
  const [name] = label?.rest === '' ? label.names : [];
  return name === 'implementation' ? 'implementing' : name && roleOfSection[name];
}

interface Columns {
  name: number;
  part: number;
  /** What the head of the column of names makes of all of them. */
  role?: Participant['role'] | undefined;
}

function columnsOf({ reading }: Desk, { rows }: SourceTable): Columns | undefined {
  const heads = (rows[0] ?? []).map(({ lines }) => lines.map(({ text }) => text).join(' '));
  const label = (text: string) => readLabel(text, reading.language)?.names[0];
  const name = heads.findIndex((text) => label(text) === 'partners' || isWordFor('office', text));
  const part = heads.findIndex((text) => isWordFor('part', text));
  // Beside a column of people the part is theirs.
  if (name < 0 || part < 0 || heads.some((text) => isWordFor('name', text) || isWordFor('contact', text)))
    return undefined;
  return { name, part, role: label(heads[name] ?? '') === 'partners' ? 'partner' : undefined };
}

function isWordFor(label: 'office' | 'part' | 'name' | 'contact', text: string): boolean {
  const folded = foldedLabel(text);
  return allNameWords.some(({ labels, parts }) =>
    (label === 'part' ? parts : labels[label]).some((word) => foldedLabel(word) === folded),
  );
}
