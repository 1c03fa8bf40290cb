import { listItem, type Description } from '../../schemas/describe.ts';

/** What each item of a list is, where a field may be one; of an item with several forms, the one that is a reference. */
export function itemOf(field: Description): Description | undefined {
  const one = listItem(field);
  return one?.forms.find(({ meta }) => meta.reference !== undefined) ?? one;
}

/** The fields of a source as the model has it: what it names is found by then. */
export function citedFields({ forms }: Description): Description['fields'] {
  return forms.find(({ fields }) => 'title' in fields)?.fields ?? {};
}

/** The fields of a group but for some. */
export function without(fields: Description['fields'], ...keys: readonly string[]): Description['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
