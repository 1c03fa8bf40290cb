import { chosenFolder } from './folder.ts';

/**
 * Tells of each file of the folder that Sveltia reads, before it makes anything of it: its reader gets the text alone.
 * @param tell of the path from the folder that was chosen, and the text
 */
export function watchReading(tell: (path: string, text: string) => void): void {
  const paths = new WeakMap<Blob, string>();
  const { getFile } = FileSystemFileHandle.prototype;
  const { text } = Blob.prototype;
  FileSystemFileHandle.prototype.getFile = async function (this: FileSystemFileHandle) {
    const file = await getFile.call(this);
    const steps = await chosenFolder()?.resolve(this);
    if (steps) paths.set(file, steps.join('/'));
    return file;
  };
  Blob.prototype.text = async function (this: Blob) {
    const read = await text.call(this);
    const path = paths.get(this);
    if (path !== undefined) tell(path, read);
    return read;
  };
}
