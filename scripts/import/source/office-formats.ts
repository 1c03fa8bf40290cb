import { beginsAs, pictureKinds } from '../../../src/domain/file-signatures.ts';
import type { Format } from './source-document.ts';
import { UnreadableDocument } from './unreadable.ts';
import { zipNames } from './zip-names.ts';

/**
 * The form of a packed file: Word or Excel by the parts in it.
 * @throws UnreadableDocument for any other, with what to do
 */
export function packedFormat(file: string, bytes: Uint8Array): Format {
  const names = zipNames(bytes);
  if (!names)
    throw new UnreadableDocument(
      `"${file}" is damaged: its end is missing. Open it, save a copy of it, and import that; or have it sent again.`,
    );
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/')) return 'docx';
  if (has('xl/')) return 'xlsx';
  throw new UnreadableDocument(otherPacked(file, bytes, has));
}

function otherPacked(file: string, bytes: Uint8Array, has: (start: string) => boolean): string {
  if (has('ppt/'))
    return `"${file}" is a presentation. Save its text as Word (.docx) or the presentation as PDF, and import that.`;
  const kind = /opendocument\.(text|spreadsheet|presentation)/u.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  );
  if (kind?.[1] === 'spreadsheet')
    return `"${file}" is a table of LibreOffice or OpenOffice. Open it there, save it as .xlsx, and import that.`;
  if (kind || has('content.xml'))
    return `"${file}" is a document of LibreOffice or OpenOffice. Open it there, save it as .docx, and import that.`;
  if (has('Index/') || has('Metadata/'))
    return `"${file}" is a document of Pages, Numbers or Keynote. Open it there, export it as Word, Excel or PDF, and import that.`;
  return `"${file}" is a packed folder (ZIP). Unpack it, and import the documents in it.`;
}

/** What to do with a document of Office as it was before 2007, or one with a password. */
export function oldOfficeRemedy(file: string, bytes: Uint8Array): string {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(stream, 0, 'utf16le');
  if (has('EncryptedPackage') || has('EncryptionInfo'))
    return `"${file}" is locked with a password. Open it, take the password off (File, Info, Protect), save it, and import it again.`;
  if (has('WordDocument'))
    return `"${file}" is in the form of Word before 2007 (.doc). Open it, save it as .docx, and import that.`;
  if (has('Workbook') || has('Book'))
    return `"${file}" is in the form of Excel before 2007 (.xls). Open it, save it as .xlsx, and import that.`;
  if (has('PowerPoint Document'))
    return `"${file}" is a presentation in an old form (.ppt). Save it as PDF, and import that.`;
  return `"${file}" is in an old form of an office program, or a mail of Outlook. Open it, save it as .docx, .xlsx or PDF, and import that.`;
}

/** What to do with a file of another kind that its first bytes tell. */
export function otherFile(file: string, head: string): string | undefined {
  if (beginsAs(head, 'rtf'))
    return `"${file}" is in Rich Text Format (.rtf). Open it in Word or LibreOffice, save it as .docx, and import that.`;
  const isTiff = head.startsWith('II*\0') || head.startsWith('MM\0*');
  const isPicture = pictureKinds.some(({ kind }) => beginsAs(head, kind)) || isTiff;
  if (isPicture)
    return `"${file}" is a picture. If it shows a page, have its text recognised first (OCR) and save that as PDF or .docx; a photo goes into the folder "media".`;
  if (
    /^(?:MIME-Version:|From:|Received:|Return-Path:)/imu.test(head.slice(0, 400)) &&
    /content-type:/iu.test(head)
  )
    return `"${file}" is a mail, or a web page saved as one file. Save its text as .txt or .docx, or the page as HTML, and import that.`;
  return undefined;
}
