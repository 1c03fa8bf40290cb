import type { Money } from '../../domain/money.ts';
import type { Ask } from '../../model/model.ts';
import { describe } from '../../schemas/describe.ts';
import { money } from '../../schemas/shapes.ts';
import type { Column } from './column.ts';
import { entryTable } from './entries.ts';
import { columnsOf } from './schema-columns.ts';

const states: Readonly<Record<Ask['state'], string>> = {
  open: 'nothing has been given yet',
  'part-funded': 'a part of it has',
  funded: 'all of it has',
  withdrawn: 'it is no longer asked for',
};

const state: Column<Ask> = {
  name: 'state',
  type: 'string',
  description: `Where it stands, worked out from its contributions. ${Object.entries(states)
    .map(([name, means]) => `${name}: ${means}`)
    .join('; ')}.`,
  constraints: { required: true, enum: Object.keys(states) },
  cell: (ask) => ask.state,
};

const answer: Column<Ask> = {
  name: 'answer',
  type: 'string',
  description: "Who answers for it: its own contact, else its brief's, else the site's.",
  constraints: { required: true },
  names: 'contacts',
  cell: (ask) => ask.answer.contact.id,
};

/** What can be funded, and how much of each has been given and is left. */
export const asksTable = entryTable('asks', [
  state,
  ...sumColumns('raised', 'What has been given in the currency of what is asked.', (ask) => ask.raised),
  ...sumColumns('over', 'What of it lies beyond what was asked.', (ask) => ask.over),
  ...sumColumns('left', 'What is left to find.', (ask) => ask.left),
  answer,
]);

function sumColumns(name: string, description: string, read: (ask: Ask) => Money): Column<Ask>[] {
  return columnsOf(name, describe(money(description)), read);
}
