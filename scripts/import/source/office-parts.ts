import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type ZipFile } from 'yauzl';
import { ZipFile as Packing } from 'yazl';
import { beginsAs, headOf } from '../../../src/domain/file-signatures.ts';
import { UnreadableDocument } from './unreadable.ts';

/** The parts of an office document that hold words: XML, by their path in it. Pictures are not unpacked. */
export type OfficeParts = Map<string, Uint8Array>;

/**
 * Unpacks an office document. One that would grow beyond all measure is refused: more than 10,000 parts, or more than
 * 100 MB of XML (a thousand pages are some 10 MB).
 * @throws {UnreadableDocument} where it is damaged, protected, of old, or too big
 */
export async function officeParts(file: string, bytes: Uint8Array): Promise<OfficeParts> {
  if (beginsAs(headOf(bytes), 'oldOffice')) throw new UnreadableDocument(isOldOrProtected(file));
  const zip = await opened(file, bytes);
  const parts: OfficeParts = new Map();
  let room = mostBytes;
  try {
    if (zip.entryCount > mostParts) throw new UnreadableDocument(isTooBig(file));
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new UnreadableDocument(isOldOrProtected(file));
      if (!/\.(?:xml|rels)$/iu.test(entry.fileName)) continue;
      room -= entry.uncompressedSize;
      if (room < 0) throw new UnreadableDocument(isTooBig(file));
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(isDamaged(file));
  }
  return parts;
}

/** Packs parts into a document again, for a reader that wants one. */
export async function packed(parts: OfficeParts): Promise<Buffer> {
  const zip = new Packing();
  for (const [path, bytes] of parts) zip.addBuffer(Buffer.from(bytes), path, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}

/** That a file is damaged, and what to do. */
export function isDamaged(file: string): string {
  return `"${file}" is damaged and cannot be opened. Open it in Word, save it under another name, and import that copy.`;
}

const mostParts = 10_000;
const mostBytes = 100_000_000;

async function opened(file: string, bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    throw new UnreadableDocument(isDamaged(file));
  }
}

function isOldOrProtected(file: string): string {
  return `"${file}" is protected by a password, or of a Word before 2007. Open it in Word, remove the password, save it as “Word Document (.docx)”, and import that copy.`;
}

function isTooBig(file: string): string {
  return `"${file}" holds far more than a document of this kind does, and is not unpacked. If it is one of yours, copy its text into a new document and import that.`;
}
