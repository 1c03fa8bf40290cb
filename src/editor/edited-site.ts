import type { CollectionName } from '../schemas/collections.ts';

/** In which languages a form is filled in. */
export interface FormLanguages {
  languages: readonly string[];
  defaultLanguage: string;
}

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
