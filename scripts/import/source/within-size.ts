import { fromBufferPromise, type ZipFile } from 'yauzl';
import { UnreadableDocument } from './unreadable.ts';

/** More parts than any workbook has, and more bytes than fit into one that people have filled in. */
const most = { parts: 10_000, bytes: 200_000_000 };

/**
 * Refuses a packed workbook that would grow beyond all measure when it is unpacked. Its own word for its size is not
 * taken: each part is unpacked once, and thrown away.
 * @param file its name, for the message
 * @throws UnreadableDocument
 */
export async function refuseOversized(file: string, bytes: Uint8Array, limit = most): Promise<void> {
  const zip = await opened(bytes);
  if (zip === undefined) return;
  if (zip.entryCount > limit.parts) throw new UnreadableDocument(isTooBig(file));
  let room = limit.bytes;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) return;
    room -= entry.uncompressedSize;
    if (room < 0) throw new UnreadableDocument(isTooBig(file));
    // Where a part is not as long as its list says, this throws.
    for await (const piece of await zip.openReadStreamPromise(entry)) void piece;
  }
}

// What is no ZIP at all is left to the reader, which knows what to say of it.
async function opened(bytes: Uint8Array): Promise<ZipFile | undefined> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return undefined;
  }
}

function isTooBig(file: string): string {
  return `"${file}" holds far more than a workbook of this kind does, and is not unpacked. If it is one of yours, copy its tables into a new workbook and import that.`;
}
