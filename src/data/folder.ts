import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import type { Fault } from '../domain/problem.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { idPattern, isLanguage } from '../schemas/fields.ts';

/** A file of the content folder that belongs to a collection. */
export interface ContentFile {
  collection: CollectionName;
  id: string;
  /** The language of a translation; undefined for an original. */
  language: string | undefined;
  /** Relative to the content folder, with forward slashes. */
  file: string;
}

/** A file that belongs nowhere. */
export interface StrayFile extends Fault {
  file: string;
}

const folders = Object.entries(collections).flatMap(([name, at]) =>
  'endings' in at ? [{ collection: name as CollectionName, endings: at.endings as readonly string[] }] : [],
);
const singles = Object.entries(collections).flatMap(([name, at]) =>
  'file' in at ? [{ collection: name as CollectionName, file: at.file as string }] : [],
);

/** The content folder: `CONTENT_DIR` of the environment, else `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/** Sorts the files of a content folder into collections, and names those that belong nowhere. */
export function sortFolder(root: string): { files: ContentFile[]; strays: StrayFile[] } {
  const found = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .filter((path) => !path.startsWith('media/'))
    .sort();
  const sorted = found.map((path) => placeOf(path));
  return {
    files: sorted.filter((at): at is ContentFile => 'collection' in at),
    strays: sorted.filter((at): at is StrayFile => 'message' in at),
  };
}

function placeOf(file: string): ContentFile | StrayFile {
  const parts = file.split('/');
  return parts.length === 1 ? singleOf(file) : entryOf(file, parts);
}

function singleOf(file: string): ContentFile | StrayFile {
  for (const { collection, file: known } of singles) {
    const [stem = '', ending = ''] = known.split('.');
    if (file === known) return { collection, id: stem, language: undefined, file };
    const [start = '', language = '', end] = file.split('.');
    if (start === stem && end === ending && isLanguage(language))
      return { collection, id: stem, language, file };
  }
  const names = singles.map((single) => single.file);
  return stray(
    file,
    `belongs nowhere; rename it ${nearest(file, names) ?? names.join(' or ')}, or move it into ${folderNames().join(', ')} or media`,
  );
}

function entryOf(file: string, [folder = '', name = '', ...deeper]: string[]): ContentFile | StrayFile {
  const known = folders.find(({ collection }) => collection === folder);
  if (!known)
    return stray(
      file,
      `there is no collection called ${folder}; move it into ${nearest(folder, [...folderNames(), 'media']) ?? `one of ${folderNames().join(', ')}`}`,
    );
  if (deeper.length > 0) return stray(file, `lies too deep; move it straight into ${folder}/`);
  const [stem = '', ...rest] = name.split('.');
  const ending = rest.pop() ?? '';
  const wanted = known.endings.map((end) => `.${end}`).join(' or ');
  if (!known.endings.includes(ending))
    return stray(file, `has the wrong ending; files in ${folder}/ end in ${wanted}`);
  if (!idPattern.test(stem))
    return stray(
      file,
      `the name is its address; write small letters, digits and single hyphens, such as ${slugOf(stem)}.${ending}`,
    );
  const [language, ...more] = rest;
  if (more.length > 0 || (language !== undefined && !isLanguage(language))) {
    return stray(
      file,
      `has more than one ending; write ${stem}.${ending}, or ${stem}.fr.${ending} for a translation into French`,
    );
  }
  return { collection: known.collection, id: stem, language, file };
}

function stray(file: string, message: string): StrayFile {
  return { file, path: [], found: file, message };
}

function folderNames(): string[] {
  return folders.map(({ collection }) => collection);
}

function slugOf(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain === '' ? 'a-name' : plain;
}
