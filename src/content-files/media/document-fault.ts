import { open } from 'node:fs/promises';
import { documentFault } from '../../domain/document-kind.ts';
import { headLength } from '../../domain/file-signatures.ts';
import { cannotBeRead } from '../text-file.ts';

/**
 * Why a file of `media/` cannot be offered as a document, in words; undefined when it can. Only its beginning is read.
 * Never throws.
 * @param file its whole path
 */
export async function findDocumentFault(file: string): Promise<string | undefined> {
  try {
    await using opened = await open(file);
    const { size } = await opened.stat();
    const { buffer, bytesRead } = await opened.read(new Uint8Array(headLength), 0, headLength, 0);
    return documentFault(file, buffer.subarray(0, bytesRead), size);
  } catch (error) {
    return cannotBeRead(error);
  }
}
