import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../content-files/folder.ts';
import type { Brief } from '../model/model.ts';
import type { PaperPictures } from '../formats/booklet/pictures.ts';
import { pressPicture } from '../press/picture.ts';

/** How many pictures a paper shows beside its cover; the page shows them all. */
const most = 6;

/** What all pictures of a paper may weigh together, in bytes: with its faces it stays below 300 kB. */
const room = 170_000;

/**
 * The pictures of a brief for its paper, and the names under which they lie.
 * @throws NoPicture where one cannot be read
 */
export async function paperPictures({
  cover,
  gallery,
}: Pick<Brief, 'cover' | 'gallery'>): Promise<{ names: PaperPictures; files: Map<string, Uint8Array> }> {
  const images = [
    ...new Set([...(cover ? [cover.image] : []), ...gallery.slice(0, most).map(({ image }) => image)]),
  ];
  const [names, files] = [new Map<string, string>(), new Map<string, Uint8Array>()];
  for (const [i, image] of images.entries()) {
    const source = await readFile(join(contentFolder(), 'media', image));
    const { bytes, format } = await pressPicture(source, `media/${image}`, Math.floor(room / images.length));
    names.set(image, `picture-${i}.${format}`);
    files.set(`picture-${i}.${format}`, bytes);
  }
  return { names, files };
}
