import { resolve } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { folders, singles, type CollectionName } from '../schemas/collections.ts';
import { isLanguageTag, meantLanguages } from '../domain/language-tag.ts';
import { idPattern } from '../schemas/fields.ts';
import { listFolder, litter, stray, type StrayFile } from './listing.ts';

export type { StrayFile };

/** A file of the content folder that belongs to a collection. */
export interface ContentFile {
  collection: CollectionName;
  id: string;
  /** The language of a translation; undefined for an original. */
  language: string | undefined;
  /** Relative to the content folder, with forward slashes. */
  file: string;
}

/** The content folder: `CONTENT_DIR` of the environment, else `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/**
 * Sorts the files of a content folder into collections, and names those that belong nowhere. Nothing is opened and
 * no link followed. What lies in `media/` is left to `readMedia`.
 */
export function sortFolder(root: string): { files: ContentFile[]; strays: StrayFile[] } {
  const listing = listFolder(root, { except: 'media' });
  const inPlaceOfFiles = listing.folders.filter((path) => /\.(md|mdx|ya?ml)$/iu.test(path));
  const inside = (path: string) => inPlaceOfFiles.some((folder) => path.startsWith(`${folder}/`));
  const sorted = listing.files.filter((path) => !inside(path)).map((path) => placeOf(path));
  const strays = [
    ...listing.strays,
    ...inPlaceOfFiles.map((path) =>
      stray(path, 'is a folder with the name of a file; put the file itself here'),
    ),
    ...sorted.filter((at): at is StrayFile => 'message' in at),
  ];
  return {
    files: sorted.filter((at): at is ContentFile => 'collection' in at),
    strays: strays.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

/** The file that was probably meant to be `site.yaml`, where there is none: `site.yml`, `Site.yaml`. */
export function likeSite(root: string): string | undefined {
  const names = listFolder(root, { except: 'media' }).files.filter((path) => !path.includes('/'));
  return names.find((name) => renamedSingle(name)?.name === 'site.yaml');
}

function placeOf(file: string): ContentFile | StrayFile {
  const parts = file.split('/');
  const left = litter(parts.at(-1) ?? '');
  if (left !== undefined) return stray(file, left);
  return parts.length === 1 ? singleOf(file) : entryOf(file, parts);
}

function singleOf(file: string): ContentFile | StrayFile {
  for (const { collection, file: known } of singles) {
    const [stem = '', ending = ''] = known.split('.');
    if (file === known) return { collection, id: stem, language: undefined, file };
    const [start = '', language = '', end] = file.split('.');
    if (start === stem && end === ending && isLanguageTag(language))
      return { collection, id: stem, language, file };
  }
  const renamed = renamedSingle(file);
  if (renamed) return stray(file, `is not read under this name; rename it ${renamed.name}`);
  const names = singles.map((single) => single.file);
  const near = nearest(file, names);
  const places = `${folderNames().join(', ')} or media`;
  return stray(
    file,
    near === undefined || /^readme\b/iu.test(file)
      ? `belongs nowhere; take it out of the content folder, or move it into ${places}`
      : `belongs nowhere; rename it ${near}, or move it into ${places}`,
  );
}

// `Site.YML` and `site.fr.yml` differ from what is read in capitals and in the ending only.
function renamedSingle(name: string): { file: string; name: string } | undefined {
  const [stem = '', ...rest] = name.split('.');
  const ending = rest.pop()?.toLowerCase() ?? '';
  const known = singles.find(({ file }) => file === `${stem.toLowerCase()}.yaml`);
  if (!known || !['yaml', 'yml'].includes(ending) || rest.length > 1) return undefined;
  const [language] = rest;
  if (language !== undefined && !isLanguageTag(language)) return undefined;
  return { file: known.file, name: [stem.toLowerCase(), ...rest, 'yaml'].join('.') };
}

function entryOf(file: string, [folder = '', name = '', ...deeper]: string[]): ContentFile | StrayFile {
  const known = folders.find(({ collection }) => collection === folder);
  const list = singles.find(({ collection, isList }) => isList && collection === folder);
  if (list) return stray(file, `all ${folder} stand in one file; put it into the list in ${list.file}`);
  if (!known)
    return stray(
      file,
      `there is no folder called ${folder} here; move it into ${nearest(folder, [...folderNames(), 'media']) ?? `one of ${folderNames().join(', ')}`}`,
    );
  if (deeper.length > 0) return stray(file, `lies too deep; move it straight into ${folder}/`);
  const [stem = '', ...rest] = name.split('.');
  const ending = rest.pop() ?? '';
  if (!known.endings.includes(ending))
    return stray(file, endingRemedy(folder, stem, rest, ending, known.endings));
  if (!idPattern.test(stem))
    return stray(
      file,
      `the name is its address; write small letters, digits and single hyphens, such as ${slugOf(stem)}.${ending}`,
    );
  const [language, ...more] = rest;
  if (more.length > 0 || (language !== undefined && !isLanguageTag(language))) {
    return stray(file, `has more than one ending; write ${renamedTranslation(stem, rest, ending)}`);
  }
  return { collection: known.collection, id: stem, language, file };
}

// `schools.SW.md` was meant for a language; anything else may have been.
function renamedTranslation(stem: string, middle: readonly string[], ending: string): string {
  const [language = '', ...more] = middle;
  const [tag] = more.length === 0 ? meantLanguages(language) : [];
  if (tag !== undefined) return `${stem}.${tag}.${ending}`;
  return `${stem}.${ending}, or ${stem}.fr.${ending} for a translation into French`;
}

const sameEndings: Readonly<Record<string, string>> = { markdown: 'md', mdown: 'md', mkd: 'md', yml: 'yaml' };

function endingRemedy(
  folder: string,
  stem: string,
  middle: readonly string[],
  ending: string,
  endings: readonly string[],
): string {
  const small = ending.toLowerCase();
  const meant = sameEndings[small] ?? small;
  if (endings.includes(meant)) {
    const [language] = middle;
    const kept = middle.length === 1 && language !== undefined && isLanguageTag(language) ? [language] : [];
    return `has the wrong ending; rename it ${[slugOf([stem, ...middle.slice(kept.length)].join('-')), ...kept, meant].join('.')}`;
  }
  const wanted = endings.map((end) => `.${end}`).join(' or ');
  const rule = `has the wrong ending; files in ${folder}/ end in ${wanted}`;
  return /^(docx?|odt|rtf|pdf|txt|pages|html?)$/u.test(small)
    ? `${rule}: write its words into such a file, or move it into media/ if it is to be read as it is`
    : rule;
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
