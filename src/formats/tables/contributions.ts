import type { Ask, Contribution, Model } from '../../model/model.ts';
import { collections } from '../../schemas/collections.ts';
import { allFields, describe } from '../../schemas/describe.ts';
import type { Column } from './column.ts';
import { itemOf } from './described.ts';
import { idColumn, inOrder, pageColumn, table } from './table.ts';
import { columnsOf } from './schema-columns.ts';

interface Row {
  ask: Ask;
  /** Counted from 1 among those of its ask. */
  number: number;
  contribution: Contribution;
}

const asks = allFields(describe(collections.asks.schema));
const item = asks['contributions'] && itemOf(asks['contributions']);

const ask: Column<Row> = {
  name: 'ask',
  type: 'string',
  description: 'What it is given for.',
  constraints: { required: true },
  names: 'asks',
  cell: (row) => row.ask.id,
};

// A donor in confidence is named nowhere: the model has none.
const fields = Object.entries(item ? allFields(item) : {}).flatMap(([key, field]) =>
  columnsOf(
    key,
    field,
    ({ contribution }: Row) => (contribution as unknown as Record<string, unknown>)[key],
    field.required && key !== 'donor',
  ),
);

/** What donors have given, or mean to give. Where one gave in confidence the row is there, and the donor is not. */
export const contributionsTable = table(
  'contributions',
  [
    idColumn<Row>(
      'The ask and the place among what was given for it.',
      (row) => `${row.ask.id}/${row.number}`,
    ),
    pageColumn<Row>((row) => row.ask.path),
    ask,
    ...fields,
  ],
  rowsOf,
);

function* rowsOf({ asks: all }: Model): Generator<Row> {
  for (const one of inOrder(all))
    for (const [i, contribution] of one.contributions.entries())
      yield { ask: one, number: i + 1, contribution };
}
