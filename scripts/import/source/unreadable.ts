/**
 * A document that cannot be read at all. Its message tells staff, without the words of programmers, what is wrong with
 * the file and what to do.
 * @example throw new UnreadableDocument('"brief.docx" is damaged. Open it in Word, save it again, and import that copy.');
 */
export class UnreadableDocument extends Error {
  override name = 'UnreadableDocument';
}
