import type { Description } from '../../schemas/describe.ts';
import type { ColumnFacts, Constraints } from './column.ts';

/** What a column has from its field: what it is, and whether each cell is filled in. */
export function factsOf(
  field: Description,
  required: boolean,
): Pick<ColumnFacts, 'description' | 'constraints'> {
  return { description: field.meta.description ?? '', constraints: required ? { required } : {} };
}

/** What kind of number a field is, in the words of Table Schema. */
export function numberType({ number }: Description): 'integer' | 'number' {
  return number?.whole ? 'integer' : 'number';
}

/** The least and the most that a number may be. */
export function limits(field: Description | undefined): Constraints {
  const { min, max } = field?.number ?? {};
  return { ...(min !== undefined && { minimum: min }), ...(max !== undefined && { maximum: max }) };
}
