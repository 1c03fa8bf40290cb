import { isPictureName } from '../../domain/picture-kind.ts';
import { uploadFault } from '../upload-fault.ts';

/** The files that were chosen since the page was opened, by their names. */
const chosen = new Map<string, File>();

/** Remembers each file that Sveltia takes on: until it is saved, it has an address of its own. */
export function watchUploads(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (given) => {
    if (given instanceof File) chosen.set(given.name, given);
    return make(given);
  };
}

/**
 * Why a file that is to be saved with an entry cannot be, in words; undefined where it can, or lies there already.
 * @param path in `media/`
 * @param isPicture whether a picture is wanted; else a document is
 */
export async function faultOfUpload(path: string, isPicture: boolean): Promise<string | undefined> {
  const name = path.replace(/^.*\//u, '');
  // Where there is a file of that name already, Sveltia counts on.
  const file = chosen.get(name) ?? chosen.get(name.replace(/-\d+(?=\.[^.]+$)/u, ''));
  if (!file) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return uploadFault({ name, bytes, size: await sizeOf(file) }, isPicture);
}

async function sizeOf(file: File): Promise<{ width: number; height: number } | undefined> {
  if (!isPictureName(file.name)) return undefined;
  try {
    const { width, height } = await createImageBitmap(file);
    return { width, height };
  } catch {
    return undefined;
  }
}
