import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

interface Folders {
  /** Where the site goes. */
  outDir: string;
  /** What Astro keeps from one step to the next. */
  cacheDir: string;
}

/**
 * Builds the site into a folder, in a thread of its own: when that runs out of memory, dies or waits for what never
 * comes, the build itself lives to say so and to clear up.
 * @throws why the site could not be built, or why `stop` was given
 */
export async function render(folders: Folders, stop: AbortSignal): Promise<void> {
  stop.throwIfAborted();
  const thread = new Worker(new URL(import.meta.url), { workerData: folders });
  try {
    await new Promise<void>((done, fail) => {
      thread.once('message', done);
      thread.once('error', fail);
      thread.once('exit', () => fail(new Error('A part of it ended half way. Build again.')));
      stop.addEventListener('abort', () => fail(stop.reason));
    });
  } finally {
    await thread.terminate();
  }
}

// Not awaited: Node complains of a module that waits for what never comes, while a thread with nothing to do ends.
if (!isMainThread) void work(workerData as Folders);

async function work(folders: Folders): Promise<void> {
  const { build } = await import('astro');
  await build({ ...folders, logLevel: 'error' });
  parentPort?.postMessage('built');
}
