import type { CmsConfig } from '@sveltia/cms';
import { mostDocumentBytes } from '../domain/document-kind.ts';
import { folders, singles } from '../schemas/collections.ts';
import { folderConfig, singleConfig } from './collection-config.ts';
import type { EditedSite, Repository } from './edited-site.ts';
import { mediaAddress } from './media-address.ts';

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
