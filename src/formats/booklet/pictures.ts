import { runsAgainst } from '../../domain/direction.ts';
import { plainText } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { rich } from '../rich.ts';
import type { Node, PaperPicture } from './node.ts';

/** The names under which the pictures of a paper lie, by their paths below `media/`. */
export type PaperPictures = ReadonlyMap<string, string>;

/** A picture as an entry has it. */
interface Picture {
  image: string;
  alt: string;
  caption?: string | undefined;
  date?: string | undefined;
  place?: string | undefined;
  credit?: string | undefined;
}

/** Pictures with their captions; nothing where none is on the paper. */
export function picturesOf(gallery: readonly Picture[], edition: Edition, pictures: PaperPictures): Node[] {
  const items = gallery.flatMap((picture) => pictureOf(picture, edition, pictures) ?? []);
  return items.length === 0 ? [] : [{ kind: 'pictures', items }];
}

/** A picture with who made it; undefined where it is not on the paper. */
export function pictureOf(
  { image, alt, caption, date, place, credit }: Picture,
  edition: Edition,
  pictures: PaperPictures,
): PaperPicture | undefined {
  const file = pictures.get(image);
  if (file === undefined) return undefined;
  const words = edition.sentences([caption, place, date && edition.format.date(date), credit]);
  const plain = plainText(alt, (piece) => runsAgainst(piece, edition.dir));
  return { file, alt: plain, caption: rich(words, edition) };
}
