import type { EntryOf } from '../../model/model.ts';
import { collections, type PagedName } from '../../schemas/collections.ts';
import { describe } from '../../schemas/describe.ts';
import type { Column } from './column.ts';
import { isLeftOut } from './left-out.ts';
import { idColumn, inOrder, pageColumn, table, type Table } from './table.ts';
import { columnsOf } from './schema-columns.ts';

/**
 * The table of a collection: a row for each entry, with the columns that its schema makes.
 * @param workedOut columns of what no author writes
 */
export function entryTable<Name extends PagedName>(
  name: Name,
  workedOut: readonly Column<EntryOf<Name>>[] = [],
): Table<Name> {
  const { fields } = describe(collections[name].schema);
  const written = Object.entries(fields).filter(([key]) => key !== 'id' && !isLeftOut(name, key));
  const columns: Column<EntryOf<Name>>[] = [
    idColumn('What other tables name it by, and the last part of its address.', ({ id }) => id),
    pageColumn(({ path }) => path),
    ...written.flatMap(([key, field]) =>
      columnsOf(key, field, (entry: EntryOf<Name>) => (entry as unknown as Record<string, unknown>)[key]),
    ),
    ...workedOut,
  ];
  return table(name, columns, (model) => inOrder(model[name] as EntryOf<Name>[]));
}
