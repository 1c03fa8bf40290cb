import { contentFileAt, type ContentFile } from '../../content-files/content-file.ts';
import { parseContent, type ContentDocument } from '../../content-files/frontmatter.ts';
import { mediaByName } from '../../content-files/media/by-name.ts';
import type { TakenFolder } from '../../content-files/read-taken.ts';
import { filesBelow, textOf } from './folder.ts';

interface Known {
  /** What tells that the file is the same. */
  mark: string;
  document: ContentDocument;
}

const known = new Map<string, Known>();

/**
 * What lies in the content folder now, taken apart: what is as it was is not read again.
 * @param content where it lies in the folder that was chosen: `content`
 */
export async function takeNow(content: string): Promise<TakenFolder> {
  const handles = await filesBelow(content);
  const media = [...handles.keys()].filter((path) => path.startsWith('media/'));
  const taken = await Promise.all(
    [...handles].map(async ([path, handle]) => {
      const file = contentFileAt(path);
      return file ? [{ file, document: await documentOf(file, await handle.getFile()) }] : [];
    }),
  );
  const names = media.map((path) => path.slice('media/'.length));
  return {
    taken: taken.flat(),
    strays: [],
    media: { files: mediaByName(names), strays: [] },
  };
}

async function documentOf({ file }: ContentFile, at: File): Promise<ContentDocument> {
  const mark = `${at.lastModified} ${at.size}`;
  const before = known.get(file);
  if (before?.mark === mark) return before.document;
  const document = parseContent(await textOf(at), file.endsWith('.yaml'));
  known.set(file, { mark, document });
  return document;
}

/**
 * The same folder with files in it that are going to be written.
 * @param texts by their paths from the content folder
 * @param media files that are going to be put into `media/`, by their paths there
 */
export function withFiles(
  folder: TakenFolder,
  texts: ReadonlyMap<string, string>,
  media: readonly string[],
): TakenFolder {
  const written = [...texts].flatMap(([path, text]) => {
    const file = contentFileAt(path);
    return file ? [{ file, document: parseContent(text, path.endsWith('.yaml')) }] : [];
  });
  const kept = folder.taken.filter(({ file }) => !texts.has(file.file));
  const all = [...kept, ...written].sort((a, b) => (a.file.file < b.file.file ? -1 : 1));
  const files = new Map([...folder.media.files, ...mediaByName(media)]);
  return { ...folder, taken: all, media: { ...folder.media, files } };
}
