import type { Met } from './docx-xml.ts';
import { wordsOf } from './docx-xml.ts';
import { below, childrenOf, type XmlTree } from './xml-tree.ts';

/** What of a Word document is not in its lines, in words for staff. */
export function docxLosses(met: Met, document: XmlTree, comments: XmlTree | undefined): string[] {
  const bare = below(document, 'wp:docPr').filter(
    ({ attributes }) => !attributes.descr?.trim() && !attributes.title?.trim(),
  ).length;
  return [
    ...counted(
      met.deletions,
      'passage that is deleted in tracked changes was',
      'passages that are deleted in tracked changes were',
      'left out',
    ),
    ...counted(
      met.insertions,
      'passage that is inserted in tracked changes was',
      'passages that are inserted in tracked changes were',
      'taken as accepted',
    ),
    ...counted(met.hidden, 'hidden passage was', 'hidden passages were', 'left out'),
    ...counted(met.charts, 'chart or diagram was', 'charts or diagrams were', 'not read'),
    ...counted(
      met.included,
      'document that is included from another file was',
      'documents that are included from other files were',
      'not read',
    ),
    ...counted(
      bare,
      'picture or drawing without a description was',
      'pictures or drawings without a description were',
      'not read',
    ),
    ...met.formulas.map((formula) => `A formula was read as plain text: “${formula.slice(0, 100)}”.`),
    ...childrenOf(comments, 'w:comment').map(inWords),
  ];
}

/**
 * What mammoth could not read, of the messages that it gives; those about styles say nothing about words.
 */
export function unreadBy(messages: readonly { message: string }[]): string[] {
  const told = messages.flatMap(({ message }) => {
    const element = /^An unrecognised element was ignored: (.+)$/u.exec(message)?.[1];
    if (element !== undefined)
      return [
        `A part of the document that is called “${element}” was not read. Compare what was drafted with the document.`,
      ];
    if (/unsupported character/u.test(message))
      return [
        'A sign in a font of symbols was not read. Look for a tick, an arrow or a bullet in the document.',
      ];
    return /cell merging|image file/u.test(message)
      ? [`Word’s own reader would do better here: ${message}.`]
      : [];
  });
  return [...new Set(told)];
}

function counted(count: number, one: string, many: string, what: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many} ${what}.`];
}

function inWords(comment: XmlTree): string {
  const author = comment.attributes['w:author'];
  const words = wordsOf(comment).replace(/\s+/gu, ' ').trim().slice(0, 300);
  return `A comment${author === undefined ? '' : ` by ${author}`} was not read: “${words}”.`;
}
