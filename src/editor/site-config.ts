import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { stringify } from 'yaml';
import { contentFolder, sortFolder } from '../content-files/folder.ts';
import { fieldsOfSite, languagesIn } from '../content-files/site-fields.ts';
import { isRecord } from '../domain/record.ts';
import { editorConfig } from './config.ts';
import type { EditedSite, Repository } from './edited-site.ts';
import { editorSettings, originOf } from './editor-settings.ts';

/**
 * The configuration of the editor for the content folder, as YAML.
 * Never throws: the editor is there to mend what is wrong with `site.yaml` too.
 */
export function siteConfig(): string {
  const root = contentFolder();
  const fields = fieldsOfSite(root);
  const config = editorConfig({
    title: typeof fields.title === 'string' ? fields.title : '',
    url: typeof fields.url === 'string' ? fields.url : '',
    ...languagesOf(fields),
    contentPath: contentPathOf(root, fields),
    repository: repositoryOf(fields),
    has: endingsIn(root),
  });
  return stringify(config, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** Whether the site has the editor as a part of it. */
export function hasEditor(): boolean {
  return editorSettings(fieldsOfSite(contentFolder())).isPublished;
}

function repositoryOf({ editor }: Readonly<Record<string, unknown>>): Repository | undefined {
  const { host, repository, server, branch, signIn } = isRecord(editor) ? editor : {};
  if ((host !== 'github' && host !== 'gitlab') || typeof repository !== 'string') return undefined;
  return {
    host,
    repository,
    server: originOf(host, server) && textIn(server),
    branch: textIn(branch),
    signIn: textIn(signIn),
  };
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function languagesOf(fields: Readonly<Record<string, unknown>>) {
  const { defaultLanguage } = fields;
  const declared = languagesIn(fields);
  const first = declared.find((language) => language === defaultLanguage) ?? declared[0] ?? 'en';
  return { defaultLanguage: first, languages: declared.length > 0 ? declared : [first] };
}

/**
 * Where the content lies, from what the editor opens: with a host the repository, else the folder above the content, so
 * that a site is the same wherever it is built.
 * @example contentPathOf('/a/site/content', { editor: { host: 'github', repository: 'a/b' } }) // 'site/content', where /a is the repository
 * @example contentPathOf('/a/site/content', {}) // 'content'
 */
export function contentPathOf(root: string, fields: Readonly<Record<string, unknown>>): string {
  return editorSettings(fields).hasHost ? pathInRepository(root) : basename(root);
}

function pathInRepository(root: string): string {
  let repository = dirname(root);
  while (!existsSync(join(repository, '.git')) && dirname(repository) !== repository)
    repository = dirname(repository);
  const from = existsSync(join(repository, '.git')) ? repository : process.cwd();
  const path = relative(from, root).replaceAll(sep, '/');
  return path.startsWith('..') ? basename(root) : path;
}

function endingsIn(root: string): EditedSite['has'] {
  const { files } = sortFolder(root);
  const found = new Set(files.map(({ collection, file }) => `${collection}.${file.split('.').at(-1)}`));
  return (collection, ending) => found.has(`${collection}.${ending}`);
}
