import Papa from 'papaparse';
import type { Site } from '../site.ts';
import type { Carried } from './carried.ts';
import { entryAt } from './facts.ts';
import type { Leaf } from './flat.ts';

interface Described {
  resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[];
}

/** Every number and date in the open tables, as CSV, as CSV for spreadsheets and as JSON, in every language. */
export function inTables(site: Site): Carried[] {
  const packages = [...site.files.keys()].filter((file) => /(?:^|\/)data\/datapackage\.json$/u.test(file));
  return packages.flatMap((file) => {
    const { resources } = JSON.parse(textOf(site, file)) as Described;
    const folder = file.replace(/datapackage\.json$/u, '');
    return resources.flatMap(({ name, schema }) => {
      const columns = schema.fields.filter(({ type, name: column }) =>
        isCounted(type, column, schema.fields),
      );
      return [`${name}.csv`, `${name}.spreadsheet.csv`, `${name}.json`].flatMap((path) =>
        rowsOf(textOf(site, folder + path), path).flatMap((row) =>
          columns.map((column) => cellOf(site, `${folder}${path}`, { table: name, row, column })),
        ),
      );
    });
  });
}

// Dates are texts, beside which their precision stands, as currencies do beside sums.
function isCounted(type: string, column: string, fields: readonly { name: string }[]): boolean {
  return (
    type !== 'string' ||
    /_currency$/u.test(column) ||
    fields.some(({ name }) => name === `${column}_precision`)
  );
}

type Row = Record<string, unknown>;

function rowsOf(text: string, path: string): Row[] {
  if (path.endsWith('.json')) return JSON.parse(text) as Row[];
  const { data, errors } = Papa.parse<Row>(text.replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
  return data;
}

function cellOf(
  { content }: Site,
  file: string,
  { table, row, column }: { table: string; row: Row; column: { name: string; type: string } },
): Carried {
  const entry = entryAt(new URL(String(row.page)).pathname, content);
  if (!entry) throw new Error(`${file}: ${String(row.page)} is the page of no entry`);
  return {
    file,
    entry,
    field: fieldOf(table, row, column.name),
    value: valueOf(row[column.name], column.type),
  };
}

function valueOf(cell: unknown, type: string): Leaf | undefined {
  if (cell === null || cell === '' || cell === undefined || type === 'boolean') return undefined;
  return type === 'string' || typeof cell === 'number' ? (cell as Leaf) : Number(cell);
}

/** The field of an entry that a column holds. */
function fieldOf(table: string, row: Row, column: string): string {
  const parts = String(row.id).split('/');
  if (table === 'figures') return under(`figures_${parts.at(-1)}`, column);
  if (table === 'contributions') return `contributions_${Number(parts.at(-1)) - 1}_${column}`;
  if (table !== 'indicators') return column;
  const [collection, , id, kind = '', number] = parts;
  const place = Number(number) - 1;
  if (column.startsWith('period_')) return `indicators_${id}_${column}`;
  const inBrief = { baseline: 'baseline', target: 'target', actual: `actuals_${place}` };
  const inResult = { baseline: 'baseline', target: 'planned', actual: 'actual', group: `breakdown_${place}` };
  const value = (collection === 'briefs' ? inBrief : inResult)[kind as 'baseline'];
  return under(`indicators_${id}_${value}`, collection === 'results' && column === 'date' ? 'asOf' : column);
}

function under(name: string, column: string): string {
  return column === 'value' ? name : `${name}_${column}`;
}

function textOf({ files }: Site, file: string): string {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`${file} is not there`);
  return bytes.toString('utf8');
}
