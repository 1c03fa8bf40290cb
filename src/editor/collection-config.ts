import type { CollectionFile, EntryCollection } from '@sveltia/cms';
import { collections, isPaged, type CollectionName, type singles } from '../schemas/collections.ts';
import { idPattern } from '../schemas/fields.ts';
import { addedFields, hiddenFields } from './added-fields.ts';
import type { EditedSite } from './edited-site.ts';
import { formatOf } from './exchange/format-name.ts';
import { fieldConfig } from './field-config.ts';
import { formFields, type FormField } from './form-field.ts';
import { labelsIn } from './labels.ts';
import { listOf } from './list-field.ts';
import { headingOf } from './relation.ts';

const icons: Readonly<Record<CollectionName, string>> = {
  site: 'settings',
  briefs: 'description',
  asks: 'volunteer_activism',
  results: 'trophy',
  updates: 'campaign',
  contacts: 'person',
  organisations: 'apartment',
  countries: 'public',
  themes: 'sell',
  pages: 'article',
};

/** A collection of files of a folder, as the editor's configuration has it: those with one ending. */
export function folderConfig(
  collection: CollectionName,
  ending: string,
  isFirst: boolean,
  site: EditedSite,
): EntryCollection {
  const { one, all, intro } = labelsIn(site.defaultLanguage).collection(collection);
  const heading = headingOf(collection);
  const fields = formFields(collections[collection].schema);
  return {
    name: isFirst ? collection : `${collection}-${ending}`,
    label: isFirst ? all : `${all} (.${ending})`,
    label_singular: one,
    ...(intro !== '' && { description: intro }),
    icon: icons[collection],
    folder: `${site.contentPath}/${collection}`,
    format: formatOf(collection, ending),
    create: isFirst,
    identifier_field: heading,
    slug: { editable: ['create'], pattern: [idPattern.source, slugMessage], hint: slugHint },
    summary: `{{${heading}}}`,
    sortable_fields: { fields: sortedBy(collection, fields), default: { field: heading } },
    ...viewsOf(fields),
    aliases_field: false,
    ...previewOf(collection, site),
    ...(site.languages.length > 1 && { i18n: true }),
    fields: [
      ...inFront(fields).map((field) => fieldConfig(field, site)),
      ...addedFields(site, ending !== 'yaml'),
    ],
  };
}

const slugMessage = 'Write it in small Latin letters and digits, with single hyphens between the words';
const slugHint =
  'The name of the file and the address of the page, such as clean-water. It stays for ever, so choose it with care: small Latin letters, digits and single hyphens.';

// Sveltia takes the origin of the site alone: the path it is published under has to stand in front.
function previewOf(collection: CollectionName, { url, languages }: EditedSite) {
  if (!isPaged(collection)) return {};
  const { section } = collections[collection];
  const base =
    URL.parse(url)
      ?.pathname.split('/')
      .filter((part) => part !== '') ?? [];
  const parts = [
    ...base,
    ...(languages.length > 1 ? ['{{locale}}'] : []),
    ...(section === '' ? [] : [section]),
  ];
  return { preview_path: `${[...parts, '{{slug}}'].join('/')}/` };
}

/** A file that is there once, as the editor's configuration has it. */
export function singleConfig(
  { collection, file, isList }: (typeof singles)[number],
  site: EditedSite,
): CollectionFile {
  const { all } = labelsIn(site.defaultLanguage).collection(collection);
  const [stem = '', ending = ''] = file.split('.');
  const isMultilingual = site.languages.length > 1;
  const fields = isList ? [listOf(collection)] : inFront(formFields(collections[collection].schema));
  return {
    name: collection,
    label: all,
    icon: icons[collection],
    file: `${site.contentPath}/${stem}${isMultilingual ? '.{{locale}}' : ''}.${ending}`,
    format: formatOf(collection, ending),
    ...(isMultilingual && { i18n: true }),
    fields: [
      ...fields.map((field) => fieldConfig(field, site)),
      ...(isList ? hiddenFields : addedFields(site, false)),
    ],
  };
}

// Who may see an entry comes first.
function inFront(fields: readonly FormField[]): FormField[] {
  const isFirst = ({ name }: FormField) => name === 'visibility' || name === 'embargoUntil';
  return [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))];
}

function sortedBy(collection: CollectionName, fields: readonly FormField[]): string[] {
  const at = collections[collection];
  const dated: readonly string[] = 'dated' in at ? at.dated : [];
  const known = fields.filter(
    ({ name, described }) =>
      (dated.includes(name) && described.meta.date) || name === 'order' || name === 'updated',
  );
  return [headingOf(collection), ...known.map(({ name }) => name), 'slug'];
}

// Drafts apart from the rest, and whatever an entry is one of a few of.
function viewsOf(fields: readonly FormField[]): Pick<EntryCollection, 'view_filters' | 'view_groups'> {
  const grouped = fields.filter(
    ({ required, kind }) => required && (kind.is === 'choice' || kind.is === 'reference'),
  );
  const country = fields.find(({ name }) => name === 'countries');
  return {
    view_filters: [
      { name: 'drafts', label: 'Drafts', field: 'visibility', eq: 'draft' },
      { name: 'embargoed', label: 'Under embargo', field: 'visibility', eq: 'embargoed' },
    ],
    view_groups: [
      ...grouped.map(({ name, label }) => ({ name, label, field: name })),
      ...(country ? [{ name: country.name, label: country.label, field: 'countries.0.country' }] : []),
    ],
  };
}
