import { dataAddress, home, tableAddress } from '../../domain/addresses.ts';
import { licenceOf } from '../../domain/licences.ts';
import { unmarked } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Site } from '../../model/model.ts';
import type { ColumnFacts } from './column.ts';
import type { Table } from './table.ts';
import { tables, type TableName } from './tables.ts';

/** What the CSV of every table is like (Frictionless CSV Dialect). */
export const dialect = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
};

/**
 * What the tables are, for programs: a Tabular Data Package of Frictionless, version 1. It tells no date, as the same
 * content makes the same package on every day.
 */
export function dataPackage(site: Site, edition: Edition): string {
  const { absolute, words } = edition;
  const homepage = absolute(dataAddress);
  const licence = licenceOf(site.licence);
  const described = {
    profile: 'tabular-data-package',
    name: nameOf(homepage),
    id: homepage,
    title: unmarked(edition.pair(site.title, words.openData.title)),
    description: unmarked(words.openData.intro),
    homepage,
    ...(licence && { licenses: [{ name: licence.id, path: licence.url, title: licence.name }] }),
    sources: [{ title: unmarked(site.title), path: absolute(home) }],
    contributors: [
      {
        title: unmarked(site.organisation.name),
        path: absolute(site.organisation.path),
        role: 'publisher',
      },
    ],
    resources: tables.map((table) => resource(table, edition)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function resource({ name, columns }: Table<TableName>, { words }: Edition): object {
  const { title, about } = words.openData.tables[name];
  const foreignKeys = columns.flatMap((column) => foreignKey(column, name));
  return {
    profile: 'tabular-data-resource',
    name,
    path: tableAddress(name, 'csv').slice(dataAddress.length),
    title: unmarked(title),
    description: unmarked(about),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect,
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      primaryKey: 'id',
      // A list without any is not valid.
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

// Addresses have no format: its checkers refuse some that a browser opens.
function field({ name, type, description, constraints }: ColumnFacts): object {
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}

// A table that names itself is the empty name.
function foreignKey({ name, names }: ColumnFacts, of: TableName): object[] {
  const table = tables.find((one) => one.name === names);
  if (!table) return [];
  return [{ fields: name, reference: { resource: table.name === of ? '' : table.name, fields: 'id' } }];
}

// The address without its scheme, in the letters that a name may have.
function nameOf(address: string): string {
  return address
    .replace(/^https?:\/\//u, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
