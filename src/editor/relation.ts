import { isFolder, isList, singles, type CollectionName } from '../schemas/collections.ts';

/** The collection of the single files, as the editor calls it. */
const singletons = '_singletons';

/** A picker that shows names, and finds by them and by ids. */
export function relation(collection: CollectionName) {
  const single = singles.find((one) => one.collection === collection);
  if (isFolder(collection) || !single) {
    const heading = headingOf(collection);
    return {
      widget: 'relation' as const,
      collection: String(collection),
      value_field: '{{slug}}',
      display_fields: [`{{${heading}}}`],
      search_fields: [`{{${heading}}}`, '{{slug}}'],
    };
  }
  const path = isList(collection) ? `${collection}.*.` : '';
  return {
    widget: 'relation' as const,
    collection: singletons,
    file: collection,
    value_field: `${path}id`,
    display_fields: [`${path}title`],
    search_fields: [`${path}title`, `${path}id`],
  };
}

/** The field an entry of a collection is called by. */
export function headingOf(collection: CollectionName): string {
  return ['contacts', 'organisations', 'countries'].includes(collection) ? 'name' : 'title';
}
