import { captionOf, type Captioned } from '../../i18n/caption.ts';
import type { Edition } from '../../i18n/edition.ts';
import { rich } from '../rich.ts';
import type { Node, PaperPicture } from './node.ts';

/** The names under which the pictures of a paper lie, by their paths below `media/`. */
export type PaperPictures = ReadonlyMap<string, string>;

/** A picture as an entry has it. */
interface Picture extends Captioned {
  image: string;
  alt: string;
}

/** Pictures with their captions; nothing where none is on the paper. */
export function picturesOf(gallery: readonly Picture[], edition: Edition, pictures: PaperPictures): Node[] {
  const items = gallery.flatMap((picture) => pictureOf(picture, edition, pictures) ?? []);
  return items.length === 0 ? [] : [{ kind: 'pictures', items }];
}

/** A picture with who made it; undefined where it is not on the paper. */
export function pictureOf(
  picture: Picture,
  edition: Edition,
  pictures: PaperPictures,
): PaperPicture | undefined {
  const file = pictures.get(picture.image);
  if (file === undefined) return undefined;
  return { file, alt: edition.plain(picture.alt), caption: rich(captionOf(picture, edition), edition) };
}
