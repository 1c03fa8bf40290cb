import { allFields, formOf, type Description } from '../../schemas/describe.ts';
import { citedFields } from '../tables/described.ts';

/** The fields of a group as the model has it, which knows sums, quantities and sources in one form only. */
export function modelFields(field: Description, value: object): Description['fields'] {
  const { meta, fields, forms } = field;
  if (meta.source) return citedFields(field);
  if (meta.money ?? meta.quantity) return allFields(field);
  return forms.length > 0 ? (formOf(field, value)?.fields ?? allFields(field)) : fields;
}
