declare global {
  interface FileSystemDirectoryHandle {
    requestPermission?: (how: { mode: 'readwrite' }) => Promise<PermissionState>;
  }
  interface Window {
    /** Chromium's alone. */
    showDirectoryPicker?: (options?: {
      id?: string;
      mode?: 'readwrite';
    }) => Promise<FileSystemDirectoryHandle>;
  }
}

let chosen: FileSystemDirectoryHandle | undefined;

/**
 * Watches which folder is worked on, and refuses one that holds no site. Sveltia asks for a Git repository; here it is
 * enough that the settings of a site are there, so a copy of the files will do.
 * @param content the folder of the content within the one to choose: `content`
 */
export function watchFolder(content: string): void {
  const pick = window.showDirectoryPicker?.bind(window);
  if (!pick) return;
  window.showDirectoryPicker = async () => {
    const folder = await pick({ id: 'site', mode: 'readwrite' });
    const complaint = await complaintOf(folder, content);
    // Sveltia shows the message of the cause.
    if (complaint !== undefined) throw new Error(complaint, { cause: new Error(complaint) });
    passForRepository(folder);
    chosen = folder;
    return folder;
  };
  rememberReopened();
}

/** Whether a folder of this computer is worked on. */
export function isLocal(): boolean {
  return chosen !== undefined;
}

/** The folder of this computer that is worked on. */
export function chosenFolder(): FileSystemDirectoryHandle | undefined {
  return chosen;
}

/**
 * What stands in a file now, read anew; undefined where there is none, or no folder of this computer is worked on.
 * @param path from the folder that was chosen: `content/briefs/wells.md`
 */
export async function readNow(path: string): Promise<string | undefined> {
  const file = await fileAt(path);
  return file && textOf(file);
}

/** The text of a file, with the sign that some programs put before it. */
export async function textOf(file: File): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
}

/**
 * The names of what lies in a folder now; none where there is no such folder.
 * @param path from the folder that was chosen: `content/briefs`
 */
export async function namesIn(path: string): Promise<string[]> {
  const folder = await unlessMissing(() => folderAt(path.split('/')));
  return folder ? await Array.fromAsync(folder.keys()) : [];
}

/**
 * Every file below a folder, by its path from there, in the order of their paths; none where there is no such folder.
 * @param path from the folder that was chosen: `content`
 */
export async function filesBelow(path: string): Promise<Map<string, FileSystemFileHandle>> {
  const folder = await unlessMissing(() => folderAt(path.split('/')));
  const found = folder ? await handlesIn(folder, '') : [];
  return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function handlesIn(
  folder: FileSystemDirectoryHandle,
  at: string,
): Promise<[string, FileSystemFileHandle][]> {
  const entries = await Array.fromAsync(folder.entries());
  const found = entries.map(([name, handle]) =>
    handle instanceof FileSystemDirectoryHandle
      ? handlesIn(handle, `${at}${name}/`)
      : [[`${at}${name}`, handle as FileSystemFileHandle] as [string, FileSystemFileHandle]],
  );
  return (await Promise.all(found)).flat();
}

async function fileAt(path: string): Promise<File | undefined> {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return unlessMissing(async () => {
    const folder = await folderAt(folders);
    return await (await folder?.getFileHandle(name))?.getFile();
  });
}

async function folderAt(names: readonly string[]): Promise<FileSystemDirectoryHandle | undefined> {
  let folder = chosen;
  for (const name of names) folder = await folder?.getDirectoryHandle(name);
  return folder;
}

async function unlessMissing<Found>(find: () => Promise<Found>): Promise<Found | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function complaintOf(folder: FileSystemDirectoryHandle, content: string): Promise<string | undefined> {
  if (await has(folder, [...content.split('/'), 'site.yaml'])) return undefined;
  const last = content.split('/').at(-1) ?? content;
  const choose = `Choose the folder that holds the folder "${last}", which holds the file site.yaml.`;
  if (await has(folder, ['site.yaml']))
    return `You chose the folder "${folder.name}", which holds site.yaml itself. Choose the folder above it: the one that "${folder.name}" lies in.`;
  return `The folder "${folder.name}" holds no site: there is no ${content}/site.yaml in it. ${choose}`;
}

async function has(folder: FileSystemDirectoryHandle, [first = '', ...below]: string[]): Promise<boolean> {
  try {
    if (below.length === 0) return (await folder.getFileHandle(first)) !== undefined;
    return await has(await folder.getDirectoryHandle(first), below);
  } catch {
    return false;
  }
}

// Sveltia looks for `.git`, once, in the folder that it is given, and keeps the folder without what is added to it here.
function passForRepository(folder: FileSystemDirectoryHandle): void {
  const open = folder.getDirectoryHandle.bind(folder);
  folder.getDirectoryHandle = (name, options) =>
    name === '.git' && !options ? Promise.resolve(folder) : open(name, options);
}

// A folder of an earlier visit is not chosen again: Sveltia keeps it, and asks whether it may still write there.
function rememberReopened(): void {
  const folders = FileSystemDirectoryHandle.prototype;
  const ask = folders.requestPermission;
  if (!ask) return;
  folders.requestPermission = async function (this: FileSystemDirectoryHandle, how) {
    const state = await ask.call(this, how);
    if (state === 'granted') choose(this);
    return state;
  };
}

function choose(folder: FileSystemDirectoryHandle): void {
  chosen = folder;
}
