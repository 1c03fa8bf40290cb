import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A file that goes into a ZIP. */
export interface Member {
  /** Its path there, with `/` between folders. */
  name: string;
  /** Opened when it is its turn, so that no more than one is held. */
  read: () => Promise<Buffer> | Readable;
}

/**
 * Writes a ZIP whose bytes depend on nothing but its members and the day: not on the clock, the time zone or the rights
 * of the files.
 * @param day of all members, as `YYYY-MM-DD`
 * @throws the system's error, or the reason of the signal; what was written is then incomplete
 */
export async function writeZip(
  file: string,
  members: readonly Member[],
  { day, signal }: { day: string; signal?: AbortSignal },
): Promise<void> {
  const zip = new ZipFile();
  // A ZIP holds no time zone: what is written is what a clock on the wall would show.
  const options = { mtime: noonOf(day), forceDosTimestamp: true, mode: 0o100644 };
  const output = zip.outputStream as Readable;
  zip.on('error', (error) => output.destroy(error as Error));
  for (const { name, read } of members)
    zip.addReadStreamLazy(name, options, (give) => {
      void opened(read).then(
        (stream) => {
          stream.on('error', (error) => output.destroy(error));
          give(null, stream);
        },
        (error: unknown) => output.destroy(error as Error),
      );
    });
  zip.end();
  try {
    await pipeline(output, createWriteStream(file), ...(signal ? [{ signal }] : []));
  } catch (error) {
    // Whoever stopped it said why in better words.
    signal?.throwIfAborted();
    throw error;
  }
}

async function opened(read: Member['read']): Promise<Readable> {
  const found = await read();
  return found instanceof Readable ? found : Readable.from([found]);
}

// Local, as the ZIP is given the hours of the place; at noon no place puts its clocks forward.
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
