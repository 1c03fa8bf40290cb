import { renameSync } from 'node:fs';

/** What Windows says while another program looks at a file of the folder, as a virus scanner does at every new one. */
const busy = new Set(['EPERM', 'EACCES', 'EBUSY']);

interface System {
  platform: NodeJS.Platform;
  rename: (from: string, to: string) => void;
  /** Stands still: between two renames nothing else may happen. */
  wait: (milliseconds: number) => void;
}

const thisSystem: System = {
  platform: process.platform,
  rename: renameSync,
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};

/**
 * Renames a folder, or a file. On Windows it is tried again for a few seconds while something in it is being looked at; elsewhere
 * an open file holds nothing up.
 * @throws the system's error, when it cannot be renamed
 */
export function renameFolder(from: string, to: string, { platform, rename, wait } = thisSystem): void {
  const pauses = platform === 'win32' ? [50, 100, 200, 400, 800, 1600] : [];
  for (const pause of pauses) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!busy.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      wait(pause);
    }
  }
  rename(from, to);
}
