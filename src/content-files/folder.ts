import { resolve } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { folders, singles } from '../schemas/collections.ts';
import { isLanguageTag } from '../domain/language-tag.ts';
import { contentFileAt, type ContentFile } from './content-file.ts';
import { listFolder, litter, stray, type StrayFile } from './listing.ts';
import { languageOf, misnamed, type Surroundings } from './misnamed.ts';
import { fieldsOfSite, languagesIn } from './site-fields.ts';

/** The content folder: `CONTENT_DIR` of the environment, else `content` in the project. */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR || 'content');
}

/**
 * Sorts the files of a content folder into collections, and names those that belong nowhere. Nothing but `site.yaml` is
 * opened, for its languages, and no link followed. What lies in `media/` is left to `readMedia`.
 */
export function sortFolder(root: string): { files: ContentFile[]; strays: StrayFile[] } {
  const listing = listFolder(root, { except: 'media' });
  const inPlaceOfFiles = listing.folders.filter((path) => /\.(md|mdx|ya?ml)$/iu.test(path));
  const inside = (path: string) => inPlaceOfFiles.some((folder) => path.startsWith(`${folder}/`));
  const files = new Set(listing.files);
  const around: Surroundings = { languages: languagesIn(fieldsOfSite(root)), has: (file) => files.has(file) };
  const ofMedia = listing.folders.filter((path) => mediaFolders.test(path));
  const sorted = listing.files
    .filter((path) => !inside(path) && !ofMedia.some((folder) => path.startsWith(`${folder}/`)))
    .map((path) => placeOf(path, around));
  const strays = [
    ...listing.strays,
    ...inPlaceOfFiles.map((path) =>
      stray(path, 'is a folder with the name of a file; put the file itself here'),
    ),
    ...ofMedia.map((folder) => stray(folder, mediaFolderRemedy(folder))),
    ...sorted.filter((at): at is StrayFile => 'message' in at),
  ];
  return {
    files: sorted.filter((at): at is ContentFile => 'collection' in at),
    strays: strays.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

// What people call a folder of pictures and documents.
const mediaFolders =
  /^(?:photos?|images?|img|pictures?|pics|media|files|documents?|docs|assets|uploads?|attachments?|downloads?)$/iu;

function mediaFolderRemedy(folder: string): string {
  return folder.toLowerCase() === 'media'
    ? 'is not read under this name; rename the folder media'
    : `pictures and documents lie in media/; move this folder into media/, where its files are named ${folder}/ and their names`;
}

/** The file that was probably meant to be `site.yaml`, where there is none: `site.yml`, `Site.yaml`. */
export function likeSite(root: string): string | undefined {
  const names = listFolder(root, { except: 'media' }).files.filter((path) => !path.includes('/'));
  return names.find((name) => renamedSingle(name)?.name === 'site.yaml');
}

function placeOf(file: string, around: Surroundings): ContentFile | StrayFile {
  const parts = file.split('/');
  const left = litter(parts.at(-1) ?? '');
  if (left !== undefined) return stray(file, left);
  return (
    contentFileAt(file) ?? (parts.length === 1 ? strayAtRoot(file, around) : strayBelow(file, parts, around))
  );
}

function strayAtRoot(file: string, around: Surroundings): StrayFile {
  const renamed = renamedSingle(file);
  if (renamed)
    return stray(
      file,
      around.has(renamed.name)
        ? `is not read under this name, and ${renamed.name} is there already; take one of the two out`
        : `is not read under this name; rename it ${renamed.name}`,
    );
  const names = singles.map((single) => single.file).filter((name) => !around.has(name));
  const near = nearest(file, names);
  const places = `${folderNames().join(', ')} or media`;
  return stray(
    file,
    near === undefined || /^readme\b/iu.test(file)
      ? `belongs nowhere; take it out of the content folder, or move it into ${places}`
      : `belongs nowhere; rename it ${near}, or move it into ${places}`,
  );
}

// `Site.YML`, `site.yaml.txt` and `site_fr.yml` differ from what is read in capitals, signs and the ending only.
function renamedSingle(name: string): { file: string; name: string } | undefined {
  const [, written = '', ending = ''] = /^(.+)\.(ya?ml)(?:\.txt)?$/iu.exec(name) ?? [];
  const [, stem = '', word] = /^([a-z-]+?)(?:[._ -]\(?([a-z-]+)\)?)?$/iu.exec(written) ?? [];
  const known = singles.find(({ file }) => file === `${stem.toLowerCase()}.yaml`);
  if (!known || ending === '') return undefined;
  const language =
    word === undefined ? undefined : isLanguageTag(word) ? word : languageOf(word, { languages: [] });
  if (word !== undefined && language === undefined) return undefined;
  return { file: known.file, name: [stem.toLowerCase(), language, 'yaml'].filter(Boolean).join('.') };
}

function strayBelow(file: string, parts: readonly string[], around: Surroundings): StrayFile {
  const [folder = '', name = '', ...deeper] = parts;
  const known = folders.find(({ collection }) => collection === folder);
  const list = singles.find(({ collection, isList }) => isList && collection === folder);
  if (list) return stray(file, `all ${folder} stand in one file; put it into the list in ${list.file}`);
  const translated = known && deeper.length === 0 ? undefined : translationFolder(parts, around);
  if (translated !== undefined)
    return stray(file, `a translation lies beside its original; move it to ${translated}`);
  if (!known)
    return stray(
      file,
      `there is no folder called ${folder} here; move it into ${nearest(folder, [...folderNames(), 'media']) ?? `one of ${folderNames().join(', ')}`}`,
    );
  if (deeper.length > 0) return stray(file, `lies too deep; move it straight into ${folder}/`);
  const fault = misnamed(folder, name, known.endings, around) ?? 'has a name that cannot be read; rename it';
  return stray(file, fault);
}

// `fr/results/x.md`, `results/fr/x.md` and `fr/site.yaml` were meant as translations.
function translationFolder(parts: readonly string[], around: Surroundings): string | undefined {
  const at = parts.findIndex(
    (part, i) => i < 2 && i < parts.length - 1 && languageOf(part, around) !== undefined,
  );
  const language = languageOf(parts[at] ?? '', around);
  const [first = '', name, ...deeper] = parts.toSpliced(at, 1);
  const isKnown =
    name === undefined ? singles.some(({ file }) => file === first) : folderNames().includes(first);
  if (at === -1 || language === undefined || !isKnown || deeper.length > 0) return undefined;
  const [stem = '', ...rest] = (name ?? first).split('.');
  return [...(name === undefined ? [] : [first]), [stem, language, rest.at(-1) ?? ''].join('.')].join('/');
}

function folderNames(): string[] {
  return folders.map(({ collection }) => collection);
}
