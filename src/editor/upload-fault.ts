import { kindFault, pixelsFault, weightFault } from '../content-files/media/picture-limits.ts';
import { documentFault, endingRemedy } from '../domain/document-kind.ts';
import { beginsAs, headOf, pictureKinds } from '../domain/file-signatures.ts';
import { isPictureName } from '../domain/picture-kind.ts';
import { svgFault } from '../domain/svg.ts';

/** A file that is about to be put into `media/`. */
export interface Upload {
  name: string;
  bytes: Uint8Array;
  /** How large the picture is, in pixels; undefined where the browser cannot tell. */
  size?: { width: number; height: number } | undefined;
}

/**
 * Why a file cannot be put into `media/`, in the words of the check; undefined where it can, as far as a browser can
 * tell.
 * @param isPicture whether a picture is wanted; else a document is
 */
export function uploadFault(upload: Upload, isPicture: boolean): string | undefined {
  const { name, bytes } = upload;
  if (isPicture) return pictureFault(upload);
  return endingRemedy(name) ?? documentFault(name, bytes, bytes.length);
}

function pictureFault({ name, bytes, size }: Upload): string | undefined {
  const ending = /\.[^.]*$/u.exec(name)?.[0].toLowerCase() ?? '';
  if (!isPictureName(name)) return kindFault(undefined, ending);
  const weight = weightFault(bytes.length, ending);
  if (weight !== undefined) return weight;
  if (ending === '.svg') return svgFault(bytes);
  return kindFault(formatOf(bytes), ending) ?? (size && pixelsFault(size));
}

function formatOf(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  // HEIC and AVIF begin alike; behind that, each says which it is.
  if (beginsAs(head, 'avif')) return /^avi[fs]/u.test(head.slice(8)) ? 'avif' : 'heif';
  return pictureKinds.find(({ kind }) => beginsAs(head, kind))?.kind;
}
