import type { NewCollection } from '../../new/kinds.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { allFields, describe, listItem, type Description } from '../../../src/schemas/describe.ts';
import { spokenField } from '../../../src/schemas/spoken-field.ts';

/** How the cells of a column are read. */
export type FieldForm =
  | 'words'
  | 'number'
  | 'date'
  | 'money'
  | 'currency'
  | 'period'
  | 'choice'
  | 'yesNo'
  | 'text'
  | 'reference'
  | 'numbered';

/** A field of an entry as a column of a table. */
export interface FieldPath {
  /** As `period start`, `participants funding`. */
  name: string;
  /** Where its value goes: of a list of groups to the first of them, unless the cell itself is a list. */
  path: readonly string[];
  form: FieldForm;
  /** What the schema says of the value, or of each value. */
  field: Description;
  /** Whether the cell holds several. */
  isList: boolean;
  /** Of a list of groups in one cell: the group's field for each, and what the others are. */
  within?: { key: string; fixed: Readonly<Record<string, string>> } | undefined;
  /** Whether the entry needs it. */
  isRequired: boolean;
  description: string;
}

/** Every field of a collection that a cell can hold, in the order of the schema. Files and whole sources are none. */
export function fieldPaths(collection: NewCollection): readonly FieldPath[] {
  const known = made.get(collection);
  if (known) return known;
  const { fields } = describe(collections[collection].schema);
  const paths = Object.entries(fields)
    .filter(([key]) => !forProgram.includes(key))
    .flatMap(([key, field]) => pathsOf(field, [key], field.required));
  made.set(collection, paths);
  return paths;
}

/** The fields of each group in a list of a collection, such as the contributions of asks; none where it is no list. */
export function itemPaths(collection: NewCollection, key: string): readonly FieldPath[] {
  const field = describe(collections[collection].schema).fields[key];
  const item = field && listItem(field);
  return Object.entries(item ? allFields(item) : {}).flatMap(([name, child]) =>
    pathsOf(child, [key, name], false),
  );
}

const made = new Map<NewCollection, readonly FieldPath[]>();

// The id of an entry is its file's name, and no field.
const forProgram = ['id', 'redirectFrom', 'sources', 'embargoUntil'];

/** The name of a path as people say it. */
function spokenPath(path: readonly string[]): string {
  return path.map(spokenField).join(' ');
}

function pathsOf(field: Description, path: readonly string[], isRequired: boolean): FieldPath[] {
  const { meta, type } = field;
  if (meta.file !== undefined || meta.source) return [];
  const base = {
    name: spokenPath(path),
    path,
    field,
    isList: false,
    isRequired: isRequired && field.required,
    description: meta.description ?? '',
  };
  if (meta.money) return moneyPaths(base);
  if (meta.quantity) return [{ ...base, form: 'number' }];
  if (meta.shape === 'Period') return periodPaths(base, isRequired);
  const item = listItem(field);
  if (item) return listPaths(base, item);
  if (type === 'object')
    return Object.entries(field.fields).flatMap(([key, child]) =>
      pathsOf(child, [...path, key], base.isRequired),
    );
  return [{ ...base, form: formOf(field) }];
}

type Base = Omit<FieldPath, 'form'>;

function moneyPaths(base: Base): FieldPath[] {
  const { currency } = allFields(base.field);
  const path = [...base.path, 'currency'];
  return [
    { ...base, form: 'money' },
    ...(currency
      ? [
          {
            ...base,
            name: `${base.name} currency`,
            path,
            form: 'currency' as const,
            field: currency,
            isRequired: false,
            description: `The currency of ${base.name}: its code of three letters.`,
          },
        ]
      : []),
  ];
}

function periodPaths(base: Base, isRequired: boolean): FieldPath[] {
  const { start, end } = base.field.fields;
  const part = (key: string, field: Description | undefined): FieldPath[] =>
    field ? pathsOf(field, [...base.path, key], isRequired && base.field.required) : [];
  return [...part('start', start), ...part('end', end), { ...base, form: 'period', isRequired: false }];
}

function listPaths(base: Base, item: Description): FieldPath[] {
  const reference = [item, ...item.forms].find(({ meta }) => meta.reference !== undefined);
  if (reference) return [{ ...base, form: 'reference', field: reference, isList: true }];
  const fields = allFields(item);
  const [first] = Object.keys(fields);
  if (first === undefined) return [{ ...base, form: formOf(item), field: item, isList: true }];
  if (item.meta.shape === 'Participant') return participantPaths(base, fields);
  const { number, title } = fields;
  if (number && title && Object.keys(fields).length === 2)
    return [{ ...base, field: title, form: 'numbered', isList: true }];
  const key = keyOf(fields);
  if (key !== undefined)
    return [
      {
        ...base,
        field: fields[key] ?? item,
        form: formOf(fields[key] ?? item),
        isList: true,
        within: { key, fixed: {} },
      },
    ];
  if (unsuited.has(base.path.join('.'))) return [];
  return Object.entries(fields).flatMap(([name, child]) => pathsOf(child, [...base.path, name], false));
}

// Groups of which a table cannot hold even one in a useful way.
const unsuited = new Set([
  'figures',
  'documents',
  'gallery',
  'theoryOfChange',
  'risks',
  'contributions',
  'costLines',
]);

function participantPaths(base: Base, { organisation, role }: Description['fields']): FieldPath[] {
  return (role?.choices ?? []).map(({ name, means }) => ({
    ...base,
    name: `${base.name} ${name}`,
    field: organisation ?? base.field,
    form: 'reference',
    isList: true,
    within: { key: 'organisation', fixed: { role: name } },
    description: `${base.description} Each of these ${means}.`,
  }));
}

// A group that one field says enough of: a person, the title of a plan.
function keyOf(fields: Description['fields']): string | undefined {
  const required = Object.entries(fields).filter(([, field]) => field.required);
  const [only, ...others] = required;
  if (only === undefined || others.length > 0) return undefined;
  const isGroup = only[1].meta.money === true || listItem(only[1]) !== undefined;
  return isGroup ? undefined : only[0];
}

function formOf(field: Description): FieldForm {
  const { meta, type, choices } = field;
  if (meta.reference !== undefined) return 'reference';
  if (meta.date) return 'date';
  if (meta.currency) return 'currency';
  if (choices.length > 0) return 'choice';
  if (type === 'boolean') return 'yesNo';
  if (type === 'number' || field.forms.some((form) => form.type === 'number')) return 'number';
  return meta.words ? 'words' : 'text';
}
