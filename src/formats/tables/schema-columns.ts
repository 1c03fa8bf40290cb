import { wholeLink } from '../../domain/addresses.ts';
import { precisionOf, type PartialDate } from '../../domain/partial-date.ts';
import { isRecord } from '../../domain/record.ts';
import { allFields, type Description } from '../../schemas/describe.ts';
import type { Identity } from '../../model/model.ts';
import type { Cell, Column } from './column.ts';
import { factsOf, limits, numberType } from './constraints.ts';
import { citedFields, itemOf, without } from './described.ts';

/** A field as it is found in a row. */
type Read<Row> = (row: Row) => unknown;

/**
 * The columns a field of a schema makes: a group one for each of its fields (`period_start`), a sum its amount and its
 * currency, a date itself and how exact it is, a number with a unit each of its parts, a source its title and address.
 * A list has one column: ids and codes with spaces between, texts one a line. A list of groups makes none, and neither
 * does a picture.
 * @param read finds the field in a row, as the model has it
 */
export function columnsOf<Row>(
  name: string,
  field: Description,
  read: Read<Row>,
  required = field.required,
): Column<Row>[] {
  const { meta, type } = field;
  const item = itemOf(field);
  if (meta.file !== undefined) return [];
  if (meta.reference !== undefined) return [referenceColumn(name, field, read, required)];
  if (meta.money) return moneyColumns(name, field, read, required);
  if (meta.quantity) return quantityColumns(name, field, read, required);
  if (meta.source) return groupColumns(name, citedFields(field), read, false);
  if (meta.date) return dateColumns(name, field, read, required);
  if (item) return listColumns(name, { field, item }, read, required);
  if (type === 'object') return groupColumns(name, field.fields, read, required);
  return [plainColumn(name, field, read, required)];
}

function referenceColumn<Row>(
  name: string,
  field: Description,
  read: Read<Row>,
  required: boolean,
): Column<Row> {
  return {
    name,
    type: 'string',
    ...factsOf(field, required),
    names: field.meta.reference,
    cell: (row) => idOf(read(row)),
  };
}

function moneyColumns<Row>(
  name: string,
  field: Description,
  read: Read<Row>,
  required: boolean,
): Column<Row>[] {
  const { amount } = allFields(field);
  const facts = factsOf(field, required);
  return [
    {
      name,
      type: 'number',
      description: facts.description,
      constraints: { ...facts.constraints, ...limits(amount) },
      cell: (row) => textOr(partOf(read(row), 'amount')),
    },
    {
      name: `${name}_currency`,
      type: 'string',
      description: `The currency of ${name}: its code in ISO 4217.`,
      constraints: { ...facts.constraints, pattern: '^[A-Z]{3}$' },
      cell: (row) => textOr(partOf(read(row), 'currency')),
    },
  ];
}

function quantityColumns<Row>(
  name: string,
  field: Description,
  read: Read<Row>,
  required: boolean,
): Column<Row>[] {
  return [
    { name, type: 'number', ...factsOf(field, required), cell: (row) => textOr(partOf(read(row), 'value')) },
    ...groupColumns(name, without(allFields(field), 'value'), read, false),
  ];
}

function dateColumns<Row>(
  name: string,
  field: Description,
  read: Read<Row>,
  required: boolean,
): Column<Row>[] {
  const facts = factsOf(field, required);
  const date = (row: Row) => read(row) as PartialDate | undefined;
  return [
    {
      name,
      type: 'string',
      description: facts.description,
      constraints: { ...facts.constraints, pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
      cell: (row) => date(row) ?? null,
    },
    {
      name: `${name}_precision`,
      type: 'string',
      description: `How exact ${name} is.`,
      constraints: { ...facts.constraints, enum: ['year', 'month', 'day'] },
      cell: (row) => {
        const known = date(row);
        return known === undefined ? null : precisionOf(known);
      },
    },
  ];
}

function groupColumns<Row>(
  name: string,
  fields: Description['fields'],
  read: Read<Row>,
  required: boolean,
): Column<Row>[] {
  return Object.entries(fields).flatMap(([key, field]) =>
    columnsOf(`${name}_${key}`, field, (row: Row) => partOf(read(row), key), required && field.required),
  );
}

function listColumns<Row>(
  name: string,
  { field, item }: { field: Description; item: Description },
  read: Read<Row>,
  required: boolean,
): Column<Row>[] {
  if (Object.keys(allFields(item)).length > 0) return [];
  const { reference, agendaCode, language } = item.meta;
  const holdsCodes = reference !== undefined || (agendaCode ?? language ?? item.choices.length > 0);
  const { description, constraints } = factsOf(
    { ...field, meta: { description: field.meta.description ?? item.meta.description } },
    required,
  );
  const ids = reference === undefined ? 'Codes' : `Ids of ${reference}`;
  return [
    {
      name,
      type: 'string',
      description: `${description} ${holdsCodes ? `${ids}, with spaces between.` : 'One a line.'}`,
      constraints,
      cell: (row) => {
        const items = (read(row) ?? []) as unknown[];
        const texts = items.map((one) => idOf(one) ?? inOneLine(String(one)));
        return texts.length === 0 ? null : texts.join(holdsCodes ? ' ' : '\n');
      },
    },
  ];
}

function plainColumn<Row>(name: string, field: Description, read: Read<Row>, required: boolean): Column<Row> {
  const { meta, choices, type } = field;
  const { description, constraints } = factsOf(field, required);
  const meanings = choices.map((choice) => `${choice.name}: ${choice.means}`).join('; ');
  return {
    name,
    type: type === 'boolean' ? 'boolean' : type === 'number' ? numberType(field) : 'string',
    description: choices.length === 0 ? description : `${description} ${meanings}.`,
    constraints: {
      ...constraints,
      ...(choices.length > 0 && { enum: choices.map((choice) => choice.name) }),
      ...limits(field),
    },
    cell: (row, { absolute }) => {
      const value = read(row) ?? meta.otherwise;
      return meta.link && typeof value === 'string' ? wholeLink(value, absolute) : textOr(value);
    },
  };
}

function partOf(group: unknown, key: string): unknown {
  return isRecord(group) ? group[key] : undefined;
}

function idOf(entry: unknown): string | null {
  return isRecord(entry) ? (entry as unknown as Identity).id : null;
}

function textOr(value: unknown): Cell {
  return (value as Cell | undefined) ?? null;
}

function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/gu, ' ');
}
