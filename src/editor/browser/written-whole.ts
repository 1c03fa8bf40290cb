import { asMeant } from './exact-text.ts';

/** What a browser says when it cannot write, and what to do about it. */
const remedies: Readonly<Record<string, string>> = {
  NotAllowedError:
    'The browser may not write there. Allow it to edit files (the sign beside the address), or see whether the disk or the file can only be read.',
  NoModificationAllowedError:
    'Another program has it open, or it can only be read. Close it there, or take the protection away.',
  QuotaExceededError: 'The disk is full. Make room on it.',
  NotFoundError: 'The folder is no longer where it was. Put it back, or sign out and choose it again.',
};

/**
 * Sees to it that what is saved to a folder of this computer is written whole or not at all, and that a failure is told
 * in words. Sveltia passes over a failure at the end of writing, which is when a browser puts the bytes in place: it
 * would go on and put an empty file where the old one is.
 */
export function writeWhole(): void {
  const unfinished = new WeakSet<FileSystemFileHandle>();
  const files: Movable = FileSystemFileHandle.prototype;
  const { createWritable, move } = files;
  files.createWritable = async function (this: FileSystemFileHandle, options) {
    const stream = await told(() => createWritable.call(this, options), this.name);
    const close = stream.close.bind(stream);
    const write = stream.write.bind(stream);
    stream.write = (data) => write(typeof data === 'string' ? asMeant(data) : data);
    stream.close = () => {
      unfinished.add(this);
      return close().then(() => void unfinished.delete(this));
    };
    return stream;
  };
  const folders = FileSystemDirectoryHandle.prototype;
  const { getFileHandle } = folders;
  folders.getFileHandle = function (this: FileSystemDirectoryHandle, name, options) {
    const open = () => getFileHandle.call(this, name, options);
    return options?.create ? told(open, name) : open();
  };
  if (!move) return;
  files.move = function (this: FileSystemFileHandle, folder, name) {
    if (unfinished.has(this)) return Promise.reject(failure(undefined, name));
    return told(() => move.call(this, folder, name), name);
  };
}

interface Movable {
  createWritable: FileSystemFileHandle['createWritable'];
  move?: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>;
}

async function told<Result>(act: () => Promise<Result>, file: string): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw failure(error, file);
  }
}

function failure(error: unknown, file: string): Error {
  const name = file.startsWith('.sveltia-tmp-') ? 'The file' : file;
  const remedy = error instanceof DOMException ? remedies[error.name] : undefined;
  return new Error(
    `${name} could not be written. ${remedy ?? 'See whether the disk is full, or can only be read.'} The entry is as it was; what you wrote is still here. Save again then.`,
  );
}
