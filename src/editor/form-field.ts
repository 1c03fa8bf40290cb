import type { z } from 'zod';
import { capitalised } from '../domain/capitalised.ts';
import { fieldName, type Path } from '../domain/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { describe, type Description } from '../schemas/describe.ts';
import { spokenField } from '../schemas/spoken-field.ts';
import { unionKind } from './union-field.ts';

/** One field of a form, as its schema says. */
export interface FormField {
  name: string;
  /** What the schema says of it. */
  described: Description;
  /** Its name as people read it. */
  label: string;
  /** What it is for; empty where the schema does not say. */
  hint: string;
  required: boolean;
  kind: Kind;
}

/** What is filled in, and how. */
export type Kind =
  | { is: 'text' }
  | { is: 'number'; whole: boolean; min?: number; max?: number }
  /** A number, or words in its place. */
  | { is: 'number-or-text' }
  | { is: 'yes-no'; otherwise?: boolean }
  | { is: 'choice' }
  | { is: 'reference'; collection: CollectionName }
  | { is: 'file'; picture: boolean }
  /** Several fields; a value without them stands for the field called `bare`. */
  | { is: 'group'; fields: readonly FormField[]; bare?: string }
  | { is: 'list'; item: FormField }
  /** Names with a value each, in a file `{ name: value }`; in a form a list of groups of the two. */
  | { is: 'pairs'; fields: readonly [FormField, FormField] }
  /** One word for all there is, or a list of some. */
  | { is: 'all-or-some'; all: string; fields: readonly [FormField, FormField] };

/**
 * The form of an entry, a field for each of its schema.
 * @throws where a schema holds what no form is known for
 */
export function formFields(schema: z.ZodType): readonly FormField[] {
  const known = forms.get(schema) ?? fieldsIn(describe(schema).fields, []);
  forms.set(schema, known);
  return known;
}

const forms = new WeakMap<z.ZodType, readonly FormField[]>();

/** The fields of a group. */
export function fieldsIn(fields: Description['fields'], path: Path): FormField[] {
  return Object.entries(fields).map(([name, described]) => formField(name, described, [...path, name]));
}

/** The field of one value. */
export function formField(name: string, described: Description, path: Path): FormField {
  const { meta, required, item } = described;
  const hint = meta.description ?? item?.meta.description ?? '';
  const label = capitalised(spokenField(name));
  return { name, described, label, hint, required, kind: kindOf(described, path) };
}

function kindOf(described: Description, path: Path): Kind {
  const { type, meta, item, entry, fields, forms: several } = described;
  if (several.length > 0) return unionKind(described, path);
  if (item) return { is: 'list', item: formField(itemName, item, [...path, 0]) };
  if (entry) {
    const pair = [formField('name', entry.key, path), formField('value', entry.value, path)] as const;
    return { is: 'pairs', fields: pair };
  }
  if (type === 'object') return { is: 'group', fields: fieldsIn(fields, path) };
  if (meta.reference !== undefined) return { is: 'reference', collection: meta.reference };
  if (meta.file !== undefined) return { is: 'file', picture: meta.file === 'image' };
  return singleKind(described, path);
}

/** What the one field of an item is called, where a list holds no groups. */
const itemName = 'item';

function singleKind({ type, number, choices, meta }: Description, path: Path): Kind {
  if (type === 'enum' && choices.length > 0) return { is: 'choice' };
  if (type === 'string') return { is: 'text' };
  if (type === 'number') return { is: 'number', whole: false, ...number };
  if (type === 'boolean')
    return { is: 'yes-no', ...(meta.otherwise !== undefined && { otherwise: meta.otherwise }) };
  throw new Error(`there is no form yet for ${fieldName(path)}, which is a ${type}`);
}
