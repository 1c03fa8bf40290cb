import { collections, type CollectionName } from '../schemas/collections.ts';
import { describe } from '../schemas/describe.ts';
import { formField, type FormField } from './form-field.ts';

/** The one field of a file that is a list: the list itself, under the name of its collection. */
export function listOf(collection: CollectionName): FormField {
  const field = formField(collection, describe(collections[collection].schema.array()), [collection]);
  return { ...field, required: false };
}
