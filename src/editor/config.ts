import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { mostDocumentBytes } from '../domain/document-kind.ts';
import { collections, folders, isPaged, singles, type CollectionName } from '../schemas/collections.ts';
import { idPattern } from '../schemas/fields.ts';
import { reviewed } from '../schemas/overlay.ts';
import { describe } from '../schemas/describe.ts';
import { formatOf } from './exchange/format-name.ts';
import { languageKey, originalKey } from './exchange/hidden-keys.ts';
import { fieldConfig, headingOf, type FormLanguages } from './field-config.ts';
import { formField, formFields, type FormField } from './form-field.ts';
import { labelsIn } from './labels.ts';
import { listOf } from './list-field.ts';
import { mediaAddress } from './media-address.ts';

/** The site an editor is made for. */
export interface EditedSite extends FormLanguages {
  title: string;
  /** Where it is published. */
  url: string;
  /** The content folder, from the root of the repository, with forward slashes. */
  contentPath: string;
  /** The repository that is written to; without one, a folder of the computer that the editor is opened on. */
  repository?: Repository | undefined;
  /** Whether a collection has files with this ending: entries in `.mdx` stand in a list of their own. */
  has(collection: CollectionName, ending: string): boolean;
}

/** Where the content lies that is written to. */
export interface Repository {
  host: 'github' | 'gitlab';
  repository: string;
  /** The address of an organisation's own GitLab. */
  server?: string | undefined;
  branch?: string | undefined;
  /** The address of the service that signs people in. */
  signIn?: string | undefined;
}

/** The whole configuration of the editor, made from the schemas. The same site has the same one. */
export function editorConfig(site: EditedSite): CmsConfig {
  const isMultilingual = site.languages.length > 1;
  return {
    backend: backendOf(site.repository),
    app_title: site.title,
    site_url: site.url,
    media_folder: `${site.contentPath}/media`,
    public_folder: mediaAddress,
    media_libraries: {
      default: { config: { slugify_filename: true, max_file_size: mostDocumentBytes } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    ...(isMultilingual && {
      i18n: {
        structure: 'multiple_files',
        locales: [...site.languages],
        default_locale: site.defaultLanguage,
        initial_locales: 'default',
        omit_default_locale_from_file_path: true,
        omit_default_locale_from_preview_path: true,
      },
    }),
    collections: folders.flatMap(({ collection, endings }) =>
      endings
        .filter((ending, i) => i === 0 || site.has(collection, ending))
        .map((ending, i) => folderConfig(collection, ending, i === 0, site)),
    ),
    singletons: singles.map((single) => singleConfig(single, site)),
  };
}

// The editor asks for a repository where there is none, too, to offer a folder of the computer.
function backendOf(at: Repository | undefined): CmsConfig['backend'] {
  if (!at) return { name: 'github', repo: 'local/site', auth_methods: ['token'] };
  const { host, repository, branch, signIn } = at;
  const server = at.server?.replace(/\/+$/u, '');
  const signsIn = signIn ?? server;
  return {
    name: host,
    repo: repository,
    ...(branch !== undefined && { branch }),
    ...(server !== undefined && { api_root: `${server}/api/v4` }),
    ...(signsIn !== undefined && { base_url: signsIn }),
  };
}

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

function folderConfig(
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
    fields: [...inFront(fields).map((field) => fieldConfig(field, site)), ...added(site, ending !== 'yaml')],
  };
}

const slugMessage = 'Write it in small Latin letters and digits, with single hyphens between the words';
const slugHint =
  'The name of the file and the address of the page, such as clean-water. It stays for ever, so choose it with care: small Latin letters, digits and single hyphens.';

// Sveltia takes the origin of the site alone: the path it is published under has to stand in front.
function previewOf(collection: CollectionName, { url, languages }: EditedSite) {
  if (!isPaged(collection)) return {};
  const { section } = collections[collection];
  const base = URL.parse(url)?.pathname.split('/').filter((part) => part !== '') ?? [];
  const parts = [...base, ...(languages.length > 1 ? ['{{locale}}'] : []), ...(section === '' ? [] : [section])];
  return { preview_path: `${[...parts, '{{slug}}'].join('/')}/` };
}

function singleConfig(
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
    fields: [...fields.map((field) => fieldConfig(field, site)), ...(isList ? hidden : added(site, false))],
  };
}

// Who may see an entry comes first.
function inFront(fields: readonly FormField[]): FormField[] {
  const isFirst = ({ name }: FormField) => name === 'visibility' || name === 'embargoUntil';
  return [...fields.filter(isFirst), ...fields.filter((field) => !isFirst(field))];
}

function added(site: EditedSite, hasBody: boolean): Field[] {
  const body: Field = {
    name: 'body',
    label: 'Text',
    hint: 'The text of the page, in Markdown.',
    widget: 'richtext',
    modes: ['raw', 'rich_text'],
    required: false,
    i18n: true,
  };
  return [...(hasBody ? [body] : []), ...(site.languages.length > 1 ? [reviewedField(site)] : []), ...hidden];
}

function reviewedField(site: EditedSite): Field {
  const field = formField('reviewed', describe(reviewed), ['reviewed']);
  const hint = 'Whether a native reader has read this translation. In the original it is not kept.';
  return { ...fieldConfig({ ...field, hint, required: false }, site), i18n: true };
}

const hidden: Field[] = [
  { name: languageKey, widget: 'hidden', default: '{{locale}}', i18n: true },
  { name: originalKey, widget: 'hidden', i18n: true },
];

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
