import { isRecord } from '../../domain/record.ts';
import type { FormField } from '../form-field.ts';
import { mediaAddress } from '../media-address.ts';

/** The fields of a file as a form shows them; what no form can show is left out, and stays in the file. */
export function formOf(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const shown = fields.map(
    ({ name, ...field }) => [name, formValue({ name, ...field }, data[name])] as const,
  );
  return Object.fromEntries(shown.filter(([, value]) => value !== undefined));
}

/** One value of a file as its form shows it; undefined where there is none, or it cannot be shown. */
export function formValue({ kind }: FormField, value: unknown): unknown {
  switch (kind.is) {
    case 'text':
    case 'number':
    case 'number-or-text':
      return typeof value === 'number' ? String(value) : ofType('string', value);
    case 'yes-no':
      return ofType('boolean', value);
    case 'choice':
    case 'reference':
      return ofType('string', value);
    case 'file':
      return typeof value === 'string' ? `${mediaAddress}/${value}` : undefined;
    case 'group':
      return groupForm(kind, value);
    case 'list':
      return Array.isArray(value)
        ? value.map((one) => formValue(kind.item, one) ?? emptyItem(kind.item))
        : undefined;
    case 'pairs': {
      const [, of] = kind.fields;
      return isRecord(value)
        ? Object.entries(value).map(([name, one]) => ({ name, value: formValue(of, one) }))
        : undefined;
    }
    case 'all-or-some':
      if (value === kind.all) return { all: true };
      return Array.isArray(value) ? { all: false, some: formValue(kind.fields[1], value) } : undefined;
  }
}

function ofType(type: 'string' | 'boolean', value: unknown): unknown {
  return typeof value === type ? value : undefined;
}

function groupForm(kind: FormField['kind'] & { is: 'group' }, value: unknown): unknown {
  if (isRecord(value)) return formOf(kind.fields, value);
  const bare = kind.fields.find(({ name }) => name === kind.bare);
  const alone = bare && value !== null ? formValue(bare, value) : undefined;
  return bare && alone !== undefined ? { [bare.name]: alone } : undefined;
}

function emptyItem({ kind }: FormField): unknown {
  return kind.is === 'group' ? {} : '';
}
