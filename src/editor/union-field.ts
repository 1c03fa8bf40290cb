import { fieldName, type Path } from '../domain/problem.ts';
import type { Description } from '../schemas/describe.ts';
import { fieldsIn, formField, type FormField, type Kind } from './form-field.ts';

/**
 * How a field is filled in that may have several forms.
 * @throws where nobody has thought of such a union: it must not be lost without a word
 */
export function unionKind({ forms }: Description, path: Path): Kind {
  const groups = forms.filter(({ type }) => type === 'object');
  const [bare, ...others] = forms.filter(({ type }) => type !== 'object');
  if (groups.length > 0 && others.length === 0) {
    const fields = merged(groups, path);
    return bare === undefined ? { is: 'group', fields } : bareGroup(fields, standsFor(bare, fields, path));
  }
  const types = forms.map(({ type }) => type).sort();
  if (groups.length === 0 && types.join() === 'number,string') return { is: 'number-or-text' };
  return allOrSome(forms, path);
}

// Where one field may stand alone, nothing else has to be there.
function bareGroup(fields: readonly FormField[], bare: string): Kind {
  const lone = fields.map((field) => ({ ...field, required: field.required && field.name === bare }));
  return { is: 'group', fields: lone, bare };
}

// A field that all of the groups require is required in the one that is made of them.
function merged(groups: readonly Description[], path: Path): FormField[] {
  const names = [...new Set(groups.flatMap(({ fields }) => Object.keys(fields)))];
  return names.map((name) => {
    const same = groups.flatMap(({ fields }) => fields[name] ?? []);
    const [first] = same;
    if (!first || same.some(({ type }) => type !== first.type))
      throw new Error(`there is no form yet for ${fieldName([...path, name])}, which means several things`);
    const [field] = fieldsIn({ [name]: first }, path);
    const required = same.length === groups.length && same.every((one) => one.required);
    return { ...(field ?? formField(name, first, path)), required };
  });
}

function standsFor(bare: Description, fields: readonly FormField[], path: Path): string {
  const same = fields.filter(
    ({ required, described: { type, meta } }) =>
      required && type === bare.type && meta.reference === bare.meta.reference,
  );
  const [only] = same;
  if (!only || same.length > 1)
    throw new Error(`nobody knows which field of ${fieldName(path)} a bare ${bare.type} stands for`);
  return only.name;
}

function allOrSome(forms: readonly Description[], path: Path): Kind {
  const [word, ...words] = forms.filter(({ type }) => type === 'literal');
  const [list, ...lists] = forms.filter(({ item }) => item);
  const all: unknown = word?.schema.def && 'values' in word.schema.def ? word.schema.def.values : undefined;
  const [text] = Array.isArray(all) ? (all as unknown[]) : [];
  if (!list || typeof text !== 'string' || words.length + lists.length > 0 || forms.length > 2)
    throw new Error(
      `there is no form yet for ${fieldName(path)}: ${forms.map(({ type }) => type).join(' or ')}`,
    );
  const yes: Description = {
    ...list,
    type: 'boolean',
    required: false,
    meta: { description: `All of them, in the file the word ${text}.`, otherwise: false },
  };
  const { item, ...whole } = yes;
  const some = { ...list, required: false };
  const fields = [
    { ...formField('all', whole, path), hint: whole.meta.description ?? '' },
    { ...formField('some', some, path), hint: item?.meta.description ?? '' },
  ] as const;
  return { is: 'all-or-some', all: text, fields };
}
