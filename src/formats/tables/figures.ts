import type { Brief, Country, Figure, Model } from '../../model/model.ts';
import { describe } from '../../schemas/describe.ts';
import { figure } from '../../schemas/shapes.ts';
import type { Column } from './column.ts';
import { idColumn, inOrder, pageColumn, table } from './table.ts';
import { columnsOf } from './schema-columns.ts';

interface Row {
  of: Brief | Country;
  figure: Figure;
}

const { id, ...others } = describe(figure).fields;
const read = (key: string) => (row: Row) => (row.figure as unknown as Record<string, unknown>)[key];

/** Which entry a row belongs to: a column for each collection that has such rows, of which one is filled in. */
export function ownerColumns<Row extends { of: { collection: string; id: string } }>(
  ...owners: readonly ['briefs' | 'countries' | 'results', string, string][]
): Column<Row>[] {
  return owners.map(([collection, name, description]) => ({
    name,
    type: 'string',
    description,
    constraints: {},
    names: collection,
    cell: ({ of }) => (of.collection === collection ? of.id : null),
  }));
}

/** Numbers that can be cited, each with its source and its date. */
export const figuresTable = table(
  'figures',
  [
    idColumn<Row>(
      'Whose it is, and its own name there.',
      (row) => `${row.of.collection}/${row.of.id}/${row.figure.id}`,
    ),
    pageColumn<Row>(({ of }) => of.path),
    ...ownerColumns<Row>(
      ['briefs', 'brief', 'The brief it belongs to, if to one.'],
      ['countries', 'country', 'The country it is about, if it is from its profile.'],
    ),
    ...(id ? columnsOf('figure', id, read('id')) : []),
    ...Object.entries(others).flatMap(([key, field]) => columnsOf(key, field, read(key))),
  ],
  rowsOf,
);

function* rowsOf({ briefs, countries }: Model): Generator<Row> {
  for (const of of [...inOrder(briefs), ...inOrder(countries)])
    for (const one of of.figures) yield { of, figure: one };
}
