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
  const file = chosenFor(path);
  if (!file) return undefined;
  const name = path.replace(/^.*\//u, '');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return uploadFault({ name, bytes, size: await sizeOf(file) }, isPicture);
}

/**
 * Whether a file was chosen since the page was opened, and may be saved with an entry.
 * @param path in `media/`
 */
export function isUpload(path: string): boolean {
  return chosenFor(path) !== undefined;
}

// Where there is a file of that name already, Sveltia counts on.
function chosenFor(path: string): File | undefined {
  const name = path.replace(/^.*\//u, '');
  return chosen.get(name) ?? chosen.get(name.replace(/-\d+(?=\.[^.]+$)/u, ''));
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
